#pragma once
// What all spellings of a word of a name have in common: its consonants, by classes that languages
// do not confuse. "Вулину", "Vouline" and "Wulin" all have the skeleton V L N. Letters that are read
// in two ways ("ch" is č in English and х in Polish) give a word several skeletons. The index files
// the words of names under theirs and looks up those of a text; what meets there is compared letter
// by letter (spelling.h). In the line of Soundex and Daitch-Mokotoff, but with all of a word's
// readings and endings taken off. Pure.

#include <cstdint>
#include <string_view>
#include <vector>

#include "names/spelling.h"

namespace newshound {

// With vowels, a skeleton also has three classes of them (a; e i y; o u) between its consonants: for
// words of one script, where vowels are copied rather than heard, so that far fewer names meet there.
enum class Vowels : std::uint8_t { without, with };

// `script` is the one that the word was romanised from.

// The hashes of all skeletons under which a word of a name is filed.
std::vector<std::uint32_t> name_skeletons(std::string_view roman, Vowels vowels, Script script);
// The hashes under which a word of a text may find names: also without what a case put behind it.
// "?" stands for any lost letter.
std::vector<std::uint32_t> word_skeletons(std::string_view roman, Vowels vowels, Script script);

}  // namespace newshound
