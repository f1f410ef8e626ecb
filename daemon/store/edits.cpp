// Messages that are edited when their story grows.

#include "store/impl.h"
#include "store/store.h"

namespace newshound {

using namespace std::chrono_literals;

namespace {

// What joins a story within this time is shown by one edit: services count edits like messages, and
// nobody watches a list grow line by line.
constexpr Duration gathering = 3min;

}  // namespace

Result<void> outdate(Database& database, std::int64_t alert, UtcTime now) {
  return database.run(
      "UPDATE delivery SET next_edit = ?2 WHERE alert = ?1 AND editable AND next_edit IS NULL",
      alert,
      now + gathering);
}

Result<std::optional<UtcTime>> Store::next_edit() {
  return impl_->database.one(
      "SELECT next_edit FROM delivery WHERE next_edit IS NOT NULL ORDER BY next_edit LIMIT 1",
      [](Row row) { return row.time(0); });
}

Result<std::vector<Delivery>> Store::take_edits(UtcTime now, std::size_t most) {
  struct Taken {
    Delivery delivery;
    std::int64_t alert = 0;
  };
  auto& database = impl_->database;
  auto taken = database.all(
      "SELECT a.id, a.body, d.sink, d.receipt, d.alert FROM delivery d "
      "JOIN alert a ON a.number = d.alert WHERE d.next_edit IS NOT NULL AND d.next_edit <= ?1 "
      "ORDER BY d.next_edit LIMIT ?2",
      [](Row row) {
        Delivery delivery;
        delivery.alert = read_alert(row);
        delivery.sink = row.text(2);
        delivery.receipt = row.text(3);
        delivery.state = DeliveryState::delivered;
        return Taken{std::move(delivery), row.integer(4)};
      },
      now,
      most);
  if (!taken) return std::unexpected(taken.error());
  std::vector<Delivery> deliveries;
  for (auto& [delivery, alert] : *taken) {
    const auto done =
        database.run("UPDATE delivery SET next_edit = NULL WHERE alert = ?1 AND sink = ?2",
                     alert,
                     delivery.sink);
    if (!done) return std::unexpected(done.error());
    auto also = follow_ups(delivery.alert.id);
    if (!also) return std::unexpected(also.error());
    delivery.also = std::move(*also);
    deliveries.push_back(std::move(delivery));
  }
  return deliveries;
}

Result<void> Store::edit_again(const std::string& alert_id,
                               const std::string& sink,
                               std::optional<UtcTime> when) {
  return impl_->database.run(
      "UPDATE delivery SET next_edit = ?3, editable = ?3 IS NOT NULL "
      "WHERE alert = (SELECT number FROM alert WHERE id = ?1) AND sink = ?2",
      alert_id,
      sink,
      when);
}

}  // namespace newshound
