#include "match/vocabulary.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <deque>
#include <utility>

#include "names/skeleton.h"

namespace newshound {

namespace {

std::uint64_t next_identity() {
  static std::atomic<std::uint64_t> last = 0;
  return ++last;
}

std::uint32_t filing_key(std::uint32_t skeleton, Script script, Vowels vowels) {
  const auto kind = static_cast<std::uint32_t>(script) * 2 + (vowels == Vowels::with ? 1 : 0);
  const std::uint32_t x = (skeleton ^ kind * 0x85EBCA6BU) * 0x9E3779B1U;
  return x ^ x >> 15;
}

void sort_and_unify(std::vector<Unit>& units) {
  std::ranges::sort(units);
  units.erase(std::unique(units.begin(), units.end()), units.end());
}

// What one thread remembers of the words it met: a hash table with linear probing that grows.
class Memory {
 public:
  // Forgets everything where it belongs to another vocabulary or has grown large. Not while words
  // are in use.
  void prepare(std::uint64_t identity) {
    if (identity == identity_ && count_ < most_words) return;
    identity_ = identity;
    count_ = 0;
    slots_.assign(first_slots, {});
    // A text's title may have been read before its body: what it points to stays for one more round.
    before_ = std::exchange(known_, {});
  }

  template <class WorkOut>
  const KnownWord* find(std::uint64_t hash, WorkOut work_out) {
    const std::size_t slot = slot_of(hash);
    if (slots_[slot].word != nullptr) return slots_[slot].word;
    KnownWord word = work_out();
    const KnownWord* kept = &nothing_;
    if (!word.empty()) kept = &known_.emplace_back(std::move(word));
    slots_[slot] = {hash, kept};
    if (++count_ * 2 > slots_.size()) grow();
    return kept;
  }

 private:
  struct Slot {
    std::uint64_t hash = 0;
    const KnownWord* word = nullptr;
  };
  static constexpr std::size_t first_slots = 1 << 12;
  static constexpr std::size_t most_words = 1'000'000;

  // The word's slot, or the free one where it belongs.
  std::size_t slot_of(std::uint64_t hash) const {
    std::size_t slot = hash & (slots_.size() - 1);
    while (slots_[slot].word != nullptr && slots_[slot].hash != hash)
      slot = (slot + 1) & (slots_.size() - 1);
    return slot;
  }

  void grow() {
    std::vector<Slot> old(slots_.size() * 2);
    old.swap(slots_);
    for (const Slot& slot : old)
      if (slot.word != nullptr) slots_[slot_of(slot.hash)] = slot;
  }

