#pragma once
// What becomes of a delivery after an attempt. Pure.

#include "base/time.h"
#include "model/delivery.h"

namespace newshound {

struct NextStep {
  DeliveryState state = DeliveryState::pending;
  UtcTime next_attempt;  // when pending
};

// The wait grows from 2 s to a day; what is still pending after `give_up` is dead, and so is what
// the sink refused for good. A Retry-After wins over the ladder where it is longer, up to 7 days.
// `attempts` includes the one that just ended; `jitter` in [0, 1).
NextStep after_attempt(const Outcome& outcome,
                       int attempts,
                       UtcTime created,
                       UtcTime now,
                       Duration give_up,
                       double jitter);

}  // namespace newshound
