#include "match/phrases.h"

#include <algorithm>

#include "text/fold.h"
#include "text/fold_table.h"

namespace newshound {

namespace {

// Shorter words are soon like others.
constexpr std::size_t shortest_inflected = 4;
// A case, a possessive, a letter or two written otherwise; not one word for another.
constexpr float most_cost = 0.15F;

// Within one alphabet a case changes the end of a word, at most three letters of it.
bool same_stem(std::string_view wanted, std::string_view word) {
  const auto same = std::ranges::mismatch(wanted, word).in1 - wanted.begin();
  return same >= 3 && static_cast<std::size_t>(same) + 3 >= wanted.size();
}

}  // namespace

bool is_acronym(std::string_view word) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < word.size(); ++letters)
    if (is_small(decode(word, at))) return false;
  return letters > 1;
}

struct PhraseFinder::PhraseWord {
  std::uint64_t hash = 0;
  bool behind_stop = false;  // the phrase itself has a comma or the like before this word
  bool acronym = false;      // "US" is not "us"
  Spelling spelling;
};

std::vector<PhraseFinder::PhraseWord> PhraseFinder::words_of_phrase(std::string_view phrase) {
  const auto words = words_of(phrase);
  std::vector<PhraseWord> result;
  result.reserve(words.size());
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto word = phrase.substr(words[i].start, words[i].size);
    result.push_back({.hash = words[i].hash,
                      .behind_stop = i > 0 && stop_between(phrase, words[i - 1], words[i]),
                      .acronym = is_acronym(word),
                      .spelling = spelling_of(word)});
  }
  return result;
}

template <class Is>
std::vector<Span> PhraseFinder::find(const std::vector<PhraseWord>& phrase, Is is) const {
  std::vector<Span> found;
  if (phrase.empty()) return found;
  for (std::size_t first = 0; first + phrase.size() <= text_.size(); ++first) {
    std::size_t i = 0;
    for (; i < phrase.size() && is(phrase[i], first + i); ++i)
      if (i > 0 && !phrase[i].behind_stop && text_.stop_before(first + i)) break;
    if (i == phrase.size())
      found.push_back({text_.words[first].start, text_.words[first + i - 1].end()});
  }
  return found;
}

std::vector<Span> PhraseFinder::exactly(std::string_view phrase) const {
  return find(words_of_phrase(phrase), [&](const PhraseWord& wanted, std::size_t at) {
    return text_.words[at].hash == wanted.hash;
  });
}

std::vector<Span> PhraseFinder::in_any_form(std::string_view phrase) {
  return find(words_of_phrase(phrase), [&](const PhraseWord& wanted, std::size_t at) {
    return !(wanted.acronym && text_.is_small(at)) && is_form(wanted, at);
  });
}

bool PhraseFinder::is_form(const PhraseWord& wanted, std::size_t at) {
  if (text_.words[at].hash == wanted.hash) return true;
  if (spellings_.empty())
    for (std::size_t i = 0; i < text_.size(); ++i)
      spellings_.push_back(spelling_of(text_.spelling(i)));
  const Spelling& word = spellings_[at];
  const std::string& roman = wanted.spelling.roman;
  if (roman.empty() || word.roman.empty() || roman[0] != word.roman[0]) return false;
  if (roman == word.roman) return true;
  if (roman.size() < shortest_inflected) return false;
  if (wanted.spelling.script == word.script && !same_stem(roman, word.roman)) return false;
  const auto alike = likeness(wanted.spelling, word);
  return alike && alike->cost <= most_cost;
}

}  // namespace newshound
