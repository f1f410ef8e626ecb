#include "store/directory.h"

#include <cerrno>
#include <string>
#include <system_error>
#include <tuple>
#include <utility>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/text.h"

namespace newshound {

namespace {

std::unexpected<Error> cannot(std::string_view verb, const std::filesystem::path& path, int code) {
  return failure(
      Errc::io,
      fmt::format("cannot {} {}: {}", verb, path.string(), std::generic_category().message(code)));
}

std::string holder(const std::filesystem::path& file) {
  const auto content = read_file(file, 64);
  const auto pid = content ? trim(*content) : std::string_view();
  return pid.empty() ? "another newshound" : fmt::format("newshound with pid {}", pid);
}

// Only root may give a file away; for everybody else it is theirs already.
void give_to_owner_of_directory(int fd, const std::filesystem::path& file) {
  struct stat directory{};
  if (::geteuid() == 0 && ::stat(file.parent_path().c_str(), &directory) == 0)
    std::ignore = ::fchown(fd, directory.st_uid, directory.st_gid);
}

}  // namespace

Result<void> make_private_directory(const std::filesystem::path& directory) {
  std::error_code error;
  std::filesystem::create_directories(directory.parent_path(), error);
  if (!error && ::mkdir(directory.c_str(), 0700) != 0 && errno != EEXIST)
    error.assign(errno, std::generic_category());
  if (error) return cannot("create the state directory", directory, error.value());
  if (!std::filesystem::is_directory(directory, error))
    return cannot("use the state directory", directory, ENOTDIR);
  return {};
}

Result<void> make_private_file(const std::filesystem::path& file) {
  // O_EXCL: closing a second descriptor of an open database would drop SQLite's POSIX locks on it.
  const int fd = ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (fd < 0) return errno == EEXIST ? Result<void>() : cannot("create", file, errno);
  give_to_owner_of_directory(fd, file);
  ::close(fd);
  return {};
}

Result<Lock> Lock::take(const std::filesystem::path& file) {
  Descriptor opened(::open(file.c_str(), O_RDWR | O_CLOEXEC));
  if (!opened) return cannot("open", file, errno);
  const int fd = opened.get();
  if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
    if (errno != EWOULDBLOCK) return cannot("lock", file, errno);
    return failure(
        Errc::busy,
        fmt::format(
            "state directory {} is in use by {}", file.parent_path().string(), holder(file)));
  }
  // The pid is for people: without it the lock holds as well.
  const auto pid = fmt::format("{}\n", ::getpid());
  if (::ftruncate(fd, 0) == 0) std::ignore = ::pwrite(fd, pid.data(), pid.size(), 0);
  return Lock(std::move(opened));
}

}  // namespace newshound
