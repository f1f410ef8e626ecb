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

}  // namespace newshound
