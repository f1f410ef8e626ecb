#include "schedule/posting.h"

#include <numeric>
#include <vector>

#include <gtest/gtest.h>

namespace newshound {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

// A Monday.
const UtcTime start = std::chrono::sys_days(std::chrono::year(2024) / 9 / 2);
constexpr Duration day = hours(24);

WeekProfile flat_week() {
  WeekProfile week;
  week.fill(1.0 / hours_of_week);
  return week;
}

// A feed with `a_day` entries a day, evenly, over some weeks.
PostingRate steady_feed(int a_day, UtcTime until) {
  PostingRate rate;
  rate.as_of = until - days(56);
  const Duration gap = day / a_day;
  for (UtcTime time = until - days(56) + gap; time <= until; time += gap)
    learn(rate, std::vector{time}, time);
  return rate;
}

TEST(APostingRate, ComesToWhatAFeedPosts) {
  const UtcTime now = start + days(70);
  const auto rate = steady_feed(24, now);
  EXPECT_NEAR(expected_rate(rate, flat_week(), now, now) * 3600, 1.0, 0.1);
}

TEST(APostingRate, FadesTheSameHoweverOftenItIsLookedAt) {
  const UtcTime now = start + days(70);
  auto often = steady_feed(24, now);
  auto once = often;
  for (int i = 1; i <= 48; ++i) learn(often, {}, now + hours(i));
  learn(once, {}, now + hours(48));
  EXPECT_NEAR(often.entries, once.entries, 1e-6 * once.entries);
  EXPECT_NEAR(often.exposure, once.exposure, 1e-6 * once.exposure);
}

TEST(APostingRate, OfAFeedThatFellSilentHalvesInAWeek) {
  const UtcTime now = start + days(70);
  const auto rate = steady_feed(24, now);
  const double before = expected_rate(rate, flat_week(), now, now);
  const double after = expected_rate(rate, flat_week(), now + days(7), now + days(7));
  EXPECT_NEAR(after / before, 0.5, 0.05);
}

TEST(APostingRate, KnowsTheHoursAtWhichAFeedPosts) {
  PostingRate rate;
  rate.as_of = start;
  for (int i = 0; i < 56; ++i) {
    const UtcTime noon = start + days(i) + hours(12);
    learn(rate, std::vector{noon, noon + minutes(10), noon + minutes(20)}, noon + minutes(30));
  }
  const UtcTime now = start + days(56);
  const double at_noon = expected_rate(rate, flat_week(), now + hours(12), now);
  const double at_night = expected_rate(rate, flat_week(), now + hours(2), now);
  EXPECT_GT(at_noon, 5 * at_night);
}

// What a first look at a feed shows: some entries of the last hours.
PostingRate just_met(UtcTime now) {
  PostingRate rate;
  std::vector<UtcTime> posted;
  for (int i = 8; i > 0; --i) posted.push_back(now - minutes(25 * i));
  rate.as_of = posted.front();
  learn(rate, posted, now);
  return rate;
}

TEST(APostingRate, OfAFewHoursDoesNotTakeThemForTheOnlyOnesInTheWeek) {
  const UtcTime now = start + hours(80) + minutes(30);
  const auto rate = just_met(now);
  const double mean = mean_rate(rate, now);
  EXPECT_NEAR(expected_rate(rate, flat_week(), now, now), mean, 0.4 * mean);
  EXPECT_NEAR(expected_rate(rate, flat_week(), now + hours(5), now), mean, 0.4 * mean);
}

TEST(TheWeekOfAllFeeds, IsTheUsualOneWhereTheirPastDoesNotReach) {
  const UtcTime now = start + hours(80) + minutes(30);
  WeekSum sum;
  for (int i = 0; i < 10'000; ++i) sum.add(just_met(now));
  const auto profile = sum.profile();
  for (std::size_t i = 0; i < profile.size(); ++i)
    EXPECT_NEAR(profile[i], usual_week()[i], 0.6 * usual_week()[i]) << i;
}

TEST(APostingRate, CountsABatchOnceInTheRhythm) {
  PostingRate rate;
  rate.as_of = start;
  std::vector<UtcTime> batch;
  for (int i = 0; i < 40; ++i) batch.push_back(start + hours(1) + seconds(i));
  learn(rate, batch, start + hours(2));
  EXPECT_EQ(std::accumulate(rate.hours.begin(), rate.hours.end(), 0), 1);
  EXPECT_NEAR(rate.entries, 41, 0.5);
}

TEST(APostingRate, HoldsTheRhythmOfAYearInBytes) {
  PostingRate rate;
  rate.as_of = start;
  for (int i = 0; i < 365 * 24; ++i) {
    const UtcTime time = start + hours(i);
    if (i % 24 >= 8 && i % 24 < 20) learn(rate, std::vector{time}, time);
  }
  const UtcTime now = start + days(365);
  EXPECT_GT(expected_rate(rate, flat_week(), now + hours(12), now),
            3 * expected_rate(rate, flat_week(), now + hours(2), now));
  EXPECT_GT(rate.unit, 0.01);
}

TEST(AWaitIsWorthwhile, UntilTheSquareRootOfThePriceWithAConstantRate) {
  const UtcTime now = start + days(70);
  const auto rate = steady_feed(96, now);
  const double per_second = expected_rate(rate, flat_week(), now, now);
  const double price = per_second * 1800 * 1800 / 2;  // reached after half an hour
  const Duration wait = worthwhile_wait(rate, flat_week(), now, price, 1, day);
  EXPECT_NEAR(static_cast<double>(wait / seconds(1)), 1800, 60);
  const Duration longer = worthwhile_wait(rate, flat_week(), now, 4 * price, 1, day);
  EXPECT_NEAR(static_cast<double>(longer / seconds(1)), 3600, 120);
}

TEST(AWaitIsWorthwhile, AThirdAsLongForWhatMattersTenTimesAsMuch) {
  const UtcTime now = start + days(70);
  const auto rate = steady_feed(24, now);
  const Duration usual = worthwhile_wait(rate, flat_week(), now, 5000, 1, day);
  const Duration important = worthwhile_wait(rate, flat_week(), now, 5000, 10, day);
  EXPECT_NEAR(
      static_cast<double>(usual.count()) / static_cast<double>(important.count()), 3.16, 0.2);
}

TEST(AWaitIsWorthwhile, NoLongerThanTheMost) {
  EXPECT_EQ(worthwhile_wait({}, usual_week(), start, 1e12, 1, hours(6)), hours(6));
}

TEST(ThePrice, RisesWhenThereWereTooManyPolls) {
  EXPECT_GT(adjusted_price(100, 12, 10), 100);
  EXPECT_LT(adjusted_price(100, 8, 10), 100);
  EXPECT_DOUBLE_EQ(adjusted_price(100, 10, 10), 100);
  EXPECT_DOUBLE_EQ(adjusted_price(100, 1000, 10), adjusted_price(100, 20, 10));
}

TEST(TheUsualWeek, SumsUpToOneAndIsBusyAtNoon) {
  const auto& week = usual_week();
  EXPECT_NEAR(std::accumulate(week.begin(), week.end(), 0.0), 1, 1e-9);
  EXPECT_GT(week[13], week[2]);
  EXPECT_GT(week[13], week[13 + 24 * 5]);
}

TEST(TheWeekOfManyFeeds, IsTheUsualOneUntilTheyTellAnother) {
  const WeekProfile nobody = WeekSum().profile();
  for (std::size_t i = 0; i < hours_of_week; ++i) EXPECT_NEAR(nobody[i], usual_week()[i], 1e-12);
  WeekSum sum;
  PostingRate nights;
  nights.hours[2] = 200;
  nights.as_of = start;
  nights.exposure = 140 * 3600;  // more than a week, faded
  for (int i = 0; i < 1000; ++i) sum.add(nights);
  EXPECT_GT(sum.profile()[2], 0.9);
}

}  // namespace
}  // namespace newshound
