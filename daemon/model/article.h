#pragma once
// What a feed says, as values. Made by feed/, read by match/, store/ and the sinks.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/time.h"

namespace newshound {

// Bodies leave the parser as they were published; turning HTML into text costs more than all the
// rest of parsing, so it is done (feed/parse.h, make_plain) for entries that are new, not for all.
enum class BodyForm { text, html };

// One entry of a feed. Absent is empty (or nullopt). All texts are UTF-8; title and author are
// always plain text without markup.
struct Article {
  std::string key;   // stable identity within its feed: see article_key()
  std::string guid;  // as published: RSS guid, Atom id, JSON Feed id
  std::string title;
  std::string link;  // absolute where a base is known
  std::string author;
  std::string summary;
  std::string content;
  BodyForm summary_form = BodyForm::text;
  BodyForm content_form = BodyForm::text;
  std::string language;  // BCP 47, of the entry, else of its feed
  std::optional<UtcTime> published;
  std::optional<UtcTime> updated;

  friend bool operator==(const Article&, const Article&) = default;

  // The one date that stands for the article: published, else updated.
  std::optional<UtcTime> date() const { return published ? published : updated; }
  // The body that is recognised in: the content, where there is one, else the summary.
  const std::string& text() const { return content.empty() ? summary : content; }
};

// guid, else link and date, else link, else title: the first that is there, marked by which it is;
// of a guid that is an address and of the link without what tracks readers (model/link.h).
// Empty for an entry that has none of them, which cannot be told from another one.
std::string article_key(const Article& article);

// Changes when what a reader sees changes: title and text, not dates or links.
std::uint64_t content_hash(const Article& article);

// A whole feed document.
struct Feed {
  std::string format;  // "rss-2.0", "atom-1.0", "json-feed-1.1", …
  std::string title;
  std::string link;
  std::string language;
  std::string recovered;  // what was wrong with a document that had to be mended; else empty
  std::optional<Duration>
      ttl;  // how long the publisher asks not to come back (RSS ttl, sy:update…)
  // When he does not want anybody to come (RSS skipHours, skipDays; UTC), bit 0 for midnight and for
  // Sunday.
  std::uint32_t skip_hours = 0;
  std::uint32_t skip_days = 0;
  std::vector<Article> articles;  // in document order
};

}  // namespace newshound
