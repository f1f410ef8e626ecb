#include "app/feed_health.h"

#include <vector>

#include <gtest/gtest.h>

#include "app/samples.h"
#include "schedule/posting.h"

namespace newshound {
namespace {

using namespace std::chrono_literals;

std::optional<Alert> told_of(FeedState& state, UtcTime now, bool widespread = false) {
  return feed_health(sample_source(), state, now, widespread);
}

FeedState failing(int failures, Duration since) {
  FeedState state;
  state.failures = failures;
  state.last_success = sample_now - since;
  state.last_error = "connection refused";
  return state;
}

// Ten entries a day for a month, the last one some time ago.
FeedState lively(Duration silence) {
  FeedState state;
  const UtcTime last = sample_now - silence;
  state.posting.as_of = last - 24h * 30;
  for (int i = 1; i <= 300; ++i) {
    const UtcTime time = last - 24h * 30 + i * 144min;
    learn(state.posting, std::vector{time}, time);
  }
  return state;
}

TEST(FeedHealth, IsNobodysBusinessWhileOneFailureFollowsAnother) {
  auto few = failing(3, 24h);
  EXPECT_EQ(told_of(few, sample_now), std::nullopt);
  auto brief = failing(10, 2h);
  EXPECT_EQ(told_of(brief, sample_now), std::nullopt);
}

TEST(FeedHealth, IsToldOnceWhenAFeedCannotBeReadForLongAndOnceWhenItCan) {
  auto state = failing(5, 7h);
  const auto told = told_of(state, sample_now);
  ASSERT_TRUE(told);
  EXPECT_EQ(told->kind, AlertKind::feed_health);
  EXPECT_EQ(told->message,
            "The feed \"Example News\" (https://news.example/feed) has not been read since "
            "2024-09-05T01:00:00Z: connection refused. It is tried again.");
  EXPECT_EQ(told_of(state, sample_now + 1h), std::nullopt);
  state.failures = 0;
  const auto over = told_of(state, sample_now + 2h);
  ASSERT_TRUE(over);
  EXPECT_EQ(
      over->message,
      "The feed \"Example News\" (https://news.example/feed) is read again (it was failing).");
  EXPECT_EQ(told_of(state, sample_now + 3h), std::nullopt);
}

TEST(FeedHealth, IsNotToldOfEachFeedWhenTheNetworkIsDown) {
  auto state = failing(5, 7h);
  EXPECT_EQ(told_of(state, sample_now, true), std::nullopt);
  EXPECT_TRUE(told_of(state, sample_now + 1h));
}

TEST(FeedHealth, IsToldAtOnceWhenAFeedIsGone) {
  FeedState state;
  state.gone = true;
  state.failures = 1;
  EXPECT_TRUE(told_of(state, sample_now));
  EXPECT_EQ(state.trouble, "gone");
}

TEST(FeedHealth, IsToldWhenALivelyFeedFallsSilent) {
  auto usual = lively(20h);
  EXPECT_EQ(told_of(usual, sample_now), std::nullopt);
  auto silent = lively(72h);
  const auto told = told_of(silent, sample_now);
  ASSERT_TRUE(told);
  EXPECT_NE(told->message.find("has posted nothing since 2024-09-02T08:00:00Z"), std::string::npos);
}

TEST(FeedHealth, SaysNothingOfAFeedThatHardlyEverPosts) {
  FeedState state;
  state.posting.as_of = sample_now - 24h * 5;
  EXPECT_EQ(told_of(state, sample_now), std::nullopt);
}

TEST(FeedMoved, IsToldWithWhatToDo) {
  FeedState state;
  state.address = "https://new.example/feed?key=x";
  const Alert alone = feed_moved(sample_source(), state, sample_now, "");
  EXPECT_EQ(alone.kind, AlertKind::feed_health);
  EXPECT_EQ(
      alone.message,
      "The feed \"Example News\" (https://news.example/feed) has moved for good to "
      "https://new.example/feed, where it is polled from now on; please change its url in the "
      "configuration.");
  const Alert twin = feed_moved(sample_source(), state, sample_now, "New Example");
  EXPECT_EQ(twin.message,
            "The feed \"Example News\" (https://news.example/feed) has moved for good to "
            "https://new.example/feed, where the feed \"New Example\" is already; it is polled "
            "once, as that feed. Please remove one of them from the configuration.");
  EXPECT_EQ(alone.id, twin.id) << "one move, one alert";
}

}  // namespace
}  // namespace newshound
