#pragma once
// The control socket: how the command line reaches the running daemon. A Unix socket in the state
// directory, mode 0600: who may open it may also read the state. One JSON object on a line each
// way.

#include <filesystem>
#include <functional>
#include <string>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/json/object.hpp>

#include "base/error.h"

namespace newshound {

std::filesystem::path control_socket(const std::filesystem::path& state_directory);

class ControlServer {
 public:
  // Answers a request; the answer gets "ok": true unless it has an "error".
  using Answer = std::function<boost::asio::awaitable<boost::json::object>(boost::json::object)>;

  ControlServer(const boost::asio::any_io_executor& loop, Answer answer);
  // Takes the place of a socket that a killed daemon left behind: the state directory's lock, held
  // by now, proves that nobody listens there.
  Result<void> listen(const std::filesystem::path& path);
  void close();

 private:
  using Socket = boost::asio::local::stream_protocol::socket;
  boost::asio::awaitable<void> accept();
  boost::asio::awaitable<void> serve(Socket socket);

  boost::asio::any_io_executor loop_;
  Answer answer_;
  boost::asio::local::stream_protocol::acceptor acceptor_;
  std::filesystem::path path_;
};

// One request from the command line, blocking. Errc::not_found when no daemon listens there;
// otherwise the daemon's answer, an "error" in it made an Error.
Result<boost::json::object> ask_daemon(const std::filesystem::path& state_directory,
                                       const boost::json::object& request);

}  // namespace newshound
