#include "fakes/process.h"

#include <algorithm>
#include <cerrno>
#include <stdexcept>
#include <system_error>
#include <thread>

#include <arpa/inet.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <netinet/in.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace newshound {

namespace {

using namespace std::chrono_literals;

[[noreturn]] void fail(const std::string& what) {
  throw std::system_error(errno, std::generic_category(), what);
}

int memory_file(const std::string& content = "") {
  const int fd = ::memfd_create("newshound-test", MFD_CLOEXEC);
  if (fd < 0) fail("memfd_create");
  if (::pwrite(fd, content.data(), content.size(), 0) != static_cast<ssize_t>(content.size()))
    fail("write to memory");
  return fd;
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> list(texts.size() + 1, nullptr);
  std::ranges::transform(texts, list.begin(), [](std::string& text) { return text.data(); });
  return list;
}

std::vector<std::string> environment_with(const std::map<std::string, std::string>& more) {
  std::vector<std::string> all;
  for (char** entry = environ; *entry != nullptr; ++entry) {
    const std::string text = *entry;
    if (!more.contains(text.substr(0, text.find('=')))) all.push_back(text);
  }
  for (const auto& [name, value] : more) all.push_back(fmt::format("{}={}", name, value));
  return all;
}

// A socket of the loopback interface, closed at the end of the scope.
class LoopbackSocket {
 public:
  LoopbackSocket() : fd_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    if (fd_ < 0) fail("socket");
  }
  LoopbackSocket(const LoopbackSocket&) = delete;
  LoopbackSocket& operator=(const LoopbackSocket&) = delete;
  ~LoopbackSocket() { ::close(fd_); }

  bool bind(int port) { return ::bind(fd_, name(port), sizeof(address_)) == 0; }
  bool connect(int port) { return ::connect(fd_, name(port), sizeof(address_)) == 0; }
  int port() {
    socklen_t size = sizeof(address_);
    if (::getsockname(fd_, reinterpret_cast<sockaddr*>(&address_), &size) != 0) fail("getsockname");
    return ntohs(address_.sin_port);
  }

 private:
  const sockaddr* name(int port) {
    address_.sin_family = AF_INET;
    address_.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address_.sin_port = htons(static_cast<std::uint16_t>(port));
    return reinterpret_cast<const sockaddr*>(&address_);
  }

  int fd_;
  sockaddr_in address_{};
};

}  // namespace

Process::Process(Options options) : out_(memory_file()), err_(memory_file()) {
  const int input = memory_file(options.input);
  auto environment = environment_with(options.environment);
  const auto argv = pointers(options.arguments);
  const auto envp = pointers(environment);
  const pid_t test = ::getpid();
  pid_ = ::fork();
  if (pid_ < 0) fail("fork");
  if (pid_ == 0) {
    ::setpgid(0, 0);
    ::prctl(PR_SET_PDEATHSIG, options.on_our_death);
    if (::getppid() != test) ::_exit(127);  // the test died before the line above
    ::dup2(input, STDIN_FILENO);
    ::dup2(out_, STDOUT_FILENO);
    ::dup2(err_, STDERR_FILENO);
    if (!options.directory.empty() && ::chdir(options.directory.c_str()) != 0) ::_exit(127);
    ::execvpe(argv[0], argv.data(), envp.data());
    ::_exit(127);
  }
  ::setpgid(pid_, pid_);  // whoever of the two comes first
  ::close(input);
}

Process::~Process() {
  if (running()) {
    ::kill(-pid_, SIGKILL);  // with its children
    ::waitpid(pid_, &status_, 0);
  }
  ::close(out_);
  ::close(err_);
}

void Process::signal(int number) const {
  if (!ended_) ::kill(pid_, number);
}

bool Process::running() {
  if (!ended_) ended_ = ::waitpid(pid_, &status_, WNOHANG) == pid_;
  return !ended_;
}

std::optional<Ending> Process::wait(std::chrono::milliseconds deadline) {
  if (!eventually([this] { return !running(); }, deadline)) return {};
  Ending ending{.out = out(), .err = err()};
  if (WIFEXITED(status_)) ending.exit = WEXITSTATUS(status_);
  else ending.signal = WTERMSIG(status_);
  return ending;
}

std::string Process::content(int fd) {
  std::string text(static_cast<std::size_t>(::lseek(fd, 0, SEEK_CUR)), '\0');
  const auto got = ::pread(fd, text.data(), text.size(), 0);
  text.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
  return text;
}

Ending run(Process::Options options, std::chrono::milliseconds deadline) {
  Process process(std::move(options));
  if (auto ending = process.wait(deadline)) return *ending;
  process.signal(SIGKILL);
  return process.wait(patience).value_or(Ending{});
}

bool eventually(const std::function<bool()>& condition, std::chrono::milliseconds deadline) {
  const auto end = std::chrono::steady_clock::now() + deadline;
  while (!condition()) {
    if (std::chrono::steady_clock::now() >= end) return false;
    std::this_thread::sleep_for(2ms);
  }
  return true;
}

int free_port() {
  LoopbackSocket socket;
  if (!socket.bind(0)) fail("bind");
  return socket.port();
}

bool answers(int port) {
  return LoopbackSocket().connect(port);
}

}  // namespace newshound
