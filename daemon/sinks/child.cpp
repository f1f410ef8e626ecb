#include "sinks/child.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <memory>
#include <system_error>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/spawn.h"

namespace newshound {

namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;

constexpr std::size_t most_output = 1024;
constexpr Duration grace = 2s;  // between SIGTERM and SIGKILL

std::unexpected<Error> system_failure(std::string_view what, int code) {
  return failure(Errc::io, fmt::format("{}: {}", what, std::generic_category().message(code)));
}

// Both ends of a pipe; what nobody took is closed.
class Pipe {
 public:
  Pipe() { open_ = ::pipe2(ends_.data(), O_CLOEXEC) == 0; }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;
  ~Pipe() {
    for (const int end : ends_)
      if (end >= 0) ::close(end);
  }
  bool is_open() const { return open_; }
  int reading() const { return ends_[0]; }
  int writing() const { return ends_[1]; }
  int take_reading() { return std::exchange(ends_[0], -1); }
  int take_writing() { return std::exchange(ends_[1], -1); }

 private:
  std::array<int, 2> ends_{-1, -1};
  bool open_ = false;
};

// What the program finds when it starts: our pipes as 0, 1 and 2, nothing else open, a process
// group of its own, no signal blocked or ignored.
class SpawnPlan {
 public:
  SpawnPlan(int input, int output) {
    ::posix_spawn_file_actions_init(&files_);
    ::posix_spawn_file_actions_adddup2(&files_, input, STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&files_, output, STDOUT_FILENO);
    ::posix_spawn_file_actions_adddup2(&files_, output, STDERR_FILENO);
    ::posix_spawn_file_actions_addclosefrom_np(&files_, STDERR_FILENO + 1);
    ::posix_spawnattr_init(&attributes_);
    sigset_t signals;
    sigemptyset(&signals);
    ::posix_spawnattr_setsigmask(&attributes_, &signals);
    sigfillset(&signals);
    ::posix_spawnattr_setsigdefault(&attributes_, &signals);
    ::posix_spawnattr_setpgroup(&attributes_, 0);
    ::posix_spawnattr_setflags(
        &attributes_, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  }
  SpawnPlan(const SpawnPlan&) = delete;
  SpawnPlan& operator=(const SpawnPlan&) = delete;
  ~SpawnPlan() {
    ::posix_spawn_file_actions_destroy(&files_);
    ::posix_spawnattr_destroy(&attributes_);
  }

  // 0 or an errno.
  int start(pid_t& pid, const Command& command) const {
    const auto words = pointers(command.words);
    const auto environment = pointers(command.environment);
    return ::posix_spawn(&pid, words[0], &files_, &attributes_, words.data(), environment.data());
  }

 private:
  // posix_spawn() takes char* for history's sake and writes to none of it.
  static std::vector<char*> pointers(const std::vector<std::string>& texts) {
    std::vector<char*> list;
    for (const auto& text : texts) list.push_back(const_cast<char*>(text.c_str()));
    list.push_back(nullptr);
    return list;
  }

  posix_spawn_file_actions_t files_;
  posix_spawnattr_t attributes_;
};

// A running program. The coroutines that feed it, listen to it and watch its time share it; end()
// is called by the one that waits for its exit, and stops them all.
struct Child {
  Child(const asio::any_io_executor& executor, pid_t id, int exit_fd, Pipe& to, Pipe& from)
      : pid(id),
        exited(executor, exit_fd),
        input(executor, to.take_writing()),
        output(executor, from.take_reading()),
        alarm(executor) {
    output.non_blocking(true);
  }
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  ~Child() { end(); }

  void send(int signal) const { ::kill(-pid, signal); }

  void keep(std::string_view heard) {
    result.output += heard.substr(0, most_output - result.output.size());
  }

  bool is_running() const {
    siginfo_t info{};
    return ::waitid(P_PID, static_cast<id_t>(pid), &info, WEXITED | WNOHANG | WNOWAIT) == 0 &&
           info.si_pid == 0;
  }

