#include "sinks/wire.h"

#include <algorithm>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/generic/datagram_protocol.hpp>
#include <boost/asio/generic/stream_protocol.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ip/udp.hpp>
#include <boost/asio/local/datagram_protocol.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <fmt/format.h>

#include "base/spawn.h"
#include "base/text.h"

namespace newshound {

namespace asio = boost::asio;

namespace {

constexpr std::size_t longest_line = 64 * 1024;
// As of sockaddr_un; an overlong path would throw.
constexpr std::size_t longest_path = 107;

Peer parse_peer(std::string_view text, std::string_view default_port) {
  Peer peer;
  peer.text = text;
  if (text.starts_with("unix:")) {
    peer.kind = Peer::Kind::unix_socket;
    peer.host = text.substr(5);
    if (!peer.host.starts_with('/') || peer.host.size() > longest_path) peer.host.clear();
    return peer;
  }
  peer.kind = text.starts_with("udp://") ? Peer::Kind::udp : Peer::Kind::tcp;
  if (!text.starts_with("udp://") && !text.starts_with("tcp://")) return peer;
  text.remove_prefix(6);
  const auto bracket = text.starts_with('[') ? text.find(']') : 0;
  if (bracket == text.npos) return peer;
  const auto colon = std::min(text.find(':', bracket), text.size());
  peer.host = bracket == 0 ? text.substr(0, colon) : text.substr(1, bracket - 1);
  peer.port = colon < text.size() ? text.substr(colon + 1) : default_port;
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  if (peer.port.empty() || peer.port.size() > 5 || !std::ranges::all_of(peer.port, digit))
    peer.host.clear();
  return peer;
}

std::string_view example_of(Peer::Kind kind) {
  switch (kind) {
    case Peer::Kind::tcp: return "tcp://host:port";
    case Peer::Kind::udp: return "udp://host:port";
    case Peer::Kind::unix_socket: return "unix:/path";
  }
  return "";
}

// All addresses of a name, in the resolver's order: "localhost" may be ::1 where nobody listens.
template <class Protocol>
asio::awaitable<Result<std::vector<typename Protocol::endpoint>>> resolved(
    std::shared_ptr<typename Protocol::resolver> resolver, Peer peer) {
  const auto token = asio::as_tuple(asio::use_awaitable);
  auto [error, found] = co_await resolver->async_resolve(peer.host, peer.port, token);
  if (error)
    co_return failure(Errc::network, fmt::format("cannot find {}: {}", peer.host, error.message()));
  std::vector<typename Protocol::endpoint> endpoints;
  for (const auto& entry : found) endpoints.push_back(entry.endpoint());
  co_return endpoints;
}

}  // namespace

Peer read_peer(Section& section,
               std::string_view key,
               std::string_view otherwise,
               std::string_view default_port,
               const std::vector<Peer::Kind>& kinds) {
  auto peer = parse_peer(section.text(key, otherwise), default_port);
  if (!peer.host.empty() && std::ranges::find(kinds, peer.kind) != kinds.end()) return peer;
  std::string expected;
  for (const auto kind : kinds) {
    if (!expected.empty()) expected += " or ";
    expected += example_of(kind);
  }
  section.problem(key, "expected " + expected);
  return peer;
}

// Shared with the watcher, which may wake after the Wire has gone.
struct Wire::State {
  explicit State(const Doors& doors)
      : executor(doors.executor),
        clock(doors.clock),
        resolver(std::make_shared<asio::ip::tcp::resolver>(doors.executor)),
        socket(doors.executor),
        alarm(doors.executor) {}

  std::unexpected<Error> failed(const boost::system::error_code& error) const {
    if (timed_out) return failure(Errc::timeout, "no answer in time");
    return failure(
        Errc::network,
        error == asio::error::eof ? "the other side closed the connection" : error.message());
  }

  void end() {
    ended = true;
    resolver->cancel();
    boost::system::error_code ignored;
    socket.close(ignored);
  }

  asio::any_io_executor executor;
  Clock& clock;
  std::shared_ptr<asio::ip::tcp::resolver> resolver;
  asio::generic::stream_protocol::socket socket;
  std::string input;
  bool ended = false;
  bool timed_out = false;
  Alarm alarm;

