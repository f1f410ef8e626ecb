#pragma once
// Why a subject is found in a text, or why not, as data for `newshound explain`: the score and its
// parts, the places, word for word, and the reasons of a miss. Slow: it works out again what the
// matcher does not keep. Pure.

#include <cstddef>
#include <string>
#include <vector>

#include "match/matcher.h"
#include "match/word_links.h"

namespace newshound {

struct ExplainedPlace {
  Evidence evidence;
  Origin origin;                // of the name on the list
  std::vector<WordLink> words;  // none for a query
};

struct Explanation {
  std::size_t watchlist = 0;
  std::size_t subject = 0;
  bool found = false;
  double score = 0;
  double threshold = 0;
  std::vector<ScorePart> parts;        // empty where there is nothing to score
  std::vector<ExplainedPlace> places;  // the names that were seen
  std::vector<std::string> why_not;    // a sentence each; empty where it is found
};

// Every subject of which a name was seen, found or not, in the order of the lists.
std::vector<Explanation> explain(const Matcher& matcher, const Passage& passage, double threshold);
// One subject.
Explanation explain(const Matcher& matcher,
                    const Passage& passage,
                    double threshold,
                    std::size_t watchlist,
                    std::size_t subject);

}  // namespace newshound
