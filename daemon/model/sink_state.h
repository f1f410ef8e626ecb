#pragma once
// How a sink fares, as far as a restart must not forget it. Changed by schedule/sink_health, kept by
// store/, acted on by app/lane; a sink that is well has nothing to remember.

#include <optional>
#include <string>

#include "base/time.h"

namespace newshound {

struct SinkState {
  std::string sink;                      // its name
  int failures = 0;                      // attempts in a row, of whatever alerts
  std::optional<UtcTime> failing_since;  // the first of them
  std::string alert;                     // whose attempt that was
  bool various = false;                  // others failed, too
  bool down = false;                     // rests as a whole until an alert gets through
  int rests = 0;                         // in a row
  UtcTime rest_until{};
  bool gone = false;  // it said that it is no more; nothing is tried until somebody asks for it
  std::string why;    // the last reason, for people
  bool told = false;  // the operators know

  friend bool operator==(const SinkState&, const SinkState&) = default;
};

}  // namespace newshound
