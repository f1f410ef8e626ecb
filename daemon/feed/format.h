#pragma once
// One feed format. Each lives in its own file and is a line of the table in parse.cpp.

#include <string_view>

#include "base/error.h"
#include "feed/document.h"
#include "model/article.h"

namespace newshound {

struct FeedFormat {
  std::string_view name;
  // Looks at the beginning only: is this document meant to be of this format?
  bool (*recognises)(const FeedDocument&);
  // What all formats share is done by parse_feed afterwards: keys, the languages of entries without
  // one, names out of "mail (Name)", links that nobody else could resolve.
  Result<Feed> (*parse)(const FeedDocument&);
};

// Further entries of a document are not read: newest come first, and nobody publishes more.
inline constexpr std::size_t most_entries = 2'000;

}  // namespace newshound
