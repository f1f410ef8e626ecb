#pragma once
// A clock that moves only when the test says so.
//   FakeClock clock(io);
//   spawn(io.get_executor(), something_that_sleeps(clock));
//   clock.advance(5min);  // everybody whose time has come runs, in order, each at his own time

#include <list>
#include <memory>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "base/clock.h"

namespace newshound {

class FakeClock final : public Clock {
 public:
  // 2024-09-05 08:00:00 UTC, if the test does not care.
  explicit FakeClock(boost::asio::io_context& io, UtcTime now = from_unix_millis(1725523200000))
      : io_(io), now_(now) {}

  UtcTime now() const override { return now_; }
  SteadyTime steady() const override { return steady_; }

  boost::asio::awaitable<void> sleep_until(SteadyTime when, Alarm& alarm) override {
    if (!alarm.rung_) {
      // What is due already still goes through the loop once, like a real timer.
      alarm.timer_.expires_at(when <= steady_ ? SteadyTime::min() : SteadyTime::max());
      const Enrolled enrolled(sleepers_, when, alarm);
      const auto token = boost::asio::as_tuple(boost::asio::use_awaitable);
      co_await alarm.timer_.async_wait(token);
    }
    alarm.rung_ = false;
  }

  // For the test body, not for coroutines: runs the loop until nothing is ready, then lets the time
  // pass from sleeper to sleeper.
  void advance(Duration duration) {
    const SteadyTime end = steady_ + duration;
    run_ready();
    while (step(end)) run_ready();
    run_ready();
  }

  // One step of that, without running the loop, for tests where other threads take part: the time
  // passes to the next sleeper's, who wakes, or to `end`. False: nobody's time has come.
  bool step(SteadyTime end) {
    Sleeper* const next = earliest(end);
    pass(next == nullptr ? end : next->when);
    if (next == nullptr) return false;
    next->woken = true;
    next->alarm->timer_.cancel();
    return true;
  }

  // The wall clock jumps, the steady clock does not.
  void set_now(UtcTime now) { now_ = now; }

  std::size_t sleepers() const { return sleepers_->size(); }

 private:
  struct Sleeper {
    SteadyTime when;
    Alarm* alarm;
    bool woken = false;
  };
  using Sleepers = std::list<Sleeper>;

  // A sleeper may be destroyed with its io_context, after the clock; hence the shared list.
  class Enrolled {
   public:
    Enrolled(std::shared_ptr<Sleepers> list, SteadyTime when, Alarm& alarm)
        : list_(std::move(list)), place_(list_->insert(list_->end(), Sleeper{when, &alarm})) {}
    Enrolled(const Enrolled&) = delete;
    Enrolled& operator=(const Enrolled&) = delete;
    ~Enrolled() { list_->erase(place_); }

   private:
    std::shared_ptr<Sleepers> list_;
    Sleepers::iterator place_;
  };

  Sleeper* earliest(SteadyTime end) {
    Sleeper* best = nullptr;
    for (auto& sleeper : *sleepers_)
      if (!sleeper.woken && sleeper.when <= end && (best == nullptr || sleeper.when < best->when))
        best = &sleeper;
    return best;
  }

  void pass(SteadyTime until) {
    if (until <= steady_) return;
    now_ += std::chrono::duration_cast<Duration>(until - steady_);
    steady_ = until;
  }

  void run_ready() {
    io_.restart();
    io_.poll();
  }

  boost::asio::io_context& io_;
  UtcTime now_;
  SteadyTime steady_{std::chrono::hours(1)};
  std::shared_ptr<Sleepers> sleepers_ = std::make_shared<Sleepers>();
};

}  // namespace newshound
