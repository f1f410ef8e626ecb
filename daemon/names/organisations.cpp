#include "names/organisations.h"

#include <algorithm>
#include <unordered_map>

#include "names/spelling.h"
#include "names/tables.h"

namespace newshound {

namespace {

using Numbers = std::vector<std::uint16_t>;

// Calls `take` with the number of each line that is no comment, and each of its words.
template <class Take>
std::size_t each_word(std::string_view table, Take take) {
  std::size_t number = 0;
  while (!table.empty()) {
    auto line = table.substr(0, table.find('\n'));
    table.remove_prefix(std::min(table.size(), line.size() + 1));
    if (line.empty() || line[0] == '#') continue;
    while (!line.empty()) {
      const auto word = line.substr(0, line.find(' '));
      line.remove_prefix(std::min(line.size(), word.size() + 1));
      if (!word.empty()) take(static_cast<std::uint16_t>(number), word);
    }
    ++number;
  }
  return number;
}

void add(Numbers& numbers, std::uint16_t number) {
  if (std::ranges::find(numbers, number) == numbers.end()) numbers.push_back(number);
}

struct Concepts {
  std::unordered_map<std::string_view, Numbers> words;
  std::unordered_map<std::string_view, Numbers> stems;
  std::size_t count = 0;
};

const Concepts& concepts() {
  static const Concepts made = [] {
    Concepts concepts;
    concepts.count = each_word(org_word_table, [&](std::uint16_t number, std::string_view word) {
      if (word.contains('_')) return;  // several words
      if (word.ends_with('*')) add(concepts.stems[word.substr(0, word.size() - 1)], number);
      else add(concepts.words[word], number);
    });
    return concepts;
  }();
  return made;
}

// A stem says nothing of what begins with it by chance.
constexpr std::size_t shortest_stem = 3;

const Numbers& as_written(std::string_view roman) {
  static const Numbers none;
  const auto& known = concepts();
  if (const auto found = known.words.find(roman); found != known.words.end()) return found->second;
  for (auto size = roman.size(); size >= shortest_stem; --size)
    if (const auto found = known.stems.find(roman.substr(0, size)); found != known.stems.end())
      return found->second;
  return none;
}

struct Acronyms {
  std::unordered_map<std::string, Numbers> lines;  // by the words of a name in a row
  std::vector<std::vector<std::string>> names;
};

std::string with_blanks(std::string_view phrase) {
  std::string words(phrase.substr(0, phrase.find('*')));
  std::ranges::replace(words, '_', ' ');
  return words;
}

// Without legal forms and little words.
const Acronyms& acronyms() {
  static const Acronyms made = [] {
    Acronyms acronyms;
    each_word(acronym_table, [&](std::uint16_t line, std::string_view phrase) {
      auto name = with_blanks(phrase);
      add(acronyms.lines[key_of_organisation(organisation_name(name))], line);
      acronyms.names.resize(line + std::size_t{1});
      acronyms.names[line].push_back(std::move(name));
    });
    return acronyms;
  }();
  return made;
}

}  // namespace

std::string key_of_organisation(const std::vector<NamePart>& name) {
  std::string key;
  for (const auto& part : name)
    if (part.role == PartRole::word) key += spelling_of(part.word).roman + ' ';
  return key;
}

std::vector<std::uint16_t> concepts_of(std::string_view roman) {
  const auto& found = as_written(roman);
  if (!found.empty() || roman.size() < 6) return found;
  // Polish softens the end of a stem: "w parlamencie", "w rządzie".
  const auto hardened = [&](std::size_t soft, char hard) {
    return std::string(roman.substr(0, roman.size() - soft)) + hard;
  };
  if (roman.ends_with("dzie")) return as_written(hardened(4, 'd'));
  if (roman.ends_with("cie")) return as_written(hardened(3, 't'));
  return found;
}

std::size_t concept_count() {
  return concepts().count;
}

std::vector<std::string> other_names_of(const std::vector<NamePart>& name) {
  std::vector<std::string> names;
  const auto key = key_of_organisation(name);
  const auto found = acronyms().lines.find(key);
  if (found == acronyms().lines.end()) return names;
  for (const auto line : found->second)
    for (const auto& other : acronyms().names[line])
      if (key_of_organisation(organisation_name(other)) != key) names.push_back(other);
  return names;
}

}  // namespace newshound
