#include "base/http_date.h"

#include <gtest/gtest.h>

namespace newshound {
namespace {

using namespace std::chrono_literals;

const UtcTime example = *parse_utc("1994-11-06T08:49:37Z");

TEST(HttpDate, ReadsTheThreeFormsOfTheStandardAsTheSameInstant) {
  EXPECT_EQ(parse_http_date("Sun, 06 Nov 1994 08:49:37 GMT"), example);
  EXPECT_EQ(parse_http_date("Sunday, 06-Nov-94 08:49:37 GMT"), example);
  EXPECT_EQ(parse_http_date("Sun Nov  6 08:49:37 1994"), example);
  EXPECT_EQ(parse_http_date("Wed Sep 14 08:49:37 2033"), parse_utc("2033-09-14T08:49:37Z"));
  EXPECT_EQ(parse_http_date("Monday, 02-Jan-68 00:00:00 GMT"), parse_utc("2068-01-02T00:00:00Z"));
  EXPECT_EQ(parse_http_date("Thursday, 02-Jan-69 00:00:00 GMT"), parse_utc("1969-01-02T00:00:00Z"));
}

TEST(HttpDate, RefusesWhatIsNotOneOfThem) {
  for (const auto* text : {"",
                           "0",
                           "-1",
                           "Sun, 06 Nov 1994",
                           "Sun, 6 Nov 1994 08:49:37 GMT",
                           "Sun, 06 Nov 1994 08:49:37",
                           "Sun, 06 Nov 1994 08:49:37 CET",
                           "Sun, 06 Nov 1994 08:49:37 GMT ",
                           "Sun, 31 Feb 1994 08:49:37 GMT",
                           "Sun, 06 Nov 1994 24:00:00 GMT",
                           "Sun Nov  6 08:49:37 1994 GMT",
                           "1994-11-06T08:49:37Z"})
    EXPECT_EQ(parse_http_date(text), std::nullopt) << text;
}

TEST(RetryAfter, TakesSecondsAndDates) {
  EXPECT_EQ(parse_retry_after("120", example), 2min);
  EXPECT_EQ(parse_retry_after(" 0 ", example), 0s);
  EXPECT_EQ(parse_retry_after("Sun, 06 Nov 1994 08:59:37 GMT", example), 10min);
}

TEST(RetryAfter, KeepsTheWaitBetweenNothingAndSevenDays) {
  EXPECT_EQ(parse_retry_after("99999999999999999999999", example), 168h);
  EXPECT_EQ(parse_retry_after("604801", example), 168h);
  EXPECT_EQ(parse_retry_after("Sun, 06 Nov 2094 08:49:37 GMT", example), 168h);
  EXPECT_EQ(parse_retry_after("Sun, 06 Nov 1993 08:49:37 GMT", example), 0s);
}

TEST(RetryAfter, IgnoresWhatItCannotRead) {
  for (const auto* text : {"", " ", "-5", "1.5", "soon", "10s"})
    EXPECT_EQ(parse_retry_after(text, example), std::nullopt) << text;
}

}  // namespace
}  // namespace newshound
