#pragma once
// The rules of spelling_rules.h, laid out to be tried at each pair of letters. Inner header of names/.

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <vector>

#include "names/spelling.h"
#include "names/spelling_rules.h"

namespace newshound {

// The first eight letters from a place, to compare several at once.
using Letters = std::uint64_t;

inline Letters letters_of(std::string_view text) {
  Letters letters = 0;
  std::memcpy(&letters, text.data(), std::min<std::size_t>(sizeof letters, text.size()));
  return letters;
}

constexpr std::size_t longest = 30;  // letters; longer words are compared letter by letter

// A word with zeros behind it, so that eight letters can be taken anywhere.
class Padded {
 public:
  explicit Padded(std::string_view text) { text.copy(letters_.data(), longest); }
  Letters from(std::size_t at) const {
    Letters letters = 0;
    std::memcpy(&letters, letters_.data() + at, sizeof letters);
    return letters;
  }

 private:
  std::array<char, longest + sizeof(Letters)> letters_{};
};

// A rule, one way round.
struct Step {
  Letters name = 0;
  Letters word = 0;
  // Shifts out what is behind the letters of the rule.
  std::uint8_t name_shift = 0;
  std::uint8_t word_shift = 0;
  std::uint8_t name_size = 0;
  std::uint8_t word_size = 0;
  float cost = 0;

  bool fits(Letters in_name, Letters in_word) const {
    return ((in_name ^ name) << name_shift | (in_word ^ word) << word_shift) == 0;
  }
};

constexpr std::size_t alphabet = 26;

constexpr bool is_letter(char c) {
  return c >= 'a' && c <= 'z';
}

// The rules by the first letters of both sides.
class StepTable {
 public:
  // The rules of all words, and those of some scripts, which may say otherwise.
  explicit StepTable(std::span<const SpellingRule> own);
  // Of two letters.
  std::span<const Step> at(char name, char word) const {
    const std::size_t i = cell(name, word);
    const std::size_t start = i == 0 ? 0 : ends_[i - 1];
    return {steps_.data() + start, ends_[i] - start};
  }

 private:
  static std::size_t cell(char name, char word) {
    return static_cast<std::size_t>(name - 'a') * alphabet + static_cast<std::size_t>(word - 'a');
  }
  std::vector<Step> steps_;
  std::array<std::uint16_t, alphabet * alphabet> ends_{};
};

// The table for words of two scripts; made once.
const StepTable& steps(Script name, Script word);

}  // namespace newshound
