#include "base/http_date.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace newshound {

using namespace std::chrono;

namespace {

constexpr std::array<std::string_view, 7> day_names{
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
constexpr std::array<std::string_view, 12> month_names{
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

bool take(std::string_view& text, std::string_view expected) {
  if (!text.starts_with(expected)) return false;
  text.remove_prefix(expected.size());
  return true;
}

// Reads exactly `digits` digits.
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

bool take_day_name(std::string_view& text, bool whole) {
  for (const auto name : day_names)
    if (take(text, whole ? name : name.substr(0, 3))) return true;
  return false;
}

std::optional<month> take_month(std::string_view& text) {
  for (std::size_t i = 0; i < month_names.size(); ++i)
    if (take(text, month_names[i])) return month(static_cast<unsigned>(i + 1));
  return {};
}

std::optional<seconds> take_clock(std::string_view& text) {
  const auto hour = take_number(text, 2);
  if (!hour || !take(text, ":")) return {};
  const auto minute = take_number(text, 2);
  if (!minute || !take(text, ":")) return {};
  const auto second = take_number(text, 2);
  if (!second || *hour > 23 || *minute > 59 || *second > 60) return {};
  return hours(*hour) + minutes(*minute) + seconds(*second);
}

std::optional<UtcTime> instant(int y, month m, int d, seconds clock) {
  const year_month_day date{year(y), m, day(static_cast<unsigned>(d))};
  if (!date.ok()) return {};
  return UtcTime(sys_days(date) + clock);
}

// "Sun, 06 Nov 1994 08:49:37 GMT"
std::optional<UtcTime> parse_fixdate(std::string_view text) {
  if (!take_day_name(text, false) || !take(text, ", ")) return {};
  const auto d = take_number(text, 2);
  if (!d || !take(text, " ")) return {};
  const auto m = take_month(text);
  if (!m || !take(text, " ")) return {};
  const auto y = take_number(text, 4);
  if (!y || !take(text, " ")) return {};
  const auto clock = take_clock(text);
  if (!clock || text != " GMT") return {};
  return instant(*y, *m, *d, *clock);
}

// "Sunday, 06-Nov-94 08:49:37 GMT"; the year as POSIX reads two digits (69 to 99 are 19xx).
std::optional<UtcTime> parse_rfc850(std::string_view text) {
  if (!take_day_name(text, true) || !take(text, ", ")) return {};
  const auto d = take_number(text, 2);
  if (!d || !take(text, "-")) return {};
  const auto m = take_month(text);
  if (!m || !take(text, "-")) return {};
  const auto y = take_number(text, 2);
  if (!y || !take(text, " ")) return {};
  const auto clock = take_clock(text);
  if (!clock || text != " GMT") return {};
  return instant(*y + (*y < 69 ? 2000 : 1900), *m, *d, *clock);
}

// "Sun Nov  6 08:49:37 1994"
std::optional<UtcTime> parse_asctime(std::string_view text) {
  if (!take_day_name(text, false) || !take(text, " ")) return {};
  const auto m = take_month(text);
  if (!m || !take(text, " ")) return {};
  const auto d = take_number(text, take(text, " ") ? 1 : 2);
  if (!d || !take(text, " ")) return {};
  const auto clock = take_clock(text);
  if (!clock || !take(text, " ")) return {};
  const auto y = take_number(text, 4);
  if (!y || !text.empty()) return {};
  return instant(*y, *m, *d, *clock);
}

}  // namespace

std::optional<UtcTime> parse_http_date(std::string_view text) {
  if (const auto time = parse_fixdate(text)) return time;
  if (const auto time = parse_rfc850(text)) return time;
  return parse_asctime(text);
}

std::optional<Duration> parse_retry_after(std::string_view value, UtcTime now) {
  constexpr Duration longest = days(7);
  value = trim(value);
  if (value.empty()) return {};
  if (value.find_first_not_of("0123456789") != value.npos) {
    const auto time = parse_http_date(value);
    if (!time) return {};
    return std::clamp(*time - now, Duration(0), longest);
  }
  Duration wait{0};
  for (const char digit : value) wait = std::min(wait * 10 + seconds(digit - '0'), longest);
  return wait;
}

}  // namespace newshound
