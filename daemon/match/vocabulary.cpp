#include "match/vocabulary.h"

#include <algorithm>
#include <atomic>
#include <bit>
#include <ranges>
#include <utility>

#include "match/little_words.h"
#include "match/word_memory.h"
#include "names/attached.h"
#include "names/organisations.h"
#include "names/skeleton.h"
#include "text/pinyin.h"

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

void keep_best_of_each(std::vector<WordReading>& readings) {
  std::ranges::sort(readings, {}, [](const WordReading& reading) {
    return std::pair(reading.token, reading.cost);
  });
  const auto more = std::ranges::unique(readings, {}, &WordReading::token);
  readings.erase(more.begin(), more.end());
}

// Of a name of the lists, which is filed under each. As a form of others it may have more.
constexpr std::size_t most_groups = 8;

WordTraits traits_of(const KnownWord& word) {
  const auto trait = [](const std::vector<Unit>& units, WordTraits as) {
    return units.empty() ? WordTraits{0} : as;
  };
  return trait(word.any.given, as_given) | trait(word.any.surname, as_surname) |
         trait(word.alone, as_alone) | trait(word.plain.given, as_plain_given) |
         trait(word.plain.surname, as_plain_surname) | trait(word.exact.given, as_exact_given) |
         trait(word.exact.surname, as_exact_surname);
}

}  // namespace

const WordReading* KnownWord::as(TokenId token) const {
  const auto found = std::ranges::lower_bound(readings, token, {}, &WordReading::token);
  return found != readings.end() && found->token == token ? &*found : nullptr;
}

std::uint8_t Vocabulary::Token::uses() const {
  return static_cast<std::uint8_t>((may_be_given() ? used_given : 0) |
                                   (surname > 0 ? used_surname : 0) | (word > 0 ? used_word : 0) |
                                   (alone > 0 ? used_alone : 0));
}

std::uint32_t& Vocabulary::Token::count(TokenUse use) {
  switch (use) {
    case used_given: return given;
    case used_surname: return surname;
    case used_word: return word;
    default: return alone;
  }
}

Vocabulary::Vocabulary() : identity_(next_identity()), group_uses_(given_name_group_count()) {}

Vocabulary::Vocabulary(std::shared_ptr<const Vocabulary> base)
    : base_(std::move(base)),
      first_(static_cast<TokenId>(base_->tokens_.size())),
      identity_(base_->identity_),
      group_uses_(base_->group_uses_) {}

const Vocabulary::Token& Vocabulary::token_of(TokenId token) const {
  if (token >= first_) return tokens_[token - first_];
  const auto changed = changed_.find(token);
  return changed != changed_.end() ? changed->second : base_->tokens_[token];
}

Vocabulary::Token& Vocabulary::change(TokenId token) {
  if (token >= first_) return tokens_[token - first_];
  const auto [entry, is_new] = changed_.try_emplace(token, base_->tokens_[token]);
  if (is_new) {
    const Token& old = base_->tokens_[token];
    set_groups(entry->second, std::span(base_->groups_).subspan(old.first_group, old.group_count));
    entry->second.grouped = old.grouped;
  }
  return entry->second;
}

void Vocabulary::set_groups(Token& token, std::span<const GivenName> groups) {
  token.grouped = true;
  token.first_group = static_cast<std::uint32_t>(groups_.size());
  token.group_count = static_cast<std::uint8_t>(std::min<std::size_t>(groups.size(), 255));
  groups_.insert(groups_.end(), groups.begin(), groups.begin() + token.group_count);
}

// Words of names lie under all their skeletons, so any will do.
TokenId Vocabulary::find_in_base(std::string_view roman, Script script) const {
  if (base_ == nullptr) return first_;
  const auto skeletons = name_skeletons(roman, Vowels::with, script);
  for (const auto& filed : base_->filed_under(filing_key(skeletons.front(), script, Vowels::with)))
    if (base_->roman(filed.token) == roman && base_->script(filed.token) == script)
      return filed.token;
  return first_;
}

