#pragma once
// Lists of feeds as other readers export them: OPML 1.0 and 2.0 (opml.org). Called by `newshound
// feeds`; pure.

#include <string>
#include <vector>

#include "base/error.h"

namespace newshound {

struct OpmlFeed {
  std::string url;
  std::string title;
  std::vector<std::string> tags;  // the folders it lies in, and its categories
  std::string language;
};

// In document order, those without an address left out; broken XML is mended as in feeds.
Result<std::vector<OpmlFeed>> read_opml(std::string bytes);

std::string write_opml(const std::vector<OpmlFeed>& feeds);

}  // namespace newshound
