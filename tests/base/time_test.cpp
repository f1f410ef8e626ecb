#include "base/time.h"

#include <cstdlib>
#include <ctime>

#include <gtest/gtest.h>

namespace newshound {
namespace {

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

TEST(Time, WritesAnInstantAsRfc3339) {
  EXPECT_EQ(format_utc(from_unix_millis(1'725'444'000'000)), "2024-09-04T10:00:00Z");
  EXPECT_EQ(format_utc(from_unix_millis(1'725'444'000'250)), "2024-09-04T10:00:00.250Z");
  EXPECT_EQ(format_utc(from_unix_millis(-1)), "1969-12-31T23:59:59.999Z");
}

TEST(Time, ReadsWhatItWrites) {
  for (const long long millis :
       {0LL, 1'725'444'000'250LL, -62'135'596'800'000LL, 951'782'400'001LL})
    EXPECT_EQ(parse_utc(format_utc(from_unix_millis(millis))), from_unix_millis(millis)) << millis;
}

TEST(Time, ReadsOffsetsAndFractionsAsTheSameInstant) {
  const auto ten = from_unix_millis(1'725'444'000'000);
  EXPECT_EQ(parse_utc("2024-09-04T12:00:00+02:00"), ten);
  EXPECT_EQ(parse_utc("2024-09-04T04:30:00-05:30"), ten);
  EXPECT_EQ(parse_utc("2024-09-04t10:00:00.000000z"), ten);
  EXPECT_EQ(parse_utc("2024-09-04T10:00:00.5Z"), ten + milliseconds(500));
  EXPECT_EQ(parse_utc("2024-09-04T10:00:00.1239Z"), ten + milliseconds(123));
}

TEST(Time, TakesALeapSecondForTheNextOne) {
  EXPECT_EQ(parse_utc("2016-12-31T23:59:60Z"), parse_utc("2017-01-01T00:00:00Z"));
}

TEST(Time, RefusesWhatIsNoInstant) {
  for (const auto* text : {"",
                           "2024-09-04",
                           "2024-09-04T10:00:00",
                           "2024-09-04T10:00Z",
                           "2024-02-30T10:00:00Z",
                           "2023-02-29T10:00:00Z",
                           "2024-13-01T10:00:00Z",
                           "2024-09-04T24:00:00Z",
                           "2024-09-04T10:60:00Z",
                           "2024-09-04T10:00:61Z",
                           "2024-09-04T10:00:00.Z",
                           "2024-09-04T10:00:00+0200",
                           "2024-09-04T10:00:00+24:00",
                           "2024-09-04T10:00:00Z ",
                           "24-09-04T10:00:00Z",
                           "2024-9-4T10:00:00Z"})
    EXPECT_EQ(parse_utc(text), std::nullopt) << text;
}

TEST(Time, ShowsAnInstantInTheZoneOfTheProcess) {
  const char* before = std::getenv("TZ");
  const std::string kept = before == nullptr ? "" : before;
  ::setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1);
  ::tzset();
  EXPECT_EQ(format_local(from_unix_millis(1'725'444'000'999)), "2024-09-04 12:00:00 CEST");
  EXPECT_EQ(format_local(from_unix_millis(1'704'103'200'000)), "2024-01-01 11:00:00 CET");
  if (before == nullptr) ::unsetenv("TZ");
  else ::setenv("TZ", kept.c_str(), 1);
  ::tzset();
}

TEST(Duration, ReadsNumbersWithTheirUnits) {
  EXPECT_EQ(parse_duration("90s"), seconds(90));
  EXPECT_EQ(parse_duration("15m"), minutes(15));
  EXPECT_EQ(parse_duration("24h"), hours(24));
  EXPECT_EQ(parse_duration("90d"), hours(24 * 90));
  EXPECT_EQ(parse_duration("250ms"), milliseconds(250));
  EXPECT_EQ(parse_duration("1h30m"), minutes(90));
  EXPECT_EQ(parse_duration("0s"), seconds(0));
}

TEST(Duration, RefusesWhatIsNone) {
  for (const auto* text : {"", "90", "s", "1.5h", "-1s", "1 h", "1h 30m", "1w", "h1", "1hh"})
    EXPECT_EQ(parse_duration(text), std::nullopt) << text;
}

TEST(Duration, RefusesMoreThanACentury) {
  EXPECT_EQ(parse_duration("36500d"), forever);
  EXPECT_EQ(parse_duration("36501d"), std::nullopt);
  std::string absurd;
  for (int i = 0; i < 20; ++i) absurd += "9999999999d";
  EXPECT_EQ(parse_duration(absurd), std::nullopt);
}

TEST(Duration, IsWrittenWithTheLargestUnitsFirst) {
  EXPECT_EQ(format_duration(minutes(90)), "1h30m");
  EXPECT_EQ(format_duration(hours(24 * 7)), "7d");
  EXPECT_EQ(format_duration(milliseconds(1250)), "1s250ms");
  EXPECT_EQ(format_duration(milliseconds(0)), "0s");
}

}  // namespace
}  // namespace newshound
