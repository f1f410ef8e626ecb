#pragma once
// A real SMTP server on 127.0.0.1, on a thread of its own, that follows a script: per command verb
// the reply, "" for silence. Whatever is not in the script is answered as a friendly server would.
//   LoopbackSmtp server({{"RCPT", "550 5.1.1 nobody here"}});

#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include "base/spawn.h"

namespace newshound {

class LoopbackSmtp {
 public:
  // Verbs: "greeting", "EHLO", "AUTH", "credentials" (what follows AUTH's 334), "MAIL", "RCPT",
  // "DATA",
  // "." (the end of the message), "QUIT", …
  // A reply may have several lines; it is sent with its last line end added.
  using Script = std::map<std::string, std::string>;

  explicit LoopbackSmtp(Script script = {})
      : script_(std::move(script)),
        acceptor_(loop_, {boost::asio::ip::make_address("127.0.0.1"), 0}),
        port_(acceptor_.local_endpoint().port()) {
    spawn(loop_.get_executor(), accept());
    thread_ = std::jthread([this] { loop_.run(); });
  }
  ~LoopbackSmtp() { loop_.stop(); }
  LoopbackSmtp(const LoopbackSmtp&) = delete;
  LoopbackSmtp& operator=(const LoopbackSmtp&) = delete;

  std::uint16_t port() const { return port_; }
  int connections() const {
    const std::lock_guard lock(mutex_);
    return connections_;
  }
  std::vector<std::string> commands() const {  // without line ends, message lines not among them
    const std::lock_guard lock(mutex_);
    return commands_;
  }
  std::vector<std::string> messages() const {  // as they came over the wire, dots still doubled
    const std::lock_guard lock(mutex_);
    return messages_;
  }

 private:
  using Socket = boost::asio::ip::tcp::socket;
  static constexpr auto token = boost::asio::as_tuple(boost::asio::use_awaitable);

  boost::asio::awaitable<void> accept() {
    for (;;) {
      auto [error, socket] = co_await acceptor_.async_accept(token);
      if (error) co_return;
      {
        const std::lock_guard lock(mutex_);
        ++connections_;
      }
      spawn(loop_.get_executor(), talk(std::move(socket)));
    }
  }

  boost::asio::awaitable<void> talk(Socket socket) {
    std::string buffer;
    std::string answer = reply_to("greeting");
    bool in_message = false;
    for (;;) {
      auto [failed, sent] =
          co_await boost::asio::async_write(socket, boost::asio::buffer(answer), token);
      if (failed) co_return;
      const std::string_view end = in_message ? "\r\n.\r\n" : "\r\n";
      auto input = boost::asio::dynamic_buffer(buffer);
      auto [error, size] = co_await boost::asio::async_read_until(socket, input, end, token);
      if (error) co_return;
      const std::string taken = buffer.substr(0, size - (in_message ? 3 : 2));
      buffer.erase(0, size);
      const bool challenged = answer.starts_with("334");
      answer = in_message ? message_arrived(taken) : command_arrived(taken, challenged);
      in_message = !in_message && answer.starts_with("354");
    }
  }

  std::string message_arrived(const std::string& message) {
    const std::lock_guard lock(mutex_);
    messages_.push_back(message);
    return reply_to(".");
  }

  std::string command_arrived(const std::string& line, bool challenged) {
    const std::lock_guard lock(mutex_);
    commands_.push_back(line);
    return reply_to(challenged ? "credentials" : line.substr(0, line.find(' ')));
  }

  std::string reply_to(const std::string& verb) const {
    static const Script friendly{{"greeting", "220 loopback ready"},
                                 {"EHLO", "250-loopback\r\n250 AUTH PLAIN"},
                                 {"AUTH", "334 go on"},
                                 {"credentials", "235 welcome"},
                                 {"DATA", "354 go on"},
                                 {"QUIT", "221 bye"}};
    auto found = script_.find(verb);
    if (found == script_.end()) {
      found = friendly.find(verb);
      if (found == friendly.end()) return "250 fine\r\n";
    }
    return found->second.empty() ? "" : found->second + "\r\n";
  }

  Script script_;
  boost::asio::io_context loop_{1};
  boost::asio::ip::tcp::acceptor acceptor_;
  std::uint16_t port_;
  mutable std::mutex mutex_;
  int connections_ = 0;
  std::vector<std::string> commands_;
  std::vector<std::string> messages_;
  std::jthread thread_;  // last: it ends before what it uses
};

}  // namespace newshound
