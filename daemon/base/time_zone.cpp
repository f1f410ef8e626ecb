#include "base/time_zone.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <filesystem>

#include <fmt/format.h>

#include "base/file.h"

namespace newshound {

namespace {

using namespace std::chrono;

constexpr std::string_view zones = "/usr/share/zoneinfo/";
constexpr std::string_view machine = "/etc/localtime";
constexpr std::size_t header_size = 44;

Error damaged() {
  return {Errc::invalid, "its time zone file is damaged"};
}

}  // namespace

// RFC 9636 3.3.1: "std offset dst [offset],start[/time],end[/time]", offsets west of Greenwich.
class RuleReader {
 public:
  explicit RuleReader(std::string_view text) : text_(text) {}

  bool read(TimeZone::YearlyRule& rule) {
    if (text_.empty()) return true;
    if (!skip_name()) return false;
    rule.standard = rule.summer = -read_time();
    if (text_.empty()) return fine_;
    if (!skip_name()) return false;
    rule.summer = rule.standard + hours(1);
    if (!text_.empty() && text_.front() != ',') rule.summer = -read_time();
    rule.begin = read_day();
    rule.end = read_day();
    return fine_ && text_.empty();
  }

 private:
  using Day = TimeZone::YearlyRule::Day;

  bool take(char c) {
    if (text_.empty() || text_.front() != c) return false;
    text_.remove_prefix(1);
    return true;
  }

  // "CEST" or "<+03>"
  bool skip_name() {
    const bool quoted = take('<');
    const auto inside = [&](char c) {
      return quoted ? c != '>' : (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    };
    std::size_t length = 0;
    while (length < text_.size() && inside(text_[length])) ++length;
    text_.remove_prefix(length);
    return length > 0 && (!quoted || take('>'));
  }

  int read_number() {
    int number = 0;
    const auto [end, error] = std::from_chars(text_.data(), text_.data() + text_.size(), number);
    fine_ &= error == std::errc() && number >= 0 && number <= 366;
    text_.remove_prefix(static_cast<std::size_t>(end - text_.data()));
    return number;
  }

  seconds read_time() {
    const bool negative = take('-');
    if (!negative) take('+');
    seconds time = hours(read_number());
    if (take(':')) time += minutes(read_number());
    if (take(':')) time += seconds(read_number());
    return negative ? -time : time;
  }

  Day read_day() {
    Day day;
    fine_ &= take(',');
    if (take('M')) {
      day.kind = Day::Kind::week;
      day.month = read_number();
      fine_ &= take('.');
      day.week = read_number();
      fine_ &= take('.');
      fine_ &= day.month >= 1 && day.month <= 12 && day.week >= 1 && day.week <= 5;
    } else {
      day.kind = take('J') ? Day::Kind::julian : Day::Kind::zero_based;
    }
    day.day = read_number();
    fine_ &= day.kind != Day::Kind::week || day.day <= 6;
    if (take('/')) day.time = read_time();
    return day;
  }

  std::string_view text_;
  bool fine_ = true;
};

// RFC 9636 3: a block with times of 32 bits, which nobody needs any more, and one with 64 bits.
class TzifReader {
 public:
  explicit TzifReader(std::string_view bytes) : bytes_(bytes) {}

  Result<TimeZone> read() {
    if (!read_header()) return std::unexpected(damaged());
    const auto old = block_size(4);
    if (version_ < '2' || bytes_.size() - header_size < old) return std::unexpected(damaged());
    bytes_.remove_prefix(header_size + old);
    if (!read_header() || bytes_.size() - header_size < block_size(8))
      return std::unexpected(damaged());
    TimeZone zone;
    const auto footer = bytes_.substr(header_size + block_size(8));
    const bool whole = read_changes(zone) && footer.size() >= 2 && footer.front() == '\n' &&
                       RuleReader(footer.substr(1, footer.find('\n', 1) - 1)).read(zone.later_);
    if (!whole) return std::unexpected(damaged());
    return zone;
  }

 private:
  struct Counts {
    std::size_t utc, standard, leaps, times, types, letters;
  };

  std::int64_t number_at(std::size_t at, std::size_t size) const {
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < size; ++i)
      number = number << 8U | static_cast<unsigned char>(bytes_[at + i]);
    return size == 8 ? static_cast<std::int64_t>(number) : static_cast<std::int32_t>(number);
  }

  bool read_header() {
    if (bytes_.size() < header_size || !bytes_.starts_with("TZif")) return false;
    version_ = bytes_[4];
    const auto count = [&](std::size_t at) {
      return static_cast<std::size_t>(static_cast<std::uint32_t>(number_at(at, 4)));
    };
    counts_ = {count(20), count(24), count(28), count(32), count(36), count(40)};
    return counts_.types > 0;
  }

  std::size_t block_size(std::size_t time) const {
    return counts_.times * (time + 1) + counts_.types * 6 + counts_.letters +
           counts_.leaps * (time + 4) + counts_.standard + counts_.utc;
  }

