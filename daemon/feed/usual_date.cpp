#include "feed/usual_date.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

namespace newshound {

using namespace std::chrono;

namespace {

constexpr std::size_t length_to_zone = 26;  // "Tue, 04 Sep 2024 10:00:00 "

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool has_usual_form(std::string_view text) {
  using Mark = std::pair<std::size_t, char>;
  constexpr std::array<Mark, 8> marks{
      {{3, ','}, {4, ' '}, {7, ' '}, {11, ' '}, {16, ' '}, {19, ':'}, {22, ':'}, {25, ' '}}};
  constexpr std::array<std::size_t, 12> digits{5, 6, 12, 13, 14, 15, 17, 18, 20, 21, 23, 24};
  if (text.size() < length_to_zone + 3 || text.size() > length_to_zone + 5) return false;
  return std::ranges::all_of(marks,
                             [text](Mark mark) { return text[mark.first] == mark.second; }) &&
         std::ranges::all_of(digits, [text](std::size_t at) { return is_digit(text[at]); });
}

int two_digits(std::string_view text, std::size_t at) {
  return (text[at] - '0') * 10 + text[at + 1] - '0';
}

// 0 where it is none.
unsigned month_of(std::string_view name) {
  constexpr std::string_view names = "JanFebMarAprMayJunJulAugSepOctNovDec";
  for (unsigned i = 0; i < 12; ++i)
    if (names.substr(std::size_t{i} * 3, 3) == name) return i + 1;
  return 0;
}

// Minutes east.
std::optional<int> zone_of(std::string_view zone) {
  if (zone == "GMT" || zone == "UTC") return 0;
  if (zone.size() != 5 || (zone[0] != '+' && zone[0] != '-')) return {};
  if (!std::ranges::all_of(zone.substr(1), is_digit)) return {};
  const int east = two_digits(zone, 1) * 60 + two_digits(zone, 3);
  if (east > 12 * 60 || two_digits(zone, 3) > 59) return {};
  return zone[0] == '-' ? -east : east;
}

}  // namespace

std::optional<UtcTime> parse_usual_date(std::string_view text) {
  if (!has_usual_form(text)) return {};
  const auto zone = zone_of(text.substr(length_to_zone));
  const year_month_day date{year(two_digits(text, 12) * 100 + two_digits(text, 14)),
                            month(month_of(text.substr(8, 3))),
                            day(static_cast<unsigned>(two_digits(text, 5)))};
  const int hour = two_digits(text, 17);
  const int minute = two_digits(text, 20);
  const int second = two_digits(text, 23);
  const bool fits = zone && date.ok() && int(date.year()) > 1 && hour < 24 && minute < 60;
  if (!fits || second > 59) return {};
  return UtcTime(sys_days(date).time_since_epoch() + hours(hour) + minutes(minute - *zone) +
                 seconds(second));
}

}  // namespace newshound
