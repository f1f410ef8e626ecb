#pragma once
// When a feed is in trouble that its readers should know of: told to the operators once when it begins
// and once when it is over. Pure; part of a poll's intake.

#include <optional>
#include <string>
#include <vector>

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

// Tells that it is polled at state.address from now on. `twin`: the configured feed that was there
// before; empty for none.
Alert feed_moved(const Source& source,
                 const FeedState& state,
                 UtcTime now,
                 const std::string& twin);

// "its server sends the whole feed at every poll …", for a feed that repeats itself.
std::string repetition_of(const FeedState& state);

// What else there is to say of a feed, for people.
std::vector<std::string> feed_remarks(const FeedState& state);

}  // namespace newshound
