#include "schedule/sink_health.h"

#include <algorithm>

#include "schedule/retry.h"

namespace newshound {

using namespace std::chrono_literals;

namespace {

constexpr int failures_of_a_sink = 3;
// A restart of the other side is over by then.
constexpr Duration told_after = 5min;

void rest(SinkState& state, const Outcome& outcome, UtcTime now, double jitter) {
  const Duration asked = std::min(
      outcome.kind == Outcome::Kind::down ? outcome.after.value_or(0ms) : 0ms, longest_retry_after);
  state.down = true;
  ++state.rests;
  state.rest_until = now + std::max(rest_after(state.rests, jitter), asked);
}

}  // namespace

void note_attempt(SinkState& state,
                  const Outcome& outcome,
                  const std::string& alert,
                  bool probe,
                  UtcTime now,
                  double jitter) {
  using Kind = Outcome::Kind;
  if (outcome.kind == Kind::delivered || outcome.kind == Kind::rejected) {
    state = {.sink = std::move(state.sink)};
    return;
  }
  if (state.failures++ == 0) {
    state.failing_since = now;
    state.alert = alert;
  }
  state.various |= state.alert != alert;
  state.why = outcome.why;
  state.gone |= outcome.kind == Kind::gone;
  const bool seems_down = state.failures >= failures_of_a_sink && state.various;
  // Attempts that were under way when the sink went down say nothing new.
  const bool opens = !state.down && (outcome.kind == Kind::down || seems_down);
  if (opens || probe) rest(state, outcome, now, jitter);
}

void wake(SinkState& state) {
  state.down |= state.gone;
  state.gone = false;
  state.rests = 0;
  state.rest_until = UtcTime{};
}

bool worth_telling(const SinkState& state, UtcTime now) {
  if (state.told || state.failures == 0) return false;
  if (state.gone) return true;
  return state.failures >= failures_of_a_sink && now - *state.failing_since >= told_after;
}

void Window::note(bool failed) {
  size_ = failed ? std::max(1.0, size_ / 2) : std::min(most_, size_ + 1 / size_);
}

void Window::limit(int most) {
  most_ = most;
  size_ = std::min(size_, most_);
}

}  // namespace newshound
