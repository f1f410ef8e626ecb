// Deliveries that nobody wants any more although they are pending: expired, or silenced.

#include "base/text.h"
#include "model/alert_json.h"
#include "store/impl.h"
#include "store/store.h"

namespace newshound {

namespace {

std::optional<UtcTime> cut_off(UtcTime now, std::optional<Duration> lifetime) {
  return lifetime ? std::optional(now - *lifetime) : std::nullopt;
}

}  // namespace

Result<std::vector<Delivery>> Store::expired(const std::string& sink,
                                             UtcTime now,
                                             std::optional<Duration> lifetime,
                                             std::size_t most) {
  return impl_->database.all(
      std::string(select_deliveries) +
          "d.sink = ?1 AND d.state = 'pending' AND (d.created <= ?3 OR d.expires <= ?2) "
          "ORDER BY d.created LIMIT ?4",
      read_delivery,
      sink,
      now,
      cut_off(now, lifetime),
      most);
}

Result<std::vector<Alert>> Store::waiting_alerts() {
  return impl_->database.all(
      "SELECT id, body FROM alert WHERE number IN "
      "(SELECT alert FROM delivery WHERE state IN ('pending', 'held')) ORDER BY number",
      read_alert);
}

Result<void> Store::silence_waiting(const Alert& alert, const std::string& why) {
  auto& database = impl_->database;
  return database.atomically([&]() -> Result<void> {
    auto done = database.run(
        "UPDATE delivery SET state = 'silenced', last_error = ?2 WHERE state IN ('pending', "
        "'held') AND "
        "alert = (SELECT number FROM alert WHERE id = ?1)",
        alert.id,
        why);
    if (!done) return done;
    Alert silenced = alert;
    silenced.silenced = why;
    // Nobody was told of the story, so the next one is no follow-up of it.
    return database.run(
        "UPDATE alert SET body = ?2, story = 0 WHERE id = ?1 AND NOT EXISTS "
        "(SELECT 1 FROM delivery WHERE alert = number AND state = 'delivered')",
        alert.id,
        repaired_utf8(to_json(silenced)));
  });
}

}  // namespace newshound
