// A program of the user's gets the alert as one line of JSON on its standard input.
//
//   - name: pager
//     type: command
//     command: [/usr/local/bin/page, --urgent]  # no shell; a relative path starts at this file
//     timeout: 30s                              # 1s to 10m
//
// Exit status 0 means delivered. With any other, and when it is still running after the timeout, it
// is called again later; 75 (EX_TEMPFAIL of sysexits.h) is the way to ask for that. What it writes
// stands in the reason. Its environment is PATH, LANG and HOME.

#include <filesystem>

#include <fmt/format.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/text.h"
#include "model/alert_json.h"
#include "sinks/child.h"
#include "sinks/sink.h"

namespace newshound {

namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;

using Options = Command;

bool is_program(const std::string& path) {
  struct stat info{};
  return ::stat(path.c_str(), &info) == 0 && S_ISREG(info.st_mode) &&
         ::access(path.c_str(), X_OK) == 0;
}

std::string home() {
  const passwd* const user = ::getpwuid(::geteuid());
  return user != nullptr && user->pw_dir != nullptr ? user->pw_dir : "/";
}

Options read(Section& section) {
  Options options;
  options.words = section.texts("command");
  if (options.words.empty() || options.words.front().empty()) {
    section.problem("command", "expected a program and its arguments: [/path/to/program, …]");
  } else {
    const auto folder = std::filesystem::path(section.here().file).parent_path();
    auto& program = options.words.front();
    program = std::filesystem::absolute(folder / program).lexically_normal().string();
    if (!is_program(program))
      section.problem("command", fmt::format("{} is not a program that can be run", program));
  }
  options.timeout = section.duration("timeout", 30s, 1s, 10min);
  section.done();
  options.environment = {"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
                         "LANG=C.UTF-8",
                         "HOME=" + home()};
  return options;
}

constexpr int try_again_later = 75;  // EX_TEMPFAIL

std::string reason(const Exit& exit, Duration timeout) {
  std::string text;
  if (exit.timed_out) text = fmt::format("was still running after {}", format_duration(timeout));
  else if (exit.signal != 0) text = fmt::format("was ended by signal {}", exit.signal);
  else if (exit.status == try_again_later) text = "asked to be called again later (exit status 75)";
  else text = fmt::format("failed with exit status {}", exit.status);
  const auto output = shortened(printable(exit.output), 300);
  return output.empty() ? text : fmt::format("{}: {}", text, output);
}

class CommandSink final : public Sink {
 public:
  CommandSink(Options options, const Doors& doors)
      : options_(std::move(options)), executor_(doors.executor), clock_(doors.clock) {}

  asio::awaitable<Outcome> deliver(Message message) override {
    std::string input = to_json(message.alert) + '\n';
    Command command = options_;
    const auto exit = co_await run(executor_, clock_, std::move(command), std::move(input));
    if (!exit) co_return Outcome::retry(exit.error().message);
    if (exit->status == 0 && !exit->timed_out) co_return Outcome::delivered();
    co_return Outcome::retry(
        fmt::format("{} {}", options_.words.front(), reason(*exit, options_.timeout)));
  }

 private:
  Options options_;
  asio::any_io_executor executor_;
  Clock& clock_;
};

std::unique_ptr<Sink> make(Section& section, const Doors& doors) {
  return std::make_unique<CommandSink>(read(section), doors);
}

}  // namespace

extern constinit const SinkType command_sink{"command", make};

}  // namespace newshound
