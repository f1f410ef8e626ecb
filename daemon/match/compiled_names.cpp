#include "match/compiled_names.h"

#include <algorithm>
#include <bit>
#include <string>
#include <utility>

#include "match/word_links.h"
#include "names/person_name.h"

namespace newshound {
namespace {

constexpr TokenUse use_of(PartRole role) {
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
    if (parts[i].role == PartRole::filler || parts[i].role == PartRole::particle) continue;
    if (before < parts.size()) pairs.push_back({before, i});
    before = i;
  }
  return pairs;
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
  lenient_names_.resize(compiled_.names.size(), is_lenient(subject));
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
  CompiledName compiled{
      .subject = number,
      .first_part = static_cast<std::uint32_t>(compiled_.parts.size()),
      .name = static_cast<std::uint16_t>(i),
      .part_count = static_cast<std::uint8_t>(std::min<std::size_t>(parts.size(), 32)),
      .weak =
          name.kind == NameKind::weak || (person && parts.size() == 1 && has_full_name(subject))};
  for (std::size_t p = 0; p < compiled.part_count; ++p) {
    // A person's only word may be any of the person's names.
    const auto use = parts.size() == 1 ? used_alone : use_of(parts[p].role);
    compiled_.parts.push_back({vocabulary_.add(parts[p].word, use), parts[p].role});
    if (use == used_alone) vocabulary_.add(parts[p].word, used_surname);
  }
  compiled_.names.push_back(compiled);
}

// Takes back all that add() counted.
void Filing::remove(const CompiledNames& from, std::uint32_t number) {
  std::vector<TokenId> borne;
  for (const auto& name : from.names_of(number)) {
    for (const auto& part : from.parts_of(name)) {
      vocabulary_.remove(part.token, name.part_count == 1 ? used_alone : use_of(part.role));
      if (name.part_count == 1) vocabulary_.remove(part.token, used_surname);
      if (part.role == PartRole::surname) add_once(borne, part.token);
    }
  }
  for (const TokenId token : borne) vocabulary_.count_bearer(token, -1);
}

void Filing::finish() {
  vocabulary_.finish();
  for (std::uint32_t i = 0; i < compiled_.names.size(); ++i) file(i);
  file_rows();
  compiled_.alone = KeyTable(std::move(alone_));
  compiled_.persons = KeyTable(std::move(persons_));
  compiled_.initials = KeyTable(std::move(initials_));
  compiled_.lenient_persons = KeyTable(std::move(lenient_persons_));
  compiled_.lenient_initials = KeyTable(std::move(lenient_initials_));
}

void Filing::file_rows() {
  PairCounts counts(rows_.size());
  const auto key_of = [](std::span<const CompiledPart> all, const Pair& pair) {
    return filing_key(all[pair.first].token, all[pair.second].token);
  };
  for (const auto number : rows_) {
    const auto all = compiled_.parts_of(compiled_.names[number]);
    for (const auto& pair : pairs_of(all)) ++counts.of(key_of(all, pair));
  }
  std::vector<KeyTable::Entry> entries;
  for (const auto number : rows_) {
    const auto all = compiled_.parts_of(compiled_.names[number]);
    const auto rarest = std::ranges::min(
        pairs_of(all), {}, [&](const Pair& pair) { return counts.of(key_of(all, pair)); });
    entries.push_back({key_of(all, rarest), number, static_cast<std::uint32_t>(rarest.second)});
  }
  compiled_.rows = KeyTable(std::move(entries));
}

void Filing::file(std::uint32_t number) {
  const auto all = compiled_.parts_of(compiled_.names[number]);
  const auto given = std::ranges::find(all, PartRole::given, &CompiledPart::role);
  const auto surname = std::ranges::find(all, PartRole::surname, &CompiledPart::role);
  if (given != all.end() && surname != all.end()) return file_person(number, all, *given);
  if (all.size() == 1) return alone_.push_back({filing_key(all[0].token, alone), number, 0});
  if (pairs_of(all).empty()) return file_single(number, all);
  rows_.push_back(number);
}

// One word and fillers: "Gazprom PAO".
void Filing::file_single(std::uint32_t number, std::span<const CompiledPart> all) {
  for (std::uint32_t i = 0; i < all.size(); ++i)
    if (all[i].role != PartRole::filler && all[i].role != PartRole::particle)
      return alone_.push_back({filing_key(all[i].token, alone), number, i});
}

void Filing::file_person(std::uint32_t number,
                         std::span<const CompiledPart> all,
                         const CompiledPart& given) {
  const auto units = vocabulary_.given_units(given.token);
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    // A surname of one letter ("O") would be found everywhere.
    if (all[i].role != PartRole::surname || vocabulary_.roman(all[i].token).size() < 2) continue;
    // Of several surnames the first and the last; either may stand alone.
    const bool last = i + 1 == all.size() || all[i + 1].role != PartRole::surname;
    const bool first = i == 0 || all[i - 1].role != PartRole::surname;
    if (!first && !last) continue;
    for (const Unit unit : units) {
      persons_.push_back({filing_key(unit, all[i].token), number, i});
      if (lenient_names_[number]) lenient_persons_.push_back(persons_.back());
    }
    const auto initial = initial_unit(vocabulary_.roman(given.token));
    initials_.push_back({filing_key(initial, all[i].token), number, i});
    if (lenient_names_[number]) lenient_initials_.push_back(initials_.back());
  }
}

}  // namespace newshound
