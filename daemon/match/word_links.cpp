#include "match/word_links.h"

#include <algorithm>

#include <fmt/format.h>

#include "names/attached.h"
#include "names/given_names.h"
#include "names/letters.h"
#include "names/lookalikes.h"
#include "names/organisations.h"
#include "names/other_spellings.h"
#include "names/patronymics.h"
#include "names/spelling.h"
#include "text/fold.h"
#include "text/pinyin.h"

namespace newshound {

namespace {

// The surer a rule, the lower; where two words of the name fit, the surer one is meant.
enum class Rule { same_letters, spelling, given_name, initial };

struct Ranked {
  Rule rule = Rule::same_letters;
  WordLink link;
  float cost = 0;  // of the spelling
};

// Of a whole name; the less, the better it fits.
constexpr float doubt_of_an_ending = 0.3F;
constexpr float doubt_of_no_part = 5;

float doubt(const Ranked& ranked) {
  return static_cast<float>(ranked.rule) + ranked.cost;
}

// "with the ending -u", "with the ending -om in place of -a"
std::string ending_in_words(std::string_view name, std::string_view word, bool possessive) {
  const auto same = static_cast<std::size_t>(std::ranges::mismatch(name, word).in1 - name.begin());
  const auto* kind = possessive ? " (a possessive or a woman's form)" : "";
  // "Aleksandar", "Aleksandrom"
  if (name.size() > 2 && is_vowel(name[name.size() - 2])) {
    auto without = std::string(name);
    without.erase(name.size() - 2, 1);
    if (word.starts_with(without) && word.size() > without.size())
      return fmt::format(
          "with the ending -{}, the last vowel dropped{}", word.substr(without.size()), kind);
  }
  const auto dropped = name.substr(same);
  const auto added = word.substr(same);
  if (dropped.size() > 3 || added.empty())
    return fmt::format("in a grammatical case and another spelling{}", kind);
  if (dropped.empty()) return fmt::format("with the ending -{}{}", added, kind);
  return fmt::format("with the ending -{} in place of -{}{}", added, dropped, kind);
}

std::optional<Ranked> by_spelling(WordLink link, const Spelling& name, const Spelling& word) {
  const auto alike = likeness(name, word);
  if (!alike) return {};
  if (alike->ending != Ending::none) {
    link.how = ending_in_words(name.roman, word.roman, alike->ending == Ending::possessive);
  } else if (link.word.contains('?')) {
    link.how = "with letters lost";
  } else if (name.roman == word.roman) {
    const bool same_script = is_one_script(name.script, word.script);
    const bool mixed = in_one_alphabet(link.word) != link.word;
    link.how = mixed         ? "with letters of another alphabet that look the same"
               : same_script ? "in other capitals or accents"
                             : "in another alphabet";
  } else {
    link.how = "in another spelling";
  }
  const float cost = alike->cost + (alike->ending != Ending::none ? doubt_of_an_ending : 0);
  return Ranked{Rule::spelling, std::move(link), cost};
}

// "والتكريتي" for "التكريتي".
std::optional<Ranked> behind_particle(const WordLink& link, const Spelling& name) {
  std::optional<Ranked> best;
  for (const Detached& rest : detached(link.word)) {
    const Spelling spelling = spelling_of(rest.word);
    auto ranked = by_spelling(link, name, spelling);
    if (!ranked || (best && best->cost <= ranked->cost + rest.cost)) continue;
    best = std::move(ranked);
    best->cost += rest.cost;
    best->link.how = fmt::format("as \"{}\" ({}) behind an article or a particle, {}",
                                 rest.word,
                                 spelling.roman,
                                 best->link.how);
  }
  return best;
}

// "习" for "Xi".
std::optional<Ranked> in_pinyin(WordLink link, const Spelling& name) {
  const auto syllable = pinyin(link.word);
  if (syllable.empty() || syllable != name.roman) return {};
  link.roman = syllable;
  link.how = "in Chinese characters, by pinyin";
  return Ranked{Rule::spelling, std::move(link), 0};
}

std::optional<Ranked> by_given_name(WordLink link, std::string_view word) {
  const auto wanted = given_names_like(link.name_word);
  for (const auto& group : given_names_like(word)) {
    const auto same = std::ranges::find(wanted, group.group, &GivenName::group);
    if (same == wanted.end()) continue;
    switch (std::max(same->kinship, group.kinship)) {
      case Kinship::same: link.how = "the same given name in another language"; break;
      case Kinship::short_form: link.how = "a short form of the given name"; break;
      case Kinship::translated: link.how = "the given name translated"; break;
    }
    return Ranked{Rule::given_name, std::move(link), 0};
  }
  return {};
}

std::optional<Ranked> by_concept(WordLink link, const Spelling& name, const Spelling& word) {
  const auto wanted = concepts_of(name.roman);
  for (const auto number : concepts_of(word.roman)) {
    if (std::ranges::find(wanted, number) == wanted.end()) continue;
    link.how = "the same word in another language";
    return Ranked{Rule::given_name, std::move(link), 0};
  }
  return {};
}

// "A." and "Yu.".
bool may_be_initial(const Spelling& word) {
  return !word.roman.empty() && word.roman.size() <= 3;
}

std::optional<Ranked> ranked_link(std::string_view word, const NamePart& part) {
  const Spelling spelling = spelling_of(word);
  Spelling name = spelling_of(part.word);
  if (part.transcribed) name.script = transcribed(name.script);
  WordLink link{.word = std::string(word),
                .roman = spelling.roman,
                .name_word = part.word,
                .how = "as on the list",
                .exact = word == part.word || without_article(word) == part.word};
  if (link.exact) return Ranked{Rule::same_letters, std::move(link), 0};
  if (auto ranked = by_spelling(link, name, spelling)) return ranked;
  if (auto ranked = behind_particle(link, name)) return ranked;
  if (auto ranked = in_pinyin(link, name)) return ranked;
  if (part.role == PartRole::word)
    if (auto ranked = by_concept(link, name, spelling)) return ranked;
  if (part.role == PartRole::patronymic && is_same_patronymic(name.roman, spelling.roman)) {
    link.how = "the patronymic of the same given name in another language";
    return Ranked{Rule::given_name, std::move(link), 0};
  }
  if (part.role != PartRole::given && part.role != PartRole::middle) return {};
  if (auto ranked = by_given_name(link, word)) return ranked;
  if (!may_be_initial(spelling) || name.roman.empty() || spelling.roman[0] != name.roman[0])
    return {};
  link.how = "its initial";
  return Ranked{Rule::initial, std::move(link), 0};
}

WordLink without_part(std::string_view word) {
  WordLink link{.word = std::string(word),
                .roman = spelling_of(word).roman,
                .name_word = "",
                .how = "a word that the name on the list does not have"};
  if (is_patronymic(link.roman)) link.how = "a patronymic that the name on the list does not have";
  else if (is_particle(link.roman)) link.how = "a particle, which says nothing";
  return link;
}

}  // namespace

// As the index (name_index.cpp) sees it.
bool names_a_person(const Subject& subject) {
  for (const auto* type :
       {"organisation", "organization", "org", "entity", "company", "vessel", "aircraft", "place"})
    if (subject.type == type) return false;
  return true;
}

std::vector<NamePart> parts_of_name(const Subject& subject, std::string_view name) {
  return names_a_person(subject) ? person_name(name) : organisation_name(name);
}

std::vector<Word> whole_words(std::string_view text) {
  std::vector<Word> words;
  for (const Word& word : words_of(text)) {
    const bool lost =
        !words.empty() && word.start == words.back().end() + 1 && text[words.back().end()] == '?';
    if (!lost) words.push_back(word);
    else words.back().size = static_cast<std::uint32_t>(word.end() - words.back().start);
  }
  for (Word& word : words)
    if (word.end() + 1 == text.size() && text.back() == '?') ++word.size;
  return words;
}

std::optional<WordLink> link_of(std::string_view word, const NamePart& part) {
  auto ranked = ranked_link(word, part);
  if (!ranked) return {};
  return std::move(ranked->link);
}

namespace {

struct LinkedName {
  std::vector<WordLink> links;
  float doubt = 0;
};

LinkedName linked(const std::vector<NamePart>& name, std::string_view match) {
  std::vector<bool> used(name.size());
  LinkedName all;
  for (const Word& place : whole_words(match)) {
    const auto word = match.substr(place.start, place.size);
    std::optional<Ranked> best;
    std::size_t best_part = 0;
    for (std::size_t part = 0; part < name.size(); ++part) {
      if (used[part]) continue;
      auto ranked = ranked_link(word, name[part]);
      if (!ranked || (best && best->rule <= ranked->rule)) continue;
      best = std::move(ranked);
      best_part = part;
    }
    if (best) used[best_part] = true;
    all.doubt += best ? doubt(*best) : doubt_of_no_part;
    all.links.push_back(best ? std::move(best->link) : without_part(word));
  }
  return all;
}

// "Said" is nowhere on a list that has "Sa'id".
void tell_other_spelling(WordLink& link, std::string_view listed) {
  if (!link.exact || listed.contains(link.word)) return;
  link.exact = false;
  link.name_word = listed;
  link.how = "another way to write a part of it";
}

}  // namespace

std::vector<WordLink> word_links(const Subject& subject,
                                 std::string_view name,
                                 std::string_view match) {
  const auto parts = parts_of_name(subject, name);
  auto best = linked(parts, match);
  if (names_a_person(subject)) {
    for (const auto& other : other_spellings(name)) {
      auto found = linked(person_name(other), match);
      if (found.doubt >= best.doubt) continue;
      best = std::move(found);
      for (WordLink& link : best.links) tell_other_spelling(link, name);
    }
    return std::move(best.links);
  }
  const bool none = std::ranges::all_of(best.links, &std::string::empty, &WordLink::name_word);
  if (none && !other_names_of(parts).empty())
    for (WordLink& link : best.links) link.how = "of another name of the same organisation";
  return std::move(best.links);
}

}  // namespace newshound
