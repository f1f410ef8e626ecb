// Feeds, what they list, and articles.

#include <unordered_map>

#include <fmt/format.h>

#include "base/digest.h"
#include "store/impl.h"
#include "store/store.h"

namespace newshound {

namespace {

constexpr std::string_view select_feeds =
    "SELECT id, url, etag, last_modified, validated_url, body_hash, title, last_poll, "
    "last_success, "
    "next_poll, failures, last_error, entries_seen FROM feed ORDER BY id";
constexpr std::string_view select_feed =
    "SELECT id, url, etag, last_modified, validated_url, body_hash, title, last_poll, "
    "last_success, "
    "next_poll, failures, last_error, entries_seen FROM feed WHERE url = ?1";

FeedState read_feed(Row row) {
  return {.id = row.integer(0),
          .url = row.text(1),
          .etag = row.text(2),
          .last_modified = row.text(3),
          .validated_url = row.text(4),
          .body_hash = row.hash(5),
          .title = row.text(6),
          .last_poll = row.optional_time(7),
          .last_success = row.optional_time(8),
          .next_poll = row.optional_time(9),
          .failures = static_cast<int>(row.integer(10)),
          .last_error = row.text(11),
          .entries_seen = row.integer(12)};
}

Result<FeedState> feed_of(Database& database, const std::string& url) {
  auto feed = database.one(select_feed, read_feed, url);
  if (!feed) return std::unexpected(feed.error());
  if (*feed) return std::move(**feed);
  if (const auto made = database.run("INSERT INTO feed (url) VALUES (?1)", url); !made)
    return std::unexpected(made.error());
  FeedState made_now;
  made_now.id = database.last_row_id();
  made_now.url = url;
  return made_now;
}

Result<void> write_feed(Database& database, const FeedState& state) {
  const auto written = database.run(
      "UPDATE feed SET etag = ?2, last_modified = ?3, validated_url = ?4, body_hash = ?5, "
      "title = ?6, last_poll = ?7, last_success = ?8, next_poll = ?9, failures = ?10, "
      "last_error = ?11, entries_seen = ?12 WHERE id = ?1",
      state.id,
      state.etag,
      state.last_modified,
      state.validated_url,
      state.body_hash,
      state.title,
      state.last_poll,
      state.last_success,
      state.next_poll,
      state.failures,
      state.last_error,
      state.entries_seen);
  if (written && database.changes() == 0)
    return failure(Errc::not_found, fmt::format("the store has no feed number {}", state.id));
  return written;
}

struct KnownEntry {
  SeenEntry entry;
  std::optional<UtcTime> gone_since;
};

KnownEntry read_known(Row row) {
  return {{.key = row.hash(0), .content = row.hash(1)}, row.optional_time(2)};
}

// An entry that is listed no longer: noted once, forgotten when its time is over.
Result<void> keep_gone(
    Database& database, FeedId feed, const KnownEntry& known, UtcTime now, Duration keep) {
  if (!known.gone_since)
    return database.run(
        "UPDATE seen SET gone_since = ?3 WHERE feed = ?1 AND key = ?2", feed, known.entry.key, now);
  if (now - *known.gone_since < keep) return {};
  return database.run("DELETE FROM seen WHERE feed = ?1 AND key = ?2", feed, known.entry.key);
}

Result<void> keep_listed(Database& database,
                         FeedId feed,
                         const KnownEntry& known,
                         std::uint64_t content) {
  if (!known.gone_since && known.entry.content == content) return {};
  return database.run(
      "UPDATE seen SET content = ?3, gone_since = NULL WHERE feed = ?1 AND key = ?2",
      feed,
      known.entry.key,
      content);
}

// Writes only what differs from what is known: a listing with one new entry on top costs two rows,
// the new one and the one that fell off its end.
Result<void> write_listing(Database& database,
                           FeedId feed,
                           const std::vector<SeenEntry>& listing,
                           UtcTime now,
                           Duration keep) {
  const auto known =
      database.all("SELECT key, content, gone_since FROM seen WHERE feed = ?1", read_known, feed);
  if (!known) return std::unexpected(known.error());
  std::unordered_map<std::uint64_t, std::uint64_t>
      fresh;  // key → content; the first of a key counts
  for (const auto& entry : listing) fresh.emplace(entry.key, entry.content);
  for (const auto& row : *known) {
    const auto listed = fresh.find(row.entry.key);
    const auto kept = listed == fresh.end() ? keep_gone(database, feed, row, now, keep)
                                            : keep_listed(database, feed, row, listed->second);
    if (!kept) return kept;
    if (listed != fresh.end()) fresh.erase(listed);
  }
  for (const auto& [key, content] : fresh) {
    const auto added = database.run(
        "INSERT INTO seen (feed, key, content) VALUES (?1, ?2, ?3)", feed, key, content);
    if (!added) return added;
  }
  return {};
}

// A changed article keeps its number and the time it was first seen.
Result<void> write_article(Database& database, FeedId feed, const Article& article, UtcTime now) {
  return database.run(
      "INSERT INTO article (feed, key_hash, key, seen, guid, title, link, author, summary, "
      "content, "
      "language, published, updated) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, "
      "?13) "
      "ON CONFLICT (feed, key_hash) DO UPDATE SET guid = ?5, title = ?6, link = ?7, author = ?8, "
      "summary = ?9, content = ?10, language = ?11, published = ?12, updated = ?13",
      feed,
      quick_hash(article.key),
      article.key,
      now,
      article.guid,
      article.title,
      article.link,
      article.author,
      article.summary,
      article.content,
      article.language,
      article.published,
      article.updated);
}

StoredArticle read_article(Row row) {
  return {.id = row.integer(0),
          .feed = row.integer(1),
          .seen = row.time(2),
          .article = {.key = row.text(3),
                      .guid = row.text(4),
                      .title = row.text(5),
                      .link = row.text(6),
                      .author = row.text(7),
                      .summary = row.text(8),
                      .content = row.text(9),
                      .language = row.text(10),
                      .published = row.optional_time(11),
                      .updated = row.optional_time(12)}};
}

}  // namespace

Result<std::vector<FeedState>> Store::feeds_of(const std::vector<std::string>& urls) {
  return impl_->database.atomically([&]() -> Result<std::vector<FeedState>> {
    std::vector<FeedState> states;
    states.reserve(urls.size());
    for (const auto& url : urls) {
      auto state = feed_of(impl_->database, url);
      if (!state) return std::unexpected(state.error());
      states.push_back(std::move(*state));
    }
    return states;
  });
}

Result<std::vector<FeedState>> Store::feeds() {
  return impl_->database.all(select_feeds, read_feed);
}

Result<std::vector<SeenEntry>> Store::seen(FeedId feed) {
  return impl_->database.all(
      "SELECT key, content FROM seen WHERE feed = ?1",
      [](Row row) { return SeenEntry{.key = row.hash(0), .content = row.hash(1)}; },
      feed);
}

Result<Saved> Store::save(const PollResult& result, UtcTime now, const Retention& retention) {
  auto& database = impl_->database;
  return database.atomically([&]() -> Result<Saved> {
    const auto feed = result.state.id;
    Saved saved;
    auto done = write_feed(database, result.state);
    if (done && result.listing)
      done = write_listing(database, feed, *result.listing, now, retention.seen);
    for (const auto& stored : result.articles)
      if (done) done = write_article(database, feed, stored.article, now);
    for (const auto& alert : result.alerts)
      if (done) done = put_alert(database, alert, now, saved);
    if (!done) return std::unexpected(done.error());
    return saved;
  });
}

Result<void> Store::each_article(UtcTime since,
                                 const std::function<bool(const StoredArticle&)>& take) {
  // By pages, each a query of its own: a long reading would keep the writer from resetting its log.
  std::int64_t last = 0;
  while (true) {
    const auto page = impl_->database.all(
        "SELECT id, feed, seen, key, guid, title, link, author, summary, content, language, "
        "published, updated FROM article WHERE (seen, id) > (?1, ?2) ORDER BY seen, id LIMIT 200",
        read_article,
        since,
        last);
    if (!page) return std::unexpected(page.error());
    if (page->empty()) return {};
    for (const auto& article : *page)
      if (!take(article)) return {};
    since = page->back().seen;
    last = page->back().id;
  }
}

}  // namespace newshound
