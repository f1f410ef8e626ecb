// What is kept of stories: the records that articles are compared by.

#include "base/digest.h"
#include "store/impl.h"
#include "store/store.h"

namespace newshound {

namespace {

StoryRecordRow read_record(Row row) {
  return {.number = row.integer(0), .story = row.integer(1), .bytes = row.text(2)};
}

}  // namespace

Result<std::vector<StoryRecordRow>> Store::story_records(UtcTime since) {
  return impl_->database.all(
      "SELECT number, story, record FROM story_article WHERE seen >= ?1 ORDER BY number",
      read_record,
      since);
}

Result<std::optional<StoryRecordRow>> Store::story_record(FeedId feed, const std::string& key) {
  return impl_->database.one(
      "SELECT number, story, record FROM story_article WHERE feed = ?1 AND key_hash = ?2",
      read_record,
      feed,
      quick_hash(key));
}

Result<std::int64_t> Store::add_story_record(
    FeedId feed, const std::string& key, std::int64_t story, std::string_view bytes, UtcTime seen) {
  const auto added = impl_->database.run(
      "INSERT INTO story_article (feed, key_hash, story, seen, record) VALUES (?1, ?2, ?3, ?4, ?5)",
      feed,
      quick_hash(key),
      story,
      seen,
      bytes);
  if (!added) return std::unexpected(added.error());
  return impl_->database.last_row_id();
}

Result<std::int64_t> Store::next_story() {
  const auto next = impl_->database.one(
      "SELECT 1 + max((SELECT coalesce(max(story), 0) FROM story_article), "
      "(SELECT coalesce(max(story), 0) FROM alert WHERE story > 0))",
      [](Row row) { return row.integer(0); });
  if (!next) return std::unexpected(next.error());
  return next->value_or(1);
}

Result<std::vector<FollowUp>> Store::follow_ups(const std::string& alert_id) {
  return impl_->database.all(
      "SELECT a.id, f.seen, f.feed, f.title, f.link, f.language, f.why, "
      "coalesce(l.title, '') FROM follow_up f JOIN alert a ON a.number = f.alert "
      "LEFT JOIN story_article s ON s.number = f.like_number "
      "LEFT JOIN article l ON l.feed = s.feed AND l.key_hash = s.key_hash "
      "WHERE a.id = ?1 ORDER BY f.article",
      [](Row row) {
        return FollowUp{.alert_id = row.text(0),
                        .seen = row.time(1),
                        .feed = row.text(2),
                        .title = row.text(3),
                        .link = row.text(4),
                        .language = row.text(5),
                        .why = row.text(6),
                        .like = row.text(7)};
      },
      alert_id);
}

}  // namespace newshound
