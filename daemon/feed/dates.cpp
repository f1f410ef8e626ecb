#include "feed/dates.h"

#include <algorithm>
#include <charconv>
#include <string>

#include "base/text.h"
#include "feed/months.h"
#include "feed/usual_date.h"
#include "feed/zones.h"

namespace newshound {

using namespace std::chrono;

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

struct Fields {
  int year = -1;
  int month = -1;
  int day = -1;
  int hour = 0;
  int minute = 0;
  int second = 0;
  int millis = 0;
  Zone zone;
};

std::optional<UtcTime> instant(const Fields& f) {
  const year_month_day date{
      year(f.year), month(static_cast<unsigned>(f.month)), day(static_cast<unsigned>(f.day))};
  const bool midnight = f.hour == 24 && f.minute == 0;
  // The 31st of June is taken for the day after the 30th.
  // The year 1 is the zero date of databases; -0001 reads like it.
  if (f.year < 2 || f.year > 9999 || !date.month().ok() || f.day < 1 || f.day > 31) return {};
  if ((f.hour > 23 && !midnight) || f.minute > 59 || f.second > 60) return {};
  const auto local =
      local_days(date) + hours(f.hour) + minutes(f.minute) + seconds(std::min(f.second, 59));
  return UtcTime(local.time_since_epoch() - minutes(offset_at(f.zone, local)) +
                 milliseconds(f.millis));
}

// Up to `most` digits at the front, -1 where there is none.
int take_number(std::string_view& text, std::size_t most) {
  int value = -1;
  for (std::size_t i = 0; i < most && !text.empty() && is_digit(text.front()); ++i) {
    value = std::max(value, 0) * 10 + (text.front() - '0');
    text.remove_prefix(1);
  }
  return value;
}

bool take(std::string_view& text, std::string_view one_of) {
  if (text.empty() || one_of.find(text.front()) == one_of.npos) return false;
  text.remove_prefix(1);
  return true;
}

// ".250" as milliseconds.
int take_fraction(std::string_view& text) {
  int millis = 0;
  int scale = 100;
  if (text.size() < 2 || !is_digit(text[1]) || !take(text, ".,")) return 0;
  while (!text.empty() && is_digit(text.front())) {
    millis += scale * (text.front() - '0');
    scale /= 10;
    text.remove_prefix(1);
  }
  return millis;
}

// "10:00", "9:05:30.250": true where it is one; what follows stays in `text`.
bool take_clock(std::string_view& text, Fields& f) {
  f.hour = take_number(text, 2);
  const bool basic = text.size() >= 2 && is_digit(text.front());  // "104500"
  if (f.hour < 0 || !(take(text, ":") || basic)) return false;
  f.minute = take_number(text, 2);
  if (f.minute < 0) return false;
  f.second = 0;
  if (take(text, ":") || (basic && !text.empty() && is_digit(text.front())))
    f.second = take_number(text, 2);
  f.millis = take_fraction(text);
  return f.second >= 0;
}

// Years of two digits: RFC 2822, 4.3.
int full_year(int value, std::size_t digits) {
  if (digits > 2) return value;
  return value < 50 ? value + 2000 : value + 1900;
}

// "2024-09-04T10:00:00Z" and its relatives: parts may be missing from the right, the T a blank, the
// zone without colon or a name.
std::optional<UtcTime> parse_iso(std::string_view text) {
  Fields f;
  f.month = f.day = 1;
  f.year = take_number(text, 4);
  const bool dashes = take(text, "-/.");
  if (dashes || (!text.empty() && is_digit(text.front()))) {
    f.month = take_number(text, 2);
    const bool again = take(text, "-/.");
    if (again == dashes && !text.empty() && is_digit(text.front())) f.day = take_number(text, 2);
  }
  text = trim(text);
  if (take(text, "Tt")) text = trim(text);
  if (text.empty()) return instant(f);
  if (is_digit(text.front()) && !take_clock(text, f)) return {};
  text = trim(text);
  if (text.empty()) return instant(f);
  const auto zone = zone_named(text);
  if (!zone) return {};
  f.zone = *zone;
  return instant(f);
}

// The other way of writing: words in some order. Told apart by what they look like.
class WordDate {
 public:
  std::optional<UtcTime> read(std::string_view text) {
    while (!text.empty()) {
      if (take_day_of_iso(text)) continue;
      // A hyphen parts "04-Sep-2024"; behind the clock it is the sign of the zone.
      const std::string_view gaps = has_clock_ ? " \t\r\n,()" : " \t\r\n,()-";
      const auto end = std::min(text.find_first_of(gaps), text.size());
      const auto word = text.substr(0, end);
      if (!word.empty() && !take_word(word)) return {};
      text.remove_prefix(std::min(end + 1, text.size()));
    }
    if (half_ == 'p' && fields_.hour < 12) fields_.hour += 12;
    if (half_ == 'a' && fields_.hour == 12) fields_.hour = 0;
    return instant(fields_);
  }

 private:
  bool take_word(std::string_view word) {
    if (is_digit(word.front()))
      return word.find(':') == word.npos ? take_digits(word) : take_time(word);
    if (has_clock_ && (word.front() == '+' || word.front() == '-')) return take_zone(word);
    if (is_english_day(word)) return true;
    // What stood before the day may have been a "mar." for mardi.
    if (fields_.month < 0 || (fields_.day >= 0 && !month_is_sure_ && !has_clock_)) {
      if (const int month = month_named(word); month > 0) {
        month_is_sure_ = fields_.day >= 0;
        fields_.month = month;
        return true;
      }
    }
    if (has_clock_) return take_half(word) || take_zone(word) || is_letter(word.front());
    // Before the day stands the day of the week, in any language; behind it a long word that is not
    // understood may be the month. "12 de mayo", "4 Sep at 10:00".
    return fields_.day < 0 || word.size() <= 3;
  }

