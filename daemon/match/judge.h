#pragma once
// All names of one subject in one passage, judged together: what its entry says beside them
// (languages, not, weak, context, against, born, threshold), and what they amount to. Inner header
// of match/.

#include <span>
#include <vector>

#include "match/matcher.h"
#include "match/places.h"
#include "match/related.h"

namespace newshound {

// What judging needs beside the places of the subject.
struct Court {
  const std::vector<Watchlist>& watchlists;
  const NameIndex& names;
  const RelatedSubjects& related;
  ReadPassage& passage;
  std::span<const Found> all;  // every name of the passage, in order
  double threshold = default_threshold;
};

// Cheap: false where the places of one subject cannot reach its threshold whatever its entry says.
bool may_be_found(std::span<const Found> places, const Court& court);
// `places` are those of one subject. Only what is found carries evidence, unless `with_evidence`.
Judgement judge(std::vector<Found> places, const Court& court, bool with_evidence);

// Rounds to hundredths, so that the parts of a score add up to what is shown, and adds what keeps it
// between 0 and 1. The sum.
double settle_score(std::vector<ScorePart>& parts);

}  // namespace newshound