TokenId Vocabulary::add_spelling(std::string_view roman, Script script) {
  roman = roman.substr(0, 255);
  if (const auto known = find_in_base(roman, script); known != first_) return known;
  // The script is part of it: how far vowels can be trusted depends on it.
  std::string key(roman);
  key += static_cast<char>(script);
  const auto [entry, is_new] =
      ids_.try_emplace(std::move(key), first_ + static_cast<TokenId>(tokens_.size()));
  if (is_new) {
    tokens_.push_back({.start = static_cast<std::uint32_t>(letters_.size()),
                       .size = static_cast<std::uint8_t>(roman.size()),
                       .script = script});
    letters_.append(roman);
  }
  return entry->second;
}

TokenId Vocabulary::add(std::string_view word, TokenUse use, bool transcribed) {
  // The same words come again and again; only the first time costs anything.
  TokenIds& words = transcribed ? transcribed_words_ : words_;
  auto entry = words.find(word);
  if (entry == words.end()) {
    const Spelling spelling = spelling_of(word);
    const TokenId id = add_spelling(
        spelling.roman, transcribed ? newshound::transcribed(spelling.script) : spelling.script);
    entry = words.emplace(word, id).first;
  }
  Token& token = change(entry->second);
  ++token.count(use);
  if (use == used_given && !token.grouped) {
    auto groups = given_names_like(word);
    groups.resize(std::min(groups.size(), most_groups));
    set_groups(token, groups);
  }
  return entry->second;
}

void Vocabulary::remove(TokenId token, TokenUse use) {
  --change(token).count(use);
}

void Vocabulary::count_bearer(TokenId token, int step) {
  change(token).bearers += static_cast<std::uint32_t>(step);
}

// Every form of every given name that occurs is a word of names, too: "Oleksandra" is to be read as
// "Aleksandar".
void Vocabulary::count_groups() {
  std::unordered_map<std::size_t, int> steps;
  const auto step = [&](const Token& token, bool before) {
    const int by = (token.given > 0 ? 1 : 0) - (before ? 1 : 0);
    for (const auto& name :
         std::span(groups_).subspan(token.first_group, by == 0 ? 0 : token.group_count))
      steps[name.group] += by;
  };
  for (const Token& token : tokens_) step(token, false);
  for (const auto& [id, token] : changed_) step(token, base_->tokens_[id].given > 0);
  for (std::size_t group = 0; group < group_uses_.size(); ++group) {
    const auto by = steps.find(group);
    if (by == steps.end()) continue;
    const bool before = group_uses_[group] > 0;
    group_uses_[group] += static_cast<std::uint32_t>(by->second);
    const bool now = group_uses_[group] > 0;
    if (before != now) count_forms(group, now ? 1 : -1);
  }
}

void Vocabulary::count_forms(std::size_t group, int step) {
  for (const auto& member : given_name_group(group).members) {
    Token& token = change(add_spelling(member.roman, Script::latin));
    token.forms += static_cast<std::uint32_t>(step);
    if (!token.grouped) set_groups(token, given_names_of(member.roman));
  }
}

// Words of the token's own script look for it by a skeleton with vowels, words of others by one
// without.
void Vocabulary::file() {
  for (TokenId i = 0; i < tokens_.size(); ++i) {
    const TokenId token = first_ + i;
    const auto script = tokens_[i].script;
    scripts_[static_cast<std::size_t>(script)] = true;
    for (const auto vowels : {Vowels::with, Vowels::without})
      for (const auto skeleton : name_skeletons(roman(token), vowels, script))
        filed_.push_back({filing_key(skeleton, script, vowels), token});
  }
  std::ranges::sort(filed_, {}, [](const Filed& f) { return std::pair(f.key, f.token); });
  // About one bucket for each; by the upper bits, so at least two.
  shift_ = 32 - std::clamp<unsigned>(static_cast<unsigned>(std::bit_width(filed_.size())), 1, 20);
  starts_.assign((std::size_t{1} << (32 - shift_)) + 1, 0);
  for (const auto& filed : filed_) ++starts_[(filed.key >> shift_) + 1];
  for (std::size_t i = 1; i < starts_.size(); ++i) starts_[i] += starts_[i - 1];
}

