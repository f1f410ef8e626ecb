#include "base/clock.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace newshound {

namespace asio = boost::asio;

void Alarm::ring() {
  rung_ = true;
  timer_.cancel();
}

UtcTime SystemClock::now() const {
  return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

asio::awaitable<void> SystemClock::sleep_until(SteadyTime when, Alarm& alarm) {
  if (!alarm.rung_) {
    alarm.timer_.expires_at(when);
    const auto token = asio::as_tuple(asio::use_awaitable);
    co_await alarm.timer_.async_wait(token);
  }
  alarm.rung_ = false;
}

}  // namespace newshound
