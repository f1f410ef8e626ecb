#pragma once
// HTTP over libcurl: multi handles with their pools of connections, and idle handles to use again.
// Several, because libcurl walks all connections and all names it knows at each request; a host always
// has the same one. Held by CurlTransport and by the coroutine of every request in flight, so either may go first.

#include <cstddef>
#include <memory>
#include <string_view>
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
  void cancel_all();

  static boost::asio::awaitable<Result<HttpResponse>> send(std::shared_ptr<CurlHttp> self,
                                                           HttpRequest request);

 private:
  struct Pool {
    explicit Pool(boost::asio::any_io_executor executor) : multi(std::move(executor)) {}
    CurlMulti multi;
    TransportOptions options;  // `resolve`: of its own hosts
    std::vector<std::unique_ptr<HttpHandle>> idle;
  };
  class Loan;
  static constexpr std::size_t pools = 8;

  Pool& pool_of(std::string_view host);
  std::unique_ptr<HttpHandle> borrow(Pool& pool);
  void give_back(Pool& pool, std::unique_ptr<HttpHandle> handle, int generation);

  TransportOptions options_;
  TlsSessions sessions_;  // outlives the connections
  std::vector<std::unique_ptr<Pool>> pools_;
  int generation_ = 0;  // of the options that handles were made with
};

}  // namespace newshound
