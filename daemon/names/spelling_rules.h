#pragma once
// Which letters of two spellings stand for the same sound. Inner header of names/.

#include <span>
#include <string_view>

namespace newshound {

// Letters that stand for the same sound in two spellings, either way round. The cost says how sure
// that is: a few hundredths for transcriptions of one sound, more where languages differ in sound.
struct SpellingRule {
  std::string_view one;
  std::string_view other;
  float cost;
};

std::span<const SpellingRule> spelling_rules();
// Those that hold besides, or instead, where one of the words was in Arabic or Hebrew letters.
std::span<const SpellingRule> abjad_rules();
// … and where one was in Katakana.
std::span<const SpellingRule> katakana_rules();

}  // namespace newshound
