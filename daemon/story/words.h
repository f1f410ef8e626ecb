#pragma once
// The words of a title or a text, read for grouping: each as a term, and whether it looks like a name.
// Pure; one pass, some ten nanoseconds a letter.

#include <cstdint>
#include <string_view>
#include <vector>

#include "story/term.h"

namespace newshound {

struct StoryWord {
  std::string_view spelling;  // in the text
  std::uint64_t whole = 0;    // a hash of the word with its ending, for fingerprints
  Term term = 0;
  bool upper = false;      // begins with a capital letter, in alphabets that have them
  bool opens = false;      // begins a sentence, a line or a quotation, where capitals say nothing
  bool number = false;     // digits; thousands may be set apart, "2,301" is 2301
  bool little = false;     // a stop word, or too short to say anything
  std::uint8_t month = 0;  // 1 to 12: it may be the name of a month
};

// At most `most` words. Of scripts without blanks, each pair of neighbouring characters is one.
std::vector<StoryWord> read_words(std::string_view text, std::size_t most);

}  // namespace newshound
