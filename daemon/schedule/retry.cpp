#include "schedule/retry.h"

#include <algorithm>
#include <array>

namespace newshound {

using namespace std::chrono_literals;

namespace {

// Quick at first, because most troubles are a restart of the other side; then as patient as the
// Standard Webhooks schedule. Together 68.6 hours.
constexpr std::array<Duration, 10> ladder{2s, 10s, 1min, 5min, 30min, 2h, 6h, 12h, 24h, 24h};
constexpr std::size_t longest_rest = 4;  // its rung

Duration stretched(Duration wait, double jitter) {
  // Up to a fifth more, so that what failed together does not come back together.
  const double longer = static_cast<double>(wait.count()) * (1.0 + jitter / 5);
  return Duration(static_cast<Duration::rep>(longer));
}

Duration rung(int failures, std::size_t last, double jitter) {
  const auto index = static_cast<std::size_t>(std::max(failures, 1)) - 1;
  return stretched(ladder[std::min(index, last)], jitter);
}

}  // namespace

NextStep after_attempt(const Outcome& outcome, const Tried& tried, UtcTime now, double jitter) {
  using Kind = Outcome::Kind;
  const int counted = tried.attempts + 1;
  if (outcome.kind == Kind::delivered) return {DeliveryState::delivered, now, counted};
  if (outcome.kind == Kind::rejected) return {DeliveryState::dead, now, counted};
  // What speaks of the whole sink makes the sink wait (sink_health.h), not this delivery.
  const Duration asked = outcome.kind == Kind::retry ? outcome.after.value_or(0ms) : 0ms;
  const Duration at_least = std::clamp<Duration>(asked, 0ms, longest_retry_after);
  if (tried.probe || outcome.kind == Kind::gone)
    return {DeliveryState::pending, now + at_least, tried.attempts};
  const bool last = counted > static_cast<int>(ladder.size());
  const bool sink_works = tried.sink_failures < counted;
  if (last && sink_works) return {DeliveryState::dead, now, counted};
  const Duration wait = std::max(rung(counted, ladder.size() - 1, jitter), at_least);
  return {DeliveryState::pending, now + wait, counted};
}

Duration rest_after(int rests, double jitter) {
  return rung(rests, longest_rest, jitter);
}

}  // namespace newshound
