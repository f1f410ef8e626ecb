#pragma once
// The JSON Lines that `newshound scan` reads and writes. Pure.

#include <string>
#include <string_view>

#include <boost/json/value.hpp>

#include "base/error.h"
#include "match/matcher.h"

namespace newshound {

// One line of input: {"doc": …, "title"?: "…", "text": "…", "lang"?: "…"}.
struct ScanDocument {
  boost::json::value doc;  // whatever identifies it there: a string or a whole number
  std::string title;
  std::string text;
  std::string language;
};

// Other keys are ignored, null is absent.
Result<ScanDocument> parse_scan_line(std::string_view line);

// One line of output, without a line feed: {"doc", "entity", "watchlist", "score", "evidence", "parts"}.
std::string scan_line(const ScanDocument& document, const Matcher& matcher, const Match& match);

}  // namespace newshound
