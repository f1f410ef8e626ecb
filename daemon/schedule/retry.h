#pragma once
// What becomes of a delivery after an attempt. Called by app/lane. Pure.

#include "base/time.h"
#include "model/delivery.h"

namespace newshound {

// How an attempt stood before its outcome.
struct Tried {
  int attempts = 0;       // those that counted before
  bool probe = false;     // the sink was resting: this one was to find out whether it is back
  int sink_failures = 0;  // of the sink in a row, this one included if it failed
};

struct NextStep {
  DeliveryState state = DeliveryState::pending;
  UtcTime next_attempt;  // when pending
  int attempts = 0;      // that count
};

// At once, then after 2 s, 10 s, 1 min, 5 min, 30 min, 2 h, 6 h, 12 h, 24 h, 24 h, each stretched by up
// to a fifth; then it is dead, and so is what the sink refused for good. A Retry-After wins where it
// is longer, up to 7 days. A delivery climbs this ladder on its own account only: a failed probe
// does not count, and nothing is given up before the sink has taken something else. `jitter` in [0, 1).
NextStep after_attempt(const Outcome& outcome, const Tried& tried, UtcTime now, double jitter);

// The ladder for a whole sink: how long it rests after so many rests in a row, at most half an hour.
Duration rest_after(int rests, double jitter);

// What another side may ask for at most.
inline constexpr Duration longest_retry_after = std::chrono::hours(24 * 7);

}  // namespace newshound
