// Alerts, and their deliveries on the way to the sinks.

#include <algorithm>
#include <iterator>
#include <tuple>

#include <fmt/format.h>

#include "base/digest.h"
#include "base/text.h"
#include "model/alert_json.h"
#include "model/subject_key.h"
#include "store/impl.h"
#include "store/store.h"

namespace newshound {

namespace {

DeliveryState state_of(std::string_view name) {
  for (const auto state : {DeliveryState::held,
                           DeliveryState::delivered,
                           DeliveryState::folded,
                           DeliveryState::dead,
                           DeliveryState::silenced})
    if (name_of(state) == name) return state;
  return DeliveryState::pending;
}

struct Candidate {
  std::int64_t alert = 0;
  std::string alert_id;
};

// The due deliveries of a sink that are not in flight, from one end of the queue.
Result<std::vector<Candidate>> candidates(Database& database,
                                          const std::string& sink,
                                          UtcTime now,
                                          std::size_t most,
                                          const std::vector<std::string>& busy,
                                          std::string_view direction) {
  auto found = database.all(
      fmt::format("SELECT d.alert, a.id FROM delivery d JOIN alert a ON a.number = d.alert "
                  "WHERE d.sink = ?1 AND d.state = 'pending' AND d.next_attempt <= ?2 "
                  "ORDER BY d.next_attempt {0}, d.alert {0} LIMIT ?3",
                  direction),
      [](Row row) { return Candidate{row.integer(0), row.text(1)}; },
      sink,
      now,
      most + busy.size());
  if (!found) return found;
  std::erase_if(*found, [&](const Candidate& candidate) {
    return std::ranges::find(busy, candidate.alert_id) != busy.end();
  });
  return found;
}

// More than this waiting is a backlog.
constexpr std::size_t crowd = 16;

std::vector<std::int64_t> numbers_of(const std::vector<Candidate>& candidates, std::size_t most) {
  std::vector<std::int64_t> numbers;
  for (const auto& candidate : candidates)
    if (numbers.size() < most) numbers.push_back(candidate.alert);
  return numbers;
}

// One from each list in turn, each alert once.
std::vector<std::int64_t> alternating(const std::vector<Candidate>& first,
                                      const std::vector<Candidate>& second,
                                      std::size_t most) {
  std::vector<std::int64_t> chosen;
  const auto choose = [&](const std::vector<Candidate>& list, std::size_t at) {
    if (at >= list.size() || chosen.size() == most) return;
    if (std::ranges::find(chosen, list[at].alert) == chosen.end()) chosen.push_back(list[at].alert);
  };
  for (std::size_t at = 0; at < std::max(first.size(), second.size()); ++at) {
    choose(first, at);
    choose(second, at);
  }
  return chosen;
}

// Which deliveries `replay` and `drop` are about: ?1 is the alert's id, ?2 the sink.
std::string_view chosen_by(const std::string& alert_id) {
  return alert_id.empty() ? "WHERE ?1 = '' AND state = 'dead' AND (?2 = '' OR sink = ?2)"
                          : "WHERE alert = (SELECT number FROM alert WHERE id = ?1) "
                            "AND state NOT IN ('delivered', 'folded') AND (?2 = '' OR sink = ?2)";
}

// The alerts there were about a subject in a story, as one row.
struct Told {
  std::int64_t number = 0;  // the first
  std::string id;
  int severity = 0;  // the highest
  bool official = false;
};

Result<std::optional<Told>> told_of(Database& database, std::int64_t subject, std::int64_t story) {
  return database.one(
      "SELECT number, id, (SELECT max(severity) FROM alert WHERE story = ?2 AND subject = ?1), "
      "(SELECT max(official) FROM alert WHERE story = ?2 AND subject = ?1) "
      "FROM alert WHERE story = ?2 AND subject = ?1 AND story > 0 ORDER BY number LIMIT 1",
      [](Row row) {
        return Told{row.integer(0), row.text(1), int(row.integer(2)), row.integer(3) != 0};
      },
      subject,
      story);
}

// What makes it worth to tell of a story again; empty if nothing. Who has answered need not
// hear of another source.
std::string new_substance(const Told& told, const Alert& alert, bool official, bool answered) {
  if (official && !told.official && !answered) return "an official source reports it now";
  if (static_cast<int>(alert.severity) > told.severity)
    return fmt::format("its severity has risen to {}", name_of(alert.severity));
  return {};
}

Result<void> follow_up(
    Database& database, const Told& told, const NewAlert& fresh, UtcTime now, Saved& saved) {
  const Alert& alert = fresh.alert;
  const auto done = database.run(
      "INSERT INTO follow_up (alert, article, seen, feed, title, link, language, why, like_number) "
      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT DO NOTHING",
      told.number,
      fresh.place.article,
      alert.article.seen,
      alert.feed.name,
      alert.article.title,
      alert.article.link,
      alert.article.language,
      fresh.place.why,
      fresh.place.like);
  if (!done || database.changes() == 0) return done;
  saved.follow_ups.push_back({.alert_id = told.id,
                              .seen = alert.article.seen,
                              .feed = alert.feed.name,
                              .title = alert.article.title,
                              .link = alert.article.link,
                              .language = alert.article.language,
                              .why = fresh.place.why,
                              .like = {},
                              .like_feed = {}});
  return outdate(database, told.number, now);
}

Result<bool> is_known(Database& database, const std::string& id) {
  const auto found =
      database.one("SELECT 1 FROM alert WHERE id = ?1", [](Row) { return true; }, id);
  if (!found) return std::unexpected(found.error());
  return found->has_value();
}

Result<void> add_deliveries(Database& database, const NewAlert& fresh, UtcTime now, Saved& saved) {
  const auto number = database.last_row_id();
  for (const auto& sink : fresh.sinks) {
    const auto lifetime = fresh.expires.find(sink);
    const auto expires =
        lifetime == fresh.expires.end() ? std::nullopt : std::optional(now + lifetime->second);
    const auto done = database.run(
        "INSERT INTO delivery (alert, sink, state, created, next_attempt, expires) "
        "VALUES (?1, ?2, 'pending', ?3, ?3, ?4) ON CONFLICT DO NOTHING",
        number,
        sink,
        now,
        expires);
    if (!done) return done;
    if (std::ranges::find(fresh.holds, sink, &Hold::sink) != fresh.holds.end()) continue;
    if (std::ranges::find(saved.sinks, sink) == saved.sinks.end()) saved.sinks.push_back(sink);
  }
  for (auto hold : fresh.holds) {
    if (hold.by_story) hold.bundle += fmt::format(" {}", fresh.place.story);
    if (const auto held = hold_back(database, fresh.alert.id, hold, saved); !held) return held;
  }
  return {};
}

// What the sink answered to the first message about the alert's story, whoever was its subject.
Result<std::string> first_receipt(Database& database, std::int64_t alert, const std::string& sink) {
  auto receipt = database.one(
      "SELECT d.receipt FROM alert m JOIN alert o ON o.story = m.story AND o.story > 0 "
      "JOIN delivery d ON d.alert = o.number AND d.sink = ?2 "
      "WHERE m.number = ?1 AND d.receipt <> '' ORDER BY o.number LIMIT 1",
      [](Row row) { return row.text(0); },
      alert,
      sink);
  if (!receipt) return std::unexpected(receipt.error());
  return receipt->value_or("");
}

}  // namespace

Alert read_alert(Row row) {
  return alert_of(row.text(0), row.text(1));
}

Alert alert_of(const std::string& id, std::string_view body) {
  auto alert = alert_from_json(body);
  if (alert) return std::move(*alert);
  Alert damaged;
  damaged.id = id;
  damaged.kind = AlertKind::internal;
  damaged.message = "alert " + id + " is damaged in the store: " + alert.error().message;
  return damaged;
}

const std::string_view select_deliveries =
    "SELECT a.id, a.body, d.sink, d.state, d.created, d.next_attempt, d.attempts, d.last_error, "
    "d.bundle, (SELECT id FROM alert WHERE number = d.digest), d.expires "
    "FROM delivery d JOIN alert a ON a.number = d.alert WHERE ";

Delivery read_delivery(Row row) {
  return {.alert = read_alert(row),
          .sink = row.text(2),
          .state = state_of(row.text(3)),
          .created = row.time(4),
          .next_attempt = row.time(5),
          .expires = row.optional_time(10),
          .attempts = static_cast<int>(row.integer(6)),
          .last_error = row.text(7),
          .bundle = row.text(8),
          .digest = row.text(9)};
}

Result<void> put_alert(Database& database, NewAlert fresh, UtcTime now, Saved& saved) {
  Alert& alert = fresh.alert;
  const auto known = is_known(database, alert.id);
  if (!known) return std::unexpected(known.error());
  if (*known) return {};  // the article was edited
  const auto subject =
      static_cast<std::int64_t>(subject_key(alert.subject.watchlist_id, alert.subject.id));
  const bool official = std::ranges::find(alert.feed.tags, "official") != alert.feed.tags.end();
  const auto told = told_of(database, subject, fresh.place.story);
  if (!told) return std::unexpected(told.error());
  if (*told) {
    const auto answered = is_answered(database, subject, fresh.place.story);
    if (!answered) return std::unexpected(answered.error());
    alert.update = new_substance(**told, alert, official, *answered);
    if (alert.update.empty()) return follow_up(database, **told, fresh, now, saved);
  }
  alert.story = fresh.place.story;
  // What is no UTF-8 could be written as JSON, but never read again.
  const auto body = repaired_utf8(to_json(alert));
  const auto added = database.run(
      "INSERT INTO alert (id, created, body, subject, story, severity, official) "
      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
      alert.id,
      alert.created,
      body,
      subject,
      // Nobody was told of the story by a silenced alert, so the next one is no follow-up of it.
      alert.silenced.empty() ? alert.story : 0,
      static_cast<int>(alert.severity),
      official);
  if (!added) return added;
  if (const auto done = add_deliveries(database, fresh, now, saved); !done) return done;
  saved.alerts.push_back(alert);
  return {};
}

Result<Saved> Store::add_alert(const NewAlert& alert, UtcTime now) {
  auto& database = impl_->database;
  return database.atomically([&]() -> Result<Saved> {
    Saved saved;
    if (const auto put = put_alert(database, alert, now, saved); !put)
      return std::unexpected(put.error());
    return saved;
  });
}

Result<std::vector<Delivery>> Store::due(const std::string& sink,
                                         UtcTime now,
                                         std::size_t most,
                                         const std::vector<std::string>& busy,
                                         bool newest_first) {
  auto& database = impl_->database;
  const auto oldest = candidates(database, sink, now, std::max(most, crowd + 1), busy, "ASC");
  if (!oldest) return std::unexpected(oldest.error());
  auto chosen = numbers_of(*oldest, most);
  if (oldest->size() > crowd) {
    const auto newest = candidates(database, sink, now, most, busy, "DESC");
    if (!newest) return std::unexpected(newest.error());
    chosen =
        newest_first ? alternating(*newest, *oldest, most) : alternating(*oldest, *newest, most);
  }
  std::vector<Delivery> deliveries;
  for (const auto alert : chosen) {
    auto delivery = database.one(std::string(select_deliveries) + "d.alert = ?1 AND d.sink = ?2",
                                 read_delivery,
                                 alert,
                                 sink);
    if (!delivery) return std::unexpected(delivery.error());
    if (!*delivery) continue;
    auto also = follow_ups((*delivery)->alert.id);
    if (!also) return std::unexpected(also.error());
    (*delivery)->also = std::move(*also);
    auto receipt = first_receipt(database, alert, sink);
    if (!receipt) return std::unexpected(receipt.error());
    (*delivery)->receipt = std::move(*receipt);
    deliveries.push_back(std::move(**delivery));
  }
  return deliveries;
}

Result<std::optional<UtcTime>> Store::next_due(const std::string& sink, UtcTime after) {
  return impl_->database.one(
      "SELECT next_attempt FROM delivery WHERE sink = ?1 AND state = 'pending' "
      "AND next_attempt > ?2 ORDER BY next_attempt LIMIT 1",
      [](Row row) { return row.time(0); },
      sink,
      after);
}

Result<void> Store::settle(const Settlement& settlement) {
  // It may be gone: dropped by hand while it was in flight.
  // The story may have grown while the message was on its way: then it is edited at once.
  return impl_->database.run(
      "UPDATE delivery SET state = ?3, next_attempt = ?4, attempts = ?5, last_error = ?6, "
      "receipt = ?7, editable = ?8, next_edit = CASE WHEN ?8 AND "
      "(SELECT count(*) FROM follow_up f WHERE f.alert = delivery.alert) > ?9 THEN 0 END "
      "WHERE alert = (SELECT number FROM alert WHERE id = ?1) AND sink = ?2",
      settlement.alert_id,
      settlement.sink,
      name_of(settlement.state),
      settlement.next_attempt,
      settlement.attempts,
      settlement.last_error,
      settlement.receipt,
      settlement.editable,
      settlement.reports);
}

Result<std::vector<Alert>> Store::alerts(const AlertQuery& query) {
  return impl_->database.all(
      "SELECT id, body FROM alert WHERE created >= ?1 ORDER BY created DESC, number DESC LIMIT ?2",
      read_alert,
      query.since.value_or(UtcTime::min()),
      query.most);
}

Result<std::vector<Alert>> Store::alerts_by_id(const std::string& prefix) {
  // Ids are lower-case letters and digits, which '~' sorts after.
  return impl_->database.all(
      "SELECT id, body FROM alert WHERE id BETWEEN ?1 AND ?1 || '~' ORDER BY id LIMIT 10",
      read_alert,
      prefix);
}

Result<std::vector<Delivery>> Store::deliveries_of(const std::string& alert_id) {
  return impl_->database.all(
      std::string(select_deliveries) + "a.id = ?1 ORDER BY d.sink", read_delivery, alert_id);
}

Result<std::vector<Delivery>> Store::outbox(const OutboxQuery& query) {
  std::vector<DeliveryState> states{
      DeliveryState::held, DeliveryState::pending, DeliveryState::dead};
  if (query.state) states = {*query.state};
  std::vector<Delivery> deliveries;
  for (const auto state : states) {
    // The state stands in the text, not behind a ?: only then SQLite may use the partial indexes.
    auto some = impl_->database.all(
        fmt::format("{} d.state = '{}' AND (?1 IS NULL OR d.sink = ?1) ORDER BY d.created LIMIT ?2",
                    select_deliveries,
                    name_of(state)),
        read_delivery,
        query.sink,
        query.most);
    if (!some) return some;
    std::ranges::move(*some, std::back_inserter(deliveries));
  }
  std::ranges::sort(deliveries, {}, [](const Delivery& delivery) {
    return std::tie(delivery.created, delivery.alert.id, delivery.sink);
  });
  if (deliveries.size() > query.most) deliveries.resize(query.most);
  return deliveries;
}

Result<Store::Counts> Store::counts() {
  const auto counts = impl_->database.one(
      "SELECT (SELECT count(*) FROM feed), (SELECT count(*) FROM article), "
      "(SELECT count(*) FROM alert), (SELECT count(*) FROM delivery WHERE state = 'held'), "
      "(SELECT count(*) FROM delivery WHERE state = 'pending'), "
      "(SELECT count(*) FROM delivery WHERE state = 'dead')",
      [](Row row) {
        return Counts{.feeds = row.integer(0),
                      .articles = row.integer(1),
                      .alerts = row.integer(2),
                      .held = row.integer(3),
                      .pending = row.integer(4),
                      .dead = row.integer(5)};
      });
  if (!counts) return std::unexpected(counts.error());
  return **counts;
}

Result<std::size_t> Store::replay(const std::string& alert_id,
                                  const std::string& sink,
                                  UtcTime now) {
  const auto done = impl_->database.run(
      fmt::format("UPDATE delivery SET state = 'pending', created = ?3, next_attempt = ?3, "
                  "expires = ?3 + (expires - created), attempts = 0 {}",
                  chosen_by(alert_id)),
      alert_id,
      sink,
      now);
  if (!done) return std::unexpected(done.error());
  const auto count = impl_->database.changes();
  const auto awake = impl_->database.run(
      "UPDATE sink_state SET down = max(down, gone), gone = 0, rests = 0, rest_until = 0 "
      "WHERE ?1 = '' OR sink = ?1",
      sink);
  if (!awake) return std::unexpected(awake.error());
  return count;
}

Result<std::size_t> Store::drop(const std::string& alert_id, const std::string& sink) {
  const auto done = impl_->database.run(
      fmt::format("DELETE FROM delivery {}", chosen_by(alert_id)), alert_id, sink);
  if (!done) return std::unexpected(done.error());
  return impl_->database.changes();
}

}  // namespace newshound
