#pragma once
// The state directory: one SQLite database (WAL, synchronous=FULL), the bodies of articles (texts.h)
// and the lock that says whose it is. The only door to sqlite3; no SQL outside this folder.
// Everything goes in and out as values.
//
// One Store belongs to one thread at a time. The daemon's lives on the Writer's thread (writer.h);
// readers (other threads, other processes) open their own with Access::reader.

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "model/alert.h"
#include "model/article.h"
#include "model/delivery.h"
#include "model/feedback.h"
#include "model/silence.h"
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
  StoryPlace place{};
};

// Another article of an alert's story that names its subject; nobody is told of it again.
struct FollowUp {
  std::string alert_id;
  UtcTime seen;
  std::string feed;  // its name
  std::string title;
  std::string link;
  std::string language;
  std::string why;
  std::string like;  // the title of the article it is most like, where that is still known
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
  // The whole current listing, or nullopt when the document was not read (304, same body, failure):
  // then the seen keys stay as they are.
  std::optional<std::vector<SeenEntry>> listing;
  std::vector<StoredArticle> articles;  // new or changed ones; same (feed, key) replaces
  std::vector<NewAlert> alerts;         // those whose id exists already are passed over
  std::optional<HostPause> pause;
};

// What save() made of it.
struct Saved {
  std::vector<Alert> alerts;         // the ones that are new in the store
  std::vector<FollowUp> follow_ups;  // articles that joined the story of an alert
  std::vector<std::string> sinks;    // those that got a delivery, each once
};

// A delivery's new state after an attempt.
struct Settlement {
  std::string alert_id;
  std::string sink;
  DeliveryState state = DeliveryState::pending;
  UtcTime next_attempt;  // when pending
  int attempts = 0;
  std::string last_error;
};

struct Retention {
  Duration articles = std::chrono::hours(24 * 90);
  Duration alerts = std::chrono::hours(24 * 365 * 5);  // never an alert with a pending delivery
  Duration dead_letters = std::chrono::hours(24 * 90);
  Duration seen = std::chrono::hours(24 * 30);  // after the feed stopped listing the entry
};

enum class Access { owner, reader };

class Store {
 public:
  // Owner: creates the directory (0700) and the database if need be, takes the lock (Errc::busy
  // with a sentence that names the holder's pid), migrates. Reader: never writes, needs no lock;
  // Errc::not_found when there is no database yet. A database of a newer newshound is
  // Errc::invalid.
  static Result<Store> open(const std::filesystem::path& directory, Access access);
  Store(Store&&) noexcept;
  Store& operator=(Store&&) noexcept;
  ~Store();

  // The row of each feed the URLs name, in their order, made where it is missing.
  Result<std::vector<FeedState>> feeds_of(const std::vector<std::string>& urls);
  Result<std::vector<FeedState>> feeds();  // all that were ever configured
  // The pauses that are not over; those that are, are forgotten.
  Result<std::vector<HostPause>> pauses(UtcTime now);
  // Due at once, whatever happened before.
  Result<void> revive(FeedId feed);
  // What the feed lists or listed, for telling new entries from old. Reader or owner.
  Result<std::vector<SeenEntry>> seen(FeedId feed);

  // `now` stamps what is written. Joins the transaction at hand, or runs in one of its own. Entries
  // that the feed stopped listing retention.seen ago are forgotten here.
  Result<Saved> save(const PollResult& result, UtcTime now, const Retention& retention);
  // An alert that belongs to no poll (internal, test).
  Result<Saved> add_alert(const NewAlert& alert, UtcTime now);

  // Pending deliveries of a sink whose time has come: new and old alternate, so that a backlog does
  // not starve fresh alerts. At most `most`; those in `busy` (alert ids in flight) are left out.
  Result<std::vector<Delivery>> due(const std::string& sink,
                                    UtcTime now,
                                    std::size_t most,
                                    const std::vector<std::string>& busy);
  // When the next pending delivery of the sink falls due; nullopt when there is none.
  Result<std::optional<UtcTime>> next_due(const std::string& sink);
  Result<void> settle(const Settlement& settlement);

