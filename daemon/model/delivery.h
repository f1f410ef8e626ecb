#pragma once
// An alert on its way to one sink.

#include <optional>
#include <string>

#include "base/time.h"
#include "model/alert.h"

namespace newshound {

enum class DeliveryState { pending, delivered, dead };
std::string_view name_of(DeliveryState state);

// What a sink says after it tried. A lost process or an exception counts as retry.
struct Outcome {
  enum class Kind { delivered, retry, rejected } kind = Kind::retry;
  std::string why;                // for people; empty when delivered
  std::optional<Duration> after;  // retry: not before this, when the other side said so

  static Outcome delivered() { return {Kind::delivered, "", {}}; }
  static Outcome retry(std::string why, std::optional<Duration> after = {}) {
    return {Kind::retry, std::move(why), after};
  }
  static Outcome rejected(std::string why) { return {Kind::rejected, std::move(why), {}}; }
};

// One row of the outbox.
struct Delivery {
  Alert alert;
  std::string sink;
  DeliveryState state = DeliveryState::pending;
  UtcTime created;
  UtcTime next_attempt;
  int attempts = 0;
  std::string last_error;
};

}  // namespace newshound
