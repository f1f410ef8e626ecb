#pragma once
// What languages put on a name: the case endings of the Slavic languages, Lithuanian and Latvian,
// Hungarian, Finnish and Estonian, Romanian, Albanian, and the genitive -s of German and English.
// Written as text/romanise.h romanises them. Inner header of names/.

#include <cstddef>
#include <string_view>

#include "names/spelling.h"

namespace newshound {

struct EndingMatch {
  Ending ending = Ending::none;
  float cost = 0;
};

// May a name that ends in `dropped` behind its stem (its last letter: `before`) stand in a text
// with `added` in its place, in a word of that script? nullptr: no.
const EndingMatch* ending_match(char before,
                                std::string_view dropped,
                                std::string_view added,
                                Script script);

// How many letters at the end of a word may be an ending at most; 0: it has none.
std::size_t longest_ending(std::string_view word);

// The longest ending that a name drops before it takes another.
inline constexpr std::size_t longest_dropped = 3;

}  // namespace newshound
