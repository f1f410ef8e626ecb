#include "names/person_name.h"

#include <algorithm>
#include <array>
#include <span>
#include <unordered_set>

#include "base/text.h"
#include "names/attached.h"
#include "names/each_word.h"
#include "names/given_names.h"
#include "names/letters.h"
#include "names/organisations.h"
#include "names/other_spellings.h"
#include "names/patronymics.h"
#include "names/spelling.h"
#include "names/surnames.h"
#include "names/tables.h"
#include "text/fold.h"
#include "text/fold_table.h"
#include "text/romanise.h"

namespace newshound {

namespace {

struct Token {
  std::string word;
  std::string roman;
  bool upper = false;         // "PUTIN"
  bool behind_comma = false;  // the first comma of the name lies before it
  bool hyphenated = false;    // a hyphen joins it to the word before
  bool apostrophe = false;    // an apostrophe does: "Da'ud", "d'Orsay"
};

bool is_upper_only(std::string_view word) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < word.size(); ++letters)
    if (is_small(decode(word, at))) return false;
  return letters > 1;
}

bool is_hyphen(char32_t code) {
  return code == '-' || code == 0x2010 || code == 0x2011 || code == 0x2013;
}

// Words are runs of letters and digits; what stands between two is remembered.
std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  bool comma = false;
  bool hyphen = false;
  std::size_t end = 0;  // of the word before
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const char32_t first = decode(text, at);
    const auto role = role_of(first);
    if (role == Role::gap || role == Role::stop) {
      comma = comma || first == ',';
      hyphen = hyphen || is_hyphen(first);
      continue;
    }
    while (at < text.size()) {
      std::size_t next = at;
      const auto goes_on = role_of(decode(text, next));
      if (goes_on != Role::letter && goes_on != Role::joiner) break;
      at = next;
    }
    const auto word = without_article(text.substr(start, at - start));
    const bool initials = start == 0 && is_joined_initials(word);
    Token token{std::string(word),
                spelling_of(word).roman,
                is_upper_only(word) && !initials,
                comma,
                hyphen,
                is_apostrophe(text.substr(end, start - end))};
    hyphen = false;
    end = at;
    if (!token.roman.empty()) tokens.push_back(std::move(token));
  }
  return tokens;
}

// Words of a table, some of which stand for all that begin with them ("prezident*").
class WordSet {
 public:
  void add(std::string_view word) {
    if (word.ends_with('*')) stems_.insert(word.substr(0, word.size() - 1));
    else words_.insert(word);
  }
  bool contains(std::string_view word) const {
    if (words_.contains(word)) return true;
    for (std::size_t size = 3; size <= word.size(); ++size)
      if (stems_.contains(word.substr(0, size))) return true;
    return false;
  }

 private:
  std::unordered_set<std::string_view> words_;
  std::unordered_set<std::string_view> stems_;
};

template <class Wanted>
WordSet words_of(std::string_view table, Wanted wanted) {
  WordSet words;
  each_word(table, [&](std::string_view kind, std::string_view word) {
    if (wanted(kind)) words.add(word);
  });
  return words;
}

const WordSet& titles() {
  static const WordSet made = words_of(title_table, [](std::string_view kind) {
    return kind != "suffix" && kind != "ambiguous" && kind != "man" && kind != "woman";
  });
  return made;
}

// "Karol" is a king in Belarusian, and a given name nearly everywhere else.
bool is_title_in_name(std::string_view roman) {
  return is_title(roman) && roman != "karol" && roman != "regina";
}

// "Al", "bin": of Arabic names for the most part, which also begin with them.
const WordSet& eastern_particles() {
  static const WordSet made = words_of(particle_table, [](std::string_view kind) {
    return kind == "article" || kind == "filiation";
  });
  return made;
}

const WordSet& western_particles() {
  static const WordSet made =
      words_of(particle_table, [](std::string_view kind) { return kind == "nobiliary"; });
  return made;
}

constexpr std::array<std::string_view, 29> little_words{
    "the", "of",  "and", "i",   "a",   "an",  "de", "la", "le", "for",
    "fur", "der", "die", "das", "und", "des", "du", "et", "za", "na",
    "v",   "w",   "u",   "o",   "ob",  "pri", "po", "in", "im"};

bool is_little_word(std::string_view roman) {
  return std::ranges::find(little_words, roman) != little_words.end();
}

bool is_small_ascii_letter(char c) {
  return c >= 'a' && c <= 'z';
}

