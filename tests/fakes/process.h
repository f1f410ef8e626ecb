#pragma once
// A program under test: started with its own arguments and environment, its output kept, signalled,
// waited for with a deadline, killed with its children when the Process goes. Nothing survives a
// test that crashes: the kernel ends the program with the thread that started it.

#include <chrono>
#include <csignal>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

namespace newshound {

// How a program ended.
struct Ending {
  int exit = -1;   // its exit code; -1 when a signal ended it
  int signal = 0;  // the signal that ended it; 0 when it left by itself
  std::string out{};
  std::string err{};
};

class Process {
 public:
  struct Options {
    std::vector<std::string> arguments{};              // the program first; found in PATH
    std::map<std::string, std::string> environment{};  // besides the test's own
    std::string input{};                               // its standard input, then the end
    std::filesystem::path directory{};                 // where it runs; empty: here
    int on_our_death = SIGKILL;  // what it gets when the test dies; SIGTERM for who has children
  };

  explicit Process(Options options);
  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;
  ~Process();

  pid_t pid() const { return pid_; }
  void signal(int number) const;
  bool running();
  // How it ended; nullopt when it still runs at the deadline.
  std::optional<Ending> wait(std::chrono::milliseconds deadline);
  // What it wrote so far.
  std::string out() const { return content(out_); }
  std::string err() const { return content(err_); }

 private:
  static std::string content(int fd);

  pid_t pid_ = -1;
  int out_ = -1;  // files in memory, so that nobody has to read for the program to go on
  int err_ = -1;
  int status_ = 0;
  bool ended_ = false;
};

// How long a test waits for what must happen, before it calls it missing. Long, since a busy
// machine is no fault of ours; what passes does not wait.
constexpr std::chrono::milliseconds patience = std::chrono::seconds(60);

// Runs a program to its end; killed (signal 9) after `deadline`.
Ending run(Process::Options options, std::chrono::milliseconds deadline = patience);

// Polls until it is so; false when it is not within the deadline.
bool eventually(const std::function<bool()>& condition,
                std::chrono::milliseconds deadline = patience);

// A TCP port of the loopback interface that nobody listens on at this moment.
int free_port();
// Whether somebody listens there.
bool answers(int port);

}  // namespace newshound
