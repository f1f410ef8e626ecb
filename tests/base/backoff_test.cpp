#include "base/backoff.h"

#include <gtest/gtest.h>

namespace newshound {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

TEST(Backoff, DoublesFromTheFirstFailureOn) {
  EXPECT_EQ(backoff(1, seconds(10), hours(1), 0), seconds(10));
  EXPECT_EQ(backoff(2, seconds(10), hours(1), 0), seconds(20));
  EXPECT_EQ(backoff(5, seconds(10), hours(1), 0), seconds(160));
}

TEST(Backoff, StopsAtTheCap) {
  EXPECT_EQ(backoff(10, seconds(10), minutes(15), 0), minutes(15));
  EXPECT_EQ(backoff(2'000'000'000, seconds(10), minutes(15), 0), minutes(15));
  EXPECT_EQ(backoff(1, hours(2), hours(1), 0), hours(1));
}

TEST(Backoff, IsShortenedByUpToHalf) {
  EXPECT_EQ(backoff(1, seconds(10), hours(1), 0.5), std::chrono::milliseconds(7500));
  EXPECT_GT(backoff(1, seconds(10), hours(1), 0.999), seconds(5));
}

}  // namespace
}  // namespace newshound
