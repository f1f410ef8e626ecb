// Feeds, what they list, and articles.

#include <unordered_map>

#include <fmt/format.h>

#include "base/digest.h"
#include "store/impl.h"
#include "store/posting_text.h"
#include "store/store.h"

namespace newshound {

namespace {

constexpr std::string_view select_feeds =
    "SELECT id, url, etag, last_modified, validated_url, body_hash, title, last_poll, "
    "last_success, next_poll, failures, last_error, entries_seen, address, moved_to, moved_since, "
    "gone, last_document, gaps, coalesce(rate, ''), trouble, ttl, skip_hours, skip_days, mended, "
    "repeats, document_bytes "
    "FROM feed LEFT JOIN posting ON posting.feed = id LEFT JOIN poll_time ON poll_time.feed = id "
    "ORDER BY id";

FeedState read_feed(Row row) {
  return {.id = row.integer(0),
          .url = row.text(1),
          .etag = row.text(2),
          .last_modified = row.text(3),
          .validated_url = row.text(4),
          .address = row.text(13),
          .moved_to = row.text(14),
          .moved_since = row.optional_time(15),
          .gone = row.integer(16) != 0,
          .body_hash = row.hash(5),
          .title = row.text(6),
          .last_poll = row.optional_time(7),
          .last_success = row.optional_time(8),
          .last_document = row.optional_time(17),
          .next_poll = row.optional_time(9),
          .failures = static_cast<int>(row.integer(10)),
          .last_error = row.text(11),
          .entries_seen = row.integer(12),
          .trouble = row.text(20),
          .gaps = row.integer(18),
          .ttl = Duration(row.integer(21)),
          .skip_hours = static_cast<std::uint32_t>(row.integer(22)),
          .skip_days = static_cast<std::uint32_t>(row.integer(23)),
          .mended = row.text(24),
          .repeats = static_cast<int>(row.integer(25)),
          .document_bytes = row.integer(26),
          .posting = read_posting(row.text(19))};
}

Result<FeedState> add_feed(Database& database, const std::string& url) {
  if (const auto made = database.run("INSERT INTO feed (url) VALUES (?1)", url); !made)
    return std::unexpected(made.error());
  FeedState state;
  state.id = database.last_row_id();
  state.url = url;
  return state;
}

// What every poll changes.
Result<void> write_times(Database& database, const FeedState& state) {
  return database.run(
      "INSERT INTO poll_time (feed, last_poll, last_success, next_poll) VALUES (?1, ?2, ?3, ?4) "
      "ON CONFLICT (feed) DO UPDATE SET last_poll = ?2, last_success = ?3, next_poll = ?4",
      state.id,
      state.last_poll,
      state.last_success,
      state.next_poll);
}

// What a poll may change without a document.
Result<void> write_poll(Database& database, const FeedState& state) {
  const auto written = database.run(
      "UPDATE feed SET etag = ?2, last_modified = ?3, validated_url = ?4, failures = ?5, "
      "last_error = ?6, address = ?7, moved_to = ?8, moved_since = ?9, gone = ?10, "
      "last_document = ?11, trouble = ?12, repeats = ?13, document_bytes = ?14 WHERE id = ?1",
      state.id,
      state.etag,
      state.last_modified,
      state.validated_url,
      state.failures,
      state.last_error,
      state.address,
      state.moved_to,
      state.moved_since,
      state.gone,
      state.last_document,
      state.trouble,
      state.repeats,
      state.document_bytes);
  if (written && database.changes() == 0)
    return failure(Errc::not_found, fmt::format("the store has no feed number {}", state.id));
  return written;
}

// What only a document that was read changes.
Result<void> write_document(Database& database, const FeedState& state) {
  const auto written = database.run(
      "UPDATE feed SET body_hash = ?2, title = ?3, entries_seen = ?4, gaps = ?5, ttl = ?6, "
      "skip_hours = ?7, skip_days = ?8, mended = ?9 WHERE id = ?1",
      state.id,
      state.body_hash,
      state.title,
      state.entries_seen,
      state.gaps,
      state.ttl.count(),
      state.skip_hours,
      state.skip_days,
      state.mended);
  if (!written) return written;
  return database.run(
      "INSERT INTO posting (feed, rate) VALUES (?1, ?2) "
      "ON CONFLICT (feed) DO UPDATE SET rate = ?2",
      state.id,
      posting_text(state.posting));
}

Result<void> write_pause(Database& database, const HostPause& pause) {
  return database.run(
      "INSERT INTO host_pause (host_group, until) VALUES (?1, ?2) "
      "ON CONFLICT (host_group) DO UPDATE SET until = max(until, ?2)",
      pause.group,
      pause.until);
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
Result<void> write_article(
    Database& database, TextLog& texts, FeedId feed, const Article& article, UtcTime now) {
  auto place = texts.add(article.summary, now);
  // The same day: it only turns with `now`.
  if (place && !article.content.empty())
    if (const auto rest = texts.add(article.content, now); !rest)
      return std::unexpected(rest.error());
  if (!place) return std::unexpected(place.error());
  return database.run(
      "INSERT INTO article (feed, key_hash, key, seen, guid, title, link, author, language, "
      "published, updated, text_day, text_offset, summary_size, content_size) "
      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15) "
      "ON CONFLICT (feed, key_hash) DO UPDATE SET guid = ?5, title = ?6, link = ?7, author = ?8, "
      "language = ?9, published = ?10, updated = ?11, text_day = ?12, text_offset = ?13, "
      "summary_size = ?14, content_size = ?15",
      feed,
      quick_hash(article.key),
      article.key,
      now,
      article.guid,
      article.title,
      article.link,
      article.author,
      article.language,
      article.published,
      article.updated,
      place->day,
      place->offset,
      article.summary.size(),
      article.content.size());
}

// An article without its bodies, and where they lie.
struct ArticleRow {
  StoredArticle stored;
  TextPlace place;
  std::size_t summary_size;
  std::size_t content_size;
};

ArticleRow read_article(Row row) {
  return {.stored = {.id = row.integer(0),
                     .feed = row.integer(1),
                     .seen = row.time(2),
                     .article = {.key = row.text(3),
                                 .guid = row.text(4),
                                 .title = row.text(5),
                                 .link = row.text(6),
                                 .author = row.text(7),
                                 .language = row.text(8),
                                 .published = row.optional_time(9),
                                 .updated = row.optional_time(10)}},
          .place = {.day = row.integer(11), .offset = row.integer(12)},
          .summary_size = static_cast<std::size_t>(row.integer(13)),
          .content_size = static_cast<std::size_t>(row.integer(14))};
}

void add_bodies(ArticleRow& row, TextReader& texts) {
  const auto bodies = texts.read(row.place, row.summary_size + row.content_size);
  row.stored.bodies_lost = !bodies;
  if (!bodies) return;
  row.stored.article.summary = bodies->substr(0, row.summary_size);
  row.stored.article.content = bodies->substr(row.summary_size);
}

}  // namespace

Result<std::vector<FeedState>> Store::feeds_of(const std::vector<std::string>& urls) {
  return impl_->database.atomically([&]() -> Result<std::vector<FeedState>> {
    std::vector<FeedState> states(urls.size());
    std::unordered_map<std::string_view, FeedState*> wanted;
    for (std::size_t i = 0; i < urls.size(); ++i) wanted.emplace(urls[i], &states[i]);
    // All at once: at start-up the URLs are all that the store knows, give or take a few.
    const auto known = impl_->database.each(select_feeds, [&](Row row) {
      auto state = read_feed(row);
      if (const auto found = wanted.find(state.url); found != wanted.end())
        *found->second = std::move(state);
    });
    if (!known) return std::unexpected(known.error());
    for (std::size_t i = 0; i < urls.size(); ++i) {
      FeedState& first = *wanted.at(urls[i]);  // a URL may be asked for twice
      if (first.url.empty()) {
        auto added = add_feed(impl_->database, urls[i]);
        if (!added) return std::unexpected(added.error());
        first = std::move(*added);
      }
      if (&first != &states[i]) states[i] = first;
    }
    return states;
  });
}

Result<std::vector<FeedState>> Store::feeds() {
  return impl_->database.all(select_feeds, read_feed);
}

Result<std::vector<HostPause>> Store::pauses(UtcTime now) {
  if (const auto gone = impl_->database.run("DELETE FROM host_pause WHERE until <= ?1", now); !gone)
    return std::unexpected(gone.error());
  return impl_->database.all("SELECT host_group, until FROM host_pause", [](Row row) {
    return HostPause{.group = row.text(0), .until = row.time(1)};
  });
}

Result<void> Store::revive(FeedId feed) {
  return impl_->database.atomically([&]() -> Result<void> {
    auto& database = impl_->database;
    const auto revived = database.run("UPDATE feed SET gone = 0, failures = 0 WHERE id = ?1", feed);
    if (!revived) return revived;
    return database.run("UPDATE poll_time SET next_poll = NULL WHERE feed = ?1", feed);
  });
}

Result<std::vector<SeenEntry>> Store::seen(FeedId feed) {
  return impl_->database.all(
      "SELECT key, content FROM seen WHERE feed = ?1",
      [](Row row) { return SeenEntry{.key = row.hash(0), .content = row.hash(1)}; },
      feed);
}

Result<Saved> Store::save(const PollResult& result, UtcTime now, const Retention& retention) {
  if (in_transaction()) return save_parts(result, now, retention);
  if (const auto begun = begin(); !begun) return std::unexpected(begun.error());
  auto saved = save_parts(result, now, retention);
  if (const auto committed = saved ? commit() : Result<void>(); !committed)
    saved = std::unexpected(committed.error());
  if (!saved) rollback();
  return saved;
}

Result<Saved> Store::save_parts(const PollResult& result, UtcTime now, const Retention& retention) {
  auto& database = impl_->database;
  const auto feed = result.state.id;
  Saved saved;
  Result<void> done;
  if (!result.only_times) done = write_poll(database, result.state);
  if (done) done = write_times(database, result.state);
  if (done && result.listing) done = write_document(database, result.state);
  if (done && result.listing)
    done = write_listing(database, feed, *result.listing, now, retention.seen);
  for (const auto& stored : result.articles)
    if (done) done = write_article(database, impl_->texts, feed, stored.article, now);
  for (const auto& alert : result.alerts)
    if (done) done = put_alert(database, alert, now, saved);
  if (done && result.pause) done = write_pause(database, *result.pause);
  if (!done) return std::unexpected(done.error());
  return saved;
}

Result<std::optional<StoredArticle>> Store::article(const std::string& feed_url,
                                                    const std::string& key) {
  auto row = impl_->database.one(
      "SELECT id, feed, seen, key, guid, title, link, author, language, published, updated, "
      "text_day, text_offset, summary_size, content_size FROM article "
      "WHERE feed = (SELECT id FROM feed WHERE url = ?1) AND key_hash = ?2",
      read_article,
      feed_url,
      quick_hash(key));
  if (!row) return std::unexpected(row.error());
  if (!*row) return std::nullopt;
  TextReader texts(impl_->directory);
  add_bodies(**row, texts);
  return std::move((**row).stored);
}

Result<void> Store::each_article(UtcTime since,
                                 const std::function<bool(const StoredArticle&)>& take) {
  // By pages, each a query of its own: a long reading would keep the writer from resetting its log.
  TextReader texts(impl_->directory);
  std::int64_t last = 0;
  while (true) {
    auto page = impl_->database.all(
        "SELECT id, feed, seen, key, guid, title, link, author, language, published, updated, "
        "text_day, text_offset, summary_size, content_size "
        "FROM article WHERE (seen, id) > (?1, ?2) ORDER BY seen, id LIMIT 200",
        read_article,
        since,
        last);
    if (!page) return std::unexpected(page.error());
    if (page->empty()) return {};
    for (auto& row : *page) {
      add_bodies(row, texts);
      if (!take(row.stored)) return {};
    }
    since = page->back().stored.seen;
    last = page->back().stored.id;
  }
}

}  // namespace newshound
