#include "base/file.h"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/descriptor.h"

namespace newshound {

namespace {

std::unexpected<Error> system_failure(std::string_view what, int code) {
  const auto kind = code == ENOENT ? Errc::not_found : Errc::io;
  return failure(kind, fmt::format("{}: {}", what, std::generic_category().message(code)));
}

Result<std::string> read_all(int fd, std::string_view name, std::size_t most) {
  std::string content;
  std::string chunk(64 * 1024, '\0');
  while (true) {
    const auto got = ::read(fd, chunk.data(), chunk.size());
    if (got == 0) return content;
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return system_failure(fmt::format("cannot read {}", name), errno);
    content.append(chunk, 0, static_cast<std::size_t>(got));
    if (content.size() > most)
      return failure(Errc::too_large, fmt::format("{} is larger than {} bytes", name, most));
  }
}

Result<void> write_all(int fd, std::string_view name, std::string_view content) {
  while (!content.empty()) {
    const auto put = ::write(fd, content.data(), content.size());
    if (put < 0 && errno == EINTR) continue;
    if (put < 0) return system_failure(fmt::format("cannot write {}", name), errno);
    content.remove_prefix(static_cast<std::size_t>(put));
  }
  if (::fsync(fd) != 0) return system_failure(fmt::format("cannot sync {}", name), errno);
  return {};
}

Result<void> write_new(const std::string& path,
                       std::string_view content,
                       const struct stat* replaced) {
  const Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0640));
  if (file.get() < 0) return system_failure(fmt::format("cannot create {}", path), errno);
  if (replaced != nullptr) {
    // Only root may give files away; for others the file is theirs already.
    const bool given = ::fchown(file.get(), replaced->st_uid, replaced->st_gid) == 0;
    const auto mode = replaced->st_mode & 07777;
    if (::fchmod(file.get(), given ? mode : mode & 0777) != 0)
      return system_failure(fmt::format("cannot set the mode of {}", path), errno);
  }
  return write_all(file.get(), path, content);
}

}  // namespace

Result<std::string> read_file(const std::filesystem::path& path, std::size_t most) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (file.get() < 0) return system_failure(fmt::format("cannot open {}", path.string()), errno);
  struct stat info{};
  if (::fstat(file.get(), &info) != 0 || !S_ISREG(info.st_mode))
    return failure(Errc::invalid, fmt::format("{} is not a regular file", path.string()));
  return read_all(file.get(), path.string(), most);
}

Result<std::string> read_stdin(std::size_t most) {
  return read_all(STDIN_FILENO, "standard input", most);
}

Result<void> write_file(const std::filesystem::path& path, std::string_view content) {
  const std::string temporary = path.string() + fmt::format(".{}.tmp", ::getpid());
  struct stat before{};
  const bool replaces = ::stat(path.c_str(), &before) == 0;
  auto written = write_new(temporary, content, replaces ? &before : nullptr);
  if (written && ::rename(temporary.c_str(), path.c_str()) != 0)
    written =
        system_failure(fmt::format("cannot rename {} to {}", temporary, path.string()), errno);
  if (!written) ::unlink(temporary.c_str());
  return written;
}

}  // namespace newshound