  // The process group is ours until waitpid() lets its number go, so SIGKILL cannot meet a
  // stranger.
  void end() {
    if (std::exchange(ended, true)) return;
    if (result.timed_out || is_running()) send(SIGKILL);
    int status = 0;
    while (::waitpid(pid, &status, 0) < 0 && errno == EINTR) {
    }
    result.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    result.status = WIFSIGNALED(status) ? 128 + result.signal : WEXITSTATUS(status);
    hear_the_rest();
    boost::system::error_code ignored;
    exited.close(ignored);
    input.close(ignored);
    output.close(ignored);
    alarm.ring();
  }

  // What is in the pipe; a program that it left behind may go on writing, but not to us.
  void hear_the_rest() {
    std::array<char, most_output> chunk{};
    boost::system::error_code error;
    while (result.output.size() < most_output && !error) {
      const auto got = output.read_some(asio::buffer(chunk), error);
      keep({chunk.data(), got});
    }
  }

  const pid_t pid;
  bool ended = false;
  Exit result;
  asio::posix::stream_descriptor exited;  // a pidfd: readable when the program has ended
  asio::posix::stream_descriptor input;
  asio::posix::stream_descriptor output;
  Alarm alarm;
};

// glibc 2.36 declares pidfd_open() without C linkage.
int open_pidfd(pid_t pid) {
  return static_cast<int>(::syscall(SYS_pidfd_open, pid, 0));
}

Result<std::shared_ptr<Child>> start(const asio::any_io_executor& executor,
                                     const Command& command) {
  Pipe to;
  Pipe from;
  if (!to.is_open() || !from.is_open()) return system_failure("cannot make a pipe", errno);
  const SpawnPlan plan(to.reading(), from.writing());
  pid_t pid = 0;
  if (const int code = plan.start(pid, command); code != 0)
    return system_failure("cannot start " + command.words.front(), code);
  const int exit_fd = open_pidfd(pid);
  if (exit_fd < 0) {
    const int code = errno;
    ::kill(-pid, SIGKILL);
    ::waitpid(pid, nullptr, 0);
    return system_failure("cannot watch " + command.words.front(), code);
  }
  return std::make_shared<Child>(executor, pid, exit_fd, to, from);
}

// A program that does not read its input is none of our business: errors end the feeding, no more.
asio::awaitable<void> feed(std::shared_ptr<Child> child, std::string text) {
  const auto token = asio::as_tuple(asio::use_awaitable);
  co_await asio::async_write(child->input, asio::buffer(text), token);
  boost::system::error_code ignored;
  child->input.close(ignored);
}

// Reads on beyond what is kept: a full pipe would stop the program.
asio::awaitable<void> listen(std::shared_ptr<Child> child) {
  std::array<char, 4096> chunk{};
  const auto token = asio::as_tuple(asio::use_awaitable);
  while (!child->ended) {
    const auto [error, got] = co_await child->output.async_read_some(asio::buffer(chunk), token);
    if (error) co_return;
    child->keep({chunk.data(), got});
  }
}

asio::awaitable<void> watch_time(std::shared_ptr<Child> child, Clock& clock, Duration timeout) {
  co_await clock.sleep_until(clock.steady() + timeout, child->alarm);
  if (child->ended) co_return;
  child->result.timed_out = true;
  child->send(SIGTERM);
  co_await clock.sleep_until(clock.steady() + grace, child->alarm);
  if (!child->ended) child->send(SIGKILL);
}

// Ends the program also when the coroutine that waits for it is cancelled or destroyed.
class Ending {
 public:
  explicit Ending(std::shared_ptr<Child> child) : child_(std::move(child)) {}
  Ending(const Ending&) = delete;
  Ending& operator=(const Ending&) = delete;
  ~Ending() { child_->end(); }

 private:
  std::shared_ptr<Child> child_;
};

}  // namespace

asio::awaitable<Result<Exit>> run(asio::any_io_executor executor,
                                  Clock& clock,
                                  Command command,
                                  std::string input) {
  const auto started = start(executor, command);
  if (!started) co_return std::unexpected(started.error());
  const std::shared_ptr<Child>& child = *started;
  const Ending ending(child);
  spawn(executor, feed(child, std::move(input)));
  spawn(executor, listen(child));
  spawn(executor, watch_time(child, clock, command.timeout));
  const auto token = asio::as_tuple(asio::use_awaitable);
  co_await child->exited.async_wait(asio::posix::stream_descriptor::wait_read, token);
  child->end();
  co_return child->result;
}

}  // namespace newshound
