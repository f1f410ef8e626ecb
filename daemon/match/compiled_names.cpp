#include "match/compiled_names.h"

#include <algorithm>
#include <bit>
#include <string>
#include <utility>

#include "match/word_links.h"
#include "names/organisations.h"
#include "names/other_spellings.h"
#include "names/person_name.h"
#include "text/fold.h"
#include "text/fold_table.h"

namespace newshound {
namespace {

// What a name of several words is found by.
enum class NameShape : std::uint8_t { single, person, row };

constexpr TokenUse use_of(PartRole role, NameShape shape) {
  if (shape == NameShape::single && says_something(role)) return used_alone;
  if (shape == NameShape::row) return used_word;
  switch (role) {
    case PartRole::surname: return used_surname;
    case PartRole::given:
    case PartRole::middle: return used_given;
    default: return used_word;
  }
}

// How often each pair of words occurs in the names. Pairs share counters now and then, which only
// makes a rare one look less rare.
class PairCounts {
 public:
  explicit PairCounts(std::size_t names)
      : counts_(std::bit_ceil(std::max<std::size_t>(64, names * 4))) {}
  std::uint32_t& of(std::uint64_t key) { return counts_[key & (counts_.size() - 1)]; }

 private:
  std::vector<std::uint32_t> counts_;
};

// Two parts of a name in a row, fillers left out.
struct Pair {
  std::size_t first = 0;
  std::size_t second = 0;
};

std::vector<Pair> pairs_of(std::span<const CompiledPart> parts) {
  std::vector<Pair> pairs;
  std::size_t before = parts.size();
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (!says_something(parts[i].role)) continue;
    if (before < parts.size()) pairs.push_back({before, i});
    before = i;
  }
  return pairs;
}

template <class Parts>
NameShape shape_of(const Parts& parts) {
  if (is_one_word(parts)) return NameShape::single;
  const auto has = [&](PartRole role) {
    return std::ranges::any_of(parts, [&](const auto& part) { return part.role == role; });
  };
  return has(PartRole::given) && has(PartRole::surname) ? NameShape::person : NameShape::row;
}

std::string_view given_name(const std::vector<NamePart>& parts) {
  const auto given = std::ranges::find(parts, PartRole::given, &NamePart::role);
  return given == parts.end() ? std::string_view() : std::string_view(given->word);
}

// "Abdullah" by itself, or behind "Hajji", names nobody for sure, nor does "Abd Allah".
bool is_the_same_in_other_words(const std::vector<NamePart>& parts,
                                const std::vector<NamePart>& others) {
  if (is_one_word(parts) || is_one_word(others)) return false;
  const std::string given = fold(given_name(parts));
  const std::string other = fold(given_name(others));
  return given.starts_with(other) || other.starts_with(given);
}

bool has_full_name(const Subject& subject) {
  return std::ranges::any_of(subject.names, [](const Name& name) {
    return name.kind != NameKind::weak && name.text.find_first_of(" ,") != name.text.npos;
  });
}

// Its own context, threshold or year of birth may lift what scores too low by itself.
bool is_lenient(const Subject& subject) {
  const Particulars* more = subject.particulars.get();
  return more != nullptr && (!more->context.empty() || more->threshold || more->born);
}

constexpr std::size_t distance(std::size_t one, std::size_t other) {
  return std::max(one, other) - std::min(one, other);
}

// "Bashar Sabawi Ibrahim Hasan AL-TIKRITI": the given name is too far off to be looked for with the
// surname, Ibrahim and Hasan are not. The given name must be there all the same (person_mention.cpp).
std::vector<std::size_t> near_middle_names(std::span<const CompiledPart> all, std::size_t surname) {
  std::vector<std::size_t> near;
  for (std::size_t i = 0; i < all.size(); ++i)
    if (all[i].role == PartRole::middle && distance(i, surname) <= farthest_surname)
      near.push_back(i);
  return near;
}

void add_once(std::vector<TokenId>& tokens, TokenId token) {
  if (std::ranges::find(tokens, token) == tokens.end()) tokens.push_back(token);
}

}  // namespace

std::uint64_t filing_key(std::uint32_t first, std::uint32_t second) {
  std::uint64_t x = (std::uint64_t{first} << 32 | second) * 0x9E3779B97F4A7C15;
  x ^= x >> 32;
  x *= 0xD6E8FEB86659FD93;
  return x ^ x >> 29;
}

std::uint64_t row_key(Unit one, Unit other) {
  return filing_key(std::min(one, other), std::max(one, other));
}

