#include "schedule/poll_budget.h"

#include <gtest/gtest.h>

namespace newshound {
namespace {

using namespace std::chrono_literals;

const UtcTime monday = parse_utc("2026-11-23T00:00:00Z").value();

// Has posted every so many hours for a week.
PostingRate posting_every(Duration interval) {
  PostingRate rate;
  for (auto at = monday - 24h * 7; at < monday; at += interval) {
    const std::array posted{at};
    learn(rate, posted, at);
  }
  return rate;
}

class TheBudget : public testing::Test {
 protected:
  void plan(const PostingRate& rate) {
    budget.plan(std::vector<PollBudget::Feed>(10, {rate, 1}), 10min, monday, now);
  }
  // So many polls in so much time; how often it asked for a new plan.
  int poll(int polls, Duration time, const PostingRate& rate) {
    int plans = 0;
    for (int i = 0; i < polls; ++i) {
      now += time / polls;
      if (!budget.count(now)) continue;
      ++plans;
      plan(rate);
    }
    return plans;
  }

  SteadyTime now{};
  PollBudget budget;
};

TEST_F(TheBudget, AsksForMoreWhereFeedsPostMore) {
  plan(posting_every(6h));
  const double quiet = budget.price();
  plan(posting_every(1h));
  EXPECT_GT(budget.price(), 3 * quiet);
}

TEST_F(TheBudget, IsPlannedAgainSoonAfterTheStartAndThenEveryTenMinutes) {
  const auto rate = posting_every(1h);
  plan(rate);
  EXPECT_EQ(poll(100, 59s, rate), 0);
  EXPECT_EQ(poll(100, 15min, rate), 4);  // after 1, 2, 4 and 8 minutes
  EXPECT_EQ(poll(600, 61min, rate), 6);
}

TEST_F(TheBudget, IsCorrectedWhereLifeDiffersFromThePlan) {
  const auto rate = posting_every(1h);
  plan(rate);
  const double planned = budget.price();
  poll(2000, 15min, rate);  // a start's own polls: no measure
  EXPECT_DOUBLE_EQ(budget.price(), planned);
  poll(20, 20min, rate);  // as planned: ten feeds, each every ten minutes
  EXPECT_NEAR(budget.price(), planned, planned / 50);
  poll(200, 50min, rate);
  EXPECT_GT(budget.price(), 1.3 * planned);
  poll(200'000, 100h, rate);
  EXPECT_LE(budget.price(), 4.01 * planned);
}

}  // namespace
}  // namespace newshound
