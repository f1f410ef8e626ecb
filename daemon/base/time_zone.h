#pragma once
// A time zone of the IANA database as the system has it, in the TZif files of RFC 9636. libstdc++ 12 has
// no zones, and the C library knows one for the whole process. Made by timetable.cpp.

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/time.h"

namespace newshound {

// What a clock on the wall shows.
using LocalTime = std::chrono::local_time<std::chrono::milliseconds>;

class TimeZone {
 public:
  // "Europe/Belgrade"; empty: the machine's (TZ, else /etc/localtime).
  static Result<TimeZone> load(std::string_view name);
  // From the bytes of a TZif file.
  static Result<TimeZone> parse(std::string_view bytes);

  LocalTime local(UtcTime time) const;
  // When the clock shows it. A time that comes twice is the first of the two; one that the clock jumps
  // over is the moment of the jump.
  UtcTime utc(LocalTime local) const;

 private:
  struct Change {
    std::chrono::sys_seconds at;
    std::chrono::seconds offset;  // from then on
  };
  // What holds after the last change of the file: "CET-1CEST,M3.5.0,M10.5.0/3".
  struct YearlyRule {
    struct Day {
      enum class Kind { none, week, julian, zero_based } kind = Kind::none;
      int month = 0, week = 0, day = 0;  // of the week (0 Sunday) or of the year
      std::chrono::seconds time = std::chrono::hours(2);
      std::chrono::local_seconds in(std::chrono::year year) const;
    };
    std::chrono::seconds standard{0}, summer{0};
    Day begin, end;  // of summer time; none: it is standard time all year
  };
  friend class TzifReader;
  friend class RuleReader;
  std::chrono::seconds offset_at(std::chrono::sys_seconds time) const;

  std::chrono::seconds before_{0};  // before the first change
  std::vector<Change> changes_;
  YearlyRule later_;
};

}  // namespace newshound
