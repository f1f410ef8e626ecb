#pragma once
// A feed as one line of JSON: what `newshound parse` prints. Pure.

#include <string>

#include "model/article.h"

namespace newshound {

// {"format","title","link","language","recovered","entries":[{"id","title","link","published",
// "updated","author","summary","content","language"}]}; absent is null, times are RFC 3339 in UTC;
// "recovered" tells what was wrong with a document that had to be mended. Bodies are
// taken as they are: the caller makes them plain.
std::string to_json(const Feed& feed);

}  // namespace newshound
