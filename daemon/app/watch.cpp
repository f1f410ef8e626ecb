#include "app/watch.h"

#include <array>
#include <cerrno>
#include <cstring>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <sys/inotify.h>
#include <unistd.h>

#include "base/log.h"

namespace newshound {

namespace asio = boost::asio;

namespace {

// A save is several events (create, write, rename); half-written files must not be read.
constexpr auto quiet_time = std::chrono::milliseconds(300);

// Not IN_OPEN, IN_ACCESS or IN_CLOSE_NOWRITE: reading the lists ourselves must not wake us.
constexpr std::uint32_t interesting = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE |
                                      IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF | IN_ATTRIB;

}  // namespace

DirectoryWatch::DirectoryWatch(const asio::any_io_executor& loop) : inotify_(loop), quiet_(loop) {
  const int fd = ::inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
  if (fd >= 0) inotify_.assign(fd);
  else
    log::warning("cannot watch the watchlist directories ({}); use SIGHUP after changing them",
                 std::strerror(errno));
}

void DirectoryWatch::watch(const std::vector<std::filesystem::path>& paths) {
  if (!inotify_.is_open()) return;
  for (const auto& path : paths) {
    std::error_code error;
    const bool is_directory = std::filesystem::is_directory(path, error);
    const auto parent = path.has_parent_path() ? path.parent_path() : ".";
    const auto directory = is_directory ? path : parent;
    // inotify_add_watch gives the same watch for the same directory, so this may be repeated: a
    // directory that was deleted and made again needs a new one.
    if (::inotify_add_watch(inotify_.native_handle(), directory.c_str(), interesting) < 0 &&
        directories_.insert(directory).second)
      log::warning("cannot watch {} ({}); use SIGHUP after changing it",
                   directory.string(),
                   std::strerror(errno));
  }
}

// Reads what is there; true when it may concern a watchlist. Other files of the directory (logs,
// editors' leftovers) do not.
bool DirectoryWatch::take_events() {
  alignas(inotify_event) std::array<char, 16 * 1024> buffer;
  bool concerned = false;
  while (true) {
    const auto got = ::read(inotify_.native_handle(), buffer.data(), buffer.size());
    if (got <= 0) return concerned;
    for (std::size_t at = 0; at < static_cast<std::size_t>(got);) {
      const auto* event = reinterpret_cast<const inotify_event*>(buffer.data() + at);
      at += sizeof(inotify_event) + event->len;
      const std::string_view name = event->len > 0 ? event->name : "";
      const bool list =
          name.ends_with(".yaml") || name.ends_with(".yml") || name.ends_with(".jsonl");
      // Without a name it is about the directory itself, or the queue has overflown.
      if (list || name.empty() || (event->mask & IN_ISDIR) != 0) concerned = true;
    }
  }
}

asio::awaitable<bool> DirectoryWatch::changed() {
  const auto token = asio::as_tuple(asio::use_awaitable);
  while (inotify_.is_open()) {
    const auto [failed] =
        co_await inotify_.async_wait(asio::posix::stream_descriptor::wait_read, token);
    if (failed || !inotify_.is_open()) co_return false;
    const bool concerned = take_events();
    if (!concerned) continue;
    quiet_.expires_after(quiet_time);
    const auto [interrupted] = co_await quiet_.async_wait(token);
    if (interrupted || !inotify_.is_open()) co_return false;
    take_events();
    co_return true;
  }
  co_return false;
}

void DirectoryWatch::close() {
  boost::system::error_code ignored;
  inotify_.close(ignored);
  quiet_.cancel();
}

}  // namespace newshound
