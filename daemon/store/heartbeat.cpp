// When a heartbeat was told last, and what the next one tells.

#include <tuple>
#include <utility>

#include "store/impl.h"
#include "store/store.h"

namespace newshound {

Result<std::optional<UtcTime>> Store::last_heartbeat() {
  return impl_->database.one("SELECT told FROM heartbeat", [](Row row) { return row.time(0); });
}

Result<void> Store::note_heartbeat(UtcTime now) {
  return impl_->database.run(
      "INSERT INTO heartbeat (one, told) VALUES (1, ?1) "
      "ON CONFLICT DO UPDATE SET told = excluded.told",
      now);
}

Result<Pulse> Store::pulse(UtcTime since) {
  auto& database = impl_->database;
  // The kind stands near the beginning of an alert's JSON.
  const auto pulse = database.one(
      "SELECT (SELECT count(*) FROM alert WHERE created >= ?1 "
      "AND substr(body, 1, 80) LIKE '%\"kind\":\"news\"%'), "
      "(SELECT count(*) FROM delivery WHERE state = 'pending'), "
      "(SELECT count(*) FROM delivery WHERE state = 'dead')",
      [](Row row) {
        return Pulse{.alerts = static_cast<std::size_t>(row.integer(0)),
                     .pending = static_cast<std::size_t>(row.integer(1)),
                     .dead = static_cast<std::size_t>(row.integer(2))};
      },
      since);
  if (!pulse) return std::unexpected(pulse.error());
  Pulse result = **pulse;
  const auto oldest = database.one(
      "SELECT created, sink FROM delivery WHERE state = 'pending' ORDER BY created LIMIT 1",
      [](Row row) { return std::pair(row.time(0), row.text(1)); });
  if (!oldest) return std::unexpected(oldest.error());
  if (*oldest) std::tie(result.oldest_pending, result.oldest_sink) = **oldest;
  return result;
}

}  // namespace newshound
