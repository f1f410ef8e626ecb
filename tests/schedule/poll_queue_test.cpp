#include "schedule/poll_queue.h"

#include <gtest/gtest.h>

namespace newshound {
namespace {

using namespace std::chrono_literals;

const SteadyTime start{};

TEST(PollQueue, GivesFeedsInTheOrderInWhichTheyFallDue) {
  PollQueue queue({.per_host = 1, .gap = 0ms});
  queue.put(1, "a.example", start + 20s);
  queue.put(2, "b.example", start + 10s);
  EXPECT_EQ(queue.wake(), start + 10s);
  EXPECT_EQ(queue.take(start), std::nullopt);
  EXPECT_EQ(queue.take(start + 30s), 2);
  EXPECT_EQ(queue.take(start + 30s), 1);
  EXPECT_EQ(queue.take(start + 30s), std::nullopt);
  EXPECT_EQ(queue.wake(), SteadyTime::max());
}

TEST(PollQueue, AsksAHostForOneFeedAtATime) {
  PollQueue queue({.per_host = 1, .gap = 0ms});
  queue.put(1, "a.example", start);
  queue.put(2, "a.example", start);
  queue.put(3, "b.example", start);
  EXPECT_EQ(queue.take(start), 1);
  EXPECT_EQ(queue.take(start), 3);
  EXPECT_EQ(queue.take(start + 1h), std::nullopt);
  queue.release(1, start + 1h);
  EXPECT_EQ(queue.take(start + 1h), 2);
}

TEST(PollQueue, LeavesAGapBetweenTwoStartsToOneHost) {
  PollQueue queue({.per_host = 4, .gap = 2s});
  for (const FeedId feed : {1, 2, 3}) queue.put(feed, "a.example", start);
  EXPECT_EQ(queue.take(start), 1);
  EXPECT_EQ(queue.take(start), std::nullopt);
  EXPECT_EQ(queue.wake(), start + 2s);
  EXPECT_EQ(queue.take(start + 2s), 2);
  EXPECT_EQ(queue.take(start + 3s), std::nullopt);
  EXPECT_EQ(queue.wake(), start + 4s);
  EXPECT_EQ(queue.take(start + 4s), 3);
}

TEST(PollQueue, StartsNothingOfAHostThatIsHeldUntilThePauseIsOver) {
  PollQueue queue({.per_host = 1, .gap = 1s});
  queue.put(1, "a.example", start);
  queue.put(2, "a.example", start);
  queue.put(3, "b.example", start);
  EXPECT_EQ(queue.take(start), 1);
  queue.hold("a.example", start + 1h);
  queue.release(1, start + 1s);
  EXPECT_EQ(queue.take(start + 10s), 3);
  EXPECT_EQ(queue.take(start + 59min), std::nullopt);
  EXPECT_EQ(queue.wake(), start + 1h);
  EXPECT_EQ(queue.take(start + 1h), 2);
}

TEST(PollQueue, HoldsAHostThatHasNoFeedsYet) {
  PollQueue queue({.per_host = 1, .gap = 1s});
  queue.hold("a.example", start + 1h);
  queue.hold("a.example", start + 1min);  // a shorter pause takes nothing away
  queue.put(1, "a.example", start);
  EXPECT_EQ(queue.take(start + 30min), std::nullopt);
  EXPECT_EQ(queue.take(start + 1h), 1);
}

TEST(PollQueue, ServesAHostsFeedsInTheOrderTheyCame) {
  PollQueue queue({.per_host = 1, .gap = 1s});
  queue.put(1, "a.example", start);
  queue.put(2, "a.example", start + 100ms);
  queue.put(3, "a.example", start + 200ms);
  EXPECT_EQ(queue.take(start), 1);
  queue.release(1, start + 500ms);
  EXPECT_EQ(queue.take(start + 500ms), std::nullopt);
  EXPECT_EQ(queue.take(start + 1s), 2);
  queue.put(4, "a.example", start + 1s);
  queue.release(2, start + 1500ms);
  EXPECT_EQ(queue.take(start + 2s), 3);
  queue.release(3, start + 2s);
  EXPECT_EQ(queue.take(start + 3s), 4);
}

TEST(PollQueue, NeverLimitsFiles) {
  PollQueue queue({.per_host = 1, .gap = 10s});
  queue.put(1, "", start);
  queue.put(2, "", start);
  EXPECT_EQ(queue.take(start), 1);
  EXPECT_EQ(queue.take(start), 2);
}

TEST(PollQueue, TheLatestPutCounts) {
  PollQueue queue({});
  queue.put(1, "a.example", start + 1s);
  queue.put(1, "a.example", start + 60s);
  EXPECT_EQ(queue.take(start + 30s), std::nullopt);
  EXPECT_EQ(queue.wake(), start + 60s);
  EXPECT_EQ(queue.take(start + 60s), 1);
  EXPECT_EQ(queue.take(start + 60s), std::nullopt);
}

TEST(PollQueue, ForgetsARemovedFeedWhereverItWaits) {
  PollQueue queue({.per_host = 1, .gap = 0ms});
  queue.put(1, "a.example", start);
  queue.put(2, "a.example", start);
  queue.put(3, "a.example", start);
  EXPECT_EQ(queue.take(start), 1);
  EXPECT_EQ(queue.take(start), std::nullopt);  // 2 and 3 wait for their host
  queue.remove(2);
  queue.remove(1);  // in flight: its slot is free again
  EXPECT_EQ(queue.take(start), 3);
  queue.release(1, start);  // the answer to a removed feed changes nothing
  queue.put(4, "a.example", start);
  EXPECT_EQ(queue.take(start), std::nullopt);
  queue.remove(4);
  queue.release(3, start);
  EXPECT_EQ(queue.take(start + 1h), std::nullopt);
  EXPECT_EQ(queue.wake(), SteadyTime::max());
}

TEST(PollQueue, AFeedRemovedAndPutAgainComesWhenItIsDueNow) {
  PollQueue queue({.per_host = 1, .gap = 0ms});
  queue.put(1, "a.example", start);
  queue.remove(1);
  queue.put(1, "a.example", start + 10s);
  EXPECT_EQ(queue.wake(), start + 10s);
  EXPECT_EQ(queue.take(start), std::nullopt);
  EXPECT_EQ(queue.take(start + 10s), 1);
  EXPECT_EQ(queue.take(start + 1h), std::nullopt);
}

TEST(PollQueue, AFeedPutAgainWhileItWaitsInLineIsTakenOnce) {
  PollQueue queue({.per_host = 1, .gap = 0ms});
  queue.put(1, "a.example", start);
  queue.put(2, "a.example", start);
  EXPECT_EQ(queue.take(start), 1);
  EXPECT_EQ(queue.take(start), std::nullopt);
  queue.put(2, "a.example", start + 1s);
  queue.release(1, start + 2s);
  EXPECT_EQ(queue.take(start + 2s), 2);
  queue.release(2, start + 2s);
  EXPECT_EQ(queue.take(start + 1h), std::nullopt);
}

}  // namespace
}  // namespace newshound
