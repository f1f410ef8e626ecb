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

}  // namespace newshound