  // ---- stories
  // The records of articles seen since then, in the order of their coming.
  Result<std::vector<StoryRecordRow>> story_records(UtcTime since);
  // The record of an article that was placed before.
  Result<std::optional<StoryRecordRow>> story_record(FeedId feed, const std::string& key);
  // Returns its number.
  Result<std::int64_t> add_story_record(FeedId feed,
                                        const std::string& key,
                                        std::int64_t story,
                                        std::string_view bytes,
                                        UtcTime seen);
  // Greater than the number of any story there was.
  Result<std::int64_t> next_story();

  // ---- silences
  Result<std::int64_t> add_silence(const Silence& silence);  // returns its id
  // False: none of that id is in force.
  Result<bool> end_silence(std::int64_t id, const std::string& author, UtcTime now);
  // Those in force then, or all there ever were.
  Result<std::vector<Silence>> silences(std::optional<UtcTime> in_force_at = {});

  // ---- what readers said of alerts
  Result<std::int64_t> add_feedback(const Feedback& feedback);  // returns its id
  // False: none of that id is in force.
  Result<bool> withdraw_feedback(std::int64_t id, const std::string& author);
  Result<std::vector<Feedback>> feedback();  // all there ever was, the oldest first
  // What is in force: on one alert, by its whole id; on all alerts about a subject (subject_key()).
  Result<std::vector<Feedback>> feedback_on(const std::string& alert_id);
  Result<std::vector<Feedback>> feedback_about(std::uint64_t subject);

  // ---- for people and the command line
  // In the order of their coming.
  Result<std::vector<FollowUp>> follow_ups(const std::string& alert_id);
  struct AlertQuery {
    std::optional<UtcTime> since;
    std::size_t most = 50;  // newest first
  };
  Result<std::vector<Alert>> alerts(const AlertQuery& query);
  // The alerts whose id begins with `prefix`, at most ten (two say that it is ambiguous).
  Result<std::vector<Alert>> alerts_by_id(const std::string& prefix);
  Result<std::vector<Delivery>> deliveries_of(const std::string& alert_id);
  struct OutboxQuery {
    std::optional<DeliveryState> state;  // nullopt: pending and dead
    std::optional<std::string> sink;
    std::size_t most = 200;  // oldest first
  };
  Result<std::vector<Delivery>> outbox(const OutboxQuery& query);
  struct Counts {
    std::int64_t feeds = 0, articles = 0, alerts = 0, pending = 0, dead = 0;
  };
  Result<Counts> counts();
  // Dead (or pending) deliveries back to "due now", as if made anew / out of the outbox for good.
  // Empty id: all dead ones; empty sink: every sink. Returns how many.
  Result<std::size_t> replay(const std::string& alert_id, const std::string& sink, UtcTime now);
  Result<std::size_t> drop(const std::string& alert_id, const std::string& sink);

  // What is kept of an article, by its feed's URL and its key.
  Result<std::optional<StoredArticle>> article(const std::string& feed_url, const std::string& key);
  // Calls `take` with every stored article seen since, oldest first, until it returns false.
  Result<void> each_article(UtcTime since, const std::function<bool(const StoredArticle&)>& take);

  // Removes alerts, dead letters and articles that outlived their retention. At most `budget` rows
  // a call; true when there may be more.
  Result<bool> prune(UtcTime now, const Retention& retention, std::size_t budget = 5000);

  Result<void> begin();
  Result<void> commit();
  void rollback();
  bool in_transaction() const;  // false also after an error that made SQLite roll back by itself
  Result<void> savepoint();
  Result<void> release_savepoint();
  void rollback_to_savepoint();

 private:
  class Impl;
  Result<Saved> save_parts(const PollResult& result, UtcTime now, const Retention& retention);
  explicit Store(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace newshound
