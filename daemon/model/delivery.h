#pragma once
// An alert on its way to one sink.

#include <optional>
#include <string>

#include "base/time.h"
#include "model/alert.h"

namespace newshound {

// Held: told later, together with others of its bundle. Folded: told by a digest. Silenced: a silence
// was made while it was still waiting.
enum class DeliveryState { held, pending, delivered, folded, dead, silenced };
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
  UtcTime next_attempt;            // held: when its bundle is told
  std::optional<UtcTime> expires;  // its route's: dead when it is still pending then
  int attempts = 0;                // that count (schedule/retry.h)
  std::string last_error;
  std::string bundle;  // what it is or was held for
  std::string digest;  // folded: the id of the digest that tells it
};

}  // namespace newshound
