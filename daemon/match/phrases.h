#pragma once
// The words and phrases of an entry (context, against, not) looked for in a text. Only subjects that
// are found ask for them, so nothing is compiled beforehand. Pure; one thread at a time.

#include <string_view>
#include <vector>

#include "match/read_text.h"
#include "names/spelling.h"
#include "text/sentence.h"

namespace newshound {

// "BIA", "US": capitals only.
bool is_acronym(std::string_view word);

class PhraseFinder {
 public:
  // The text must outlive it.
  explicit PhraseFinder(const ReadText& text) : text_(text) {}

  // Where the words of the phrase stand in a row, whatever their case and diacritics.
  std::vector<Span> exactly(std::string_view phrase) const;
  // … also each in a grammatical case or another alphabet.
  std::vector<Span> in_any_form(std::string_view phrase);

 private:
  struct PhraseWord;
  static std::vector<PhraseWord> words_of_phrase(std::string_view phrase);
  bool is_form(const PhraseWord& wanted, std::size_t at);
  template <class Is>
  std::vector<Span> find(const std::vector<PhraseWord>& phrase, Is is) const;

  const ReadText& text_;
  std::vector<Spelling> spellings_;  // of the text's words, once they were asked for
};

}  // namespace newshound
