#include "base/timetable.h"

#include <cstdlib>

#include <gtest/gtest.h>

namespace newshound {
namespace {

UtcTime at(std::string_view text) {
  return parse_utc(text).value();
}

// The times after `after`, as many as asked for.
std::vector<std::string> next_of(std::string_view text, std::string_view after, int count) {
  const auto table = Timetable::parse(text);
  if (!table) return {table.error().message};
  std::vector<std::string> times;
  UtcTime time = parse_utc(after).value();
  for (int i = 0; i < count; ++i) {
    time = table->next(time);
    times.push_back(format_utc(time));
  }
  return times;
}

using Times = std::vector<std::string>;

TEST(Timetable, IsDueAtTheSameTimeOfTheClockSummerAndWinter) {
  EXPECT_EQ(next_of("daily at 07:30 Europe/Belgrade", "2026-03-27T12:00:00Z", 3),
            (Times{"2026-03-28T06:30:00Z", "2026-03-29T05:30:00Z", "2026-03-30T05:30:00Z"}));
  EXPECT_EQ(next_of("daily at 7:30 Europe/Belgrade", "2026-10-23T12:00:00Z", 3),
            (Times{"2026-10-24T05:30:00Z", "2026-10-25T06:30:00Z", "2026-10-26T06:30:00Z"}));
}

TEST(Timetable, ComesAtTheJumpWhereTheClockJumpsOverItsTime) {
  EXPECT_EQ(next_of("daily at 02:30 Europe/Belgrade", "2026-03-28T00:00:00Z", 3),
            (Times{"2026-03-28T01:30:00Z", "2026-03-29T01:00:00Z", "2026-03-30T00:30:00Z"}));
}

TEST(Timetable, GoesByTheMachinesClockWhateverWayTheZoneIsSet) {
  const char* before = std::getenv("TZ");
  const std::string kept = before == nullptr ? "" : before;
  for (const auto* zone : {"Europe/Belgrade", ":Europe/Belgrade", "CET-1CEST,M3.5.0,M10.5.0/3"}) {
    ::setenv("TZ", zone, 1);
    EXPECT_EQ(next_of("daily at 07:30", "2026-03-27T12:00:00Z", 2),
              (Times{"2026-03-28T06:30:00Z", "2026-03-29T05:30:00Z"}))
        << zone;
  }
  if (before == nullptr) ::unsetenv("TZ");
  else ::setenv("TZ", kept.c_str(), 1);
}

TEST(Timetable, ComesOnceWhereItsTimeComesTwice) {
  EXPECT_EQ(next_of("daily at 02:30 Europe/Belgrade", "2026-10-24T12:00:00Z", 2),
            (Times{"2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z"}));
}

TEST(Timetable, TakesSeveralTimesAndDaysOfTheWeek) {
  EXPECT_EQ(next_of("daily at 18:00 and 07:30 UTC", "2026-11-23T08:00:00Z", 3),
            (Times{"2026-11-23T18:00:00Z", "2026-11-24T07:30:00Z", "2026-11-24T18:00:00Z"}));
  EXPECT_EQ(next_of("weekly on Monday, thu at 08:00 UTC", "2026-11-23T08:00:00Z", 3),
            (Times{"2026-11-26T08:00:00Z", "2026-11-30T08:00:00Z", "2026-12-03T08:00:00Z"}));
  EXPECT_EQ(next_of("hourly", "2026-11-23T08:00:00Z", 2),
            (Times{"2026-11-23T09:00:00Z", "2026-11-23T10:00:00Z"}));
}

TEST(Timetable, KnowsZonesThatAreFarAwayAndYearsThatAreFarOff) {
  EXPECT_EQ(next_of("daily at 00:15 Pacific/Auckland", "2045-07-01T00:00:00Z", 1),
            Times{"2045-07-01T12:15:00Z"});
  EXPECT_EQ(next_of("daily at 00:15 Pacific/Auckland", "2045-01-01T00:00:00Z", 1),
            Times{"2045-01-01T11:15:00Z"});
  EXPECT_EQ(next_of("daily at 06:00 Asia/Kathmandu", "2026-01-01T06:00:00Z", 1),
            Times{"2026-01-02T00:15:00Z"});
}

TEST(Timetable, SaysWhatIsWrong) {
  const Times form{
      "expected \"hourly\", \"daily at 07:30 Europe/Belgrade\" or \"weekly on Mon, Thu at 07:30 "
      "Europe/Belgrade\", found \"daily\""};
  EXPECT_EQ(next_of("daily", "2026-01-01T00:00:00Z", 1), form);
  for (const auto* text : {"",
                           "daily at",
                           "daily at 24:00",
                           "daily at 7",
                           "weekly at 07:30",
                           "monthly",
                           "weekly on Funday at 07:30",
                           "daily at 07:30 UTC sharp",
                           "daily at 1:60"})
    EXPECT_FALSE(Timetable::parse(text)) << text;
  EXPECT_EQ(
      next_of("daily at 07:30 Europe/Beograd", "2026-01-01T00:00:00Z", 1),
      Times{"there is no time zone \"Europe/Beograd\"; expected one such as Europe/Belgrade"});
  EXPECT_FALSE(Timetable::parse("daily at 07:30 ../../../etc/passwd"));
}

TEST(DailyHours, ReachOverMidnight) {
  const auto hours = DailyHours::parse("22:00-07:00 Europe/Belgrade").value();
  EXPECT_EQ(hours.end_of(at("2026-11-23T20:59:59Z")), std::nullopt);
  EXPECT_EQ(hours.end_of(at("2026-11-23T21:00:00Z")), at("2026-11-24T06:00:00Z"));
  EXPECT_EQ(hours.end_of(at("2026-11-24T05:59:59Z")), at("2026-11-24T06:00:00Z"));
  EXPECT_EQ(hours.end_of(at("2026-11-24T06:00:00Z")), std::nullopt);
}

TEST(DailyHours, EndWhenTheClockSaysSoInTheNightOfTheChange) {
  const auto hours = DailyHours::parse("22:00-07:00 Europe/Belgrade").value();
  EXPECT_EQ(hours.end_of(at("2026-03-28T23:00:00Z")), at("2026-03-29T05:00:00Z"));
  EXPECT_EQ(hours.end_of(at("2026-10-24T23:00:00Z")), at("2026-10-25T06:00:00Z"));
}

TEST(DailyHours, SayWhatIsWrong) {
  for (const auto* text :
       {"", "22:00", "22:00-22:00", "22-7", "22:00-07:00 Nowhere", "22:00-07:00 UTC x"})
    EXPECT_FALSE(DailyHours::parse(text)) << text;
}

TEST(TimeZone, RefusesWhatIsDamaged) {
  EXPECT_FALSE(TimeZone::parse(""));
  EXPECT_FALSE(TimeZone::parse("TZif2"));
  std::string bytes = "TZif2" + std::string(39, '\0');
  EXPECT_FALSE(TimeZone::parse(bytes));
  bytes[39] = 1;  // one type, and no room for it
  EXPECT_FALSE(TimeZone::parse(bytes + bytes));
  bytes.replace(32, 4, "\xff\xff\xff\xff");
  EXPECT_FALSE(TimeZone::parse(bytes));
}

TEST(FormatDay, IsShort) {
  EXPECT_EQ(format_day(LocalTime(at("2026-11-23T10:00:00Z").time_since_epoch())), "Mon 23 Nov");
}

}  // namespace
}  // namespace newshound
