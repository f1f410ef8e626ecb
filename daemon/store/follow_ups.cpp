// Who else reported the story of an alert.

#include <algorithm>
#include <tuple>

#include "base/digest.h"
#include "store/impl.h"
#include "store/store.h"

namespace newshound {

namespace {

// The alerts about a subject in a story, of which the one with the id ?1 is one. Only the first has
// follow-ups; the others told of the story again.
constexpr std::string_view with_same =
    "WITH same AS (SELECT number FROM alert WHERE id = ?1 UNION "
    "SELECT o.number FROM alert m JOIN alert o ON o.story = m.story AND o.subject = m.subject "
    "WHERE m.id = ?1 AND m.story > 0 AND o.story > 0) ";

const std::string& name_of(const Alert::Where& feed) {
  return feed.name.empty() ? feed.url : feed.name;
}

FollowUp report_of(const Alert& alert, const std::string& told) {
  return {.alert_id = told,
          .seen = alert.article.seen,
          .feed = name_of(alert.feed),
          .title = alert.article.title,
          .link = alert.article.link,
          .language = alert.article.language,
          .why = alert.update,
          .like = {},
          .like_feed = {}};
}

// The feed of the alert whose article has this key.
std::string feed_of(const std::vector<Alert>& alerts, std::uint64_t key_hash) {
  for (const auto& alert : alerts)
    if (quick_hash(alert.article.key) == key_hash) return name_of(alert.feed);
  return "";
}

}  // namespace

Result<std::vector<FollowUp>> Store::follow_ups(const std::string& alert_id) {
  auto& database = impl_->database;
  const auto alerts =
      database.all(std::string(with_same) +
                       "SELECT id, body FROM alert WHERE number IN (SELECT number FROM same)",
                   read_alert,
                   alert_id);
  if (!alerts) return std::unexpected(alerts.error());
  auto reports = database.all(
      std::string(with_same) +
          "SELECT f.seen, f.feed, f.title, f.link, f.language, f.why, coalesce(l.title, ''), "
          "coalesce((SELECT o.feed FROM follow_up o WHERE o.alert = f.alert "
          "AND o.article = f.like_number), ''), coalesce(s.key_hash, 0) "
          "FROM same JOIN follow_up f ON f.alert = same.number "
          "LEFT JOIN story_article s ON s.number = f.like_number "
          "LEFT JOIN article l ON l.feed = s.feed AND l.key_hash = s.key_hash "
          "ORDER BY f.article",
      [&](Row row) {
        FollowUp report{.alert_id = alert_id,
                        .seen = row.time(0),
                        .feed = row.text(1),
                        .title = row.text(2),
                        .link = row.text(3),
                        .language = row.text(4),
                        .why = row.text(5),
                        .like = row.text(6),
                        .like_feed = row.text(7)};
        if (report.like_feed.empty())
          report.like_feed = feed_of(*alerts, static_cast<std::uint64_t>(row.integer(8)));
        return report;
      },
      alert_id);
  if (!reports) return reports;
  for (const auto& alert : *alerts)
    if (alert.id != alert_id) reports->push_back(report_of(alert, alert_id));
  std::ranges::sort(*reports, {}, [](const FollowUp& report) {
    return std::tie(report.seen, report.feed, report.link);
  });
  return reports;
}

}  // namespace newshound
