#include "fakes/http_server.h"

#include <algorithm>
#include <atomic>
#include <charconv>
#include <deque>
#include <map>
#include <mutex>
#include <sstream>
#include <thread>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <fmt/format.h>

#include "base/spawn.h"
#include "base/text.h"

namespace newshound {

namespace asio = boost::asio;
using tcp = asio::ip::tcp;

namespace {

HttpServer::Request parse_head(const std::string& head) {
  HttpServer::Request request;
  std::istringstream lines(head);
  lines >> request.method >> request.target;
  std::string line;
  std::getline(lines, line);  // the rest of the request line
  while (std::getline(lines, line) && line != "\r") {
    const auto colon = line.find(':');
    if (colon == line.npos) continue;
    request.headers.emplace_back(lower_ascii(line.substr(0, colon)),
                                 std::string(trim(line.substr(colon + 1))));
  }
  return request;
}

std::size_t length_of(const HttpServer::Request& request) {
  const std::string text = request.header("content-length");
  std::size_t length = 0;
  std::from_chars(text.data(), text.data() + text.size(), length);
  return length;
}

std::string wire_form(const HttpServer::Answer& answer) {
  std::string text = fmt::format("HTTP/1.1 {} Scripted\r\n", answer.status);
  for (const auto& [name, value] : answer.headers) text += fmt::format("{}: {}\r\n", name, value);
  if (answer.status != 304) text += fmt::format("Content-Length: {}\r\n", answer.body.size());
  return text + "\r\n" + answer.body;
}

}  // namespace

std::string HttpServer::Request::header(const std::string& name) const {
  for (const auto& [key, value] : headers)
    if (key == name) return value;
  return {};
}

class HttpServer::Impl {
 public:
  Impl() : acceptor_(io_, tcp::endpoint(asio::ip::address_v4::loopback(), 0)) {
    port_ = acceptor_.local_endpoint().port();
    spawn(io_.get_executor(), accept());
    thread_ = std::thread([this] { io_.run(); });
  }
  Impl(const Impl&) = delete;
  Impl& operator=(const Impl&) = delete;
  ~Impl() {
    io_.stop();
    thread_.join();
  }

  int port() const { return port_; }

  void script(const std::string& target, Answer answer) {
    const std::lock_guard lock(mutex_);
    script_[target].push_back(std::move(answer));
  }

  std::vector<Request> requests() const {
    const std::lock_guard lock(mutex_);
    return requests_;
  }

  int most_at_once() const { return most_at_once_; }

 private:
  asio::awaitable<void> accept() {
    const auto token = asio::as_tuple(asio::use_awaitable);
    while (true) {
      auto [error, socket] = co_await acceptor_.async_accept(token);
      if (error) co_return;
      spawn(io_.get_executor(), serve(std::move(socket)));
    }
  }

  asio::awaitable<void> serve(tcp::socket socket) {
    const auto token = asio::as_tuple(asio::use_awaitable);
    std::string data;
    while (true) {
      auto buffer = asio::dynamic_buffer(data);
      const auto [no_head, size] =
          co_await asio::async_read_until(socket, buffer, "\r\n\r\n", token);
      if (no_head) co_return;
      Request request = parse_head(data.substr(0, size));
      data.erase(0, size);
      const std::size_t length = length_of(request);
      if (data.size() < length) {
        auto rest = asio::dynamic_buffer(data);
        const auto missing = asio::transfer_exactly(length - data.size());
        const auto [no_body, got] = co_await asio::async_read(socket, rest, missing, token);
        if (no_body) co_return;
      }
      request.body = data.substr(0, length);
      data.erase(0, length);
      const Answer answer = record(std::move(request));
      asio::steady_timer timer(io_, answer.delay);
      co_await timer.async_wait(token);
      --at_once_;
      const std::string text = wire_form(answer);
      const auto whole = asio::buffer(text);
      const auto [no_reader, sent] = co_await asio::async_write(socket, whole, token);
      if (no_reader) co_return;
    }
  }

  Answer record(Request request) {
    const std::lock_guard lock(mutex_);
    most_at_once_ = std::max<int>(most_at_once_, ++at_once_);
    request.at = std::chrono::steady_clock::now();
    auto& answers = script_[request.target];
    requests_.push_back(std::move(request));
    if (answers.empty()) return {};
    Answer next = answers.front();
    if (answers.size() > 1) answers.pop_front();
    return next;
  }

  asio::io_context io_{1};
  tcp::acceptor acceptor_;
  int port_ = 0;
  mutable std::mutex mutex_;
  std::map<std::string, std::deque<Answer>> script_;
  std::vector<Request> requests_;
  std::atomic<int> at_once_ = 0;
  std::atomic<int> most_at_once_ = 0;
  std::thread thread_;
};

HttpServer::HttpServer() : impl_(std::make_unique<Impl>()) {}
HttpServer::~HttpServer() = default;

int HttpServer::port() const {
  return impl_->port();
}

std::string HttpServer::url(const std::string& target) const {
  return fmt::format("http://127.0.0.1:{}{}", port(), target);
}

void HttpServer::answer(const std::string& target, Answer answer) {
  impl_->script(target, std::move(answer));
}

std::vector<HttpServer::Request> HttpServer::requests() const {
  return impl_->requests();
}

std::vector<HttpServer::Request> HttpServer::requests(const std::string& target) const {
  auto list = requests();
  std::erase_if(list, [&](const Request& request) { return request.target != target; });
  return list;
}

int HttpServer::most_at_once() const {
  return impl_->most_at_once();
}

}  // namespace newshound
