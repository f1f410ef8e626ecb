#pragma once
// The daemon, assembled. The only place that knows all the rooms.

#include <filesystem>

namespace newshound {

// What the process exits with, the same for every command (docs/newshound.8).
namespace exit_code {
inline constexpr int ok = 0;
inline constexpr int failed = 1;          // a feed, a delivery or the command itself failed
inline constexpr int usage = 64;          // EX_USAGE: the command line is wrong
inline constexpr int busy = 75;           // EX_TEMPFAIL: another process has the state directory
inline constexpr int configuration = 78;  // EX_CONFIG: problems were printed
}  // namespace exit_code

struct RunOptions {
  std::filesystem::path configuration;
  bool once = false;  // poll what is due, deliver, exit
  bool all = false;   // with once: poll everything
};

// Runs until SIGTERM or SIGINT (or until done, with once). Returns an exit code.
int run_daemon(const RunOptions& options);

}  // namespace newshound
