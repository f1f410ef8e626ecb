#pragma once
// Words around a name that may tell its bearer from another one. For remedy.h only. Inner header of
// match/.

#include <string>
#include <string_view>
#include <vector>

#include "match/matcher.h"

namespace newshound {

// "footballer", "fudbalera", "футболист": what somebody is by trade or rank. `roman`: text/romanise.h.
bool is_occupation(std::string_view roman);

// Longer names that hold the one that was found, as the text has them: "Vulin Street", "Aleksandar Petar
// Vulin".
std::vector<std::string> longer_names(const Subject& subject,
                                      const Match& match,
                                      const Passage& passage);

struct TellingWord {
  std::string words;
  bool occupation = false;  // else the name of something: a club, a town
};

// In the title and the quoted sentences, none of them a word of the entry: occupations first, then the
// nearest to the name.
std::vector<TellingWord> telling_words(const Subject& subject,
                                       const Match& match,
                                       const Passage& passage);

}  // namespace newshound