  bool read_changes(TimeZone& zone) const {
    const std::size_t kinds = header_size + counts_.times * 8;
    const std::size_t types = kinds + counts_.times;
    const auto offset_of = [&](std::size_t type) {
      return seconds(number_at(types + type * 6, 4));
    };
    zone.before_ = zone.later_.standard = zone.later_.summer = offset_of(0);
    for (std::size_t i = 0; i < counts_.times; ++i) {
      const auto type = static_cast<unsigned char>(bytes_[kinds + i]);
      if (type >= counts_.types) return false;
      zone.changes_.push_back(
          {sys_seconds(seconds(number_at(header_size + i * 8, 8))), offset_of(type)});
    }
    if (!zone.changes_.empty())
      zone.later_.standard = zone.later_.summer = zone.changes_.back().offset;
    return std::ranges::is_sorted(zone.changes_, {}, &TimeZone::Change::at);
  }

  std::string_view bytes_;
  char version_ = 0;
  Counts counts_{};
};

local_seconds TimeZone::YearlyRule::Day::in(std::chrono::year year) const {
  const local_days first(year / January / 1);
  if (kind == Kind::week) {
    const auto weekday_wanted = weekday(static_cast<unsigned>(day));
    const auto of_month = year / std::chrono::month(static_cast<unsigned>(month));
    const local_days found =
        week == 5 ? local_days(of_month / weekday_wanted[last])
                  : local_days(of_month / weekday_wanted[static_cast<unsigned>(week)]);
    return found + time;
  }
  // "J60" is the first of March in every year, "59" the sixtieth day.
  const bool after_leap_day = kind == Kind::julian && year.is_leap() && day >= 60;
  return first + days(kind == Kind::julian ? day - 1 + (after_leap_day ? 1 : 0) : day) + time;
}

Result<TimeZone> TimeZone::parse(std::string_view bytes) {
  return TzifReader(bytes).read();
}

Result<TimeZone> TimeZone::load(std::string_view name) {
  std::string path;
  const bool from_machine = name.empty();
  if (from_machine) {
    // What the C library goes by, too: format_local() and this must agree.
    const char* const set = std::getenv("TZ");
    name = set == nullptr ? "" : set;
    if (name.starts_with(':')) name.remove_prefix(1);
  }
  if (name.empty()) path = machine;
  else path = std::string(zones).append(name);
  const bool inside = name.find("..") == name.npos && !name.starts_with('/');
  std::error_code error;
  if (!inside || !std::filesystem::is_regular_file(path, error)) {
    if (name.empty()) return TimeZone();  // a machine without a zone lives in UTC
    TimeZone of_machine;                  // TZ may hold a rule: "UTC0" (POSIX 8.3)
    if (from_machine && RuleReader(name).read(of_machine.later_)) return of_machine;
    return failure(
        Errc::not_found,
        fmt::format("there is no time zone \"{}\"; expected one such as Europe/Belgrade", name));
  }
  const auto bytes = read_file(path);
  if (!bytes) return std::unexpected(bytes.error());
  return parse(*bytes);
}

seconds TimeZone::offset_at(sys_seconds time) const {
  const bool before_the_rule = !changes_.empty() && time < changes_.back().at;
  if (before_the_rule || later_.begin.kind == YearlyRule::Day::Kind::none) {
    const auto next = std::ranges::upper_bound(changes_, time, {}, &Change::at);
    if (next == changes_.end()) return changes_.empty() ? later_.standard : changes_.back().offset;
    return next == changes_.begin() ? before_ : std::prev(next)->offset;
  }
  const auto year =
      year_month_day(floor<days>(local_seconds((time + later_.standard).time_since_epoch())))
          .year();
  const sys_seconds begin((later_.begin.in(year)-later_.standard).time_since_epoch());
  const sys_seconds end((later_.end.in(year)-later_.summer).time_since_epoch());
  // South of the equator summer lasts over the turn of the year.
  const bool summer = begin < end ? time >= begin && time < end : time >= begin || time < end;
  return summer ? later_.summer : later_.standard;
}

LocalTime TimeZone::local(UtcTime time) const {
  return LocalTime(time.time_since_epoch()) + offset_at(floor<seconds>(time));
}

UtcTime TimeZone::utc(LocalTime local) const {
  // Whatever the offset is, it is the one of a day before or that of a day after.
  const UtcTime about(local.time_since_epoch());
  const auto before = offset_at(floor<seconds>(about - days(1)));
  const auto after = offset_at(floor<seconds>(about + days(1)));
  const UtcTime early = about - std::max(before, after);
  if (this->local(early) == local) return early;
  const UtcTime late = about - std::min(before, after);
  if (this->local(late) == local) return late;
  // The clock jumps over it, between the two: look for the first moment that shows a later time.
  UtcTime low = early - hours(3);
  UtcTime high = late + hours(3);
  while (high - low > milliseconds(1)) {
    const UtcTime middle = low + (high - low) / 2;
    (this->local(middle) < local ? low : high) = middle;
  }
  return high;
}

}  // namespace newshound