// Not in a way that a word of a text would be read otherwise.
bool Vocabulary::differs_from_base() const {
  const auto is_new = [&](Unit unit) { return !base_->is_row_unit(unit); };
  return !tokens_.empty() || std::ranges::any_of(row_units_, is_new) ||
         std::ranges::any_of(changed_, [&](const auto& changed) {
           return changed.second.uses() != base_->tokens_[changed.first].uses();
         });
}

bool Vocabulary::is_row_unit(Unit unit) const {
  return std::ranges::binary_search(row_units_, unit) ||
         (base_ != nullptr && base_->is_row_unit(unit));
}

void Vocabulary::finish(std::vector<Unit> row_units) {
  sort_and_unify(row_units);
  row_units_ = std::move(row_units);
  count_groups();
  file();
  has_concepts_ = holds_concepts();
  if (base_ != nullptr && differs_from_base()) identity_ = next_identity();
  ids_ = {};
  words_ = {};
  transcribed_words_ = {};
  letters_.shrink_to_fit();
  tokens_.shrink_to_fit();
  groups_.shrink_to_fit();
  filed_.shrink_to_fit();
}

bool Vocabulary::holds_concepts() const {
  if (base_ != nullptr && base_->has_concepts_) return true;
  for (TokenId token = 0; token < tokens_.size(); ++token)
    if ((tokens_[token].uses() & used_word) != 0 && !concepts_of(roman(first_ + token)).empty())
      return true;
  return false;
}

std::vector<Unit> Vocabulary::word_units(TokenId token) const {
  std::vector<Unit> units;
  for (const auto number : concepts_of(roman(token))) units.push_back(concept_units + number);
  if (units.empty()) units.push_back(token);
  return units;
}

