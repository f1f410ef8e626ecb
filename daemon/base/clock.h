#pragma once
// Time as a seam: the daemon runs on SystemClock, tests on tests/fakes/fake_clock.h.
// Both belong to the loop thread.

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/steady_timer.hpp>

#include "base/time.h"

namespace newshound {

class Clock {
 public:
  virtual ~Clock() = default;
  // Wall time, for records and for people. It may jump.
  virtual UtcTime now() const = 0;
  // For schedules. It never jumps.
  virtual SteadyTime steady() const = 0;
  // Returns when `steady()` has reached `when`, or earlier when `alarm` is rung.
  virtual boost::asio::awaitable<void> sleep_until(SteadyTime when, class Alarm& alarm) = 0;
};

// Wakes one sleeper before its time. Ringing while nobody sleeps is remembered: the next sleep
// returns at once. So "nothing to do → sleep" cannot miss what happened in between.
class Alarm {
 public:
  explicit Alarm(const boost::asio::any_io_executor& executor) : timer_(executor) {}
  void ring();

 private:
  friend class SystemClock;
  friend class FakeClock;
  boost::asio::steady_timer timer_;
  bool rung_ = false;
};

class SystemClock final : public Clock {
 public:
  UtcTime now() const override;
  SteadyTime steady() const override { return std::chrono::steady_clock::now(); }
  boost::asio::awaitable<void> sleep_until(SteadyTime when, Alarm& alarm) override;
};

}  // namespace newshound
