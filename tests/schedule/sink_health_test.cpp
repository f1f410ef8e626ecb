#include "schedule/sink_health.h"

#include <gtest/gtest.h>

namespace newshound {
namespace {

using namespace std::chrono_literals;

class SinkHealth : public testing::Test {
 protected:
  void attempt(const Outcome& outcome, const std::string& alert = "a") {
    note_attempt(state, outcome, alert, state.down, now, 0);
  }
  // A probe when the rest is over.
  void probe(const Outcome& outcome, const std::string& alert = "a") {
    now = state.rest_until;
    attempt(outcome, alert);
  }

  UtcTime now = from_unix_millis(1'725'000'000'000);
  SinkState state{.sink = "desk"};
};

TEST_F(SinkHealth, RestsAtOnceWhenTheSinkSaysThatItIsDown) {
  attempt(Outcome::down("connection refused"));
  EXPECT_TRUE(state.down);
  EXPECT_EQ(state.rest_until, now + 2s);
  EXPECT_EQ(state.failing_since, now);
}

TEST_F(SinkHealth, RestsLongerAfterEachProbeThatFails) {
  attempt(Outcome::down("503"));
  for (const Duration wait : {10s, 60s, 300s, 1800s, 1800s}) {
    probe(Outcome::down("503"));
    EXPECT_EQ(state.rest_until, now + wait);
  }
}

TEST_F(SinkHealth, RestsAsLongAsItIsAskedTo) {
  attempt(Outcome::down("429", 1h));
  EXPECT_EQ(state.rest_until, now + 1h);
  probe(Outcome::down("429", 365 * 24h));
  EXPECT_EQ(state.rest_until, now + 7 * 24h);
}

TEST_F(SinkHealth, IsWellAgainWhenOneGetsThrough) {
  attempt(Outcome::down("503"));
  probe(Outcome::delivered());
  EXPECT_EQ(state, SinkState{.sink = "desk"});
}

TEST_F(SinkHealth, TakesTheRefusalOfOneAlertForAnAnswer) {
  attempt(Outcome::down("503"));
  probe(Outcome::rejected("400"));
  EXPECT_FALSE(state.down);
}

TEST_F(SinkHealth, DoesNotRestBecauseOfOneAlert) {
  for (int i = 0; i < 20; ++i) attempt(Outcome::retry("500"));
  EXPECT_FALSE(state.down);
}

TEST_F(SinkHealth, RestsWhenDifferentAlertsFailInARow) {
  attempt(Outcome::retry("500"), "a");
  attempt(Outcome::retry("500"), "b");
  EXPECT_FALSE(state.down);
  attempt(Outcome::retry("500"), "a");
  EXPECT_TRUE(state.down);
}

TEST_F(SinkHealth, DoesNotRestLongerForWhatWasUnderWayWhenItWentDown) {
  note_attempt(state, Outcome::down("503"), "a", false, now, 0);
  note_attempt(state, Outcome::down("503"), "b", false, now, 0);
  EXPECT_EQ(state.rests, 1);
}

TEST_F(SinkHealth, StopsForGoodWhenItIsGone) {
  attempt(Outcome::gone("410"));
  EXPECT_TRUE(state.gone);
  EXPECT_TRUE(worth_telling(state, now));
}

TEST_F(SinkHealth, IsTriedAtOnceWhenSomebodyWakesIt) {
  attempt(Outcome::gone("410"));
  wake(state);
  EXPECT_FALSE(state.gone);
  EXPECT_TRUE(state.down);  // one tries first
  EXPECT_LE(state.rest_until, now);
}

TEST_F(SinkHealth, IsToldAfterFiveMinutesOfTroubleAndOnce) {
  attempt(Outcome::down("503"));
  while (now - *state.failing_since < 5min) {
    EXPECT_FALSE(worth_telling(state, now));
    probe(Outcome::down("503"));
  }
  EXPECT_TRUE(worth_telling(state, now));
  state.told = true;
  EXPECT_FALSE(worth_telling(state, now));
}

TEST(Window, GrowsByOneARoundAndHalvesAtAFailure) {
  Window window(8);
  EXPECT_EQ(window.size(), 1U);
  for (int i = 0; i < 4; ++i) window.note(false);
  EXPECT_EQ(window.size(), 3U);
  for (int i = 0; i < 100; ++i) window.note(false);
  EXPECT_EQ(window.size(), 8U);
  window.note(true);
  EXPECT_EQ(window.size(), 4U);
  for (int i = 0; i < 10; ++i) window.note(true);
  EXPECT_EQ(window.size(), 1U);
}

TEST(Window, StaysAtOneWhereOrderMatters) {
  Window window(1);
  for (int i = 0; i < 10; ++i) window.note(false);
  EXPECT_EQ(window.size(), 1U);
}

}  // namespace
}  // namespace newshound
