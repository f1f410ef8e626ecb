// Each alert as one line of JSON at the end of a file.
//
//   - name: archive
//     type: file
//     path: alerts.jsonl   # relative to the configuration file; made with mode 0640
//
// The file is opened anew for each alert, so it may be moved away at any time (logrotate). A kill, or
// a full disk, in the middle of a line leaves its beginning there; the alert comes whole on a line of
// its own afterwards.

#include <cerrno>
#include <filesystem>
#include <system_error>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/descriptor.h"
#include "model/alert_json.h"
#include "sinks/sink.h"

namespace newshound {

namespace {

namespace asio = boost::asio;

struct Options {
  std::filesystem::path path;
};

Options read(Section& section) {
  Options options;
  options.path = section.file("path");
  if (options.path.empty()) section.problem("path", "expected the file to append to");
  section.done();
  return options;
}

// An earlier write that was cut short left a line without its end.
bool ends_inside_a_line(int fd, off_t size) {
  char last = '\n';
  return size > 0 && ::pread(fd, &last, 1, size - 1) == 1 && last != '\n';
}

class File final : public Sink {
 public:
  explicit File(Options options) : options_(std::move(options)) {}

  asio::awaitable<Outcome> deliver(Message message) override {
    co_return append(to_json(message.alert) + '\n');
  }

 private:
  Outcome append(std::string line) const {
    // O_NONBLOCK: a FIFO in the file's place must not stop the loop.
    constexpr int flags = O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;
    const Descriptor file(::open(options_.path.c_str(), flags, 0640));
    if (file.get() < 0) return failed(errno);
    struct stat info{};
    if (::fstat(file.get(), &info) != 0) return failed(errno);
    if (!S_ISREG(info.st_mode))
      return Outcome::retry(fmt::format("{} is not a regular file", options_.path.string()));
    if (ends_inside_a_line(file.get(), info.st_size)) line.insert(0, 1, '\n');
    const auto written = ::write(file.get(), line.data(), line.size());
    if (written < 0) return failed(errno);
    if (static_cast<std::size_t>(written) < line.size())
      return Outcome::retry(fmt::format("{} took only a part of the line; is the disk full?",
                                        options_.path.string()));
    if (::fdatasync(file.get()) != 0) return failed(errno);
    return Outcome::delivered();
  }

  Outcome failed(int code) const {
    return Outcome::retry(fmt::format(
        "cannot append to {}: {}", options_.path.string(), std::generic_category().message(code)));
  }

  Options options_;
};

std::unique_ptr<Sink> make(Section& section, const Doors&) {
  return std::make_unique<File>(read(section));
}

}  // namespace

extern constinit const SinkType file_sink{"file", make};

}  // namespace newshound
