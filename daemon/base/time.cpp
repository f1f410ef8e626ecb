#include "base/time.h"

#include <array>
#include <ctime>

#include <fmt/format.h>

namespace newshound {

using namespace std::chrono;

std::string format_utc(UtcTime time) {
  const auto day = floor<days>(time);
  const year_month_day date(day);
  const hh_mm_ss clock(floor<milliseconds>(time - day));
  auto text = fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}",
                          static_cast<int>(date.year()),
                          static_cast<unsigned>(date.month()),
                          static_cast<unsigned>(date.day()),
                          clock.hours().count(),
                          clock.minutes().count(),
                          clock.seconds().count());
  if (const auto millis = clock.subseconds().count(); millis != 0)
    text += fmt::format(".{:03}", millis);
  return text + 'Z';
}

std::string format_local(UtcTime time) {
  const std::time_t seconds = floor<std::chrono::seconds>(time).time_since_epoch().count();
  std::tm local{};
  if (localtime_r(&seconds, &local) == nullptr) return format_utc(time);
  std::array<char, 64> text{};
  const auto length = std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M:%S %Z", &local);
  return {text.data(), length};
}

namespace {

// Reads exactly `digits` digits at the front of `text` and drops them.
std::optional<int> take_number(std::string_view& text, std::size_t digits) {
  if (text.size() < digits) return {};
  int value = 0;
  for (const char c : text.substr(0, digits)) {
    if (c < '0' || c > '9') return {};
    value = value * 10 + (c - '0');
  }
  text.remove_prefix(digits);
  return value;
}

bool take(std::string_view& text, std::string_view one_of) {
  if (text.empty() || one_of.find(text.front()) == one_of.npos) return false;
  text.remove_prefix(1);
  return true;
}

// "Z" or "+02:00" at the front of `text`, as the distance from UTC.
std::optional<minutes> take_offset(std::string_view& text) {
  if (take(text, "Zz")) return minutes(0);
  const bool west = !text.empty() && text.front() == '-';
  if (!take(text, "+-")) return {};
  const auto hour = take_number(text, 2);
  if (!hour || !take(text, ":")) return {};
  const auto minute = take_number(text, 2);
  if (!minute || *hour > 23 || *minute > 59) return {};
  const auto offset = hours(*hour) + minutes(*minute);
  return west ? -offset : offset;
}

}  // namespace

std::optional<UtcTime> parse_utc(std::string_view text) {
  const auto year_number = take_number(text, 4);
  if (!year_number || !take(text, "-")) return {};
  const auto month_number = take_number(text, 2);
  if (!month_number || !take(text, "-")) return {};
  const auto day_number = take_number(text, 2);
  if (!day_number || !take(text, "Tt ")) return {};
  const year_month_day date{year(*year_number),
                            month(static_cast<unsigned>(*month_number)),
                            day(static_cast<unsigned>(*day_number))};
  const auto hour = take_number(text, 2);
  if (!date.ok() || !hour || !take(text, ":")) return {};
  const auto minute = take_number(text, 2);
  if (!minute || !take(text, ":")) return {};
  const auto second = take_number(text, 2);
  if (!second || *hour > 23 || *minute > 59 || *second > 60) return {};
  long fraction = 0;
  if (take(text, ".")) {
    long scale = 100;
    if (text.empty() || text.front() < '0' || text.front() > '9') return {};
    while (const auto digit = take_number(text, 1)) {
      fraction += scale * *digit;
      scale /= 10;
    }
  }
  const auto offset = take_offset(text);
  if (!offset || !text.empty()) return {};
  return UtcTime(sys_days(date) + hours(*hour) + minutes(*minute) + seconds(*second) - *offset +
                 milliseconds(fraction));
}

namespace {

struct Unit {
  std::string_view name;
  Duration length;
};
constexpr std::array units{Unit{"d", hours(24)},
                           Unit{"h", hours(1)},
                           Unit{"m", minutes(1)},
                           Unit{"s", seconds(1)},
                           Unit{"ms", milliseconds(1)}};

}  // namespace

std::optional<Duration> parse_duration(std::string_view text) {
  Duration total{0};
  if (text.empty()) return {};
  while (!text.empty()) {
    long long value = 0;
    std::size_t digits = 0;
    while (const auto digit = take_number(text, 1)) {
      value = value * 10 + *digit;
      if (++digits > 10) return {};
    }
    const auto letters = std::min(text.find_first_of("0123456789"), text.size());
    const auto* unit = units.end();
    for (const auto& candidate : units)
      if (candidate.name == text.substr(0, letters)) unit = &candidate;
    if (digits == 0 || unit == units.end()) return {};
    total += value * unit->length;
    if (total > forever) return {};
    text.remove_prefix(letters);
  }
  return total;
}

std::string format_duration(Duration duration) {
  if (duration == Duration(0)) return "0s";
  std::string text;
  for (const auto& unit : units) {
    const auto count = duration / unit.length;
    if (count == 0) continue;
    text += fmt::format("{}{}", count, unit.name);
    duration -= count * unit.length;
  }
  return text;
}

}  // namespace newshound
