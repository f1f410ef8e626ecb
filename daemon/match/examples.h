#pragma once
// The examples of the entries (should_match, should_not_match), tried. For `check` and for every
// load of the lists. Pure.

#include <string>
#include <utility>
#include <vector>

#include "base/origin.h"
#include "match/matcher.h"

namespace newshound {

// Where each example stands that does not come out as its entry says, and why not. An example has no
// language: for `lang:` in a query it is in whatever is asked for.
std::vector<std::pair<Origin, std::string>> failed_examples(const Matcher& matcher,
                                                            double threshold = default_threshold);

}  // namespace newshound
