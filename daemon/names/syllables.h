#pragma once
// Short Korean and Chinese names as Latin and Cyrillic newsrooms write them: "Un" and "Ын", "Jong" and
// "Чен", "Xi" and "Си". They have too few letters to be compared letter by letter. Inner header of
// names/.

#include <bitset>
#include <cstddef>
#include <string_view>

namespace newshound {

inline constexpr std::size_t longest_syllable = 6;  // letters

// The syllables that a romanised word may be, a bit for each; none for most words.
using Syllables = std::bitset<128>;
Syllables syllables_in_latin(std::string_view roman);
// Of a syllable in Hangul, as text/romanise.h spells it.
Syllables syllables_in_hangul(std::string_view roman);
Syllables syllables_in_cyrillic(std::string_view roman);

}  // namespace newshound
