#pragma once
// An alert on its way to one sink.

#include <optional>
#include <string>

#include "base/time.h"
#include "model/alert.h"

namespace newshound {

// Held: told later, together with others of its bundle. Folded: told by a digest.
enum class DeliveryState { held, pending, delivered, folded, dead };
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

// Why and until when a sink is not told of an alert at once. What waits for the same sink with the same
// words is one bundle, told together.
struct Hold {
  std::string sink;
  std::string bundle;  // in words: "daily at 07:30 Europe/Belgrade"
  UtcTime until;
  bool by_story = false;  // the story, which is not known yet, belongs to the bundle's words

  friend bool operator==(const Hold&, const Hold&) = default;
};

// One row of the outbox.
struct Delivery {
  Alert alert;
  std::string sink;
  DeliveryState state = DeliveryState::pending;
  UtcTime created;
  UtcTime next_attempt;  // held: when its bundle is told
  int attempts = 0;
  std::string last_error;
  std::string bundle;       // what it is or was held for
  std::string digest;       // folded: the id of the digest that tells it
};

}  // namespace newshound
