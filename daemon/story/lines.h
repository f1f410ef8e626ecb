#pragma once
// The JSON Lines that `newshound group` reads and writes. Pure.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <boost/json/value.hpp>

#include "base/error.h"
#include "base/time.h"
#include "story/index.h"

namespace newshound {

// One line of input: {"doc": …, "time"?: "2024-09-04T10:00:00Z", "lang"?, "link"?, "title"?, "text"?}.
struct GroupDocument {
  boost::json::value doc;  // whatever identifies it there: a string or a whole number
  std::optional<UtcTime> time;
  std::string title;
  std::string text;
  std::string language;
  std::string link;
};

// Other keys are ignored, null is absent. A time is RFC 3339 or a number of seconds since 1970.
Result<GroupDocument> parse_group_line(std::string_view line);

// One line of output, without a line feed: {"doc", "story"}.
std::string group_line(const GroupDocument& document, const StoryDecision& decision);
// The same with "why", "score", "like" (the document it is most like) and "shared".
std::string explained_group_line(const GroupDocument& document,
                                 const StoryDecision& decision,
                                 const boost::json::value& relative);

}  // namespace newshound