const WordSet& fillers() {
  static const WordSet made = [] {
    WordSet words;
    each_word(legal_form_table, [&](std::string_view, std::string_view word) { words.add(word); });
    for (const auto word : little_words) words.add(word);
    return words;
  }();
  return made;
}

// Where the surname is, as [first, last) of the tokens.
struct Range {
  std::size_t first = 0;
  std::size_t last = 0;
  bool holds(std::size_t i) const { return i >= first && i < last; }
};

// Does the word begin within "Siba'i", and not "O'Neal" or "d'Orsay"?
bool goes_on_word(const std::vector<Token>& tokens, std::size_t i) {
  return i > 0 && i < tokens.size() && tokens[i].apostrophe && tokens[i - 1].roman.size() > 1;
}

Range whole_words(const std::vector<Token>& tokens, Range range) {
  while (goes_on_word(tokens, range.first)) --range.first;
  while (range.first > 0 && tokens[range.first].hyphenated &&
         !is_particle(tokens[range.first - 1].roman))
    --range.first;
  while (range.last < tokens.size() &&
         (tokens[range.last].hyphenated || goes_on_word(tokens, range.last)))
    ++range.last;
  return range;
}

// "Amiri Moghaddam", "Ahmadi Nejad", where a given name stands before them.
Range whole_family_name(const std::vector<Token>& tokens, Range surname) {
  static const WordSet second_words =
      words_of(particle_table, [](std::string_view kind) { return kind == "family"; });
  if (surname.first > 1 && second_words.contains(tokens[surname.first].roman)) --surname.first;
  return surname;
}

bool is_given(const Token& token) {
  return !given_names_of(token.roman).empty();
}

// "KIM Jong Un": all of its short syllables count, and none may be left out.
bool is_east_asian(const std::vector<Token>& tokens) {
  const auto syllables = [](std::string_view roman) {
    int count = 0;
    bool inside = false;
    for (const char c : roman) {
      const bool vowel = is_vowel(c);
      count += vowel && !inside ? 1 : 0;
      inside = vowel;
    }
    return count;
  };
  return tokens.size() >= 3 &&
         (is_east_asian_surname(tokens.front().roman) ||
          is_east_asian_surname(tokens.back().roman)) &&
         std::ranges::all_of(tokens, [&](const Token& token) {
           return token.roman.size() <= 6 && syllables(token.roman) <= 1;
         });
}

// "KIM JONG UN", but "Jong Un Kim": of several words that may be one, the commonest surname.
bool has_surname_first(const std::vector<Token>& tokens) {
  const auto is_commonest = [](const Token& token) {
    constexpr std::array<std::string_view, 9> surnames{
        "kim", "ri", "lee", "yi", "pak", "park", "choe", "choi", "li"};
    return std::ranges::find(surnames, token.roman) != surnames.end();
  };
  if (std::ranges::any_of(tokens, &Token::apostrophe)) return false;  // "Fu'ad Shukr"
  if (is_commonest(tokens.front())) return true;
  return is_east_asian_surname(tokens.front().roman) && !is_commonest(tokens.back()) &&
         !is_east_asian_surname(tokens.back().roman);
}

Range surname_of(const std::vector<Token>& tokens) {
  const std::size_t count = tokens.size();
  // "VULIN, Aleksandar"
  const auto comma = std::ranges::find(tokens, true, &Token::behind_comma);
  if (comma != tokens.end() && comma != tokens.begin())
    return {0, static_cast<std::size_t>(comma - tokens.begin())};
  // "Vladimir Vladimirovich PUTIN": the run of capitals, unless all are (which one letter says nothing
  // about).
  const auto upper = std::ranges::find(tokens, true, &Token::upper);
  const bool mixed = std::ranges::any_of(
      tokens, [](const Token& token) { return !token.upper && token.roman.size() > 1; });
  if (upper != tokens.end() && mixed) {
    const auto end = std::find_if(upper, tokens.end(), [](const Token& t) { return !t.upper; });
    return whole_family_name(tokens,
                             {static_cast<std::size_t>(upper - tokens.begin()),
                              static_cast<std::size_t>(end - tokens.begin())});
  }
  if (is_east_asian(tokens) && has_surname_first(tokens)) return {0, 1};
  std::size_t last = count;
  while (last > 1 && (is_suffix(tokens[last - 1].roman) || is_kin_word(tokens[last - 1].roman)))
    --last;
  // "Gavrilova A. V."
  const bool initial = tokens[last - 1].roman.size() == 1 && !goes_on_word(tokens, last - 1);
  if (last > 1 && initial && tokens[0].roman.size() > 1) return {0, 1};
  // "Putin Vladimir Vladimirovich", "Orbán Viktor"
  const bool patronymic_last = count > 2 && is_patronymic(tokens[last - 1].roman) &&
                               is_given(tokens[last - 2]) && !is_given(tokens[0]);
  const bool given_last =
      count == 2 && is_given(tokens[1]) && !is_given(tokens[0]) && commonness(tokens[1].roman) == 0;
  if (patronymic_last || given_last) return whole_words(tokens, {0, 1});
  // "Carlos Andres Rivera Varela", "Nicolas Maduro Moros": Spaniards have two surnames.
  const auto both = [&](auto is) { return is(tokens[last - 2]) && is(tokens[last - 1]); };
  const auto is_no_given = [](const Token& token) {
    return !is_given(token) && token.roman.size() > 2 && !is_particle(token.roman);
  };
  const bool two =
      last > 2 && (both([](const Token& token) { return is_spanish_surname(token.roman); }) ||
                   (is_spanish_given_name(tokens[0].roman) && both(is_no_given)));
  const Range surname{two ? last - 2 : last - 1, last};
  return whole_words(tokens, whole_family_name(tokens, surname));
}

