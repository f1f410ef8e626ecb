#pragma once
// Which entries of the lists the names under `context` and `against` mean: "Aleksandar Vučić" speaks
// for an entry in whatever form the text has him, where he is an entry himself. Immutable.

#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "match/subject_numbers.h"
#include "model/watchlist.h"

namespace newshound {

class RelatedSubjects {
 public:
  using Place = SubjectNumbers::Place;

  // `particular`: see particular_subjects().
  RelatedSubjects(const std::vector<Watchlist>& watchlists, std::span<const Place> particular);

  // Those that bear this name, whatever its case, diacritics and order of words.
  std::span<const Place> named(std::string_view phrase) const;

 private:
  std::unordered_map<std::uint64_t, std::vector<Place>> places_;
};

}  // namespace newshound
