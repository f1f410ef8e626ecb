// Deliveries that are held back, and the digests that tell them.

#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "base/failpoint.h"
#include "model/subject_key.h"
#include "store/impl.h"
#include "store/store.h"

namespace newshound {

namespace {

// ?1 is the sink, ?2 the bundle, ?3 now.
constexpr std::string_view due_in_bundle =
    "WHERE d.state = 'held' AND d.sink = ?1 AND d.bundle = ?2 AND d.next_attempt <= ?3";

// The most severe of them, as many as a digest carries, in the order of their coming.
Result<std::vector<Alert>> alerts_in(Database& database, const Hold& due, UtcTime now) {
  auto found = database.all(
      fmt::format("SELECT a.id, a.body, a.number FROM delivery d "
                  "JOIN alert a ON a.number = d.alert {} "
                  "ORDER BY a.severity DESC, a.number LIMIT {}",
                  due_in_bundle,
                  most_folded),
      [](Row row) { return std::pair(row.integer(2), alert_of(row.text(0), row.text(1))); },
      due.sink,
      due.bundle,
      now);
  if (!found) return std::unexpected(found.error());
  std::ranges::sort(*found, {}, [](const auto& entry) { return entry.first; });
  std::vector<Alert> alerts;
  for (auto& [number, alert] : *found) alerts.push_back(std::move(alert));
  return alerts;
}

Result<std::size_t> subjects_in(Database& database, const Hold& due, UtcTime now) {
  const auto count = database.one(
      fmt::format("SELECT count(DISTINCT a.subject) FROM delivery d "
                  "JOIN alert a ON a.number = d.alert {} AND a.subject <> ?4",
                  due_in_bundle),
      [](Row row) { return static_cast<std::size_t>(row.integer(0)); },
      due.sink,
      due.bundle,
      now,
      static_cast<std::int64_t>(subject_key("", "")));  // of alerts that are no news
  if (!count) return std::unexpected(count.error());
  return **count;
}

Result<std::size_t> count_of(Database& database, const Hold& due, UtcTime now) {
  const auto count = database.one(
      fmt::format("SELECT count(*) FROM delivery AS d {}", due_in_bundle),
      [](Row row) { return static_cast<std::size_t>(row.integer(0)); },
      due.sink,
      due.bundle,
      now);
  if (!count) return std::unexpected(count.error());
  return **count;
}

Result<void> release(Database& database, const Hold& due, UtcTime now, Saved& saved) {
  saved.sinks.push_back(due.sink);
  return database.run(fmt::format("UPDATE delivery AS d SET state = 'pending', created = ?3, "
                                  "expires = expires + (?3 - created), next_attempt = ?3 {}",
                                  due_in_bundle),
                      due.sink,
                      due.bundle,
                      now);
}

Result<void> fold(
    Database& database, const Hold& due, std::size_t count, UtcTime now, Saved& saved) {
  auto alerts = alerts_in(database, due, now);
  if (!alerts) return std::unexpected(alerts.error());
  const auto subjects = subjects_in(database, due, now);
  if (!subjects) return std::unexpected(subjects.error());
  const auto left_out = count - alerts->size();
  Bundle bundle{due.sink, due.bundle, std::move(*alerts), left_out, *subjects};
  const NewAlert digest{.alert = digest_of(std::move(bundle), now), .sinks = {due.sink}};
  if (const auto put = put_alert(database, digest, now, saved); !put) return put;
  failpoint("while-folding");
  return database.run(fmt::format("UPDATE delivery AS d SET state = 'folded', "
                                  "digest = (SELECT number FROM alert WHERE id = ?4) {}",
                                  due_in_bundle),
                      due.sink,
                      due.bundle,
                      now,
                      digest.alert.id);
}

}  // namespace

Result<void> hold_back(Database& database,
                       const std::string& alert_id,
                       const Hold& hold,
                       Saved& saved) {
  const auto open = database.one(
      "SELECT next_attempt FROM delivery WHERE state = 'held' AND sink = ?1 AND bundle = ?2 "
      "ORDER BY next_attempt LIMIT 1",
      [](Row row) { return row.time(0); },
      hold.sink,
      hold.bundle);
  if (!open) return std::unexpected(open.error());
  const UtcTime until = std::min(hold.until, open->value_or(hold.until));
  saved.held_until = std::min(until, saved.held_until.value_or(until));
  return database.run(
      "UPDATE delivery SET state = 'held', bundle = ?3, next_attempt = ?4 WHERE state = 'pending' "
      "AND sink = ?2 AND alert = (SELECT number FROM alert WHERE id = ?1)",
      alert_id,
      hold.sink,
      hold.bundle,
      until);
}

Result<void> Store::hold(const std::string& alert_id, const Hold& hold, Saved& saved) {
  return hold_back(impl_->database, alert_id, hold, saved);
}

Result<std::optional<UtcTime>> Store::next_bundle_end() {
  return impl_->database.one(
      "SELECT next_attempt FROM delivery WHERE state = 'held' ORDER BY next_attempt LIMIT 1",
      [](Row row) { return row.time(0); });
}

Result<std::vector<Hold>> Store::due_bundles(UtcTime now) {
  return impl_->database.all(
      "SELECT sink, bundle, min(next_attempt) FROM delivery WHERE state = 'held' AND "
      "next_attempt <= ?1 GROUP BY sink, bundle ORDER BY min(next_attempt)",
      [](Row row) {
        return Hold{.sink = row.text(0), .bundle = row.text(1), .until = row.time(2)};
      },
      now);
}

Result<void> Store::tell_bundle(const Hold& due, UtcTime now, Saved& saved) {
  auto& database = impl_->database;
  return database.atomically([&]() -> Result<void> {
    const auto count = count_of(database, due, now);
    if (!count) return std::unexpected(count.error());
    if (*count == 0) return {};
    return *count == 1 ? release(database, due, now, saved)
                       : fold(database, due, *count, now, saved);
  });
}

Result<void> Store::move_bundle(const Hold& due, const Hold& to, UtcTime now) {
  return impl_->database.run(
      fmt::format("UPDATE delivery AS d SET bundle = ?4, next_attempt = ?5 {}", due_in_bundle),
      due.sink,
      due.bundle,
      now,
      to.bundle,
      to.until);
}

Result<std::vector<UtcTime>> Store::told_times(const std::string& sink,
                                               UtcTime since,
                                               UtcTime before,
                                               std::size_t most) {
  auto times = impl_->database.all(
      "SELECT d.created FROM alert a JOIN delivery d ON d.alert = a.number AND d.sink = ?1 "
      "WHERE a.created >= ?2 AND d.created < ?3 AND d.state NOT IN ('held', 'folded') "
      "ORDER BY a.created DESC LIMIT ?4",
      [](Row row) { return row.time(0); },
      sink,
      since,
      before,
      most);
  if (times) std::ranges::sort(*times);
  return times;
}

}  // namespace newshound
