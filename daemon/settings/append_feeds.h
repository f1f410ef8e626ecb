#pragma once
// New feeds into the user's configuration, whose comments and layout are the user's. Called by
// `newshound feeds`; pure.

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "model/source.h"

namespace newshound {

// The same YAML with these feeds at the end of `feeds:`; not a byte of the rest is touched. Error
// where that list is written in a way that has no end to append to.
Result<std::string> with_feeds_appended(std::string_view yaml, const std::vector<Source>& feeds);

}  // namespace newshound
