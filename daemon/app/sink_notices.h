#pragma once
// What the operators are told of a sink in trouble, through the other sinks. Called by app/lane.

#include <string>

#include "model/delivery.h"
#include "model/sink_state.h"

namespace newshound {

// Once for each time of trouble, which begins with `state.failing_since`.
Alert sink_fails(const SinkState& state, UtcTime now);
Alert sink_works_again(const SinkState& before, UtcTime now);
// Once for each sink and day: a thousand dead letters are one trouble.
Alert dead_letter(const Delivery& delivery, const std::string& why, UtcTime now);

}  // namespace newshound
