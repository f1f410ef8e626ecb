#pragma once
// libcurl's multi interface on Asio. The implementation of both seams, http.h and mail.h.

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include <boost/asio/any_io_executor.hpp>

#include "net/address.h"
#include "net/http.h"
#include "net/mail.h"

namespace newshound {

struct TransportOptions {
  std::string user_agent = "newshound";
  AddressPolicy addresses;  // what guarded requests may connect to
  std::string ca_file;      // PEM; empty: /etc/ssl/certs/ca-certificates.crt
  long max_connections = 256;
  // "host:port:address" as CURLOPT_RESOLVE takes it; for tests and benches on loopback.
  std::vector<std::string> resolve;
};

class CurlTransport final : public HttpClient, public MailClient {
 public:
  // curl_global_init must have been called (net::start()).
  CurlTransport(boost::asio::any_io_executor executor, TransportOptions options);
  ~CurlTransport() override;
  boost::asio::awaitable<Result<HttpResponse>> send(HttpRequest request) override;
  boost::asio::awaitable<Result<MailReply>> send(MailServer server, Mail mail) override;
  // A new policy counts at once, on kept connections too.
  void set_options(TransportOptions options);

 private:
  class Multi;
  std::shared_ptr<Multi> http_;
  std::shared_ptr<Multi> mail_;
  TransportOptions options_;
};

// Once per process, before the first transport and from the main thread.
void start_network();

}  // namespace newshound
