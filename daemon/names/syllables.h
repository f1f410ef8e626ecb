#pragma once
// Short Korean and Chinese names as Latin and Cyrillic newsrooms write them: "Un" and "Ын", "Jong" and
// "Чен", "Xi" and "Си". They have too few letters to be compared letter by letter. Inner header of
// names/.

#include <cstdint>
#include <string_view>

namespace newshound {

// The syllables that a romanised word may be, a bit for each; 0 for most words.
std::uint64_t syllables_in_latin(std::string_view roman);
std::uint64_t syllables_in_cyrillic(std::string_view roman);

}  // namespace newshound
