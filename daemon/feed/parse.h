#pragma once
// Bytes in, articles out. Pure; any thread. The only door to pugixml.

#include <string>
#include <string_view>

#include "base/error.h"
#include "model/article.h"

namespace newshound {

struct FeedInput {
  std::string bytes;         // as received, any encoding
  std::string content_type;  // the HTTP header, may be empty
  std::string url;           // where it came from: the base of relative links; may be empty
};

// One feed document of any known format. Articles come with their keys, absolute links and plain
// titles; bodies as published (BodyForm). An entry without guid, link and title is
// known by its text. Broken XML is mended, which Feed::recovered tells.
// Error: not a feed, with a sentence that says what it is instead ("this is an HTML page, not a
// feed"), or where XML that is no feed broke (line and column).
Result<Feed> parse_feed(FeedInput input);

// Bodies to plain text, in place. Idempotent.
void make_plain(Article& article);

}  // namespace newshound
