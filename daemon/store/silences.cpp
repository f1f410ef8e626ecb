// Silences that were added by hand. None is ever removed: who silenced what, and why, stays on record.

#include "store/impl.h"
#include "store/store.h"

namespace newshound {

namespace {

Silence read_silence(Row row) {
  return {.id = row.integer(0),
          .subject = row.text(1),
          .watchlist = row.text(2),
          .feed = row.text(3),
          .phrase = row.text(4),
          .story = row.integer(5),
          .author = row.text(6),
          .reason = row.text(7),
          .created = row.time(8),
          .until = row.time(9),
          .ended_by = row.text(10),
          .origin = {}};
}

}  // namespace

Result<std::int64_t> Store::add_silence(const Silence& silence) {
  const auto added = impl_->database.run(
      "INSERT INTO silence (subject, watchlist, feed, phrase, story, author, reason, created, "
      "until) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
      silence.subject,
      silence.watchlist,
      silence.feed,
      silence.phrase,
      silence.story,
      silence.author,
      silence.reason,
      silence.created,
      silence.until);
  if (!added) return std::unexpected(added.error());
  return impl_->database.last_row_id();
}

Result<bool> Store::end_silence(std::int64_t id, const std::string& author, UtcTime now) {
  const auto done = impl_->database.run(
      "UPDATE silence SET until = ?2, ended_by = ?3 WHERE number = ?1 AND until > ?2",
      id,
      now,
      author);
  if (!done) return std::unexpected(done.error());
  return impl_->database.changes() > 0;
}

Result<std::vector<Silence>> Store::silences(std::optional<UtcTime> in_force_at) {
  return impl_->database.all(
      "SELECT number, subject, watchlist, feed, phrase, story, author, reason, created, until, "
      "ended_by FROM silence WHERE ?1 IS NULL OR until > ?1 ORDER BY number",
      read_silence,
      in_force_at);
}

}  // namespace newshound