// With an Arabic or Persian given name, with "al-" or "bin"; Belarusians; foreigners in Cyrillic.
void mark_transcribed(std::vector<NamePart>& person) {
  const bool transcribed = std::ranges::any_of(person, [](const NamePart& part) {
    const auto roman = spelling_of(part.word).roman;
    if (part.role == PartRole::given)
      return is_transcribed(given_names_of(roman)) || is_belarusian_given_name(roman);
    return part.role == PartRole::particle && (is_filiation(roman) || roman == "al");
  });
  for (NamePart& part : person) {
    if (part.role != PartRole::surname || person.size() == 1) continue;
    const auto spelling = spelling_of(part.word);
    const bool foreign = spelling.script == Script::cyrillic && !is_slavic_surname(spelling.roman);
    part.transcribed = (transcribed && spelling.script == Script::latin) || foreign;
  }
}

}  // namespace

bool is_joined_initials(std::string_view word) {
  constexpr std::string_view consonants = "BCDFGHJKLMNPQRSTVWXZ";
  return word.size() == 2 && consonants.contains(word[0]) && consonants.contains(word[1]) &&
         word != "NG";
}

bool is_title(std::string_view roman) {
  return titles().contains(roman);
}

char gender_of_title(std::string_view roman) {
  static const WordSet men =
      words_of(title_table, [](std::string_view kind) { return kind == "man"; });
  static const WordSet women =
      words_of(title_table, [](std::string_view kind) { return kind == "woman"; });
  return men.contains(roman) ? 'm' : women.contains(roman) ? 'f' : 'u';
}

namespace {

// In any case: "mladshego", "starsimu".
bool begins_like(std::string_view roman, std::span<const std::string_view> stems) {
  return std::ranges::any_of(
      stems, [&](auto stem) { return roman.starts_with(stem) && roman.size() <= stem.size() + 3; });
}

bool is_younger(std::string_view roman) {
  constexpr std::array<std::string_view, 8> stems{
      "junior", "mladsi", "mladsh", "mlajs", "mladj", "mlodsz", "molodsh", "mlads"};
  return roman == "jr" || roman == "ml" || roman == "ifj" || begins_like(roman, stems);
}

bool is_elder(std::string_view roman) {
  constexpr std::array<std::string_view, 6> stems{
      "senior", "starsz", "stars", "starsh", "starij", "starejs"};
  return roman == "sr" || roman == "st" || roman == "id" || begins_like(roman, stems);
}

}  // namespace

bool is_suffix(std::string_view roman) {
  return is_younger(roman) || (is_elder(roman) && roman.size() > 2) || roman == "sr";
}

bool is_same_suffix(std::string_view one, std::string_view other) {
  return is_younger(one) ? is_younger(other) : is_elder(one) && is_elder(other);
}

bool is_particle(std::string_view roman) {
  return eastern_particles().contains(roman) || western_particles().contains(roman);
}

// Of the table's words only those that are nothing else in any language.
bool is_filiation(std::string_view roman) {
  constexpr std::array<std::string_view, 10> words{
      "bin", "ben", "ibn", "bint", "binti", "binte", "ould", "wuld", "weld", "oulad"};
  return std::ranges::find(words, roman) != words.end();
}