std::uint32_t initial_unit(std::string_view roman) {
  constexpr std::string_view from = "jyqchw";
  constexpr std::string_view to = "iikkgv";
  if (roman.empty()) return 0;
  const auto at = from.find(roman[0]);
  return static_cast<unsigned char>(at == from.npos ? roman[0] : to[at]);
}

std::span<const CompiledName> CompiledNames::names_of(std::uint32_t subject) const {
  const auto found = std::ranges::equal_range(names, subject, {}, &CompiledName::subject);
  return {found.begin(), found.end()};
}

void Filing::add(std::uint32_t number, const Subject& subject) {
  const std::size_t first = compiled_.names.size();
  for (std::size_t i = 0; i < subject.names.size(); ++i) compile(number, subject, i);
  std::vector<TokenId> borne;
  for (std::size_t i = first; i < compiled_.names.size(); ++i)
    for (const auto& part : compiled_.parts_of(compiled_.names[i]))
      if (part.role == PartRole::surname) add_once(borne, part.token);
  for (const TokenId token : borne) vocabulary_.count_bearer(token, 1);
}

void Filing::compile(std::uint32_t number, const Subject& subject, std::size_t i) {
  const Name& name = subject.names[i];
  const bool person = names_a_person(subject);
  const auto parts = person ? person_name(name.text) : organisation_name(name.text);
  if (parts.empty()) return;
  const CompiledName compiled{.subject = number,
                              .name = static_cast<std::uint16_t>(i),
                              .weak = name.kind == NameKind::weak ||
                                      (person && is_one_word(parts) && has_full_name(subject)),
                              .lenient = is_lenient(subject)};
  compile(compiled, parts);
  if (!person) return compile_other_names(compiled, parts, subject);
  const auto others = other_spellings(name.text);
  if (others.empty()) return;
  const std::string plain = without_apostrophes(name.text);
  const auto plain_parts = person_name(plain);
  for (const auto& other : others)
    if (const auto words = person_name(other);
        other == plain ? !is_one_word(words) : is_the_same_in_other_words(plain_parts, words))
      compile(compiled, words);
}

void Filing::compile(CompiledName name, const std::vector<NamePart>& parts) {
  name.first_part = static_cast<std::uint32_t>(compiled_.parts.size());
  name.part_count = static_cast<std::uint8_t>(std::min<std::size_t>(parts.size(), 32));
  const auto used = std::span(parts).first(name.part_count);
  const auto shape = shape_of(used);
  for (const auto& part : used) {
    const auto use = use_of(part.role, shape);
    compiled_.parts.push_back({vocabulary_.add(part.word, use, part.transcribed), part.role});
    // A person's only word may be any of the person's names.
    if (use != used_alone || part.role != PartRole::surname) continue;
    vocabulary_.add(part.word, used_surname);
    std::size_t first = 0;
    name.only_surname = !part.word.empty() && !is_small(decode(part.word, first));
  }
  compiled_.names.push_back(name);
}

// Unless an earlier name of the subject has brought them.
void Filing::compile_other_names(CompiledName name,
                                 const std::vector<NamePart>& parts,
                                 const Subject& subject) {
  name.derived = true;
  const auto others = other_names_of(parts);
  if (others.empty()) return;
  for (std::size_t before = 0; before < name.name; ++before) {
    const auto earlier = other_names_of(organisation_name(subject.names[before].text));
    if (!earlier.empty() && std::ranges::find(others, earlier.front()) != others.end()) return;
  }
  for (const auto& other : others) {
    const auto words = organisation_name(other);
    // What the list says of an acronym, that it is a weak name for instance, holds.
    const auto key = key_of_organisation(words);
    const bool listed = std::ranges::any_of(subject.names, [&](const Name& own) {
      return key_of_organisation(organisation_name(own.text)) == key;
    });
    if (!listed) compile(name, words);
  }
}

// Takes back all that add() counted.
void Filing::remove(const CompiledNames& from, std::uint32_t number) {
  std::vector<TokenId> borne;
  for (const auto& name : from.names_of(number)) {
    const auto shape = shape_of(from.parts_of(name));
    for (const auto& part : from.parts_of(name)) {
      const auto use = use_of(part.role, shape);
      vocabulary_.remove(part.token, use);
      if (use == used_alone && part.role == PartRole::surname)
        vocabulary_.remove(part.token, used_surname);
      if (part.role == PartRole::surname) add_once(borne, part.token);
    }
  }
  for (const TokenId token : borne) vocabulary_.count_bearer(token, -1);
}

