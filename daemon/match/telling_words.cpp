#include "match/telling_words.h"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

#include "base/text.h"
#include "match/word_links.h"
#include "match/words.h"
#include "names/person_name.h"
#include "text/fold.h"
#include "text/romanise.h"

namespace newshound {

namespace {

// A name that goes on for longer is a headline, or a list.
constexpr std::size_t most_words_more = 2;

std::string_view text_of(const Passage& passage, Field field) {
  return field == Field::title ? passage.title : passage.text;
}

// A word with its text at hand.
struct Token {
  std::string_view text;
  Word word;

  std::string_view spelling() const { return text.substr(word.start, word.size); }
  bool is_capital() const {
    std::size_t at = word.start;
    const auto first = next_code_point(text, at);
    return is_word(first) && !is_small(first) && !(first >= '0' && first <= '9');
  }
};

std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  for (const Word& word : whole_words(text)) tokens.push_back({text, word});
  return tokens;
}

bool follows(const Token& first, const Token& second) {
  return !stop_between(first.text, first.word, second.word);
}

// "Vulin Meets Putin": there capitals say nothing.
bool is_all_capitals(const std::vector<Token>& tokens) {
  return std::ranges::none_of(
      tokens, [](const Token& token) { return !token.is_capital() && token.word.size > 4; });
}

std::string_view between(const Token& first, const Token& last) {
  return first.text.substr(first.word.start, last.word.end() - first.word.start);
}

// Which of the tokens the evidence covers.
struct Covered {
  std::size_t first = 0;
  std::size_t last = 0;
};

std::optional<Covered> covered(const std::vector<Token>& tokens, const Evidence& evidence) {
  std::optional<Covered> result;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Word& word = tokens[i].word;
    if (word.end() <= evidence.start || word.start >= evidence.end) continue;
    if (!result) result = Covered{i, i};
    result->last = i;
  }
  return result;
}

// A middle name, say, that the entry does not have.
bool has_words_of_its_own(const Subject& subject, const Evidence& evidence) {
  return std::ranges::any_of(
      word_links(subject, evidence.name, evidence.match),
      [](const WordLink& link) { return link.name_word.empty() && !is_particle(link.roman); });
}

std::size_t words_before(const std::vector<Token>& tokens, std::size_t first, std::size_t begin) {
  std::size_t count = 0;
  for (std::size_t i = first; i-- > 0 && count < most_words_more; ++count) {
    const bool begins = tokens[i].word.start <= begin;
    if (begins || !tokens[i].is_capital() || !follows(tokens[i], tokens[i + 1]) ||
        is_title(romanise(tokens[i].spelling())))
      break;
  }
  return count;
}

std::size_t words_behind(const std::vector<Token>& tokens, std::size_t last) {
  std::size_t count = 0;
  for (std::size_t i = last + 1; i < tokens.size() && count < most_words_more; ++i, ++count)
    if (!tokens[i].is_capital() || !follows(tokens[i - 1], tokens[i])) break;
  return count;
}

void add_longer(const std::vector<Token>& tokens,
                const Evidence& evidence,
                std::vector<std::string>& names) {
  const auto place = covered(tokens, evidence);
  if (!place || is_all_capitals(tokens)) return;
  const auto before = words_before(tokens, place->first, evidence.start - evidence.quote_start);
  const auto behind = words_behind(tokens, place->last);
  const auto add = [&](std::size_t more_before, std::size_t more_behind) {
    names.emplace_back(
        between(tokens[place->first - more_before], tokens[place->last + more_behind]));
  };
  if (behind > 0) add(0, behind);
  if (before > 0) add(before, 0);
}

std::set<std::string> own_words(const Subject& subject) {
  std::set<std::string> words;
  const auto add = [&](std::string_view text) {
    for (const Token& token : tokens_of(text)) words.insert(romanise(token.spelling()));
  };
  for (const auto& name : subject.names) add(name.text);
  if (!subject.particulars) return words;
  for (const auto& phrase : subject.particulars->context) add(phrase);
  for (const auto& phrase : subject.particulars->against) add(phrase);
  return words;
}

