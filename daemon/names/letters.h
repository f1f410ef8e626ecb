#pragma once
// Letters of romanised words.

#include <cstdint>

namespace newshound {

constexpr bool is_vowel(char c) {
  // One bit for each of a, e, i, o, u, y: asked for every two letters that are compared.
  constexpr std::uint32_t vowels = 1U << 0 | 1U << 4 | 1U << 8 | 1U << 14 | 1U << 20 | 1U << 24;
  const auto letter = static_cast<unsigned char>(c - 'a');
  return letter < 26 && (vowels >> letter & 1) != 0;
}

// "Gorbachev", "Gorbačov": may the vowel be an ё, between a sibilant and the v of "-ov"?
constexpr bool is_yo(char before, char vowel, char behind) {
  const bool sibilant =
      before == 'h' || before == 'c' || before == 'z' || before == 's' || before == 'j';
  return (vowel == 'e' || vowel == 'o') && sibilant &&
         (behind == 'v' || behind == 'w' || behind == 'f');
}

}  // namespace newshound
