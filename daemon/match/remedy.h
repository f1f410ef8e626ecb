#pragma once
// What an entry should say so that it does not take somebody else for its subject: found by trying. For
// `newshound feedback`. Slow: each try compiles the changed entry. Pure.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "match/matcher.h"
#include "model/amendment.h"

namespace newshound {

struct Mistake {
  const Matcher& matcher;  // the lists as they are
  std::size_t watchlist = 0;
  std::size_t subject = 0;
  double threshold = default_threshold;
  Passage passage;             // in which it is somebody else
  std::vector<Passage> right;  // in which it is the subject
};

struct Remedy {
  Amendment amendment;
  std::string why;                // what of the passage it goes by, a sentence
  std::vector<std::size_t> lost;  // of `right`: where the subject would not be found any more
};

// What keeps the entry from being found in the passage, keeps its examples and its names, and costs as
// few as possible of `right`. An amendment names phrases for `not` where the name is part of a longer
// one, else words for `against` that stand beside it, else a threshold. nullopt: nothing does, or the
// entry is not found there anyway.
std::optional<Remedy> find_remedy(const Mistake& mistake);

}  // namespace newshound
