#include "schedule/retry.h"

#include <algorithm>
#include <array>

namespace newshound {

using namespace std::chrono_literals;

namespace {

// Quick at first, because most troubles are a restart of the other side; then as patient as the
// Standard Webhooks schedule. The last step repeats.
constexpr std::array<Duration, 9> ladder{2s, 10s, 1min, 5min, 30min, 2h, 6h, 12h, 24h};
constexpr Duration longest_retry_after = 24h * 7;

Duration step(int attempts, double jitter) {
  const auto index = std::clamp<std::size_t>(
      static_cast<std::size_t>(std::max(attempts, 1)) - 1, 0, ladder.size() - 1);
  // Up to a fifth more, so that what failed together does not come back together.
  const double stretched = static_cast<double>(ladder[index].count()) * (1.0 + jitter / 5);
  return Duration(static_cast<Duration::rep>(stretched));
}

}  // namespace

NextStep after_attempt(const Outcome& outcome,
                       int attempts,
                       UtcTime created,
                       UtcTime now,
                       Duration give_up,
                       double jitter) {
  if (outcome.kind == Outcome::Kind::delivered) return {DeliveryState::delivered, now};
  if (outcome.kind == Outcome::Kind::rejected || now - created >= give_up)
    return {DeliveryState::dead, now};
  const Duration asked = std::clamp(outcome.after.value_or(0ms), Duration(0), longest_retry_after);
  return {DeliveryState::pending, now + std::max(step(attempts, jitter), asked)};
}

}  // namespace newshound
