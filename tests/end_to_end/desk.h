#pragma once
// A newshound installation in a directory of a test's own: configuration, watchlists, state. Runs
// the real program there.

#include <filesystem>
#include <initializer_list>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <boost/json/object.hpp>

#include "fakes/notify_socket.h"
#include "fakes/process.h"
#include "fakes/temp_dir.h"

namespace newshound {

using Environment = std::map<std::string, std::string>;
using Arguments = std::vector<std::string>;

class Desk {
 public:
  // Where a file of the desk is.
  std::filesystem::path operator/(const std::filesystem::path& name) const { return home_ / name; }

  // Writes a file of the desk, as an editor does that saves by rename.
  void save(const std::filesystem::path& name, std::string_view content) const;
  std::string read(const std::filesystem::path& name) const;  // empty when it is not there
  // newshound.yaml; the state is in state/, whatever else it says.
  void configure(std::string_view yaml) const;

  // "newshound ARGUMENTS --config newshound.yaml", run to its end.
  Ending newshound(const Arguments& arguments,
                   const Environment& environment = {},
                   const std::string& input = "") const;
  // Polls everything once and delivers.
  Ending run_once(const Environment& environment = {}) const {
    return newshound({"run", "--once", "--all"}, environment);
  }
  Process::Options command(const Arguments& arguments, const Environment& environment = {}) const;

  // The JSON Lines that a command prints.
  std::vector<boost::json::object> lines_of(const Arguments& arguments) const;
  // What the sqlite3 program says to this.
  std::string sql(const std::string& query) const;

 private:
  TempDir home_;
};

// The running daemon of a desk. Ready when constructed; killed when destroyed, unless it was stopped.
class Daemon {
 public:
  explicit Daemon(const Desk& desk, const Environment& environment = {});

  Process& process() { return process_; }
  NotifySocket& systemd() { return systemd_; }
  // Waits until the log has this text, from where the last call left off.
  bool logs(const std::string& text, std::chrono::milliseconds deadline = patience);
  // Stops it and says how it ended; none when it does not end.
  std::optional<Ending> stop(std::chrono::milliseconds deadline = patience);

 private:
  NotifySocket systemd_;
  Process process_;
  std::size_t read_ = 0;  // of the log
};

// ---- small things that many tests need

std::vector<boost::json::object> parse_lines(std::string_view json_lines);
// The text at a path of keys, empty where there is none: text_at(alert, {"subject", "id"}).
std::string text_at(const boost::json::object& object,
                    std::initializer_list<std::string_view> path);
// The ids of alerts, sorted; and the ones that occur more than once.
std::vector<std::string> ids_of(const std::vector<boost::json::object>& alerts);

std::filesystem::path founding_story();  // the folder of its feeds
std::filesystem::path shipped_watchlists();
// An RSS document: an entry for each title.
std::string rss(const std::vector<std::string>& titles, const std::string& text = "");
bool is_root();

}  // namespace newshound
