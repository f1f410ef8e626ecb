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

class CurlHttp;
class CurlMail;

struct TransportOptions {
  std::string user_agent = "newshound";
  AddressPolicy addresses;  // what guarded requests may connect to
  std::string ca_file;      // PEM; empty: /etc/ssl/certs/ca-certificates.crt
  long max_connections = 512;
  // "host:port:address" as CURLOPT_RESOLVE takes it; for tests and benches on loopback.
  std::vector<std::string> resolve;
};

class CurlTransport final : public HttpClient, public MailClient {
 public:
  // start_network() must have been called. Requests in flight may outlive the transport, and the
  // transport may outlive the loop.
  CurlTransport(boost::asio::any_io_executor executor, TransportOptions options);
  ~CurlTransport() override;
  boost::asio::awaitable<Result<HttpResponse>> send(HttpRequest request) override;
  boost::asio::awaitable<Result<MailReply>> send(MailServer server, Mail mail) override;
  // A new policy counts at once, on kept connections too.
  void set_options(TransportOptions options);
  // Every HTTP request in flight ends with Errc::cancelled: for shutting down.
  void cancel();

 private:
  std::shared_ptr<CurlHttp> http_;
  std::shared_ptr<CurlMail> mail_;
};

// Once per process, before the first transport and from the main thread. Also ignores SIGPIPE,
// which OpenSSL's writes raise: a child process has to restore it.
void start_network();

}  // namespace newshound
