#include "app/control.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <fmt/format.h>
#include <sys/stat.h>

#include "base/spawn.h"

namespace newshound {

namespace asio = boost::asio;
namespace json = boost::json;
using local = asio::local::stream_protocol;

namespace {
constexpr std::size_t longest_line = 64 * 1024;
}

std::filesystem::path control_socket(const std::filesystem::path& state_directory) {
  return state_directory / "control.sock";
}

ControlServer::ControlServer(const asio::any_io_executor& loop, Answer answer)
    : loop_(loop), answer_(std::move(answer)), acceptor_(loop) {}

Result<void> ControlServer::listen(const std::filesystem::path& path) {
  path_ = path;
  ::unlink(path.c_str());
  boost::system::error_code error;
  if (path.string().size() >= sizeof(sockaddr_un::sun_path))
    return failure(Errc::invalid,
                   fmt::format("the path of the state directory is too long for a socket in it: {}",
                               path.string()));
  acceptor_.open(local(), error);
  const mode_t before = ::umask(0177);  // so that it never exists with a wider mode
  if (!error) acceptor_.bind(local::endpoint(path.string()), error);
  ::umask(before);
  if (!error) acceptor_.listen(16, error);
  if (error)
    return failure(Errc::io,
                   fmt::format("cannot listen on {}: {}", path.string(), error.message()));
  spawn(loop_, accept());
  return {};
}

void ControlServer::close() {
  if (!acceptor_.is_open()) return;
  boost::system::error_code ignored;
  acceptor_.close(ignored);
  ::unlink(path_.c_str());
}

asio::awaitable<void> ControlServer::accept() {
  const auto token = asio::as_tuple(asio::use_awaitable);
  while (acceptor_.is_open()) {
    auto [error, socket] = co_await acceptor_.async_accept(token);
    if (!error) spawn(loop_, serve(std::move(socket)));
  }
}

asio::awaitable<void> ControlServer::serve(Socket socket) {
  const auto token = asio::as_tuple(asio::use_awaitable);
  std::string line;
  auto buffer = asio::dynamic_buffer(line, longest_line);
  const auto [error, size] = co_await asio::async_read_until(socket, buffer, '\n', token);
  if (error) co_return;
  boost::system::error_code not_json;
  const json::value request = json::parse(line, not_json);
  json::object reply;
  if (not_json || !request.is_object()) {
    reply["error"] = "the request is not a JSON object";
  } else {
    auto answer = co_await answer_(request.get_object());
    reply = std::move(answer);
  }
  reply["ok"] = !reply.contains("error");
  const std::string text = json::serialize(reply) + "\n";
  const auto whole = asio::buffer(text);
  co_await asio::async_write(socket, whole, token);
}

Result<json::object> ask_daemon(const std::filesystem::path& state_directory,
                                const json::object& request) {
  asio::io_context io;
  local::socket socket(io);
  boost::system::error_code error;
  socket.connect(local::endpoint(control_socket(state_directory).string()), error);
  if (error) return failure(Errc::not_found, "no newshound is running there");
  asio::write(socket, asio::buffer(json::serialize(request) + "\n"), error);
  std::string line;
  if (!error) asio::read_until(socket, asio::dynamic_buffer(line), '\n', error);
  if (error)
    return failure(Errc::io,
                   fmt::format("the running newshound did not answer: {}", error.message()));
  const json::value reply = json::parse(line, error);
  if (error || !reply.is_object()) return failure(Errc::io, "the running newshound talks nonsense");
  if (const auto* text = reply.get_object().if_contains("error"))
    return failure(Errc::invalid, text->is_string() ? std::string(text->get_string()) : "failed");
  return reply.get_object();
}

}  // namespace newshound
