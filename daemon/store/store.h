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
#include "model/feedback.h"
#include "model/silence.h"
#include "model/sink_state.h"
#include "store/values.h"

namespace newshound {

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

  // Pending deliveries of a sink whose time has come, at most `most`, without those in `busy` (alert
  // ids in flight). In the order of their coming as long as few wait; of a backlog the newest and the
  // oldest alternate, so that it does not starve fresh alerts. `newest_first`: which of them begins;
  // who takes one at a time turns it about. Each with what else is known of its story.
  Result<std::vector<Delivery>> due(const std::string& sink,
                                    UtcTime now,
                                    std::size_t most,
                                    const std::vector<std::string>& busy,
                                    bool newest_first);
  // When the next pending delivery of the sink falls due, of those that are not yet due at `after`;
  // nullopt when there is none.
  Result<std::optional<UtcTime>> next_due(const std::string& sink, UtcTime after);
  Result<void> settle(const Settlement& settlement);
  // Pending deliveries, at most `most`, that are older than `lifetime` or past their own expiry.
  Result<std::vector<Delivery>> expired(const std::string& sink,
                                        UtcTime now,
                                        std::optional<Duration> lifetime,
                                        std::size_t most);

  // ---- sinks in trouble
  Result<std::vector<SinkState>> sink_states();
  Result<void> save_sink_state(const SinkState& state);

  // ---- messages that are edited when their story grows (edits.cpp)
  // When the next one is to be; some time after the story grew, so that one edit shows several reports.
  Result<std::optional<UtcTime>> next_edit();
  // Those whose time has come, each with its own receipt. They count as edited.
  Result<std::vector<Delivery>> take_edits(UtcTime now, std::size_t most);
  // It failed: to be tried again then, or never edited again.
  Result<void> edit_again(const std::string& alert_id,
                          const std::string& sink,
                          std::optional<UtcTime> when);

  // ---- heartbeats (heartbeat.cpp)
  Result<std::optional<UtcTime>> last_heartbeat();
  Result<void> note_heartbeat(UtcTime now);
  Result<Pulse> pulse(UtcTime since);
  // ---- what is told later, together (bundles.cpp)
  // Of a new alert that was to be told at once. A bundle is told as early as the first of its alerts
  // wants it; `saved` notes when.
  Result<void> hold(const std::string& alert_id, const Hold& hold, Saved& saved);
  // When the next bundle is told.
  Result<std::optional<UtcTime>> next_bundle_end();
  // Those whose time has come; `until` is the end they had.
  Result<std::vector<Hold>> due_bundles(UtcTime now);
  // Tells such a bundle: several alerts by a digest, an alert that is alone as itself.
  Result<void> tell_bundle(const Hold& due, UtcTime now, Saved& saved);
  // It waits on, as another bundle of its sink.
  Result<void> move_bundle(const Hold& due, const Hold& to, UtcTime now);
  // When the sink was told of alerts between those times: the last `most`, in order.
  Result<std::vector<UtcTime>> told_times(const std::string& sink,
                                          UtcTime since,
                                          UtcTime before,
                                          std::size_t most);

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
  // The alerts that somebody is still to be told of.
  Result<std::vector<Alert>> waiting_alerts();
  // What is pending of an alert is told to nobody; `why` is the silence in words. The alert itself counts
  // as silenced where nobody has it yet.
  Result<void> silence_waiting(const Alert& alert, const std::string& why);

  // ---- what readers said of alerts
  Result<std::int64_t> add_feedback(const Feedback& feedback);  // returns its id
  // False: none of that id is in force.
  Result<bool> withdraw_feedback(std::int64_t id, const std::string& author);
  Result<std::vector<Feedback>> feedback();  // all there ever was, the oldest first
  // What is in force: on one alert, by its whole id; on all alerts about a subject (subject_key()).
  Result<std::vector<Feedback>> feedback_on(const std::string& alert_id);
  Result<std::vector<Feedback>> feedback_about(std::uint64_t subject);

  // ---- for people and the command line
  // Who else reported the story of the alert and named its subject, in the order of their coming:
  // with an alert of their own or, mostly, without.
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
    std::optional<DeliveryState> state;  // nullopt: held, pending and dead
    std::optional<std::string> sink;
    std::size_t most = 200;  // oldest first
  };
  Result<std::vector<Delivery>> outbox(const OutboxQuery& query);
  struct Counts {
    std::int64_t feeds = 0, articles = 0, alerts = 0, held = 0, pending = 0, dead = 0;
  };
  Result<Counts> counts();
  // Dead (or pending, held, silenced) deliveries back to "due now", as if made anew / out of the
  // outbox for good. Empty id: all dead ones; empty sink: every sink. Returns how many.
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
