#pragma once
// HTTP over libcurl: a multi handle with its pool of connections, and idle handles to use again.
// Held by CurlTransport and by the coroutine of every request in flight, so either may go first.

#include <memory>
#include <vector>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>

#include "net/http.h"
#include "net/http_handle.h"
#include "net/multi.h"
#include "net/tls_sessions.h"
#include "net/transport.h"

namespace newshound {

class CurlHttp {
 public:
  CurlHttp(boost::asio::any_io_executor executor, TransportOptions options);
  void set_options(TransportOptions options);
  void cancel_all() { multi_.cancel_all(); }

  static boost::asio::awaitable<Result<HttpResponse>> send(std::shared_ptr<CurlHttp> self,
                                                           HttpRequest request);

 private:
  class Loan;
  struct Journey;
  static boost::asio::awaitable<Result<HttpResponse>> make(std::shared_ptr<CurlHttp> self,
                                                           std::unique_ptr<Journey> journey);
  std::unique_ptr<HttpHandle> borrow();
  void give_back(std::unique_ptr<HttpHandle> handle, int generation);

  TransportOptions options_;
  TlsSessions sessions_;  // outlives the connections
  CurlMulti multi_;
  std::vector<std::unique_ptr<HttpHandle>> idle_;
  int generation_ = 0;  // of the options that handles were made with
};

}  // namespace newshound
