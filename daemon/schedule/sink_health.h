#pragma once
// When a sink as a whole is given a rest, and when its trouble is told. Called by app/lane. Pure.
//
// A sink is down when it says so itself (nobody answers, 429, 503, a login that is refused) or when
// three attempts in a row failed that were for different alerts. Then it rests; after each rest one
// delivery tries while all others wait, and as soon as one gets through the sink is well.

#include <string>

#include "base/time.h"
#include "model/delivery.h"
#include "model/sink_state.h"

namespace newshound {

// What an attempt tells of the sink. A refusal of this one alert is an answer as good as any.
void note_attempt(SinkState& state,
                  const Outcome& outcome,
                  const std::string& alert,
                  bool probe,
                  UtcTime now,
                  double jitter);

// Somebody wants it tried now: the configuration was reloaded, a delivery replayed.
void wake(SinkState& state);

// It has failed for so long, or so finally, that the operators should know.
bool worth_telling(const SinkState& state, UtcTime now);

// How many deliveries a sink may have in hand, when order does not matter to it: one more for each
// round that it takes, half as many when it fails (additive increase, multiplicative decrease).
class Window {
 public:
  explicit Window(int most = 1) : most_(most) {}
  std::size_t size() const { return static_cast<std::size_t>(size_); }
  void note(bool failed);
  void limit(int most);

 private:
  double most_;
  double size_ = 1;
};

}  // namespace newshound
