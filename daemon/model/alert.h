#pragma once
// An alert: one subject in one story, in the words of the first article that named it.
// Self-contained, because it outlives the article's row in the store, the watchlist entry and the
// feed.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/time.h"
#include "model/match.h"
#include "model/watchlist.h"

namespace newshound {

enum class AlertKind {
  news,         // a subject in an article
  digest,       // alerts that were held back, told together
  feed_health,  // a feed that is gone, fails, is silent, or is read again
  heartbeat,    // newshound is alive, and how it fares
  internal,     // the daemon's own trouble: a dead letter, a failing sink
  test,         // sent by hand with `newshound test-alert`
};
std::string_view name_of(AlertKind kind);
std::optional<AlertKind> alert_kind_of(std::string_view name);
// News and digests tell of the world, the others of newshound itself: these go to the operators.
bool is_own(AlertKind kind);

// How many alerts a digest carries; of more it tells the number.
inline constexpr std::size_t most_folded = 200;

// All members are public, plain and self-explaining to a reader of its JSON (alert_json.h).
struct Alert {
  std::string id;  // 16 characters; the same for ever for the same (subject, feed, article)
  AlertKind kind = AlertKind::news;
  UtcTime created;
  Severity severity = Severity::medium;
  double score = 0;
  std::vector<ScorePart> parts;  // what the score is made of

  struct Who {
    std::string id;  // of the subject in its list
    std::string name;
    std::string type;
    std::string watchlist;          // the list's name
    std::string watchlist_id;       // its slug
    std::vector<std::string> tags;  // the subject's and the list's
    std::string reference;
    std::string note;
    std::vector<std::string> countries;  // ISO 3166-1 alpha-2
    friend bool operator==(const Who&, const Who&) = default;
  } subject;

  struct What {
    std::string key;
    std::string title;
    std::string link;
    std::string author;
    std::string language;
    std::optional<UtcTime> published;
    UtcTime seen;  // when the poll that found it arrived
    friend bool operator==(const What&, const What&) = default;
  } article;

  struct Where {
    std::string name;
    std::string url;  // without user info
    std::vector<std::string> tags;
    friend bool operator==(const Where&, const Where&) = default;
  } feed;

  std::vector<Evidence> evidence;
  std::int64_t story = 0;     // the same for all alerts about one event; 0: none
  std::string update;         // why a story that was told of is told of again; usually empty
  std::string silenced;       // why nobody was told: the silence, in words; usually empty
  std::string message;        // of all but news: the whole text; of a digest: its headline
  std::vector<Alert> folded;  // of a digest: what it tells, the first that came first
  std::size_t left_out = 0;   // of a digest: how many more it stands for than it can carry

  friend bool operator==(const Alert&, const Alert&) = default;
};

// The identity of an alert: its subject (list and id), its feed's URL, its article's key.
std::string alert_id(std::string_view watchlist_id,
                     std::string_view subject_id,
                     std::string_view feed_url,
                     std::string_view article_key);

// The parts of an alert that say who: from the list.
Alert::Who who_is(const Watchlist& list, const Subject& subject);

// Alerts that were held back for a sink, to be told together.
struct Bundle {
  std::string sink;
  std::string words;  // why they were held back: "Mon 23 Nov (daily at 07:30 Europe/Belgrade)"
  std::vector<Alert> alerts;  // in the order of their coming, at most most_folded; at least one
  std::size_t left_out = 0;   // further ones
  std::size_t subjects = 0;   // how many are named in all of them
};
// The same bundle gives the same id.
Alert digest_of(Bundle bundle, UtcTime now);

// One line that says it: "Aleksandar Vulin (Serbian officials): Vulin meets Putin …".
std::string headline(const Alert& alert);

}  // namespace newshound