std::span<const GivenName> Vocabulary::groups(TokenId id) const {
  const Token& token = token_of(id);
  if (!token.may_be_given()) return {};
  const bool own = id >= first_ || changed_.contains(id);
  return std::span(own ? groups_ : base_->groups_).subspan(token.first_group, token.group_count);
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

// The tokens of this layer alone.
std::vector<TokenId> Vocabulary::find_filed(const Spelling& word) const {
  std::vector<TokenId> found;
  const auto look_up = [&](std::span<const std::uint32_t> skeletons, Script script, Vowels vowels) {
    for (const auto skeleton : skeletons)
      for (const auto& filed : filed_under(filing_key(skeleton, script, vowels)))
        found.push_back(filed.token);
  };
  const bool damaged = word.roman.contains('?');
  if (!damaged)
    look_up(word_skeletons(word.roman, Vowels::with, word.script), word.script, Vowels::with);
  std::vector<std::uint32_t> consonants;
  for (std::size_t i = 0; i < script_count; ++i) {
    const auto script = static_cast<Script>(i);
    if (!scripts_[i] || (script == word.script && !damaged)) continue;
    if (consonants.empty()) consonants = word_skeletons(word.roman, Vowels::without, word.script);
    look_up(consonants, script, Vowels::without);
  }
  std::ranges::sort(found);
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

void Vocabulary::add_readings(const Spelling& word,
                              float cost,
                              std::vector<WordReading>& readings) const {
  for (const TokenId token : find_filed(word))
    if (const auto alike = likeness(roman(token), script(token), word))
      readings.push_back({token, alike->cost + cost, alike->ending});
}

// Of the tokens of this layer, in their order.
void Vocabulary::add_readings(std::string_view word,
                              const Spelling& spelling,
                              std::vector<WordReading>& readings) const {
  if (tokens_.empty()) return;
  add_readings(spelling, 0, readings);
  const auto syllable = pinyin(word);
  const auto rests = detached(word);
  if (rests.empty() && syllable.empty()) return;
  if (!syllable.empty()) add_readings({std::string(syllable), Script::pinyin}, 0, readings);
  for (const Detached& rest : rests) add_readings(spelling_of(rest.word), rest.cost, readings);
  keep_best_of_each(readings);
}

KnownWord Vocabulary::work_out(std::string_view word) const {
  const Spelling spelling = spelling_of(word);
  std::vector<WordReading> readings;
  if (base_ != nullptr) base_->add_readings(word, spelling, readings);
  add_readings(word, spelling, readings);
  return known(std::move(readings), spelling);
}

KnownWord Vocabulary::work_out(std::string_view word, const KnownWord& in_base) const {
  const Spelling spelling = spelling_of(word);
  auto readings = in_base.readings;
  add_readings(word, spelling, readings);
  return known(std::move(readings), spelling);
}

// Cases are believed of words in other scripts whatever the language of the text.
KnownWord Vocabulary::known(std::vector<WordReading> readings, const Spelling& spelling) const {
  KnownWord word;
  if (has_concepts_)
    for (const auto number : concepts_of(spelling.roman))
      word.word.push_back(concept_units + number);
  if (!changed_.empty())
    std::erase_if(readings, [&](const auto& r) { return token_of(r.token).uses() == 0; });
  for (const auto& reading : readings) {
    const auto uses = token_of(reading.token).uses();
    const bool plain = spelling.script != Script::latin || reading.ending == Ending::none ||
                       reading.ending == Ending::genitive;
    const bool same = reading.cost <= 0 && reading.ending == Ending::none;
    if ((uses & used_given) != 0) {
      for (const Unit unit : given_units(reading.token)) {
        word.any.given.push_back(unit);
        if (plain) word.plain.given.push_back(unit);
        if (same) word.exact.given.push_back(unit);
      }
    }
    if ((uses & used_surname) != 0) {
      word.any.surname.push_back(reading.token);
      if (plain) word.plain.surname.push_back(reading.token);
      if (same) word.exact.surname.push_back(reading.token);
    }
    if ((uses & used_word) != 0)
      for (const Unit unit : word_units(reading.token)) word.word.push_back(unit);
    if ((uses & used_alone) != 0) word.alone.push_back(reading.token);
  }
  for (auto* units : {&word.any.given,
                      &word.any.surname,
                      &word.word,
                      &word.alone,
                      &word.plain.given,
                      &word.plain.surname,
                      &word.exact.given,
                      &word.exact.surname})
    sort_and_unify(*units);
  word.readings = std::move(readings);
  word.traits = traits_of(word);
  if (std::ranges::any_of(word.word, [&](Unit unit) { return is_row_unit(unit); }))
    word.traits |= as_word;
  return word;
}

void Vocabulary::know(std::string_view text, WordRows& rows) const {
  // After an edit what is known of words is carried over: it stays true but for what is different.
  thread_local WordMemory memory;
  thread_local WordMemory of_base;
  const bool differs = base_ != nullptr && identity_ != base_->identity_;
  const bool swapped =
      of_base.belongs_to(identity_) || (differs && memory.belongs_to(base_->identity_));
  if (!memory.belongs_to(identity_) && swapped) std::swap(memory, of_base);
  const bool carried = differs && of_base.belongs_to(base_->identity_);
  memory.prepare(identity_);
  const auto count = static_cast<std::uint32_t>(rows.words.size());
  rows.known.resize(count);
  rows.traits.resize(count);
  rows.notable.resize(count);
  constexpr std::uint32_t ahead = 8;
  const Word* words = rows.words.data();
  const KnownWord** known = rows.known.data();
  WordTraits* traits = rows.traits.data();
  std::uint32_t* notable = rows.notable.data();
  auto remembered = memory.view();
  for (std::uint32_t i = 0; i < count; ++i) {
    remembered.fetch(words[std::min(i + ahead, count - 1)].hash);
    auto slot = *remembered.find(words[i].hash);
    if (slot.word == nullptr) [[unlikely]] {
      const auto spelling = text.substr(words[i].start, words[i].size);
      const auto* in_base = carried ? of_base.view().find(words[i].hash)->word : nullptr;
      auto worked_out = in_base != nullptr ? work_out(spelling, *in_base) : work_out(spelling);
      if (is_little_word(words[i].hash)) worked_out.traits |= is_little;
      slot = memory.remember(words[i].hash, std::move(worked_out));
      remembered = memory.view();
    }
    known[i] = slot.word;
    traits[i] = slot.traits();
    // Without a branch, which would be guessed wrong at every other word.
    *notable = i;
    notable += (slot.traits() & ~is_little) != 0 ? 1 : 0;
  }
  rows.notable.resize(static_cast<std::size_t>(notable - rows.notable.data()));
}

}  // namespace newshound
