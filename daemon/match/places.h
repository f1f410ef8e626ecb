#pragma once
// The names found in one passage, put in order: what a subject's `not` covers, what stands behind
// another given name, what another subject of the list fits better, what lies within a longer name.
// Inner header of match/.

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "match/matcher.h"
#include "match/name_index.h"
#include "match/phrases.h"

namespace newshound {

// A passage as it is searched. Refers to its texts and to itself: it stays where it is.
class ReadPassage {
 public:
  ReadPassage(const NameIndex& names, const Passage& passage);
  ReadPassage(const ReadPassage&) = delete;
  ReadPassage& operator=(const ReadPassage&) = delete;

  const Passage& passage() const { return passage_; }
  const ReadText& read(Field field) const { return field == Field::title ? title_ : text_; }
  std::string_view text(Field field) const {
    return field == Field::title ? passage_.title : passage_.text;
  }
  PhraseFinder& phrases(Field field) {
    return field == Field::title ? title_phrases_ : text_phrases_;
  }

 private:
  Passage passage_;
  ReadText title_;
  ReadText text_;
  PhraseFinder title_phrases_;
  PhraseFinder text_phrases_;
};

// A name at a place.
struct Found {
  Field field = Field::text;
  Hit hit;
  double score = 0;
  std::string somebody_else;  // why it is: "lies in …"; empty where it is not

  bool counts() const { return somebody_else.empty(); }
};

inline bool same_subject(const Found& a, const Found& b) {
  return a.hit.watchlist == b.hit.watchlist && a.hit.subject == b.hit.subject;
}

// By subject, then by place, the title first; at the same place the longest first, then the best.
void put_in_order(std::vector<Found>& places);
// All names of the passage, in order; `doubtful` as in NameIndex::find(). What lies within an earlier
// place of its subject is left out.
std::vector<Found> find_places(const NameIndex& names,
                               ReadPassage& passage,
                               const std::vector<Watchlist>& watchlists,
                               bool doubtful);
// Adds the surnames that stand alone, to the places of one subject that is named in full.
void add_surnames(std::vector<Found>& places,
                  const NameIndex& names,
                  ReadPassage& passage,
                  const Subject& subject);

Evidence evidence_of(const Found& place, const ReadPassage& passage, const Subject& subject);

}  // namespace newshound
