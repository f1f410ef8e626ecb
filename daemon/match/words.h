#pragma once
// A text as the matcher sees it: its words, each a hash of its folded letters. A word is a run of
// letters and digits: hyphens and apostrophes end it, so "Jean-Luc" is two words, like "Jean Luc",
// and "Vulin's" begins with "Vulin"; but in Cyrillic "В'ячеслав" is one, and read_text() joins
// "Solov'ev" where names have such a word. In scripts without blanks
// each character is a word, but for Katakana, which has dots between names. Pure.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace newshound {

struct Word {
  std::uint64_t hash = 0;
  std::uint32_t start = 0;  // bytes in the text as given, which is less than 4 GiB
  std::uint32_t size = 0;

  std::size_t end() const { return std::size_t{start} + size; }
};

std::vector<Word> words_of(std::string_view text);
// In place of what `words` held.
void words_of(std::string_view text, std::vector<Word>& words);

// The key of two words in a row.
inline std::uint64_t pair_key(const Word& first, const Word& second) {
  const std::uint64_t turned = second.hash << 29 | second.hash >> 35;
  const std::uint64_t mixed = (first.hash ^ turned) * 0x9E3779B97F4A7C15;
  return mixed ^ mixed >> 32;
}

// Is there a comma, a bracket, the end of a sentence, an empty line … between two words in a row? No name goes
// across that. The full stop of "J." or "Dr." is none.
bool stop_between(std::string_view text, const Word& first, const Word& second);

}  // namespace newshound
