#pragma once
// The frequent words of languages without grammatical cases, by which such a text is told. Inner
// header of match/.

#include <cstdint>

namespace newshound {

bool is_little_word(std::uint64_t hash);  // of words.h

}  // namespace newshound