  std::uint64_t identity_ = 0;
  std::size_t count_ = 0;
  std::vector<Slot> slots_;
  std::deque<KnownWord> known_;
  std::deque<KnownWord> before_;
  KnownWord nothing_;
};

}  // namespace

const WordReading* KnownWord::as(TokenId token) const {
  const auto found = std::ranges::lower_bound(readings, token, {}, &WordReading::token);
  return found != readings.end() && found->token == token ? &*found : nullptr;
}

Vocabulary::Vocabulary() : identity_(next_identity()) {}

TokenId Vocabulary::add_spelling(std::string_view roman, Script script, TokenUse use) {
  // The script is part of it: how far vowels can be trusted depends on it.
  std::string key(roman);
  key += static_cast<char>(script);
  const auto [entry, is_new] =
      ids_.try_emplace(std::move(key), static_cast<TokenId>(tokens_.size()));
  if (is_new) {
    Token token{.start = static_cast<std::uint32_t>(letters_.size()),
                .size = static_cast<std::uint8_t>(std::min<std::size_t>(roman.size(), 255)),
                .script = script};
    letters_.append(roman.substr(0, token.size));
    tokens_.push_back(token);
  }
  tokens_[entry->second].uses |= use;
  return entry->second;
}

TokenId Vocabulary::add(std::string_view word, TokenUse use) {
  // The same words come again and again; only the first time costs anything.
  const auto [entry, is_new] = words_.try_emplace(std::string(word), TokenId{0});
  if (is_new) {
    const Spelling spelling = spelling_of(word);
    entry->second = add_spelling(spelling.roman, spelling.script, use);
  }
  Token& token = tokens_[entry->second];
  token.uses |= use;
  if (use == used_given && !token.grouped) {
    const auto groups = given_names_like(word);
    token.grouped = true;
    token.first_group = static_cast<std::uint32_t>(groups_.size());
    token.group_count = static_cast<std::uint8_t>(std::min<std::size_t>(groups.size(), 8));
    groups_.insert(groups_.end(), groups.begin(), groups.begin() + token.group_count);
  }
  return entry->second;
}

// Every form of every given name that occurs: "Oleksandra" is to be read as "Aleksandar", too.
void Vocabulary::add_given_name_forms() {
  std::vector<bool> used(given_name_group_count());
  for (const auto& name : groups_) used[name.group] = true;
  for (std::size_t group = 0; group < used.size(); ++group) {
    if (!used[group]) continue;
    for (const auto& member : given_name_group(group).members) {
      const TokenId token = add_spelling(member.roman, Script::latin, used_given);
      if (tokens_[token].group_count > 0) continue;
      tokens_[token].grouped = true;
      const auto names = given_names_of(member.roman);
      tokens_[token].first_group = static_cast<std::uint32_t>(groups_.size());
      tokens_[token].group_count = static_cast<std::uint8_t>(names.size());
      groups_.insert(groups_.end(), names.begin(), names.end());
    }
  }
}

// Words of the token's own script look for it by a skeleton with vowels, words of others by one
// without.
void Vocabulary::file() {
  for (TokenId token = 0; token < tokens_.size(); ++token) {
    const auto script = tokens_[token].script;
    scripts_[static_cast<std::size_t>(script)] = true;
    for (const auto vowels : {Vowels::with, Vowels::without})
      for (const auto skeleton : name_skeletons(roman(token), vowels))
        filed_.push_back({filing_key(skeleton, script, vowels), token});
  }
  std::ranges::sort(filed_, {}, [](const Filed& f) { return std::pair(f.key, f.token); });
  // About one bucket for each; by the upper bits, so at least two.
  shift_ = 32 - std::clamp<unsigned>(static_cast<unsigned>(std::bit_width(filed_.size())), 1, 20);
  starts_.assign((std::size_t{1} << (32 - shift_)) + 1, 0);
  for (const auto& filed : filed_) ++starts_[(filed.key >> shift_) + 1];
  for (std::size_t i = 1; i < starts_.size(); ++i) starts_[i] += starts_[i - 1];
}

void Vocabulary::finish() {
  add_given_name_forms();
  file();
  ids_ = {};
  words_ = {};
  letters_.shrink_to_fit();
  tokens_.shrink_to_fit();
  groups_.shrink_to_fit();
  filed_.shrink_to_fit();
}

std::span<const GivenName> Vocabulary::groups(TokenId token) const {
  return std::span(groups_).subspan(tokens_[token].first_group, tokens_[token].group_count);
}

std::vector<Unit> Vocabulary::given_units(TokenId token) const {
  std::vector<Unit> units;
  for (const auto& name : groups(token)) units.push_back(group_units + name.group);
  if (units.empty()) units.push_back(token);
  return units;
}

std::span<const Vocabulary::Filed> Vocabulary::filed_under(std::uint32_t key) const {
  const auto bucket = key >> shift_;
  const auto in_bucket =
      std::span(filed_).subspan(starts_[bucket], starts_[bucket + 1] - starts_[bucket]);
  const auto found = std::ranges::equal_range(in_bucket, key, {}, &Filed::key);
  return {found.begin(), found.end()};
}

void Vocabulary::find_filed(const Spelling& word, std::vector<TokenId>& found) const {
  const auto look_up = [&](std::span<const std::uint32_t> skeletons, Script script, Vowels vowels) {
    for (const auto skeleton : skeletons)
      for (const auto& filed : filed_under(filing_key(skeleton, script, vowels)))
        found.push_back(filed.token);
  };
  const bool damaged = word.roman.contains('?');
  if (!damaged) look_up(word_skeletons(word.roman, Vowels::with), word.script, Vowels::with);
  std::vector<std::uint32_t> consonants;
  for (const auto script : {Script::latin, Script::cyrillic, Script::abjad, Script::other}) {
    if (!scripts_[static_cast<std::size_t>(script)] || (script == word.script && !damaged))
      continue;
    if (consonants.empty()) consonants = word_skeletons(word.roman, Vowels::without);
    look_up(consonants, script, Vowels::without);
  }
  std::ranges::sort(found);
  found.erase(std::unique(found.begin(), found.end()), found.end());
}

KnownWord Vocabulary::work_out(std::string_view word) const {
  const Spelling spelling = spelling_of(word);
  std::vector<TokenId> candidates;
  find_filed(spelling, candidates);
  std::vector<WordReading> readings;
  for (const TokenId token : candidates) {
    const Spelling name{std::string(roman(token)), tokens_[token].script};
    if (const auto alike = likeness(name, spelling))
      readings.push_back({token, alike->cost, alike->ending});
  }
  return known(std::move(readings));
}

KnownWord Vocabulary::known(std::vector<WordReading> readings) const {
  KnownWord word;
  for (const auto& reading : readings) {
    const Token& token = tokens_[reading.token];
    if ((token.uses & used_given) != 0)
      for (const Unit unit : given_units(reading.token)) word.given.push_back(unit);
    if ((token.uses & used_surname) != 0) word.surname.push_back(reading.token);
    if ((token.uses & used_word) != 0) word.word.push_back(reading.token);
    if ((token.uses & used_alone) != 0) word.alone.push_back(reading.token);
  }
  for (auto* units : {&word.given, &word.surname, &word.word, &word.alone}) sort_and_unify(*units);
  word.readings = std::move(readings);
  return word;
}

std::vector<const KnownWord*> Vocabulary::know(std::string_view text,
                                               const std::vector<Word>& words) const {
  thread_local Memory memory;
  memory.prepare(identity_);
  std::vector<const KnownWord*> known;
  known.reserve(words.size());
  for (const Word& word : words)
    known.push_back(
        memory.find(word.hash, [&] { return work_out(text.substr(word.start, word.size)); }));
  return known;
}

}  // namespace newshound
