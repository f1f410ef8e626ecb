#pragma once
// When something happens by the clock on the wall: "daily at 07:30 Europe/Belgrade". Read by settings/,
// asked by route/ and by whoever does things at set times. Daylight saving time is seen to: what is
// due at a time that the clock jumps over comes at the jump, what is due at one that comes twice comes
// once.

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/time.h"
#include "base/time_zone.h"

namespace newshound {

class Timetable {
 public:
  // "hourly", "daily at 07:30 and 18:00 Europe/Belgrade", "weekly on Mon, Thu at 08:00 Europe/Belgrade";
  // without a zone it is the machine's.
  static Result<Timetable> parse(std::string_view text);

  UtcTime next(UtcTime after) const;
  const std::string& text() const { return text_; }
  LocalTime local(UtcTime time) const { return zone_->local(time); }

 private:
  std::string text_;
  std::shared_ptr<const TimeZone> zone_;
  std::vector<std::chrono::weekday> days_;   // none: every day
  std::vector<std::chrono::minutes> times_;  // of the day; none: every full hour
};

// "22:00-07:00 Europe/Belgrade": hours of each day, over midnight if need be.
class DailyHours {
 public:
  static Result<DailyHours> parse(std::string_view text);

  // When the hours that it lies in are over; nullopt: it lies in none.
  std::optional<UtcTime> end_of(UtcTime time) const;
  const std::string& text() const { return text_; }

 private:
  std::string text_;
  std::shared_ptr<const TimeZone> zone_;
  std::chrono::minutes from_{0};
  std::chrono::minutes to_{0};
};

// "Mon 23 Nov"
std::string format_day(LocalTime time);

}  // namespace newshound
