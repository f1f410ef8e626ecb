#pragma once
// A real HTTP/1.1 server on 127.0.0.1, on a thread of its own, for tests of the transport, of the
// app and of the whole program. It does what it is told, also what no server should.
//   LoopbackHttp server([](const SeenRequest& request) { return reply(200, "hello"); });
//   … server.url("/feed.xml") … server.requests() …

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include "base/spawn.h"
#include "base/text.h"

namespace newshound {

struct SeenRequest {
  std::string method;
  std::string target;
  std::string head;  // as it came, request line and headers
  std::string body;
  int connection = 0;  // counted from 1

  // The value of a header, empty where it is missing.
  std::string header(std::string_view name) const {
    std::string_view rest = head;
    while (!rest.empty()) {
      const auto end = std::min(rest.find("\r\n"), rest.size());
      const std::string_view line = rest.substr(0, end);
      const auto colon = line.find(':');
      if (colon != line.npos && equal_ignoring_case(line.substr(0, colon), name))
        return std::string(trim(line.substr(colon + 1)));
      rest.remove_prefix(std::min(end + 2, rest.size()));
    }
    return {};
  }
};

struct RawReply {
  enum class Ending { keep, close, reset, hang };
  std::string bytes;     // sent first
  std::string repeated;  // then this, so many times, with a pause before each
  std::size_t times = 0;
  std::chrono::milliseconds pause{0};
  Ending ending = Ending::keep;  // hang: silence until the other side closes
};

// A whole answer. `headers`: lines without their line end.
inline RawReply reply(int status,
                      std::string_view body = {},
                      const std::vector<std::string>& headers = {}) {
  RawReply answer;
  answer.bytes = "HTTP/1.1 " + std::to_string(status) + " Whatever\r\n";
  for (const auto& line : headers) answer.bytes += line + "\r\n";
  if (status != 304) answer.bytes += "Content-Length: " + std::to_string(body.size()) + "\r\n";
  (answer.bytes += "\r\n") += body;
  return answer;
}

inline RawReply redirect(int status, const std::string& location) {
  return reply(status, {}, {"Location: " + location});
}

class LoopbackHttp {
 public:
  // Called on the server's thread.
  using Answer = std::function<RawReply(const SeenRequest&)>;

  explicit LoopbackHttp(Answer answer, const char* address = "127.0.0.1")
      : answer_(std::move(answer)),
        acceptor_(loop_, {boost::asio::ip::make_address(address), 0}),
        address_(address),
        port_(acceptor_.local_endpoint().port()) {
    spawn(loop_.get_executor(), accept());
    thread_ = std::jthread([this] { loop_.run(); });
  }
  ~LoopbackHttp() { loop_.stop(); }
  LoopbackHttp(const LoopbackHttp&) = delete;
  LoopbackHttp& operator=(const LoopbackHttp&) = delete;

  std::uint16_t port() const { return port_; }
  std::string url(std::string_view target = "/") const {
    return "http://" + address_ + ":" + std::to_string(port_) + std::string(target);
  }
  std::vector<SeenRequest> requests() const {
    const std::lock_guard lock(mutex_);
    return requests_;
  }
  // How many requests were being answered at the same time, at most.
  int most_at_once() const { return most_at_once_; }
  int connections() const {
    const std::lock_guard lock(mutex_);
    return connections_;
  }

 private:
  using Socket = boost::asio::ip::tcp::socket;
  static constexpr auto token = boost::asio::as_tuple(boost::asio::use_awaitable);

  boost::asio::awaitable<void> accept() {
    for (;;) {
      auto [error, socket] = co_await acceptor_.async_accept(token);
      if (error) co_return;
      int number = 0;
      {
        const std::lock_guard lock(mutex_);
        number = ++connections_;
      }
      spawn(loop_.get_executor(), serve(std::move(socket), number));
    }
  }

  boost::asio::awaitable<void> serve(Socket socket, int connection) {
    std::string buffer;
    for (;;) {
      auto input = boost::asio::dynamic_buffer(buffer);
      auto [error, size] = co_await boost::asio::async_read_until(socket, input, "\r\n\r\n", token);
      if (error) co_return;
      SeenRequest request = parsed(buffer.substr(0, size), connection);
      buffer.erase(0, size);
      const auto length = request.header("content-length");
      const std::size_t wanted = length.empty() ? 0 : std::stoul(length);
      while (buffer.size() < wanted) {
        const std::size_t before = buffer.size();
        buffer.resize(wanted);
        const auto room = boost::asio::buffer(buffer.data() + before, wanted - before);
        auto [failed, count] = co_await socket.async_read_some(room, token);
        if (failed) co_return;
        buffer.resize(before + count);
      }
      request.body = buffer.substr(0, wanted);
      buffer.erase(0, wanted);
      const RawReply answer = answer_to(request);
      auto going_on = co_await send(socket, answer);
      --at_once_;
      if (!going_on) co_return;
    }
  }

  boost::asio::awaitable<bool> send(Socket& socket, const RawReply& answer) {
    auto [failed, sent] =
        co_await boost::asio::async_write(socket, boost::asio::buffer(answer.bytes), token);
    if (failed) co_return false;
    boost::asio::steady_timer timer(loop_);
    for (std::size_t i = 0; i < answer.times; ++i) {
      if (answer.pause.count() > 0) {
        timer.expires_after(answer.pause);
        co_await timer.async_wait(token);
      }
      const auto piece = boost::asio::buffer(answer.repeated);
      auto [error, count] = co_await boost::asio::async_write(socket, piece, token);
      if (error) co_return false;
    }
    if (answer.ending == RawReply::Ending::reset)
      socket.set_option(boost::asio::socket_base::linger(true, 0));
    if (answer.ending == RawReply::Ending::hang) {
      char ignored = 0;
      co_await socket.async_read_some(boost::asio::buffer(&ignored, 1), token);
    }
    co_return answer.ending == RawReply::Ending::keep;
  }

  static SeenRequest parsed(std::string head, int connection) {
    SeenRequest request;
    request.connection = connection;
    const auto first = head.find(' ');
    const auto second = head.find(' ', first + 1);
    request.method = head.substr(0, first);
    request.target = head.substr(first + 1, second - first - 1);
    request.head = std::move(head);
    return request;
  }

  RawReply answer_to(const SeenRequest& request) {
    {
      const std::lock_guard lock(mutex_);
      requests_.push_back(request);
    }
    most_at_once_ = std::max<int>(most_at_once_, ++at_once_);
    return answer_(request);
  }

  Answer answer_;
  boost::asio::io_context loop_{1};
  boost::asio::ip::tcp::acceptor acceptor_;
  std::string address_;
  std::uint16_t port_;
  mutable std::mutex mutex_;
  std::vector<SeenRequest> requests_;
  int connections_ = 0;
  int at_once_ = 0;  // the server's thread
  std::atomic<int> most_at_once_ = 0;
  std::jthread thread_;  // last: it ends before what it uses
};

}  // namespace newshound
