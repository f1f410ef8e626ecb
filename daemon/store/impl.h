#pragma once
// What a Store is made of, shared by the files that implement it: store.cpp (opening,
// transactions), ledger.cpp (feeds, seen entries, articles), outbox.cpp (alerts, deliveries),
// stories.cpp, silences.cpp, feedback.cpp, retention.cpp; texts.cpp (bodies of articles).

#include <map>
#include <optional>
#include <string>

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
  TextLog texts;                             // the owner's
  std::map<std::string, bool> oldest_first;  // by sink: the end that due() begins with next
};

// Stores the alert and its deliveries and notes them in `saved`: unless its id is known, or its story
// was told of already; then it is a follow-up of that alert.
Result<void> put_alert(Database& database, NewAlert fresh, UtcTime now, Saved& saved);

// Has a reader said what this story of the subject's is? Then it is told again only if its severity
// rises.
Result<bool> is_answered(Database& database, std::int64_t subject, std::int64_t story);

}  // namespace newshound
