#pragma once
// Letters of romanised words.

#include <string_view>

namespace newshound {

constexpr bool is_vowel(char c) {
  return std::string_view("aeiouy").contains(c);
}

}  // namespace newshound
