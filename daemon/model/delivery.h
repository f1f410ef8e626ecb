#pragma once
// An alert on its way to one sink: its row in the outbox, what the sink is handed and what it answers.

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/time.h"
#include "model/alert.h"

namespace newshound {

// Held: told later, together with others of its bundle. Folded: told by a digest. Silenced: a silence
// was made while it was still waiting.
enum class DeliveryState { held, pending, delivered, folded, dead, silenced };
std::string_view name_of(DeliveryState state);

// Another article of an alert's story that names its subject.
struct FollowUp {
  std::string alert_id;
  UtcTime seen;
  std::string feed;  // its name
  std::string title;
  std::string link;
  std::string language;
  std::string why;        // "copy", "same event", …
  std::string like;       // the title of the article it is most like, where that is still known
  std::string like_feed;  // … and that article's feed

  friend bool operator==(const FollowUp&, const FollowUp&) = default;
};

// What a sink is handed. An alert alone is a message about a story that nobody else reports.
struct Message {
  Message() = default;
  Message(Alert of) : alert(std::move(of)) {}
  Message(Alert of, std::vector<FollowUp> others, std::string of_receipt = "")
      : alert(std::move(of)), also(std::move(others)), receipt(std::move(of_receipt)) {}

  Alert alert;
  std::vector<FollowUp> also;  // the other reports by the time of sending, in the order they came
  // What the sink once answered (Outcome::receipt): to deliver(), for the first message about the
  // story; to edit(), for the one that is to be edited. Empty: there is none, or it was lost.
  std::string receipt;
};

// How many sources report it: feeds by name, the alert's own included.
std::size_t source_count(const Message& message);

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
  // delivered: what the sink will know the message by, for those that belong to it and to edit it.
  // Only a nicety hangs on it: it is lost when the process is.
  std::string receipt;

  static Outcome delivered(std::string receipt = "") {
    return {Kind::delivered, "", {}, std::move(receipt)};
  }
  static Outcome retry(std::string why, std::optional<Duration> after = {}) {
    return {Kind::retry, std::move(why), after, ""};
  }
  static Outcome rejected(std::string why) { return {Kind::rejected, std::move(why), {}, ""}; }
  static Outcome down(std::string why, std::optional<Duration> after = {}) {
    return {Kind::down, std::move(why), after, ""};
  }
  static Outcome gone(std::string why) { return {Kind::gone, std::move(why), {}, ""}; }

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
  // Of those that are due:
  std::vector<FollowUp> also;
  std::string receipt;  // of the first message that the sink sent about the story

  Message message() const { return {alert, also, receipt}; }
};

}  // namespace newshound
