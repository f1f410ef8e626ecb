#pragma once
// A transport on a loop of its own, asked one thing at a time. Loopback addresses are allowed.

#include <filesystem>
#include <optional>
#include <utility>

#include <boost/asio/io_context.hpp>

#include "base/spawn.h"
#include "net/transport.h"

namespace newshound {

inline void network_started() {
  static const bool started = (start_network(), true);
  (void)started;
}

inline TransportOptions loopback_allowed() {
  TransportOptions options;
  options.addresses.allow = {*parse_network("127.0.0.0/8")};
  return options;
}

template <class T>
boost::asio::awaitable<void> keep(boost::asio::awaitable<Result<T>> task,
                                  std::optional<Result<T>>& result) {
  result = co_await std::move(task);
}

class Net {
 public:
  explicit Net(TransportOptions options = loopback_allowed())
      : transport((network_started(), loop.get_executor()), std::move(options)) {}

  template <class... What>
  auto send(What... what) {
    auto task = transport.send(std::move(what)...);
    return finished(std::move(task));
  }
  auto get(const std::string& url) {
    HttpRequest request;
    request.url = url;
    return send(std::move(request));
  }

  boost::asio::io_context loop;
  CurlTransport transport;

 private:
  template <class T>
  Result<T> finished(boost::asio::awaitable<Result<T>> task) {
    std::optional<Result<T>> result;
    spawn(loop.get_executor(), keep(std::move(task), result));
    loop.restart();
    loop.run();
    return std::move(result).value();
  }
};

inline std::ptrdiff_t open_descriptors() {
  const std::filesystem::directory_iterator all("/proc/self/fd");
  return std::distance(begin(all), end(all));
}

}  // namespace newshound
