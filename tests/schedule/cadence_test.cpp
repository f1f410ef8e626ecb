#include "schedule/cadence.h"

#include <gtest/gtest.h>

namespace newshound {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

Source every(Duration least, Duration most) {
  Source source;
  source.min_interval = least;
  source.max_interval = most;
  return source;
}

Duration after_success(const Source& source, const PollHints& hints, double jitter = 0) {
  return poll_interval(source, hints, 0, jitter);
}

Duration after_failure(int status, int failures, std::optional<Duration> retry_after = {}) {
  const PollHints hints{.failed = true, .status = status, .retry_after = retry_after};
  return poll_interval(every(minutes(15), hours(24)), hints, failures, 0);
}

TEST(Cadence, ComesBackAfterTheShortestIntervalWhenNobodyAsksForMore) {
  EXPECT_EQ(after_success(every(minutes(15), hours(24)), {}), minutes(15));
}

TEST(Cadence, WaitsUntilACachedAnswerCanChange) {
  EXPECT_EQ(after_success(every(minutes(15), hours(24)), {.fresh_for = minutes(40)}), minutes(40));
}

TEST(Cadence, NeverPollsMoreOftenThanTheShortestInterval) {
  EXPECT_EQ(after_success(every(minutes(15), hours(24)), {.fresh_for = seconds(20)}), minutes(15));
}

TEST(Cadence, NeverWaitsLongerThanTheLongestIntervalBecauseOfACacheLifetime) {
  EXPECT_EQ(after_success(every(minutes(15), hours(2)), {.fresh_for = hours(24 * 365)}), hours(2));
}

TEST(Cadence, HonoursTheFeedsOwnWishUpToSixHours) {
  const auto source = every(minutes(15), hours(24));
  EXPECT_EQ(after_success(source, {.ttl = hours(1)}), hours(1));
  EXPECT_EQ(after_success(source, {.ttl = hours(24 * 30)}), hours(6));
}

TEST(Cadence, TakesTheLongerOfTwoWishes) {
  EXPECT_EQ(
      after_success(every(minutes(15), hours(24)), {.fresh_for = minutes(20), .ttl = minutes(60)}),
      minutes(60));
}

TEST(Cadence, SpreadsFeedsByUpToAThirtieth) {
  EXPECT_EQ(after_success(every(minutes(10), hours(24)), {}, 0.5), seconds(610));
  EXPECT_LT(after_success(every(minutes(10), hours(24)), {}, 0.999), seconds(620));
}

TEST(Cadence, SpreadsTheFeedsOfANewListOverTheWholeOfTheirWait) {
  const auto source = every(minutes(5), hours(24));
  const PollHints hints{.worthwhile = minutes(65), .first = minutes(15)};
  EXPECT_EQ(after_success(source, hints), minutes(5));
  EXPECT_EQ(after_success(source, hints, 0.5), minutes(35));
  const PollHints asked{.fresh_for = minutes(45), .worthwhile = minutes(65), .first = minutes(15)};
  EXPECT_EQ(after_success(source, asked), minutes(45)) << "not before the server wants to see us";
  EXPECT_EQ(after_success(source, {.first = minutes(15)}, 0.3), minutes(8)) << "as is usual";
  const auto seldom = every(minutes(30), minutes(30));
  EXPECT_EQ(after_success(seldom, {.first = minutes(15)}, 0.3), minutes(30) + seconds(18))
      << "no room";
}

TEST(Cadence, WaitsAsLongAsIsWorthwhileWithinTheFeedsBounds) {
  const auto source = every(minutes(5), hours(2));
  EXPECT_EQ(after_success(source, {.worthwhile = minutes(17)}), minutes(17));
  EXPECT_EQ(after_success(source, {.worthwhile = minutes(1)}), minutes(5));
  EXPECT_EQ(after_success(source, {.worthwhile = hours(9)}), hours(2));
  EXPECT_EQ(after_success(source, {.fresh_for = minutes(40), .worthwhile = minutes(17)}),
            minutes(40));
}

Duration pause_after(int status, int failures, std::optional<Duration> retry_after = {}) {
  return host_pause({.failed = true, .status = status, .retry_after = retry_after}, failures);
}

TEST(Cadence, LeavesTheWholeHostAloneWhenTheServerAsksForAPause) {
  EXPECT_EQ(pause_after(429, 1, hours(2)), hours(2));
  EXPECT_EQ(pause_after(503, 1, minutes(90)), minutes(90));
  EXPECT_EQ(pause_after(429, 1), minutes(10));
  EXPECT_EQ(pause_after(429, 3), minutes(40));
  EXPECT_EQ(pause_after(429, 30), hours(24));
  EXPECT_EQ(pause_after(503, 1), minutes(0)) << "one broken page is not a busy server";
  EXPECT_EQ(pause_after(404, 1, hours(2)), minutes(0));
  EXPECT_EQ(pause_after(403, 1, hours(3)), hours(3)) << "whoever says when, means all of us";
  EXPECT_EQ(pause_after(500, 2, minutes(5)), minutes(5));
  EXPECT_EQ(host_pause({.status = 200, .retry_after = hours(2)}, 0), minutes(0));
}

TEST(Cadence, DoublesTheWaitWithEachFailureUpToTheLongestInterval) {
  EXPECT_EQ(after_failure(500, 1), minutes(15));
  EXPECT_EQ(after_failure(500, 2), minutes(30));
  EXPECT_EQ(after_failure(500, 4), minutes(120));
  EXPECT_EQ(after_failure(500, 1000000), hours(24));
}

TEST(Cadence, TreatsNoAnswerAtAllLikeAFailingServer) {
  EXPECT_EQ(after_failure(0, 3), minutes(60));
}

TEST(Cadence, NeverRetriesAFailureBeforeTheShortestInterval) {
  const PollHints hints{.failed = true, .status = 500};
  EXPECT_GE(poll_interval(every(minutes(15), hours(24)), hints, 1, 0.99), minutes(15));
}

TEST(Cadence, KeepsFeedsThatFailedTogetherApart) {
  const PollHints hints{.failed = true, .status = 500};
  const auto source = every(minutes(15), hours(24));
  EXPECT_NE(poll_interval(source, hints, 3, 0.1), poll_interval(source, hints, 3, 0.9));
}

TEST(Cadence, HonoursRetryAfterInFullEvenBeyondTheLongestInterval) {
  EXPECT_EQ(after_failure(429, 1, hours(88)), hours(88));
  EXPECT_EQ(after_failure(503, 1, minutes(90)), minutes(90));
}

TEST(Cadence, CapsRetryAfterAtSevenDays) {
  EXPECT_EQ(after_failure(503, 1, hours(24 * 400)), hours(24 * 7));
}

TEST(Cadence, DoesNotHurryBecauseRetryAfterIsShort) {
  EXPECT_EQ(after_failure(429, 5, seconds(1)), minutes(15));
}

struct Status {
  int status;
  int failures;
  Duration wait;
};

TEST(Cadence, GivesEachRefusalItsOwnPatience) {
  const Status table[] = {
      {401, 1, hours(4)},
      {401, 2, hours(8)},
      {403, 1, hours(4)},
      {403, 9, hours(24 * 7)},
      {404, 1, hours(24)},
      {404, 2, hours(48)},
      {404, 9, hours(24 * 7)},
      {410, 1, hours(24 * 7)},
      {410, 5, hours(24 * 7)},
      {429, 1, minutes(15)},  // ten minutes, but never less than min_interval
      {429, 2, minutes(20)},
      {429, 3, minutes(40)},
      {429, 20, hours(24)},
      {503, 2, minutes(20)},
      {503, 20, hours(24)},
  };
  for (const auto& row : table)
    EXPECT_EQ(after_failure(row.status, row.failures), row.wait)
        << row.status << " for the " << row.failures << ". time";
}

TEST(PollCost, IsThatOfTheBytesWhereAServerNeverSaysThatNothingIsNew) {
  FeedState state{.document_bytes = 40'000};
  EXPECT_EQ(poll_cost(state), 1);
  state.repeats = 4;
  EXPECT_EQ(poll_cost(state), 1) << "may be an accident";
  state.repeats = 5;
  EXPECT_EQ(poll_cost(state), 3);
}

TEST(SkippedHours, AreLeftByTheNextFreeHour) {
  const UtcTime thursday = std::chrono::sys_days(std::chrono::year(2024) / 9 / 5);
  const std::uint32_t night = 0b0000'0000'0000'0000'0000'0111;  // 0, 1 and 2 o'clock
  EXPECT_EQ(outside_skipped(thursday + minutes(90), night, 0), thursday + hours(3));
  EXPECT_EQ(outside_skipped(thursday + hours(5), night, 0), thursday + hours(5));
  EXPECT_EQ(outside_skipped(thursday + hours(5), 0, 0), thursday + hours(5));
}

TEST(SkippedDays, AreLeftByTheNextMidnight) {
  const UtcTime sunday = std::chrono::sys_days(std::chrono::year(2024) / 9 / 8);
  EXPECT_EQ(outside_skipped(sunday + hours(20), 0, 1), sunday + hours(24));
  EXPECT_EQ(outside_skipped(sunday - hours(1), 0, 1), sunday - hours(1));
}

TEST(SkippedDays, MayBeAWholeWeekendFromItsFirstMinute) {
  const UtcTime saturday = std::chrono::sys_days(std::chrono::year(2024) / 9 / 7);
  EXPECT_EQ(outside_skipped(saturday + minutes(2), 0, 1U << 6), saturday + hours(24));
  EXPECT_EQ(outside_skipped(saturday + minutes(2), 0b11, 1U << 6 | 1), saturday + hours(50));
}

TEST(SkippedHours, ThatLeaveNoHourOfADayAreIgnored) {
  const UtcTime thursday = std::chrono::sys_days(std::chrono::year(2024) / 9 / 5);
  EXPECT_EQ(outside_skipped(thursday, 0xFFFFFF, 0), thursday);
  EXPECT_EQ(outside_skipped(thursday, 0, 0x7F), thursday);
}

struct Headers {
  std::string_view cache_control{};
  std::string_view age{};
  std::string_view expires{};
  std::string_view date{};
};

std::optional<Duration> fresh(const Headers& headers) {
  return remaining_freshness(headers.cache_control, headers.age, headers.expires, headers.date);
}

TEST(Freshness, IsMaxAgeLessTheAgeOnArrival) {
  EXPECT_EQ(fresh({.cache_control = "max-age=300"}), seconds(300));
  EXPECT_EQ(fresh({.cache_control = "public, Max-Age = 300", .age = "100"}), seconds(200));
  EXPECT_EQ(fresh({.cache_control = "max-age=\"300\", must-revalidate"}), seconds(300));
  EXPECT_EQ(fresh({.cache_control = "max-age=60", .age = "100"}), seconds(0));
}

TEST(Freshness, IsTheTimeFromDateToExpiresWhereThereIsNoMaxAge) {
  EXPECT_EQ(
      fresh({.expires = "Wed, 04 Sep 2024 10:10:00 GMT", .date = "Wed, 04 Sep 2024 10:00:00 GMT"}),
      minutes(10));
  EXPECT_EQ(fresh({.age = "60",
                   .expires = "Wed, 04 Sep 2024 10:10:00 GMT",
                   .date = "Wed, 04 Sep 2024 10:00:00 GMT"}),
            minutes(9));
  EXPECT_EQ(
      fresh({.expires = "Wed, 04 Sep 2024 09:00:00 GMT", .date = "Wed, 04 Sep 2024 10:00:00 GMT"}),
      seconds(0));
}

TEST(Freshness, PrefersMaxAgeToExpires) {
  EXPECT_EQ(fresh({.cache_control = "max-age=5",
                   .expires = "Wed, 04 Sep 2024 10:10:00 GMT",
                   .date = "Wed, 04 Sep 2024 10:00:00 GMT"}),
            seconds(5));
}

TEST(Freshness, IsUnknownWhereNothingUsableIsSaid) {
  EXPECT_EQ(fresh({}), std::nullopt);
  EXPECT_EQ(fresh({.cache_control = "public"}), std::nullopt);
  EXPECT_EQ(fresh({.cache_control = "s-maxage=300"}), std::nullopt);
  EXPECT_EQ(fresh({.cache_control = "max-age"}), std::nullopt);
  EXPECT_EQ(fresh({.cache_control = "max-age=soon"}), std::nullopt);
  EXPECT_EQ(fresh({.cache_control = "max-age=-1"}), std::nullopt);
  EXPECT_EQ(fresh({.expires = "0", .date = "Wed, 04 Sep 2024 10:00:00 GMT"}), std::nullopt);
  EXPECT_EQ(fresh({.expires = "Wed, 04 Sep 2024 10:00:00 GMT"}), std::nullopt);
}

TEST(Freshness, SaysNothingAboutAnswersThatMustNotBeReused) {
  EXPECT_EQ(fresh({.cache_control = "no-cache, max-age=3600"}), std::nullopt);
  EXPECT_EQ(fresh({.cache_control = "max-age=3600, no-store"}), std::nullopt);
}

TEST(Freshness, SurvivesNumbersBeyondReason) {
  EXPECT_EQ(fresh({.cache_control = "max-age=99999999999999999999999"}), seconds(2147483648));
  EXPECT_EQ(fresh({.cache_control = "max-age=300", .age = "99999999999999999999999"}), seconds(0));
}

TEST(Freshness, IgnoresAnAgeThatIsNoNumber) {
  EXPECT_EQ(fresh({.cache_control = "max-age=300", .age = "old"}), seconds(300));
}

}  // namespace
}  // namespace newshound
