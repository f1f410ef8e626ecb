#pragma once
// A connection to a server that speaks a protocol of its own: TCP or a Unix socket, with one
// deadline for all that is done on it. For sinks whose protocol is a few lines of text.

#include <memory>
#include <string>
#include <string_view>

#include <boost/asio/awaitable.hpp>

#include "sinks/sink.h"

namespace newshound {

// "tcp://host:port", "udp://host:port", "unix:/path"
struct Peer {
  enum class Kind { tcp, udp, unix_socket } kind = Kind::tcp;
  std::string host;  // the path of a Unix socket
  std::string port;
  std::string text;  // as configured
};
// `default_port` counts where none is given; a problem where it is none of `kinds`.
Peer read_peer(Section& section,
               std::string_view key,
               std::string_view otherwise,
               std::string_view default_port,
               const std::vector<Peer::Kind>& kinds);

class Wire {
 public:
  // Nothing on it takes longer than `timeout`, from now to its end.
  Wire(const Doors& doors, Duration timeout);
  Wire(const Wire&) = delete;
  Wire& operator=(const Wire&) = delete;
  ~Wire();

  boost::asio::awaitable<Result<void>> connect(Peer peer);
  boost::asio::awaitable<Result<void>> write(std::string bytes);
  // Without its CR LF; a line that is longer than 64 KiB is an error.
  boost::asio::awaitable<Result<std::string>> read_line();
  boost::asio::awaitable<Result<std::string>> read(std::size_t count);
  // Says that nothing more comes and waits until the other side has closed as well.
  boost::asio::awaitable<Result<void>> finish();

 private:
  struct State;
  std::shared_ptr<State> state_;
};

// One datagram to a UDP port or a Unix socket.
boost::asio::awaitable<Result<void>> send_datagram(Doors doors, Peer peer, std::string bytes);

}  // namespace newshound
