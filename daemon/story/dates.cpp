#include "story/dates.h"

#include <charconv>
#include <chrono>
#include <optional>
#include <string_view>

namespace newshound {
namespace {

constexpr int first_year = 1990;
constexpr int years = 64;

// The number a word is; -1 if it is none of at most four digits.
int number_of(const StoryWord& word) {
  int value = -1;
  if (!word.number || word.spelling.size() > 4) return value;
  const char* end = word.spelling.data() + word.spelling.size();
  if (std::from_chars(word.spelling.data(), end, value).ptr != end) return -1;
  return value;
}

bool is_year(int number) {
  return number >= first_year && number < first_year + years;
}
bool is_day(int number) {
  return number >= 1 && number <= 31;
}

std::optional<Day> day_of(int year, int month, int day) {
  const std::chrono::year_month_day date{std::chrono::year(year),
                                         std::chrono::month(static_cast<unsigned>(month)),
                                         std::chrono::day(static_cast<unsigned>(day))};
  if (!is_year(year) || month < 1 || month > 12 || day < 1 || !date.ok()) return std::nullopt;
  return static_cast<Day>(std::chrono::sys_days(date).time_since_epoch().count());
}

// Where a month is named: the day stands before it ("the 5th of", "5.") or behind it, the year last.
std::optional<Day> around_month(std::span<const StoryWord> words, std::size_t at, int month) {
  const auto number_at = [&](std::size_t i) { return i < words.size() ? number_of(words[i]) : -1; };
  int day = at > 0 ? number_at(at - 1) : -1;
  if (!is_day(day) && at > 1 && words[at - 1].spelling.size() <= 2) day = number_at(at - 2);
  std::size_t year = at + 1;
  if (!is_day(day)) day = number_at(year++);
  return day_of(number_at(year), month, day);
}

std::string_view between(const StoryWord& first, const StoryWord& second) {
  const char* start = first.spelling.data() + first.spelling.size();
  return {start, static_cast<std::size_t>(second.spelling.data() - start)};
}

// Is there one of "-", "/" and "." between two numbers, and blanks at most?
bool joined(const StoryWord& first, const StoryWord& second) {
  std::size_t marks = 0;
  for (const char c : between(first, second)) {
    if (std::string_view("-/.").contains(c)) ++marks;
    else if (c != ' ') return false;
  }
  return marks == 1;
}

std::optional<Day> of_numbers(int a, int b, int c) {
  if (is_year(a)) return day_of(a, b, c);
  if (c >= 0 && c < 100) c += c < 70 ? 2000 : 1900;
  if (a <= 12 && b <= 12 && a != b) return std::nullopt;
  return b <= 12 ? day_of(c, b, a) : day_of(c, a, b);
}

// "27.09.2013", which is read as one number.
std::optional<Day> of_dotted(std::string_view spelling) {
  int parts[3];
  const char* at = spelling.data();
  const char* end = at + spelling.size();
  for (int i = 0; i < 3; ++i) {
    const auto read = std::from_chars(at, end, parts[i]);
    if (read.ec != std::errc() || (i < 2 && (read.ptr == end || *read.ptr != '.'))) return {};
    at = read.ptr + 1;
  }
  return of_numbers(parts[0], parts[1], parts[2]);
}

std::optional<Day> stated_at(std::span<const StoryWord> words, std::size_t at) {
  const StoryWord& word = words[at];
  if (!word.number) {
    return word.month > 0 ? around_month(words, at, word.month) : std::nullopt;
  }
  if (word.spelling.size() > 4) return of_dotted(word.spelling);
  if (at + 2 >= words.size() || !joined(word, words[at + 1]) ||
      !joined(words[at + 1], words[at + 2]))
    return std::nullopt;
  return of_numbers(number_of(word), number_of(words[at + 1]), number_of(words[at + 2]));
}

}  // namespace

std::vector<Day> stated_days(std::span<const StoryWord> words) {
  std::vector<Day> days;
  for (std::size_t at = 0; at < words.size(); ++at)
    if (const auto day = stated_at(words, at)) days.push_back(*day);
  return days;
}

std::uint64_t stated_years(std::span<const StoryWord> words) {
  std::uint64_t mask = 0;
  for (const StoryWord& word : words)
    if (const int number = number_of(word); is_year(number)) mask |= 1ULL << (number - first_year);
  return mask;
}

}  // namespace newshound
