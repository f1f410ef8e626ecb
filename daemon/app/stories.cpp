#include "app/stories.h"

#include <algorithm>
#include <vector>

#include "model/subject_key.h"

namespace newshound {

namespace {

std::vector<std::uint64_t> subjects_in(const std::string& article_key, const PollResult& poll) {
  std::vector<std::uint64_t> subjects;
  for (const auto& fresh : poll.alerts)
    if (fresh.alert.article.key == article_key)
      subjects.push_back(subject_key(fresh.alert.subject.watchlist_id, fresh.alert.subject.id));
  return subjects;
}

std::vector<std::string_view> names_in(const std::string& article_key, const PollResult& poll) {
  std::vector<std::string_view> names;
  for (const auto& fresh : poll.alerts)
    if (fresh.alert.article.key == article_key)
      for (const auto& evidence : fresh.alert.evidence) names.push_back(evidence.match);
  return names;
}

}  // namespace

Result<void> Stories::load(Store& store, UtcTime now) {
  const StoryLimits limits;
  const auto rows = store.story_records(now - limits.whole);
  if (!rows) return std::unexpected(rows.error());
  const auto next = store.next_story();
  if (!next) return std::unexpected(next.error());
  std::int64_t first = *next;
  for (const auto& row : *rows) first = std::min(first, row.story);
  index_.emplace(limits, static_cast<StoryId>(first));
  for (const auto& row : *rows) {
    // A damaged record is a story less to join, no reason to stop.
    if (const auto record = parse_record(row.bytes))
      index_->insert(*record, static_cast<std::uint64_t>(row.number));
  }
  return {};
}

Result<StoryPlace> Stories::place_of(Store& store,
                                     const StoredArticle& stored,
                                     const PollResult& poll) {
  const Article& article = stored.article;
  const auto known = store.story_record(stored.feed, article.key);
  if (!known) return std::unexpected(known.error());
  if (*known) return StoryPlace{.story = (**known).story, .article = (**known).number};
  const auto subjects = subjects_in(article.key, poll);
  const auto named = names_in(article.key, poll);
  const std::string text = article.text();
  const Draft draft({.title = article.title,
                     .text = text,
                     .language = article.language,
                     .link = article.link,
                     .time = stored.seen,
                     .subjects = subjects,
                     .named = named});
  const StoryDecision decision = index_->decide(draft);
  const auto story = static_cast<std::int64_t>(decision.record.mark.story);
  const auto number = store.add_story_record(
      stored.feed, article.key, story, bytes_of(decision.record), stored.seen);
  if (!number) return std::unexpected(number.error());
  index_->insert(decision.record, static_cast<std::uint64_t>(*number));
  const bool first = decision.kinship == Kinship::none;
  return StoryPlace{.story = story,
                    .article = *number,
                    .why = std::string(first ? "" : name_of(decision.kinship)),
                    .like = first ? 0 : static_cast<std::int64_t>(decision.relative)};
}

Result<void> Stories::place(Store& store, PollResult& poll) {
  for (const auto& stored : poll.articles) {
    const auto named = [&](const NewAlert& fresh) {
      return fresh.alert.article.key == stored.article.key;
    };
    if (std::ranges::none_of(poll.alerts, named)) continue;
    if (!index_)
      if (const auto loaded = load(store, stored.seen); !loaded) return loaded;
    const auto place = place_of(store, stored, poll);
    if (!place) return std::unexpected(place.error());
    for (auto& fresh : poll.alerts)
      if (named(fresh)) fresh.place = *place;
  }
  return {};
}

}  // namespace newshound
