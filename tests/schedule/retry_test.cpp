#include "schedule/retry.h"

#include <gtest/gtest.h>

namespace newshound {
namespace {

using namespace std::chrono_literals;

const UtcTime created = from_unix_millis(1'725'000'000'000);

NextStep after(const Outcome& outcome, int attempts, Duration age = 1min) {
  return after_attempt(outcome, attempts, created, created + age, 72h, 0.0);
}

TEST(Retry, IsOverWhenDelivered) {
  EXPECT_EQ(after(Outcome::delivered(), 1).state, DeliveryState::delivered);
}

TEST(Retry, IsOverWhenRefusedForGood) {
  EXPECT_EQ(after(Outcome::rejected("410"), 1).state, DeliveryState::dead);
}

TEST(Retry, WaitsLongerAfterEachFailure) {
  const Outcome later = Outcome::retry("503");
  const UtcTime now = created + 1min;
  EXPECT_EQ(after(later, 1).next_attempt, now + 2s);
  EXPECT_EQ(after(later, 2).next_attempt, now + 10s);
  EXPECT_EQ(after(later, 5).next_attempt, now + 30min);
  EXPECT_EQ(after(later, 9).next_attempt, now + 24h);
  EXPECT_EQ(after(later, 40).next_attempt, now + 24h);
  EXPECT_EQ(after(later, 1).state, DeliveryState::pending);
}

TEST(Retry, StretchesTheWaitByUpToAFifth) {
  const auto step = after_attempt(Outcome::retry("x"), 3, created, created, 72h, 0.5);
  EXPECT_EQ(step.next_attempt, created + 66s);
}

TEST(Retry, ObeysALongerRetryAfterButNotForEver) {
  const UtcTime now = created + 1min;
  EXPECT_EQ(after(Outcome::retry("429", 1h), 1).next_attempt, now + 1h);
  EXPECT_EQ(after(Outcome::retry("429", 1s), 4).next_attempt, now + 5min);
  EXPECT_EQ(after(Outcome::retry("429", 24h * 365), 1).next_attempt, now + 24h * 7);
}

TEST(Retry, GivesUpWhatIsPendingForTooLong) {
  EXPECT_EQ(after(Outcome::retry("503"), 9, 71h).state, DeliveryState::pending);
  EXPECT_EQ(after(Outcome::retry("503"), 9, 72h).state, DeliveryState::dead);
}

}  // namespace
}  // namespace newshound
