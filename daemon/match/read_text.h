#pragma once
// A text as names are looked for in it: its words, and what the vocabulary knows of each.

#include <optional>
#include <string_view>
#include <vector>

#include "match/vocabulary.h"
#include "match/words.h"
#include "text/fold_table.h"

namespace newshound {

struct ReadText : WordRows {
  ReadText();
  ~ReadText();
  ReadText(ReadText&&) = default;
  ReadText& operator=(ReadText&&) = default;

  std::string_view text;
  const ReadText* same_language = nullptr;  // a longer text beside it, which tells its language
  mutable std::optional<bool> inflects_ = {};
  mutable std::optional<bool> is_latin_ = {};

  std::size_t size() const { return words.size(); }
  std::string_view spelling(std::size_t i) const {
    return text.substr(words[i].start, words[i].size);
  }
  // A name does not go on across a full stop, a comma …
  bool stop_before(std::size_t i) const {
    const std::size_t end = words[i - 1].end();
    if (words[i].start == end + 1 && text[end] == ' ') return false;  // nearly always
    return stop_between(text, words[i - 1], words[i]);
  }
  // Between the word and the one before it.
  std::string_view gap_before(std::size_t i) const {
    return text.substr(words[i - 1].end(), words[i].start - words[i - 1].end());
  }
  // Begins with a small letter.
  bool is_small(std::size_t i) const {
    const char first = text[words[i].start];
    if (is_ascii(static_cast<unsigned char>(first))) return first >= 'a' && first <= 'z';
    return is_small_elsewhere(i);
  }
  // … and a hyphen or an apostrophe joins it to a word that has its capital: "Csin-ping", "Sa'id".
  bool is_rest_of_capital(std::size_t i) const {
    return may_be_joined(i) && is_joined_to_capital(i);
  }
  // No blank is before it, as it nearly always is.
  bool may_be_joined(std::size_t i) const {
    const std::size_t start = words[i].start;
    return start > 0 && text[start - 1] != ' ';
  }
  // "A." or "Yu."
  bool is_initial(std::size_t i) const { return words[i].size <= 4 && is_short_initial(i); }
  // Could a name stand here in a grammatical case? Not in English, German, French, Spanish, Italian,
  // Portuguese or Dutch, which are told by their little words: what feeds say of their language is
  // often not true of an entry.
  bool inflects() const;
  // Is it written in Latin letters, at least for the most part? Else Latin names in it are foreign
  // words, which take no endings.
  bool is_latin() const;

 private:
  bool is_joined_to_capital(std::size_t i) const;
  bool is_short_initial(std::size_t i) const;
  bool is_small_elsewhere(std::size_t i) const;  // outside ASCII
};

ReadText read_text(std::string_view text, const Vocabulary& vocabulary);

}  // namespace newshound
