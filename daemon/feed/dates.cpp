#include "feed/dates.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace newshound {

using namespace std::chrono;

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

struct Zone {
  std::string_view name;
  int minutes;
};

// RFC 822's zones and the names that publishers of the world use; where a name has several
// meanings, the one of most news feeds (BST is British, IST Indian, CST American).
constexpr std::array zones{
    Zone{"gmt", 0},     Zone{"utc", 0},     Zone{"ut", 0},     Zone{"z", 0},      Zone{"est", -300},
    Zone{"edt", -240},  Zone{"cst", -360},  Zone{"cdt", -300}, Zone{"mst", -420}, Zone{"mdt", -360},
    Zone{"pst", -480},  Zone{"pdt", -420},  Zone{"et", -300},  Zone{"ct", -360},  Zone{"mt", -420},
    Zone{"pt", -480},   Zone{"cet", 60},    Zone{"cest", 120}, Zone{"met", 60},   Zone{"mest", 120},
    Zone{"eet", 120},   Zone{"eest", 180},  Zone{"wet", 0},    Zone{"west", 60},  Zone{"msk", 180},
    Zone{"msd", 240},   Zone{"bst", 60},    Zone{"ist", 330},  Zone{"trt", 180},  Zone{"pkt", 300},
    Zone{"sgt", 480},   Zone{"hkt", 480},   Zone{"jst", 540},  Zone{"kst", 540},  Zone{"aest", 600},
    Zone{"aedt", 660},  Zone{"acst", 570},  Zone{"awst", 480}, Zone{"nzst", 720}, Zone{"nzdt", 780},
    Zone{"akst", -540}, Zone{"akdt", -480}, Zone{"hst", -600}, Zone{"ast", -240}, Zone{"adt", -180},
    Zone{"nst", -210},  Zone{"ndt", -150},  Zone{"brt", -180}, Zone{"sast", 120}, Zone{"wib", 420},
    Zone{"wat", 60},    Zone{"eat", 180}};

constexpr std::string_view month_names = "janfebmaraprmayjunjulaugsepoctnovdec";

struct Fields {
  int year = -1;
  int month = -1;
  int day = -1;
  int hour = 0;
  int minute = 0;
  int second = 0;
  int millis = 0;
  int offset = 0;  // minutes east
};

std::optional<UtcTime> instant(const Fields& f) {
  const year_month_day date{
      year(f.year), month(static_cast<unsigned>(f.month)), day(static_cast<unsigned>(f.day))};
  const bool midnight = f.hour == 24 && f.minute == 0;
  // The 31st of June is taken for the day after the 30th.
  // The year 1 is the zero date of databases; -0001 reads like it.
  if (f.year < 2 || f.year > 9999 || !date.month().ok() || f.day < 1 || f.day > 31) return {};
  if ((f.hour > 23 && !midnight) || f.minute > 59 || f.second > 60) return {};
  return UtcTime(sys_days(date) + hours(f.hour) + minutes(f.minute - f.offset) +
                 seconds(std::min(f.second, 59)) + milliseconds(f.millis));
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

// "+02:00", "+0200", "+02", "-5:30" as minutes. Nothing for what no place on earth has.
std::optional<int> offset_of(std::string_view text) {
  const int sign = text.starts_with('-') ? -1 : 1;
  if (!take(text, "+-")) return {};
  const int hour = take_number(text, 2);
  take(text, ":");
  const int minute = text.empty() ? 0 : take_number(text, 2);
  if (hour < 0 || hour > 15 || minute < 0 || minute > 59 || !text.empty()) return {};
  return sign * (hour * 60 + minute);
}

std::optional<int> zone_of(std::string_view text) {
  if (text.starts_with('+') || text.starts_with('-')) return offset_of(text);
  const auto name = lower_ascii(text);
  const auto sign = name.find_first_of("+-");  // "GMT+0300" means its offset
  if (sign == 3 && (name.starts_with("gmt") || name.starts_with("utc")))
    return offset_of(text.substr(sign));
  const auto* zone = std::ranges::find(zones, name, &Zone::name);
  return zone == zones.end() ? std::optional<int>() : zone->minutes;
}

// "10:00", "9:05:30.250": true where it is one; what follows stays in `text`.
bool take_clock(std::string_view& text, Fields& f) {
  f.hour = take_number(text, 2);
  if (f.hour < 0 || !take(text, ":")) return false;
  f.minute = take_number(text, 2);
  if (f.minute < 0) return false;
  f.second = 0;
  if (take(text, ":")) f.second = take_number(text, 2);
  f.millis = take_fraction(text);
  return f.second >= 0;
}

// 1 for "January", "Sept." …, 0 for no month.
int month_of(std::string_view word) {
  if (word.size() < 3) return 0;
  const auto at = month_names.find(lower_ascii(word.substr(0, 3)));
  return at == month_names.npos || at % 3 != 0 ? 0 : static_cast<int>(at / 3) + 1;
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
  const auto offset = zone_of(text);
  if (!offset) return {};
  f.offset = *offset;
  return instant(f);
}

// The other way of writing: words in some order. Told apart by what they look like.
class WordDate {
 public:
  std::optional<UtcTime> read(std::string_view text) {
    while (!text.empty()) {
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
    if (const int month = month_of(word); month > 0 && fields_.month < 0) {
      fields_.month = month;
      return true;
    }
    if (has_clock_) return take_half(word) || take_zone(word) || is_letter(word.front());
    // Before the day stands the day of the week, in any language; behind it a word that is not
    // understood may be the month, and what was taken for it a "mar." for mardi.
    return fields_.day < 0 || equal_ignoring_case(word, "at");
  }

  // A day comes before its year in every order that has the month as a word.
  bool take_digits(std::string_view word) {
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
    const auto offset = zone_of(word);
    if (offset) fields_.offset = *offset;
    return offset.has_value();
  }

  Fields fields_;
  bool has_clock_ = false;
  char half_ = ' ';
};

bool looks_like_iso(std::string_view text) {
  const auto digits = std::min(text.find_first_not_of("0123456789"), text.size());
  return digits == 4 || digits == 6 || digits == 8;
}

}  // namespace

std::optional<UtcTime> parse_date(std::string_view text) {
  text = trim(text);
  if (text.empty()) return {};
  if (looks_like_iso(text)) return parse_iso(text);
  return WordDate().read(text);
}

}  // namespace newshound