  // "06.09.2021" is the order of where they write it with full stops; with slashes it is anybody's
  // guess, unless one number is no month.
  bool take_numeric_date(std::string_view word, char mark) {
    const int first = take_number(word, 2);
    if (!take(word, {&mark, 1})) return false;
    const int second = take_number(word, 2);
    if (!take(word, {&mark, 1})) return false;
    const auto digits = word.size();
    fields_.year = full_year(take_number(word, 4), digits);
    const bool day_first = mark == '.' || first > 12;
    fields_.day = day_first ? first : second;
    fields_.month = day_first ? second : first;
    return word.empty() && (day_first || second > 12 || first == second);
  }

  // "13T" of "2004-Jul-13T09:15-05:00"
  bool take_day_of_iso(std::string_view& text) {
    const auto t = text.substr(0, 3).find('T');
    if (has_clock_ || t == text.npos || t == 0 || t + 1 == text.size()) return false;
    if (!is_digit(text[0]) || !is_digit(text[t - 1]) || !is_digit(text[t + 1])) return false;
    has_clock_ = take_digits(text.substr(0, t));
    text.remove_prefix(t + 1);
    return true;
  }

  // A day comes before its year in every order that has the month as a word.
  bool take_digits(std::string_view word) {
    for (const char mark : {'.', '/'})
      if (word.find(mark) < 3 && word.size() >= 6) return take_numeric_date(word, mark);
    const auto whole = word;
    const int value = take_number(word, 4);
    const auto digits = whole.size() - word.size();
    if (fields_.day < 0 && digits <= 2) {
      fields_.day = value;
    } else if (fields_.year < 0) {
      fields_.year = full_year(value, digits);
    }
    return word.empty() || is_letter(word.front());  // "23rd"
  }

  bool take_time(std::string_view word) {
    has_clock_ = true;
    if (!take_clock(word, fields_)) return false;
    return word.empty() || take_half(word) || take_zone(word);
  }

  bool take_half(std::string_view word) {
    const auto half = lower_ascii(word);
    const bool is_half = half == "am" || half == "pm" || half == "a.m." || half == "p.m.";
    if (is_half) half_ = half.front();
    return is_half;
  }

  bool take_zone(std::string_view word) {
    const auto zone = zone_named(word);
    if (zone) fields_.zone = *zone;
    return zone.has_value();
  }

  static bool is_english_day(std::string_view word) {
    constexpr std::string_view days = "MonTueWedThuFriSatSun";
    const auto at = word.size() < 3 ? days.npos : days.find(word.substr(0, 3));
    return at != days.npos && at % 3 == 0;
  }

  Fields fields_;
  bool month_is_sure_ = false;
  bool has_clock_ = false;
  char half_ = ' ';
};

bool looks_like_iso(std::string_view text) {
  const auto digits = std::min(text.find_first_not_of("0123456789"), text.size());
  return digits == 4 || digits == 6 || digits == 8;
}

// Seconds since 1970 of nine digits or ten, or milliseconds.
std::optional<UtcTime> parse_unix(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value < 0) return {};
  if (text.size() == 13) return from_unix_millis(value);
  return text.size() == 9 || text.size() == 10 ? from_unix_millis(value * 1000)
                                               : std::optional<UtcTime>();
}

std::string replaced(std::string text, std::string_view what, std::string_view with) {
  for (auto at = text.find(what); at != text.npos; at = text.find(what, at + with.size()))
    text.replace(at, what.size(), with);
  return text;
}

// "2024年5月28日 01:31", "2024년 05월 28일 오후 1:31": year, month and day by their names. Korean ones
// are of Korea; Chinese and Japanese ones look alike.
std::optional<UtcTime> parse_east_asian(std::string text) {
  const bool korean = text.find("년") != text.npos;
  const auto has = [&](std::string_view word) { return text.find(word) != text.npos; };
  const bool afternoon = has("오후") || has("午後") || has("下午");
  for (const std::string_view mark : {"년", "年", "월", "月"}) text = replaced(text, mark, "-");
  for (const std::string_view mark : {"일", "日", "오전", "오후", "午前", "午後", "上午", "下午"})
    text = replaced(text, mark, " ");
  text = replaced(text, "- ", "-");
  auto time = parse_iso(trim(text));
  if (time && afternoon && *time - floor<days>(*time) < hours(12)) *time += hours(12);
  if (time && korean) *time -= hours(9);
  return time;
}

}  // namespace

std::optional<UtcTime> parse_date(std::string_view text) {
  text = trim(text);
  if (text.empty()) return {};
  if (const auto time = parse_usual_date(text)) return time;
  if (looks_like_iso(text)) {
    const bool named = text.find("年") != text.npos || text.find("년") != text.npos;
    if (const auto time = named ? parse_east_asian(std::string(text)) : parse_iso(text))
      return time;
  }
  if (is_digit(text.front()))
    if (const auto time = parse_unix(text)) return time;
  return WordDate().read(text);
}

}  // namespace newshound
