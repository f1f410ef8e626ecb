#pragma once
// An HTTP proxy that opens tunnels: whatever name is asked for, it connects to 127.0.0.1 at the port
// asked for, as a proxy that knows names which we do not. On a thread of its own.
//   ConnectProxy proxy;               … proxy.url() … proxy.heads()
//   ConnectProxy closed("407 Who are you");

#include <array>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include "base/spawn.h"

namespace newshound {

class ConnectProxy {
 public:
  explicit ConnectProxy(std::string status = "200 Connected") : status_(std::move(status)) {
    spawn(loop_.get_executor(), accept());
    thread_ = std::jthread([this] { loop_.run(); });
  }
  ~ConnectProxy() { loop_.stop(); }
  ConnectProxy(const ConnectProxy&) = delete;
  ConnectProxy& operator=(const ConnectProxy&) = delete;

  std::string url() const {
    return "http://127.0.0.1:" + std::to_string(acceptor_.local_endpoint().port());
  }
  // What it was asked, request line and headers.
  std::vector<std::string> heads() const {
    const std::lock_guard lock(mutex_);
    return heads_;
  }

 private:
  using tcp = boost::asio::ip::tcp;
  static constexpr auto token = boost::asio::as_tuple(boost::asio::use_awaitable);

  boost::asio::awaitable<void> accept() {
    for (;;) {
      auto [error, socket] = co_await acceptor_.async_accept(token);
      if (error) co_return;
      spawn(loop_.get_executor(), serve(std::make_shared<tcp::socket>(std::move(socket))));
    }
  }

  boost::asio::awaitable<void> serve(std::shared_ptr<tcp::socket> client) {
    std::string head;
    auto input = boost::asio::dynamic_buffer(head);
    auto [error, size] = co_await boost::asio::async_read_until(*client, input, "\r\n\r\n", token);
    if (error) co_return;
    {
      const std::lock_guard lock(mutex_);
      heads_.push_back(head.substr(0, size));
    }
    const auto colon = head.find(':');  // "CONNECT far.example:443 HTTP/1.1"
    const auto port = static_cast<std::uint16_t>(std::stoi(head.substr(colon + 1)));
    auto server = std::make_shared<tcp::socket>(loop_);
    const tcp::endpoint place(boost::asio::ip::address_v4::loopback(), port);
    auto [unreachable] = co_await server->async_connect(place, token);
    const std::string answer = "HTTP/1.1 " + status_ + "\r\n\r\n";
    const auto whole = boost::asio::buffer(answer);
    auto [unsent, count] = co_await boost::asio::async_write(*client, whole, token);
    if (unreachable || unsent || !status_.starts_with("200")) co_return;
    spawn(loop_.get_executor(), relay(server, client));
    co_await relay(client, server);
  }

  static boost::asio::awaitable<void> relay(std::shared_ptr<tcp::socket> from,
                                            std::shared_ptr<tcp::socket> to) {
    std::array<char, 4096> bytes{};
    const auto room = boost::asio::buffer(bytes);
    for (;;) {
      auto [ended, count] = co_await from->async_read_some(room, token);
      if (ended) break;
      const auto piece = boost::asio::buffer(bytes.data(), count);
      auto [unsent, sent] = co_await boost::asio::async_write(*to, piece, token);
      if (unsent) break;
    }
    boost::system::error_code ignored;
    to->shutdown(tcp::socket::shutdown_both, ignored);
  }

  std::string status_;
  boost::asio::io_context loop_{1};
  tcp::acceptor acceptor_{loop_, {boost::asio::ip::address_v4::loopback(), 0}};
  mutable std::mutex mutex_;
  std::vector<std::string> heads_;
  std::jthread thread_;  // last: it ends before what it uses
};

}  // namespace newshound
