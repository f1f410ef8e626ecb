#include "schedule/retry.h"

#include <gtest/gtest.h>

namespace newshound {
namespace {

using namespace std::chrono_literals;

const UtcTime now = from_unix_millis(1'725'000'000'000);

// `before` attempts failed already, while the sink took others.
NextStep after(const Outcome& outcome, int before, double jitter = 0) {
  return after_attempt(
      outcome, {.attempts = before, .probe = false, .sink_failures = 1}, now, jitter);
}

TEST(Retry, IsOverWhenDelivered) {
  EXPECT_EQ(after(Outcome::delivered(), 0).state, DeliveryState::delivered);
}

TEST(Retry, IsOverWhenRefusedForGood) {
  EXPECT_EQ(after(Outcome::rejected("400"), 0).state, DeliveryState::dead);
}

TEST(Retry, ClimbsTheLadderAndIsThenDead) {
  const std::vector<Duration> waits{2s, 10s, 1min, 5min, 30min, 2h, 6h, 12h, 24h, 24h};
  int attempts = 0;
  for (const auto wait : waits) {
    const auto next = after(Outcome::retry("500"), attempts);
    EXPECT_EQ(next.state, DeliveryState::pending);
    EXPECT_EQ(next.next_attempt - now, wait) << attempts;
    EXPECT_EQ(next.attempts, ++attempts);
  }
  EXPECT_EQ(after(Outcome::retry("500"), attempts).state, DeliveryState::dead);
  EXPECT_EQ(after(Outcome::down("503"), attempts).state, DeliveryState::dead);
}

TEST(Retry, StretchesTheWaitByUpToAFifth) {
  EXPECT_EQ(after(Outcome::retry("x"), 2, 0.5).next_attempt, now + 66s);
}

TEST(Retry, ObeysALongerRetryAfterButNotForEver) {
  EXPECT_EQ(after(Outcome::retry("500", 1h), 0).next_attempt, now + 1h);
  EXPECT_EQ(after(Outcome::retry("500", 1s), 3).next_attempt, now + 5min);
  EXPECT_EQ(after(Outcome::retry("500", 24h * 365), 0).next_attempt, now + 24h * 7);
}

TEST(Retry, LeavesAPauseOfTheWholeSinkToTheSink) {
  EXPECT_EQ(after(Outcome::down("429", 1h), 0).next_attempt, now + 2s);
}

TEST(Retry, DoesNotCountWhatFailedToFindOutWhetherTheSinkIsBack) {
  const auto next = after_attempt(
      Outcome::down("503"), {.attempts = 4, .probe = true, .sink_failures = 300}, now, 0);
  EXPECT_EQ(next.state, DeliveryState::pending);
  EXPECT_EQ(next.attempts, 4);
  EXPECT_EQ(next.next_attempt, now);
}

TEST(Retry, DoesNotCountAgainstAnAlertThatTheSinkIsGone) {
  const auto next = after(Outcome::gone("410"), 0);
  EXPECT_EQ(next.state, DeliveryState::pending);
  EXPECT_EQ(next.attempts, 0);
}

TEST(Retry, GivesNothingUpBeforeTheSinkHasTakenSomethingElse) {
  const Tried alone{.attempts = 10, .probe = false, .sink_failures = 11};
  const auto next = after_attempt(Outcome::retry("exit status 1"), alone, now, 0);
  EXPECT_EQ(next.state, DeliveryState::pending);
  EXPECT_EQ(next.next_attempt, now + 24h);
}

TEST(Retry, LetsASinkRestForHalfAnHourAtMost) {
  const std::vector<Duration> rests{2s, 10s, 1min, 5min, 30min, 30min, 30min};
  for (std::size_t i = 0; i < rests.size(); ++i)
    EXPECT_EQ(rest_after(static_cast<int>(i) + 1, 0), rests[i]);
}

}  // namespace
}  // namespace newshound
