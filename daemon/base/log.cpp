#include "base/log.h"

#include <cstdlib>
#include <memory>
#include <string>

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include "base/text.h"

namespace newshound::log {

namespace {

spdlog::level::level_enum to_spdlog(Level level) {
  switch (level) {
    case Level::debug: return spdlog::level::debug;
    case Level::info: return spdlog::level::info;
    case Level::warning: return spdlog::level::warn;
    case Level::error: return spdlog::level::err;
  }
  return spdlog::level::info;
}

bool under_journald() {
  return std::getenv("JOURNAL_STREAM") != nullptr;
}

spdlog::logger& logger() {
  static const std::shared_ptr<spdlog::logger> instance = [] {
    auto made = std::make_shared<spdlog::logger>("newshound",
                                                 std::make_shared<spdlog::sinks::stderr_sink_mt>());
    made->set_pattern(under_journald() ? "%v" : "%Y-%m-%d %H:%M:%S %l: %v");
    return made;
  }();
  return *instance;
}

// The priorities that journald reads at the front of a line (sd-daemon(3)).
std::string_view priority(Level level) {
  switch (level) {
    case Level::debug: return "<7>";
    case Level::info: return "<6>";
    case Level::warning: return "<4>";
    case Level::error: return "<3>";
  }
  return "<6>";
}

}  // namespace

bool parse_level(std::string_view name, Level& level) {
  if (name == "debug") level = Level::debug;
  else if (name == "info") level = Level::info;
  else if (name == "warning") level = Level::warning;
  else if (name == "error") level = Level::error;
  else return false;
  return true;
}

void set_level(Level level) {
  logger().set_level(to_spdlog(level));
}
bool enabled(Level level) {
  return logger().should_log(to_spdlog(level));
}

void write(Level level, std::string_view line) {
  static const bool journald = under_journald();
  std::string text = printable(line);
  if (journald) text.insert(0, priority(level));
  logger().log(to_spdlog(level), text);
  if (level != Level::debug) logger().flush();
}

}  // namespace newshound::log
