#include "store/migrations.h"

#include <array>

namespace newshound {

namespace {

constexpr std::array<std::string_view, 10> steps{
    // 1: the first
    R"(
CREATE TABLE feed (
  id INTEGER PRIMARY KEY,
  url TEXT NOT NULL UNIQUE,
  etag TEXT NOT NULL DEFAULT '',
  last_modified TEXT NOT NULL DEFAULT '',
  validated_url TEXT NOT NULL DEFAULT '',
  body_hash INTEGER NOT NULL DEFAULT 0,
  title TEXT NOT NULL DEFAULT '',
  last_poll INTEGER,
  last_success INTEGER,
  next_poll INTEGER,
  failures INTEGER NOT NULL DEFAULT 0,
  last_error TEXT NOT NULL DEFAULT '',
  entries_seen INTEGER NOT NULL DEFAULT 0
);

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

-- number: deliveries refer to it, so that those of new alerts lie together at the table's end.
CREATE TABLE alert (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  created INTEGER NOT NULL,
  body TEXT NOT NULL
);
CREATE INDEX alert_created ON alert (created);

CREATE TABLE delivery (
  alert INTEGER NOT NULL REFERENCES alert (number) ON DELETE CASCADE,
  sink TEXT NOT NULL,
  state TEXT NOT NULL,
  created INTEGER NOT NULL,
  next_attempt INTEGER NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  last_error TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (alert, sink)
) WITHOUT ROWID;
CREATE INDEX delivery_pending ON delivery (sink, next_attempt) WHERE state = 'pending';
CREATE INDEX delivery_dead ON delivery (created) WHERE state = 'dead';
)",
    // 2: feeds that move, that end, and their rhythm; servers that want
    // a pause
    R"(
ALTER TABLE feed ADD COLUMN address TEXT NOT NULL DEFAULT '';
ALTER TABLE feed ADD COLUMN moved_to TEXT NOT NULL DEFAULT '';
ALTER TABLE feed ADD COLUMN moved_since INTEGER;
ALTER TABLE feed ADD COLUMN gone INTEGER NOT NULL DEFAULT 0;
ALTER TABLE feed ADD COLUMN last_document INTEGER;
ALTER TABLE feed ADD COLUMN gaps INTEGER NOT NULL DEFAULT 0;
ALTER TABLE feed ADD COLUMN trouble TEXT NOT NULL DEFAULT '';
UPDATE feed SET last_document = last_success;
-- A feed's rhythm (posting_text.h). Not in its row: that is written with every poll.
CREATE TABLE posting (
  feed INTEGER PRIMARY KEY REFERENCES feed (id),
  rate TEXT NOT NULL
);
CREATE TABLE host_pause (
  host_group TEXT PRIMARY KEY,
  until INTEGER NOT NULL
) WITHOUT ROWID;
)",
    // 3: stories
    R"(
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

-- subject: hash of list and subject. official: it comes from a feed with that tag.
ALTER TABLE alert ADD COLUMN subject INTEGER NOT NULL DEFAULT 0;
ALTER TABLE alert ADD COLUMN story INTEGER NOT NULL DEFAULT 0;
ALTER TABLE alert ADD COLUMN severity INTEGER NOT NULL DEFAULT 0;
ALTER TABLE alert ADD COLUMN official INTEGER NOT NULL DEFAULT 0;
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
)",
    // 4: silences that were added by hand
    R"(
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
)",
    // 5: deliveries that are held back and told together
    R"(
-- state 'held': until next_attempt, together with the others of the sink with the same bundle.
-- 'folded': told by the alert with the number `digest`.
ALTER TABLE delivery ADD COLUMN bundle TEXT NOT NULL DEFAULT '';
ALTER TABLE delivery ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
CREATE INDEX delivery_held ON delivery (sink, bundle, next_attempt) WHERE state = 'held';
CREATE INDEX delivery_held_until ON delivery (next_attempt) WHERE state = 'held';
)",
    // 6: what a feed's last document asked for, and what it cost
    R"(
ALTER TABLE feed ADD COLUMN ttl INTEGER NOT NULL DEFAULT 0;
ALTER TABLE feed ADD COLUMN skip_hours INTEGER NOT NULL DEFAULT 0;
ALTER TABLE feed ADD COLUMN skip_days INTEGER NOT NULL DEFAULT 0;
ALTER TABLE feed ADD COLUMN mended TEXT NOT NULL DEFAULT '';
ALTER TABLE feed ADD COLUMN repeats INTEGER NOT NULL DEFAULT 0;
ALTER TABLE feed ADD COLUMN document_bytes INTEGER NOT NULL DEFAULT 0;
)",
    // 7: sinks in trouble; deliveries that are wanted for a while only
    R"(
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
ALTER TABLE delivery ADD COLUMN expires INTEGER;
)",
    // 8: what a sink knows its messages by
    R"(
ALTER TABLE delivery ADD COLUMN receipt TEXT NOT NULL DEFAULT '';
-- Whether the sink can edit the message, and when it is to: null while nothing in it is out of date.
ALTER TABLE delivery ADD COLUMN editable INTEGER NOT NULL DEFAULT 0;
ALTER TABLE delivery ADD COLUMN next_edit INTEGER;
CREATE INDEX delivery_edit ON delivery (next_edit) WHERE next_edit IS NOT NULL;
-- One row: when newshound last said that it is alive.
CREATE TABLE heartbeat (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  told INTEGER NOT NULL
);
)",
    // 9: what readers said of alerts
    R"(
-- subject, story: as in alert, which it outlives. apart: phrases, a line each.
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
)",
    // 10: the times of polls, apart from what seldom changes
    R"(
CREATE TABLE poll_time (
  feed INTEGER PRIMARY KEY REFERENCES feed (id),
  last_poll INTEGER,
  last_success INTEGER,
  next_poll INTEGER
);
INSERT INTO poll_time SELECT id, last_poll, last_success, next_poll FROM feed;
ALTER TABLE feed DROP COLUMN last_poll;
ALTER TABLE feed DROP COLUMN last_success;
ALTER TABLE feed DROP COLUMN next_poll;
)"};

}  // namespace

std::span<const std::string_view> migrations() {
  return steps;
}

}  // namespace newshound