  static asio::awaitable<void> watch(std::shared_ptr<State> state, Duration timeout) {
    co_await state->clock.sleep_until(state->clock.steady() + timeout, state->alarm);
    if (state->ended) co_return;
    state->timed_out = true;
    state->end();
  }
};

Wire::Wire(const Doors& doors, Duration timeout) : state_(std::make_shared<State>(doors)) {
  spawn(doors.executor, State::watch(state_, timeout));
}

Wire::~Wire() {
  state_->end();
  state_->alarm.ring();
}

asio::awaitable<Result<void>> Wire::connect(Peer peer) {
  const auto state = state_;
  const auto token = asio::as_tuple(asio::use_awaitable);
  std::vector<asio::generic::stream_protocol::endpoint> endpoints;
  if (peer.kind == Peer::Kind::unix_socket) {
    endpoints.emplace_back(asio::local::stream_protocol::endpoint(peer.host));
  } else {
    const auto found = co_await resolved<asio::ip::tcp>(state->resolver, peer);
    if (!found) co_return std::unexpected(found.error());
    endpoints.assign(found->begin(), found->end());
  }
  boost::system::error_code last = asio::error::host_not_found;
  for (const auto& endpoint : endpoints) {
    if (state->ended) break;
    boost::system::error_code ignored;
    state->socket.close(ignored);
    const auto [error] = co_await state->socket.async_connect(endpoint, token);
    if (!error) co_return Result<void>();
    last = error;
  }
  co_return state->failed(last);
}

asio::awaitable<Result<void>> Wire::write(std::string bytes) {
  const auto state = state_;
  const auto token = asio::as_tuple(asio::use_awaitable);
  const auto [error, count] = co_await asio::async_write(state->socket, asio::buffer(bytes), token);
  if (error) co_return state->failed(error);
  co_return Result<void>();
}

asio::awaitable<Result<std::string>> Wire::read_line() {
  const auto state = state_;
  const auto token = asio::as_tuple(asio::use_awaitable);
  auto buffer = asio::dynamic_buffer(state->input, longest_line);
  const auto [error, size] = co_await asio::async_read_until(state->socket, buffer, "\r\n", token);
  if (error) co_return state->failed(error);
  auto line = state->input.substr(0, size - 2);
  state->input.erase(0, size);
  co_return line;
}

asio::awaitable<Result<std::string>> Wire::read(std::size_t count) {
  const auto state = state_;
  const auto token = asio::as_tuple(asio::use_awaitable);
  if (count > longest_line) co_return failure(Errc::too_large, "the answer is too long");
  if (state->input.size() < count) {
    auto buffer = asio::dynamic_buffer(state->input);
    const auto wanted = asio::transfer_exactly(count - state->input.size());
    const auto [error, got] = co_await asio::async_read(state->socket, buffer, wanted, token);
    if (error) co_return state->failed(error);
  }
  auto bytes = state->input.substr(0, count);
  state->input.erase(0, count);
  co_return bytes;
}

asio::awaitable<Result<void>> Wire::finish() {
  const auto state = state_;
  const auto token = asio::as_tuple(asio::use_awaitable);
  boost::system::error_code error;
  state->socket.shutdown(asio::socket_base::shutdown_send, error);
  std::string rest(256, '\0');
  while (!error) {
    const auto [failed, got] = co_await state->socket.async_read_some(asio::buffer(rest), token);
    error = failed;
  }
  if (error == asio::error::eof) co_return Result<void>();
  co_return state->failed(error);
}

asio::awaitable<Result<void>> send_datagram(Doors doors, Peer peer, std::string bytes) {
  std::vector<asio::generic::datagram_protocol::endpoint> endpoints;
  if (peer.kind == Peer::Kind::unix_socket) {
    endpoints.emplace_back(asio::local::datagram_protocol::endpoint(peer.host));
  } else {
    const auto resolver = std::make_shared<asio::ip::udp::resolver>(doors.executor);
    const auto found = co_await resolved<asio::ip::udp>(resolver, peer);
    if (!found) co_return std::unexpected(found.error());
    endpoints.assign(found->begin(), found->end());
  }
  boost::system::error_code last = asio::error::host_not_found;
  for (const auto& endpoint : endpoints) {
    asio::generic::datagram_protocol::socket socket(doors.executor);
    socket.connect(endpoint, last);  // a datagram socket's connect() does not wait
    // A full Unix socket would make us wait for its reader: the next try will do.
    if (!last) socket.non_blocking(true, last);
    if (!last) socket.send(asio::buffer(bytes), 0, last);
    if (!last) co_return Result<void>();
  }
  co_return failure(Errc::network, last.message());
}

}  // namespace newshound
