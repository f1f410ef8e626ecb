#include "match/read_text.h"

#include <algorithm>

#include "base/digest.h"
#include "text/fold.h"
#include "text/fold_table.h"

namespace newshound {

namespace {

bool is_letter_at(std::string_view text, std::size_t at) {
  return at < text.size() && role_of(decode(text, at)) == Role::letter;
}

// Is the "?" between two words, or at the end of one, a letter that got lost? Between letters it is
// hardly anything else. Where that happened in the text, it is too before a small letter's word.
bool lost_between(std::string_view text, const Word& first, const Word& second) {
  return second.start == first.end() + 1 && text[first.end()] == '?';
}

// "Vu?i?" is one word with two letters lost, where words_of sees two.
void join_lost_letters(std::string_view text, std::vector<Word>& words) {
  if (!text.contains('?')) return;
  std::vector<Word> whole;
  bool damaged = false;
  for (const Word& word : words) {
    if (!whole.empty() && lost_between(text, whole.back(), word)) {
      whole.back().size = static_cast<std::uint32_t>(word.end() - whole.back().start);
      damaged = true;
    } else {
      whole.push_back(word);
    }
  }
  if (!damaged) return;
  for (Word& word : whole) {
    // Also at the ends: "?ivkovi? said".
    const bool before = word.start > 0 && text[word.start - 1] == '?' &&
                        (word.start == 1 || text[word.start - 2] == ' ');
    if (before) --word.start, ++word.size;
    const auto end = word.end();
    const bool goes_on = end + 2 < text.size() && text[end] == '?' && text[end + 1] != '?' &&
                         (text[end + 1] != ' ' || is_letter_at(text, end + 2));
    if (goes_on) ++word.size;
    if (text.substr(word.start, word.size).contains('?'))
      word.hash = quick_hash(fold(text.substr(word.start, word.size)));
  }
  words = std::move(whole);
}

// A word that begins with a capital and goes on behind an apostrophe: "Solov'ev", but not "Vulin's",
// "O'Brien" or "isn't".
bool may_go_on(std::string_view text, const Word& first, const Word& second) {
  if (second.start > first.end() + 3 ||
      !is_apostrophe(text.substr(first.end(), second.start - first.end())))
    return false;
  std::size_t behind = second.start;
  const bool goes_on_small = is_small(decode(text, behind));
  if (behind == second.end()) return false;
  std::size_t at = first.start;
  if (is_small(decode(text, at)) || at == first.end()) return false;
  // In capitals, all of it is: "SOLOV'EV".
  return goes_on_small || !is_small(decode(text, at));
}

bool may_be_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

// A letter before it and two behind it: neither a quotation mark nor the one of "it's", of which texts have many.
bool may_be_within_a_name(std::string_view text, std::size_t at) {
  const std::size_t behind = at + (text[at] == '\'' ? 1 : text[at] == '\xCA' ? 2 : 3);
  return behind + 1 < text.size() && may_be_letter(text[at - 1]) && may_be_letter(text[behind]) &&
         may_be_letter(text[behind + 1]);
}

// The words that may go on in the next one, by their numbers.
std::vector<std::size_t> words_that_may_go_on(std::string_view text,
                                              const std::vector<Word>& words) {
  std::vector<std::size_t> found;
  for (const char lead : {'\'', '\xCA', '\xE2'}) {  // in UTF-8: U+02B9 to U+02BD, U+2018, U+2019
    for (auto at = text.find(lead, 1); at < text.size(); at = text.find(lead, at + 1)) {
      if (!may_be_within_a_name(text, at)) continue;
      const auto behind = std::ranges::upper_bound(words, at, {}, &Word::start);
      if (behind == words.begin() || behind == words.end() || (behind - 1)->end() != at) continue;
      if (may_go_on(text, *(behind - 1), *behind))
        found.push_back(static_cast<std::size_t>(behind - words.begin()) - 1);
    }
  }
  std::ranges::sort(found);
  return found;
}

Word with_the_next(std::string_view text, const std::vector<Word>& words, std::size_t i) {
  Word whole = words[i];
  whole.size = static_cast<std::uint32_t>(words[i + 1].end() - whole.start);
  whole.hash = quick_hash(fold(text.substr(whole.start, whole.size)));
  return whole;
}

constexpr WordTraits as_person = as_given | as_surname;
constexpr WordTraits as_exact_person = as_exact_given | as_exact_surname;

// An apostrophe is the soft sign in Slavic names of scholars and agencies ("Solov'ev", "Tat'jana"), ʿayn
// or hamza in Arabic ones ("Sa'id"); in Turkish, Polish or Finnish an ending is behind it ("Putin'in").
// So it is in a word where only the whole is known of names.
void join_at_known_apostrophes(ReadText& read, const Vocabulary& vocabulary) {
  const auto candidates = words_that_may_go_on(read.text, read.words);
  if (candidates.empty()) return;
  WordRows wholes;
  for (const auto i : candidates) wholes.words.push_back(with_the_next(read.text, read.words, i));
  vocabulary.know(read.text, wholes);
  std::vector<Word> words;
  std::size_t next = 0;
  for (std::size_t k = 0; k < candidates.size(); ++k) {
    const auto i = candidates[k];
    const bool known_alone = (read.traits[i] & as_exact_person) != 0;
    if (known_alone || (wholes.traits[k] & as_person) == 0 || i < next) continue;
    words.insert(words.end(),
                 read.words.begin() + static_cast<std::ptrdiff_t>(next),
                 read.words.begin() + static_cast<std::ptrdiff_t>(i));
    words.push_back(wholes.words[k]);
    next = i + 2;
  }
  if (next == 0) return;
  words.insert(
      words.end(), read.words.begin() + static_cast<std::ptrdiff_t>(next), read.words.end());
  read.words = std::move(words);
  vocabulary.know(read.text, read);
}

bool is_joint(std::string_view gap) {
  return gap == "-" || gap == "\u2010" || gap == "\u2011" || is_apostrophe(gap);
}

std::vector<WordRows>& kept_rows() {
  thread_local std::vector<WordRows> kept;
  return kept;
}
constexpr std::size_t most_kept = 4;
constexpr std::size_t most_words_kept = 1 << 16;  // of long texts there are few

}  // namespace

ReadText::ReadText() {
  auto& kept = kept_rows();
  if (kept.empty()) return;
  static_cast<WordRows&>(*this) = std::move(kept.back());
  kept.pop_back();
}

ReadText::~ReadText() {
  auto& kept = kept_rows();
  const bool worth_it = words.capacity() > 0 && words.capacity() <= most_words_kept;
  if (worth_it && kept.size() < most_kept) kept.push_back(std::move(*this));
}

bool ReadText::inflects() const {
  if (same_language != nullptr) return same_language->inflects();
  if (inflects_) return *inflects_;
  const std::size_t count = std::min<std::size_t>(words.size(), 400);
  std::size_t little = 0;
  for (std::size_t i = 0; i < count; ++i) little += (traits[i] & is_little) != 0 ? 1 : 0;
  inflects_ = little * 12 < count || little < 2;
  return *inflects_;
}

bool ReadText::is_latin() const {
  if (is_latin_) return *is_latin_;
  const std::size_t count = std::min<std::size_t>(words.size(), 100);
  std::size_t latin = 0;
  for (std::size_t i = 0; i < count; ++i) latin += script_of(spelling(i)) == Script::latin ? 1 : 0;
  is_latin_ = latin * 2 >= count;
  return *is_latin_;
}

bool ReadText::is_small_elsewhere(std::size_t i) const {
  std::size_t at = words[i].start;
  return newshound::is_small(decode(text, at));
}

bool ReadText::is_joined_to_capital(std::size_t i) const {
  if (!is_small(i)) return false;
  while (i > 0 && is_joint(gap_before(i)))
    if (!is_small(--i)) return true;
  return false;
}

bool ReadText::is_short_initial(std::size_t i) const {
  const auto word = spelling(i);
  if (is_small(i)) return false;
  std::size_t at = 0;
  decode(word, at);
  if (at == word.size()) return true;
  // "Yu.", but not "EU."
  const std::size_t end = words[i].end();
  const bool dotted = end < text.size() && text[end] == '.';
  const bool second_is_small = newshound::is_small(decode(word, at));
  return dotted && second_is_small && at == word.size();
}

ReadText read_text(std::string_view text, const Vocabulary& vocabulary) {
  ReadText read;
  read.text = text;
  words_of(text, read.words);
  join_lost_letters(text, read.words);
  vocabulary.know(text, read);
  join_at_known_apostrophes(read, vocabulary);
  return read;
}

}  // namespace newshound
