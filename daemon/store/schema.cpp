#include "store/schema.h"

#include <fmt/format.h>

#include "store/migrations.h"

namespace newshound {

namespace {

// The tables as they are now, for a new database. Times are Unix milliseconds, hashes signed 64-bit
// integers.
constexpr std::string_view tables = R"(
CREATE TABLE feed (
  id INTEGER PRIMARY KEY,
  url TEXT NOT NULL UNIQUE,
  etag TEXT NOT NULL DEFAULT '',
  last_modified TEXT NOT NULL DEFAULT '',
  validated_url TEXT NOT NULL DEFAULT '',
  body_hash INTEGER NOT NULL DEFAULT 0,
  title TEXT NOT NULL DEFAULT '',
  failures INTEGER NOT NULL DEFAULT 0,
  last_error TEXT NOT NULL DEFAULT '',
  entries_seen INTEGER NOT NULL DEFAULT 0,
  -- Feeds that move, that end, that give trouble.
  address TEXT NOT NULL DEFAULT '',
  moved_to TEXT NOT NULL DEFAULT '',
  moved_since INTEGER,
  gone INTEGER NOT NULL DEFAULT 0,
  last_document INTEGER,
  gaps INTEGER NOT NULL DEFAULT 0,
  trouble TEXT NOT NULL DEFAULT '',
  -- What the last document asked for, and what it cost.
  ttl INTEGER NOT NULL DEFAULT 0,
  skip_hours INTEGER NOT NULL DEFAULT 0,
  skip_days INTEGER NOT NULL DEFAULT 0,
  mended TEXT NOT NULL DEFAULT '',
  repeats INTEGER NOT NULL DEFAULT 0,
  document_bytes INTEGER NOT NULL DEFAULT 0
);

-- What every poll changes. Not in the feed's row, which is ten times as long and seldom changes: most
-- polls bring nothing else.
CREATE TABLE poll_time (
  feed INTEGER PRIMARY KEY REFERENCES feed (id),
  last_poll INTEGER,
  last_success INTEGER,
  next_poll INTEGER
);

-- A feed's rhythm (posting_text.h), which only new entries change.
CREATE TABLE posting (
  feed INTEGER PRIMARY KEY REFERENCES feed (id),
  rate TEXT NOT NULL
);

-- Servers that want a pause.
CREATE TABLE host_pause (
  host_group TEXT PRIMARY KEY,
  until INTEGER NOT NULL
) WITHOUT ROWID;

-- What each feed lists (gone_since is null) or listed. key: hash of the article's key.
CREATE TABLE seen (
  feed INTEGER NOT NULL REFERENCES feed (id),
  key INTEGER NOT NULL,
  content INTEGER NOT NULL,
  gone_since INTEGER,
  PRIMARY KEY (feed, key)
) WITHOUT ROWID;

CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  feed INTEGER NOT NULL REFERENCES feed (id),
  key_hash INTEGER NOT NULL,
  key TEXT NOT NULL,
  seen INTEGER NOT NULL,
  guid TEXT NOT NULL,
  title TEXT NOT NULL,
  link TEXT NOT NULL,
  author TEXT NOT NULL,
  language TEXT NOT NULL,
  published INTEGER,
  updated INTEGER,
  -- Where its summary and, right behind it, its content lie (store/texts.h); sizes in bytes.
  text_day INTEGER NOT NULL,
  text_offset INTEGER NOT NULL,
  summary_size INTEGER NOT NULL,
  content_size INTEGER NOT NULL,
  UNIQUE (feed, key_hash)
);
CREATE INDEX article_seen ON article (seen);

-- Articles with a watched subject, as later ones are compared with them (story/record.h).
CREATE TABLE story_article (
  number INTEGER PRIMARY KEY,
  feed INTEGER NOT NULL REFERENCES feed (id),
  key_hash INTEGER NOT NULL,
  story INTEGER NOT NULL,
  seen INTEGER NOT NULL,
  record BLOB NOT NULL,
  UNIQUE (feed, key_hash)
);
CREATE INDEX story_article_seen ON story_article (seen);

-- number: deliveries refer to it, so that those of new alerts lie together at the table's end.
-- subject: hash of list and subject. official: it comes from a feed with that tag.
CREATE TABLE alert (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  created INTEGER NOT NULL,
  body TEXT NOT NULL,
  subject INTEGER NOT NULL DEFAULT 0,
  story INTEGER NOT NULL DEFAULT 0,
  severity INTEGER NOT NULL DEFAULT 0,
  official INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX alert_created ON alert (created);
CREATE INDEX alert_story ON alert (story, subject) WHERE story > 0;

-- Other articles of an alert's story that name its subject. like_number: the article it is most
-- like, of story_article.
CREATE TABLE follow_up (
  alert INTEGER NOT NULL REFERENCES alert (number) ON DELETE CASCADE,
  article INTEGER NOT NULL,
  seen INTEGER NOT NULL,
  feed TEXT NOT NULL,
  title TEXT NOT NULL,
  link TEXT NOT NULL,
  language TEXT NOT NULL,
  why TEXT NOT NULL,
  like_number INTEGER NOT NULL,
  PRIMARY KEY (alert, article)
) WITHOUT ROWID;

-- state 'held': until next_attempt, together with the others of the sink with the same bundle.
-- 'folded': told by the alert with the number `digest`. expires: wanted until then only. receipt: what
-- the sink knows its message by; editable: whether it can edit it, and next_edit when it is to (null
-- while nothing in it is out of date).
CREATE TABLE delivery (
  alert INTEGER NOT NULL REFERENCES alert (number) ON DELETE CASCADE,
  sink TEXT NOT NULL,
  state TEXT NOT NULL,
  created INTEGER NOT NULL,
  next_attempt INTEGER NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  last_error TEXT NOT NULL DEFAULT '',
  bundle TEXT NOT NULL DEFAULT '',
  digest INTEGER NOT NULL DEFAULT 0,
  expires INTEGER,
  receipt TEXT NOT NULL DEFAULT '',
  editable INTEGER NOT NULL DEFAULT 0,
  next_edit INTEGER,
  PRIMARY KEY (alert, sink)
) WITHOUT ROWID;
CREATE INDEX delivery_pending ON delivery (sink, next_attempt) WHERE state = 'pending';
CREATE INDEX delivery_dead ON delivery (created) WHERE state = 'dead';
CREATE INDEX delivery_held ON delivery (sink, bundle, next_attempt) WHERE state = 'held';
CREATE INDEX delivery_held_until ON delivery (next_attempt) WHERE state = 'held';
CREATE INDEX delivery_edit ON delivery (next_edit) WHERE next_edit IS NOT NULL;

-- Sinks in trouble.
CREATE TABLE sink_state (
  sink TEXT PRIMARY KEY,
  failures INTEGER NOT NULL,
  failing_since INTEGER,
  various INTEGER NOT NULL,
  down INTEGER NOT NULL,
  rests INTEGER NOT NULL,
  rest_until INTEGER NOT NULL,
  gone INTEGER NOT NULL,
  why TEXT NOT NULL,
  told INTEGER NOT NULL
) WITHOUT ROWID;

-- Those that were added by hand.
CREATE TABLE silence (
  number INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  watchlist TEXT NOT NULL,
  feed TEXT NOT NULL,
  phrase TEXT NOT NULL,
  story INTEGER NOT NULL,
  author TEXT NOT NULL,
  reason TEXT NOT NULL,
  created INTEGER NOT NULL,
  until INTEGER NOT NULL,
  ended_by TEXT NOT NULL DEFAULT ''
);

-- What readers said of alerts. subject, story: as in alert, which it outlives. apart: phrases, a line
-- each.
CREATE TABLE feedback (
  number INTEGER PRIMARY KEY,
  said TEXT NOT NULL,
  alert TEXT NOT NULL,
  subject INTEGER NOT NULL,
  name TEXT NOT NULL,
  watchlist TEXT NOT NULL,
  title TEXT NOT NULL,
  story INTEGER NOT NULL,
  form TEXT NOT NULL,
  apart TEXT NOT NULL,
  author TEXT NOT NULL,
  because TEXT NOT NULL,
  created INTEGER NOT NULL,
  withdrawn_by TEXT NOT NULL DEFAULT ''
);
CREATE INDEX feedback_subject ON feedback (subject) WHERE withdrawn_by = '';
CREATE INDEX feedback_alert ON feedback (alert) WHERE withdrawn_by = '';

-- One row: when newshound last said that it is alive.
CREATE TABLE heartbeat (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  told INTEGER NOT NULL
);
)";

std::int64_t newest() {
  return static_cast<std::int64_t>(migrations().size());
}

Result<std::int64_t> version_of(Database& database, const std::filesystem::path& file) {
  const auto version = database.one("PRAGMA user_version", [](Row row) { return row.integer(0); });
  if (!version) return std::unexpected(version.error());
  if (**version > newest())
    return failure(
        Errc::invalid,
        fmt::format("{} was written by a newer newshound (schema {}, this one knows {}); "
                    "install that version or newer",
                    file.string(),
                    **version,
                    newest()));
  return **version;
}

}  // namespace

Result<void> migrate(Database& database, const std::filesystem::path& file) {
  const auto version = version_of(database, file);
  if (!version) return std::unexpected(version.error());
  if (*version == newest()) return {};
  // The version changes in the same transaction as the tables: a crash leaves the old or the new.
  std::string steps = "BEGIN IMMEDIATE;";
  if (*version == 0) steps += tables;
  else
    for (const auto step : migrations().subspan(static_cast<std::size_t>(*version))) steps += step;
  const auto done =
      database.script(steps + fmt::format("PRAGMA user_version = {};COMMIT", newest()));
  if (!done)
    return std::unexpected(
        within(done.error(), fmt::format("from schema {} to {}", *version, newest())));
  return {};
}

Result<void> check_schema(Database& database, const std::filesystem::path& file) {
  const auto version = version_of(database, file);
  if (!version) return std::unexpected(version.error());
  if (*version == 0)
    return failure(Errc::not_found, fmt::format("{} holds nothing yet", file.string()));
  if (*version < newest())
    return failure(
        Errc::invalid,
        fmt::format("{} was written by an older newshound (schema {}, this one knows {}); "
                    "restart the daemon to bring it up to date",
                    file.string(),
                    *version,
                    newest()));
  return {};
}

}  // namespace newshound
