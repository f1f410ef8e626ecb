#include "base/timetable.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/text.h"

namespace newshound {

namespace {

using namespace std::chrono;

constexpr std::array<std::string_view, 7> day_names{
    "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"};

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : std::string(text) + ' ') {
    if (c != ' ' && c != ',') word += c;
    else if (!word.empty() && word != "and") words.push_back(std::exchange(word, {}));
    else word.clear();
  }
  return words;
}

// "7:30", "07:30"
std::optional<minutes> time_of_day(std::string_view text) {
  const auto colon = text.find(':');
  const auto digits = [](std::string_view part) {
    return !part.empty() && part.size() <= 2 &&
           std::ranges::all_of(part, [](char c) { return c >= '0' && c <= '9'; });
  };
  if (colon == text.npos || !digits(text.substr(0, colon)) || text.size() - colon != 3 ||
      !digits(text.substr(colon + 1)))
    return {};
  const auto value = [](std::string_view part) {
    return part.size() == 1 ? part[0] - '0' : (part[0] - '0') * 10 + (part[1] - '0');
  };
  const minutes time = hours(value(text.substr(0, colon))) + minutes(value(text.substr(colon + 1)));
  if (time >= hours(24) || value(text.substr(colon + 1)) >= 60) return {};
  return time;
}

// "Monday", "mon"
std::optional<weekday> day_of_week(std::string_view text) {
  const auto word = lower_ascii(text);
  if (word.size() < 3) return {};
  for (unsigned i = 0; i < day_names.size(); ++i)
    if (day_names[i] == word || day_names[i].substr(0, 3) == word) return weekday(i);
  return {};
}

// The words of a text, taken off one after the other.
class Words {
 public:
  explicit Words(std::string_view text) : words_(words_of(text)) {}

  bool take(std::string_view word) {
    if (done() || lower_ascii(words_[at_]) != word) return false;
    ++at_;
    return true;
  }
  // All that follow for which `read` gives a value.
  template <class Read>
  auto take_all(Read read) {
    std::vector<typename decltype(read(""))::value_type> values;
    while (!done()) {
      const auto value = read(words_[at_]);
      if (!value) break;
      values.push_back(*value);
      ++at_;
    }
    return values;
  }
  std::string take_any() { return done() ? "" : words_[at_++]; }
  bool done() const { return at_ == words_.size(); }

 private:
  std::vector<std::string> words_;
  std::size_t at_ = 0;
};

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const auto& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

Result<std::shared_ptr<const TimeZone>> zone_of(Words& words) {
  auto zone = TimeZone::load(words.take_any());
  if (!zone) return std::unexpected(zone.error());
  return std::make_shared<const TimeZone>(std::move(*zone));
}

}  // namespace

Result<Timetable> Timetable::parse(std::string_view text) {
  const auto wrong =
      failure(Errc::invalid,
              fmt::format("expected \"hourly\", \"daily at 07:30 Europe/Belgrade\" or "
                          "\"weekly on Mon, Thu at 07:30 Europe/Belgrade\", found \"{}\"",
                          printable(text)));
  Words words(text);
  Timetable table;
  table.text_ = joined(words_of(printable(text)));
  if (!words.take("hourly")) {
    const bool weekly = words.take("weekly");
    if (weekly && words.take("on")) table.days_ = words.take_all(day_of_week);
    if (weekly ? table.days_.empty() : !words.take("daily")) return wrong;
    if (!words.take("at")) return wrong;
    table.times_ = words.take_all(time_of_day);
    if (table.times_.empty()) return wrong;
  }
  auto zone = zone_of(words);
  if (!zone) return std::unexpected(zone.error());
  table.zone_ = std::move(*zone);
  if (!words.done()) return wrong;
  return table;
}

UtcTime Timetable::next(UtcTime after) const {
  if (times_.empty()) return floor<hours>(after) + hours(1);
  auto day = floor<days>(zone_->local(after)) - days(1);
  std::optional<UtcTime> first;
  // Eight days on there is one, whatever the days of the week.
  for (const auto last = day + days(9); day <= last && !first; day += days(1)) {
    if (!days_.empty() && std::ranges::find(days_, weekday(day)) == days_.end()) continue;
    for (const auto time : times_) {
      const UtcTime due = zone_->utc(day + time);
      if (due > after && (!first || due < *first)) first = due;
    }
  }
  return first.value_or(after + days(1));
}

Result<DailyHours> DailyHours::parse(std::string_view text) {
  Words words(text);
  DailyHours span_of_day;
  span_of_day.text_ = joined(words_of(printable(text)));
  const auto span = words.take_any();
  const auto dash = std::min(span.find('-'), span.size());
  const auto from = time_of_day(span.substr(0, dash));
  const auto to = dash == span.size() ? std::nullopt : time_of_day(span.substr(dash + 1));
  auto zone = zone_of(words);
  if (!from || !to || *from == *to || !words.done())
    return failure(
        Errc::invalid,
        fmt::format("expected hours such as \"22:00-07:00 Europe/Belgrade\", found \"{}\"",
                    printable(text)));
  if (!zone) return std::unexpected(zone.error());
  span_of_day.from_ = *from;
  span_of_day.to_ = *to;
  span_of_day.zone_ = std::move(*zone);
  return span_of_day;
}

std::optional<UtcTime> DailyHours::end_of(UtcTime time) const {
  const auto today = floor<days>(zone_->local(time));
  for (const auto day : {today - days(1), today}) {
    const UtcTime begin = zone_->utc(day + from_);
    const UtcTime end = zone_->utc(day + (to_ > from_ ? days(0) : days(1)) + to_);
    if (begin <= time && time < end) return end;
  }
  return {};
}

std::string format_day(LocalTime time) {
  constexpr std::array<std::string_view, 12> months{
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const auto day = floor<days>(time);
  const year_month_day date(day);
  std::string name(day_names[weekday(day).c_encoding()].substr(0, 3));
  name.front() = static_cast<char>(name.front() - 'a' + 'A');
  return fmt::format("{} {} {}",
                     name,
                     static_cast<unsigned>(date.day()),
                     months[static_cast<unsigned>(date.month()) - 1]);
}

}  // namespace newshound
