#pragma once
// What a Store is made of, shared by the files that implement it: store.cpp (opening,
// transactions), ledger.cpp (feeds, seen entries, articles), outbox.cpp (alerts, deliveries),
// given_up.cpp (expired and silenced ones), sink_states.cpp (sinks in trouble), bundles.cpp (what is
// told later), follow_ups.cpp (who else reported), edits.cpp (messages that show it), heartbeat.cpp,
// stories.cpp, silences.cpp, feedback.cpp, retention.cpp; texts.cpp (bodies of articles).

#include <memory>
#include <optional>
#include <string>

#include "store/checkpointer.h"
#include "store/directory.h"
#include "store/sqlite.h"
#include "store/store.h"
#include "store/texts.h"

namespace newshound {

class Store::Impl {
 public:
  Impl(std::filesystem::path home, std::optional<Lock> held, Database opened)
      : directory(std::move(home)),
        lock(std::move(held)),
        database(std::move(opened)),
        texts(directory) {}

  std::filesystem::path directory;

  std::optional<Lock> lock;  // the owner's; let go of after the database is closed
  Database database;
  TextLog texts;  // the owner's
  // The owner's, from when it is first needed; ends before the database is closed.
  std::unique_ptr<Checkpointer> checkpointer;

  // After a commit: true where the log is to be copied back here and now.
  bool copies_log(int pages);
};

// Of a row that begins with an alert's id and body. A damaged one becomes an alert that says so.
Alert read_alert(Row row);
// Of a row of `select_deliveries`, behind which stand the conditions.
extern const std::string_view select_deliveries;
Delivery read_delivery(Row row);

// The messages about the alert show less than there is.
Result<void> outdate(Database& database, std::int64_t alert, UtcTime now);

// Stores the alert and its deliveries and notes them in `saved`: unless its id is known, or its story
// was told of already; then it is a follow-up of that alert.
Result<void> put_alert(Database& database, NewAlert fresh, UtcTime now, Saved& saved);

// Has a reader said what this story of the subject's is? Then it is told again only if its severity
// rises.
Result<bool> is_answered(Database& database, std::int64_t subject, std::int64_t story);

// Of a pending delivery.
Result<void> hold_back(Database& database,
                       const std::string& alert_id,
                       const Hold& hold,
                       Saved& saved);

// An alert from its row's id and body. A damaged row must not hide the others, nor hold up a sink for
// ever.
Alert alert_of(const std::string& id, std::string_view body);

}  // namespace newshound
