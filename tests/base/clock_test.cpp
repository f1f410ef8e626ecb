#include "base/clock.h"

#include <stdexcept>

#include <boost/asio/io_context.hpp>
#include <gtest/gtest.h>

#include "base/spawn.h"

namespace newshound {
namespace {

namespace asio = boost::asio;

asio::awaitable<void> sleep_an_hour(SystemClock& clock, Alarm& alarm, int& woken) {
  co_await clock.sleep_until(clock.steady() + std::chrono::hours(1), alarm);
  ++woken;
}

TEST(Alarm, WakesASleeperBeforeItsTime) {
  asio::io_context loop;
  SystemClock clock;
  Alarm alarm(loop.get_executor());
  int woken = 0;
  spawn(loop.get_executor(), sleep_an_hour(clock, alarm, woken));
  loop.poll();
  EXPECT_EQ(woken, 0);
  alarm.ring();
  loop.run();
  EXPECT_EQ(woken, 1);
}

TEST(Alarm, IsRememberedWhenNobodySleeps) {
  asio::io_context loop;
  SystemClock clock;
  Alarm alarm(loop.get_executor());
  int woken = 0;
  alarm.ring();
  spawn(loop.get_executor(), sleep_an_hour(clock, alarm, woken));
  loop.run();
  EXPECT_EQ(woken, 1);
}

TEST(Alarm, RingsOnlyOnce) {
  asio::io_context loop;
  SystemClock clock;
  Alarm alarm(loop.get_executor());
  int woken = 0;
  alarm.ring();
  alarm.ring();
  spawn(loop.get_executor(), sleep_an_hour(clock, alarm, woken));
  spawn(loop.get_executor(), sleep_an_hour(clock, alarm, woken));
  loop.poll();
  EXPECT_EQ(woken, 1);
}

asio::awaitable<void> sleep_not_at_all(SystemClock& clock, Alarm& alarm, int& woken) {
  co_await clock.sleep_until(clock.steady(), alarm);
  ++woken;
}

TEST(SystemClock, ReturnsAtOnceWhenTheTimeHasPassed) {
  asio::io_context loop;
  SystemClock clock;
  Alarm alarm(loop.get_executor());
  int woken = 0;
  spawn(loop.get_executor(), sleep_not_at_all(clock, alarm, woken));
  loop.run();
  EXPECT_EQ(woken, 1);
}

asio::awaitable<void> fail() {
  throw std::runtime_error("lost");
  co_return;
}

TEST(Spawn, LetsAnExceptionLeaveTheLoop) {
  asio::io_context loop;
  spawn(loop.get_executor(), fail());
  EXPECT_THROW(loop.run(), std::runtime_error);
}

}  // namespace
}  // namespace newshound
