#pragma once
// An alert on its way to one sink.

#include <optional>
#include <string>

#include "base/time.h"
#include "model/alert.h"

namespace newshound {

// Silenced: a silence was made while it was still waiting.
enum class DeliveryState { pending, delivered, dead, silenced };
std::string_view name_of(DeliveryState state);

// What a sink says after it tried. A lost process or an exception counts as retry.
struct Outcome {
  enum class Kind {
    delivered,
    retry,     // this alert was not taken; perhaps later
    rejected,  // this alert never will be
    down,      // no alert is taken at the moment: the sink fails as a whole
    gone,      // the sink is no more, and says so (HTTP 410)
  } kind = Kind::retry;
  std::string why;                // for people; empty when delivered
  std::optional<Duration> after;  // retry, down: not before this, when the other side said so

  static Outcome delivered() { return {Kind::delivered, "", {}}; }
  static Outcome retry(std::string why, std::optional<Duration> after = {}) {
    return {Kind::retry, std::move(why), after};
  }
  static Outcome rejected(std::string why) { return {Kind::rejected, std::move(why), {}}; }
  static Outcome down(std::string why, std::optional<Duration> after = {}) {
    return {Kind::down, std::move(why), after};
  }
  static Outcome gone(std::string why) { return {Kind::gone, std::move(why), {}}; }

  // The alert has to come again.
  bool failed() const { return kind != Kind::delivered && kind != Kind::rejected; }
};

// One row of the outbox.
struct Delivery {
  Alert alert;
  std::string sink;
  DeliveryState state = DeliveryState::pending;
  UtcTime created;
  UtcTime next_attempt;
  std::optional<UtcTime> expires;  // its route's: dead when it is still pending then
  int attempts = 0;                // that count (schedule/retry.h)
  std::string last_error;
};

}  // namespace newshound
