// What is removed with time. Seen entries are not here: save() forgets them where it rewrites a
// feed's listing anyway (ledger.cpp).

#include <array>

#include "store/impl.h"
#include "store/store.h"

namespace newshound {

namespace {

// Each removes rows older than ?1, the oldest first, at most ?2.
constexpr std::string_view remove_dead_letters =
    "DELETE FROM delivery WHERE (alert, sink) IN (SELECT alert, sink FROM delivery "
    "WHERE state = 'dead' AND created < ?1 ORDER BY created LIMIT ?2)";
// A dead letter outlives its alert's time: it has a retention of its own.
constexpr std::string_view remove_alerts =
    "DELETE FROM alert WHERE number IN (SELECT number FROM alert WHERE created < ?1 AND NOT EXISTS "
    "(SELECT 1 FROM delivery WHERE alert = number AND state IN ('held', 'pending', 'dead')) "
    "ORDER BY created LIMIT ?2)";
constexpr std::string_view remove_articles =
    "DELETE FROM article WHERE id IN (SELECT id FROM article WHERE seen < ?1 ORDER BY seen LIMIT "
    "?2)";

constexpr std::string_view remove_story_records =
    "DELETE FROM story_article WHERE number IN (SELECT number FROM story_article WHERE seen < ?1 "
    "ORDER BY seen LIMIT ?2)";
// No story lasts longer (story/index.h).
constexpr Duration longest_story = std::chrono::hours(24 * 31);

struct Removal {
  std::string_view sql;
  Duration keep;
};

}  // namespace

Result<bool> Store::prune(UtcTime now, const Retention& retention, std::size_t budget) {
  auto& database = impl_->database;
  auto more = database.atomically([&]() -> Result<bool> {
    for (const auto& [sql, keep] : std::array{Removal{remove_dead_letters, retention.dead_letters},
                                              Removal{remove_alerts, retention.alerts},
                                              Removal{remove_articles, retention.articles},
                                              Removal{remove_story_records, longest_story}}) {
      if (const auto removed = database.run(sql, now - keep, budget); !removed)
        return std::unexpected(removed.error());
      budget -= database.changes();
      if (budget == 0) return true;
    }
    return false;
  });
  // A body is never older than the day its article was first seen.
  if (more && !*more) impl_->texts.remove_before(now - retention.articles);
  return more;
}

}  // namespace newshound
