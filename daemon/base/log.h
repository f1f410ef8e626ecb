#pragma once
// The log: one line per event, a sentence, on stderr. The only door to spdlog.
// Under journald (JOURNAL_STREAM set) lines carry the <N> priority prefix instead of a time.
// Whatever comes from outside goes through fmt arguments; every line passes printable() whole, so
// no feed can forge a line or colour a terminal.

#include <string_view>

#include <fmt/format.h>

namespace newshound::log {

enum class Level { debug, info, warning, error };

// Reads "debug", "info", "warning", "error".
bool parse_level(std::string_view name, Level& level);
void set_level(Level level);
bool enabled(Level level);
void write(Level level, std::string_view line);

template <class... Args>
void at(Level level, fmt::format_string<Args...> text, Args&&... args) {
  if (enabled(level)) write(level, fmt::format(text, std::forward<Args>(args)...));
}
template <class... Args>
void debug(fmt::format_string<Args...> text, Args&&... args) {
  at(Level::debug, text, std::forward<Args>(args)...);
}
template <class... Args>
void info(fmt::format_string<Args...> text, Args&&... args) {
  at(Level::info, text, std::forward<Args>(args)...);
}
template <class... Args>
void warning(fmt::format_string<Args...> text, Args&&... args) {
  at(Level::warning, text, std::forward<Args>(args)...);
}
template <class... Args>
void error(fmt::format_string<Args...> text, Args&&... args) {
  at(Level::error, text, std::forward<Args>(args)...);
}

}  // namespace newshound::log