bool is_kunya(std::string_view roman) {
  constexpr std::array<std::string_view, 6> words{"abu", "abou", "abul", "aboul", "umm", "oum"};
  return std::ranges::find(words, roman) != words.end();
}

std::vector<NamePart> person_name(std::string_view text) {
  const auto tokens = tokens_of(without_cyrillic_apostrophes(text));
  std::vector<NamePart> parts;
  if (tokens.empty()) return parts;
  // "President of the United States", "Duchess of Sussex": an office is a row of words.
  if (tokens.size() > 2 && is_title(tokens[0].roman) && tokens[1].word == "of")
    return organisation_name(text);
  const Range surname = surname_of(tokens);
  const bool asian = is_east_asian(tokens);
  bool given = false;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const auto& token = tokens[i];
    // All syllables of an East Asian name count, also those that look like particles.
    if (asian) {
      const auto role = surname.holds(i) ? PartRole::surname
                        : given          ? PartRole::word
                                         : PartRole::given;
      given = given || role == PartRole::given;
      parts.push_back({.word = token.word, .role = role});
      continue;
    }
    PartRole role = PartRole::middle;
    // "Da'ud" has no particles in it, "d'Orsay" has.
    const bool glued =
        (i > 0 && token.apostrophe && tokens[i - 1].roman.size() > 1) ||
        (token.roman.size() > 1 && i + 1 < tokens.size() && tokens[i + 1].apostrophe);
    // "Al-Tikriti" is no man called Al.
    const bool al = i == 0 && tokens.size() == 2 && tokens[1].hyphenated &&
                    eastern_particles().contains(token.roman);
    const bool kin = i + 1 < tokens.size() && is_kin_word(tokens[i + 1].roman);
    // "Abu" of "Abu Marzuq" is no surname by itself.
    const bool leads = is_particle(token.roman) || is_kunya(token.roman);
    if (surname.holds(i) && leads && i + 1 < surname.last) role = PartRole::particle;
    else if (surname.holds(i)) role = PartRole::surname;
    else if (is_suffix(token.roman) && i > 0) role = PartRole::suffix;
    else if (!given && is_kunya(token.roman) && i + 2 < tokens.size()) role = PartRole::word;
    else if ((is_particle(token.roman) && (tokens.size() > 2 || al) && !glued) ||
             (!given && is_title_in_name(token.roman) && i + 2 < tokens.size()))
      role = PartRole::particle;
    else if (is_kin_word(token.roman) || kin || (given && is_patronymic(token.roman)))
      role = PartRole::patronymic;
    else if (!given) role = PartRole::given;
    given = given || role == PartRole::given;
    parts.push_back({.word = token.word, .role = role});
  }
  // "Til van der Ven", "Maj van de Water": what looks like a particle or a title is the given name where
  // no other is.
  const Token& first = tokens[0];
  if (!given && parts[0].role == PartRole::particle && is_given(first) &&
      !eastern_particles().contains(first.roman))
    parts[0].role = PartRole::given;
  mark_transcribed(parts);
  return parts;
}

namespace {

// "Press Association", "Group 24": a word that any organisation may have, or no word at all.
bool says_little(std::string_view roman) {
  return !concepts_of(roman).empty() || std::ranges::none_of(roman, is_small_ascii_letter);
}

// Legal forms that are what the organisation is: "Clinton Foundation" is not Clinton.
bool is_kind_of_body(std::string_view roman) {
  static const auto kinds = [] {
    auto numbers = concepts_of("foundation");
    for (const auto number : concepts_of("association")) numbers.push_back(number);
    return numbers;
  }();
  return std::ranges::any_of(concepts_of(roman), [&](std::uint16_t number) {
    return std::ranges::find(kinds, number) != kinds.end();
  });
}

}  // namespace

std::vector<NamePart> organisation_name(std::string_view text) {
  std::vector<NamePart> parts;
  std::size_t words = 0;
  bool enough = false;
  for (const auto& token : tokens_of(text)) {
    const bool filler = fillers().contains(token.roman) && !is_kind_of_body(token.roman);
    words += filler ? 0 : 1;
    enough = enough || words > 1 || (!filler && !says_little(token.roman));
    parts.push_back({token.word, filler ? PartRole::filler : PartRole::word});
  }
  if (!enough)
    for (auto& part : parts)
      if (!is_little_word(spelling_of(part.word).roman) || words == 0) part.role = PartRole::word;
  return parts;
}

}  // namespace newshound