// A word or a name of several, and how many words lie between it and the subject's.
struct Candidate {
  TellingWord telling;
  std::size_t distance = 0;
  std::size_t number = 0;  // in the order of the text
};

// A title's words are farther away than those of a sentence.
constexpr std::size_t in_the_title = 1000;

std::size_t distance_to(const Covered& place, std::size_t first, std::size_t last) {
  if (place.first == in_the_title) return in_the_title;
  return first > place.last ? first - place.last : place.first - last;
}

class Gathering {
 public:
  explicit Gathering(const Subject& subject) : own_(own_words(subject)) {}

  // From one sentence, whose subject stands at `place`.
  void add(const std::vector<Token>& tokens, const Covered& place) {
    const bool headline = is_all_capitals(tokens);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      if (i >= place.first && i <= place.last) continue;
      const auto roman = romanise(tokens[i].spelling());
      if (own_.contains(roman)) continue;
      const bool occupation = is_occupation(roman);
      const bool name = i > 0 && !headline && tokens[i].is_capital() && tokens[i].word.size > 2 &&
                        !is_title(roman);
      if (!occupation && !name) continue;
      const auto last = occupation ? i : end_of_name(tokens, place, i);
      note({.words = std::string(between(tokens[i], tokens[last])), .occupation = occupation},
           distance_to(place, i, last));
      i = last;
    }
  }

  std::vector<TellingWord> in_order() {
    std::ranges::sort(found_, {}, [](const Candidate& candidate) {
      return std::tuple(!candidate.telling.occupation, candidate.distance, candidate.number);
    });
    std::vector<TellingWord> words;
    for (auto& candidate : found_) words.push_back(std::move(candidate.telling));
    return words;
  }

 private:
  std::size_t end_of_name(const std::vector<Token>& tokens,
                          const Covered& place,
                          std::size_t first) const {
    std::size_t last = first;
    while (last + 1 < tokens.size() && last - first < most_words_more &&
           tokens[last + 1].is_capital() && follows(tokens[last], tokens[last + 1]) &&
           last + 1 != place.first && !own_.contains(romanise(tokens[last + 1].spelling())))
      ++last;
    return last;
  }

  void note(TellingWord telling, std::size_t distance) {
    if (known_.insert(romanise(telling.words)).second)
      found_.push_back({std::move(telling), distance, found_.size()});
  }

  std::set<std::string> own_;
  std::set<std::string> known_;
  std::vector<Candidate> found_;
};

}  // namespace

std::vector<std::string> longer_names(const Subject& subject,
                                      const Match& match,
                                      const Passage& passage) {
  std::vector<std::string> names;
  for (const Evidence& evidence : match.evidence) {
    if (has_words_of_its_own(subject, evidence)) names.push_back(evidence.match);
    add_longer(tokens_of(text_of(passage, evidence.field)), evidence, names);
  }
  for (auto& name : names) name = printable(name);
  std::set<std::string> known;
  for (const auto& name : subject.names) known.insert(fold(name.text));
  std::erase_if(names, [&](const std::string& name) { return !known.insert(fold(name)).second; });
  return names;
}

std::vector<TellingWord> telling_words(const Subject& subject,
                                       const Match& match,
                                       const Passage& passage) {
  Gathering gathering(subject);
  for (Evidence evidence : match.evidence) {
    // Within its sentence.
    evidence.start = evidence.quote_start;
    evidence.end = evidence.quote_start + evidence.match.size();
    const auto tokens = tokens_of(evidence.quote);
    if (const auto place = covered(tokens, evidence)) gathering.add(tokens, *place);
  }
  gathering.add(tokens_of(passage.title), {in_the_title, in_the_title});
  return gathering.in_order();
}

}  // namespace newshound
