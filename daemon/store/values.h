#pragma once
// What goes into the store and comes out of it (store.h), as values.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/time.h"
#include "model/alert.h"
#include "model/article.h"
#include "model/delivery.h"
#include "model/source.h"

namespace newshound {

// An entry that a feed lists or listed: what "seen" means.
struct SeenEntry {
  std::uint64_t key = 0;      // quick_hash of the article key
  std::uint64_t content = 0;  // content_hash
};

// An article as it is kept for retention.articles, with plain bodies.
struct StoredArticle {
  std::int64_t id = 0;  // set by the store
  FeedId feed = 0;
  UtcTime seen;
  Article article;
  bool bodies_lost = false;  // read back, but their file is gone or damaged: title and link remain
};

// Where an article stands among the others about the same event.
struct StoryPlace {
  std::int64_t story = 0;    // 0: none
  std::int64_t article = 0;  // the number of its record
  std::string why;           // "copy", "event", …; empty for the first of its story
  std::int64_t like = 0;     // the number of the record it is most like
};

struct NewAlert {
  Alert alert;
  std::vector<std::string> sinks;  // one delivery each
  // Of these, those that want it for so long only.
  std::map<std::string, Duration> expires{};
  StoryPlace place{};
  std::vector<Hold> holds{};  // of the sinks that are not told at once
  // It may be one of many old ones: of a feed's first poll, after an outage.
  bool catching_up = false;
};

// An article's record for grouping (story/record.h) as it is kept.
struct StoryRecordRow {
  std::int64_t number = 0;
  std::int64_t story = 0;
  std::string bytes;
};

// A server asked for a pause: none of its host group's feeds is polled before `until`.
struct HostPause {
  std::string group;
  UtcTime until;
};

// Everything that one poll changes. Saved whole or not at all.
struct PollResult {
  FeedState state;  // state.id names the feed
  // True where the store has this state already, but for the times of the polls.
  bool only_times = false;
  // The whole current listing, or nullopt when the document was not read (304, same body, failure):
  // then the seen keys stay as they are.
  std::optional<std::vector<SeenEntry>> listing;
  std::vector<StoredArticle> articles;  // new or changed ones; same (feed, key) replaces
  std::vector<NewAlert> alerts;         // those whose id exists already are passed over
  std::optional<HostPause> pause;
};

// One statement, then.
inline bool writes_times_only(const PollResult& poll) {
  return poll.only_times && !poll.listing && poll.articles.empty() && poll.alerts.empty() &&
         !poll.pause;
}

// What save() made of it.
struct Saved {
  std::vector<Alert> alerts;            // the ones that are new in the store
  std::vector<FollowUp> follow_ups;     // articles that joined the story of an alert
  std::vector<std::string> sinks;       // those that got a delivery that is due, each once
  std::optional<UtcTime> held_until{};  // the first end of what is told later
};

// A delivery's new state after an attempt.
struct Settlement {
  std::string alert_id;
  std::string sink;
  DeliveryState state = DeliveryState::pending;
  UtcTime next_attempt;  // when pending
  int attempts = 0;
  std::string last_error;
  std::string receipt{};    // delivered: Outcome::receipt
  bool editable = false;    // … and the sink can edit the message,
  std::size_t reports = 0;  // which shows so many others
};

// How alerts and deliveries stand, in numbers.
struct Pulse {
  std::size_t alerts = 0;  // about news, since then
  std::size_t pending = 0;
  std::size_t dead = 0;
  std::optional<UtcTime> oldest_pending;
  std::string oldest_sink;  // where it waits
};

struct Retention {
  Duration articles = std::chrono::hours(24 * 90);
  Duration alerts = std::chrono::hours(24 * 365 * 5);  // never an alert with a pending delivery
  Duration dead_letters = std::chrono::hours(24 * 90);
  Duration seen = std::chrono::hours(24 * 30);  // after the feed stopped listing the entry
};

}  // namespace newshound