void Filing::finish() {
  vocabulary_.finish(file_rows());
  for (std::uint32_t i = 0; i < compiled_.names.size(); ++i) file(i);
  compiled_.alone = KeyTable(std::move(alone_));
  compiled_.persons = KeyTable(std::move(persons_));
  compiled_.initials = KeyTable(std::move(initials_));
  compiled_.lenient_persons = KeyTable(std::move(lenient_persons_));
  compiled_.lenient_initials = KeyTable(std::move(lenient_initials_));
}

// Of two words in whatever order and language.
std::vector<std::uint64_t> Filing::row_keys(const CompiledPart& one,
                                            const CompiledPart& other) const {
  std::vector<std::uint64_t> keys;
  for (const Unit first : vocabulary_.word_units(one.token))
    for (const Unit second : vocabulary_.word_units(other.token))
      keys.push_back(row_key(first, second));
  return keys;
}

// Returns the units of the words that they are filed under.
std::vector<Unit> Filing::file_rows() {
  std::vector<std::uint32_t> rows;
  for (std::uint32_t i = 0; i < compiled_.names.size(); ++i)
    if (shape_of(compiled_.parts_of(compiled_.names[i])) == NameShape::row) rows.push_back(i);
  PairCounts counts(rows.size());
  const auto keys_of = [&](std::span<const CompiledPart> all, const Pair& pair) {
    return row_keys(all[pair.first], all[pair.second]);
  };
  for (const auto number : rows) {
    const auto all = compiled_.parts_of(compiled_.names[number]);
    for (const auto& pair : pairs_of(all)) ++counts.of(keys_of(all, pair).front());
  }
  std::vector<KeyTable::Entry> entries;
  std::vector<Unit> units;
  for (const auto number : rows) {
    const auto all = compiled_.parts_of(compiled_.names[number]);
    const auto rarest = std::ranges::min(
        pairs_of(all), {}, [&](const Pair& pair) { return counts.of(keys_of(all, pair).front()); });
    for (const auto key : keys_of(all, rarest)) entries.push_back({key, number, 0});
    for (const auto part : {rarest.first, rarest.second})
      for (const Unit unit : vocabulary_.word_units(all[part].token)) units.push_back(unit);
  }
  compiled_.rows = KeyTable(std::move(entries));
  return units;
}

void Filing::file(std::uint32_t number) {
  const auto all = compiled_.parts_of(compiled_.names[number]);
  switch (shape_of(all)) {
    case NameShape::single: return file_single(number, all);
    case NameShape::person: return file_person(number, all);
    case NameShape::row: return;  // filed already
  }
}

// One word and fillers: "Gazprom PAO".
void Filing::file_single(std::uint32_t number, std::span<const CompiledPart> all) {
  if (all.size() == 1) return alone_.push_back({filing_key(all[0].token, alone), number, 0});
  for (std::uint32_t i = 0; i < all.size(); ++i)
    if (says_something(all[i].role))
      return alone_.push_back({filing_key(all[i].token, alone), number, i});
}

void Filing::file_pair(std::uint32_t number, TokenId given, std::uint32_t surname_at) {
  const auto parts = compiled_.parts_of(compiled_.names[number]);
  for (const Unit unit : vocabulary_.given_units(given)) {
    persons_.push_back({filing_key(unit, parts[surname_at].token), number, surname_at});
    if (compiled_.names[number].lenient) lenient_persons_.push_back(persons_.back());
  }
}

void Filing::file_person(std::uint32_t number, std::span<const CompiledPart> all) {
  const auto given_at = static_cast<std::size_t>(
      std::ranges::find(all, PartRole::given, &CompiledPart::role) - all.begin());
  const CompiledPart& given = all[given_at];
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    // A surname of one letter ("O") would be found everywhere.
    if (all[i].role != PartRole::surname || vocabulary_.roman(all[i].token).size() < 2) continue;
    // Of several surnames the first and the last; either may stand alone.
    const bool last = i + 1 == all.size() || all[i + 1].role != PartRole::surname;
    const bool first = i == 0 || all[i - 1].role != PartRole::surname;
    if (!first && !last) continue;
    file_pair(number, given.token, i);
    // The text may have an article between that the list leaves out.
    if (distance(given_at, i) >= farthest_surname)
      for (const auto middle : near_middle_names(all, i)) file_pair(number, all[middle].token, i);
    const auto initial = initial_unit(vocabulary_.roman(given.token));
    initials_.push_back({filing_key(initial, all[i].token), number, i});
    if (compiled_.names[number].lenient) lenient_initials_.push_back(initials_.back());
  }
}

}  // namespace newshound
