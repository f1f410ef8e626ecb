#pragma once
// When a feed is in trouble that its readers should know of: told to the operators once when it begins
// and once when it is over. Pure; part of a poll's intake.

#include <optional>

#include "model/alert.h"
#include "model/source.h"

namespace newshound {

// Judges the state after a poll at `now`, in which `trouble` is still that of before; notes the new
// one there and returns what to tell, if it is another.
// `widespread`: most feeds fail, so the network is to blame and nobody is told of each of them.
std::optional<Alert> feed_health(const Source& source,
                                 FeedState& state,
                                 UtcTime now,
                                 bool widespread);

}  // namespace newshound
