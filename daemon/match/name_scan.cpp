// NameIndex::find(): the one pass over a text.

#include <algorithm>
#include <span>
#include <utility>

#include "match/mention_draft.h"
#include "match/name_index.h"
#include "match/pair_memory.h"
#include "text/romanise.h"

namespace newshound {
namespace {

// So little that the name neither is found nor stands in the way of another one.
constexpr double hopeless = most_of_doubtful - 0.1;

PairMemory& memory_of(std::uint64_t index) {
  thread_local PairMemory memory;
  memory.prepare(index);
  return memory;
}

}  // namespace

class NameIndex::Scan {
 public:
  Scan(const NameIndex& index, const ReadText& text, bool doubtful)
      : index_(index),
        text_(text),
        plain_(!text.inflects()),
        doubtful_(doubtful),
        memory_(memory_of(index.identity_)) {
    index_.each_layer(
        [&](const Layer& layer) { lenient_ = lenient_ || !layer.names.lenient_persons.empty(); });
  }

  std::vector<Hit> run() {
    collect_candidates();
    collect_pairs();
    for (const Pair& pair : pairs_) look_for_pair(pair);
    for (const Candidate& candidate : candidates_)
      if ((candidate.roles & any_surname) != 0) look_for_initials(candidate.at);
    for (const Other& other : others_) {
      if ((other.traits & as_alone) != 0) look_for_alone(other.at);
      if ((other.traits & as_word) != 0) look_for_rows(other.at);
    }
    return std::move(hits_);
  }

 private:
  using Table = KeyTable CompiledNames::*;

  // What a word may be of a person's name: two bits, given name and surname, for each way to look it up.
  // Two words may be a name where one is as the other wants it.
  using Roles = std::uint8_t;
  enum : Roles {
    given_names = 0b010101,
    surnames = 0b101010,
    capital = 0b000011,
    small_as_listed = 0b001100,  // both in small letters, and spelt as on the list
    lenient = 0b110000,          // what scores low may be lifted, see NameIndex::find()
    any_surname = surnames & (capital | lenient),
  };

  struct Candidate {
    std::uint32_t at = 0;
    Roles roles = 0;
    Roles wanted = 0;
    bool small = false;
  };

  // A word of an organisation, or a name by itself.
  struct Other {
    std::uint32_t at = 0;
    WordTraits traits = 0;
  };

  struct Pair {
    const Candidate* there = nullptr;
    const Candidate* here = nullptr;
    Roles roles = 0;  // of `here`
    std::uint64_t key = 0;
  };

  // Lists that are filled without a branch, which would be guessed wrong at every other word: each place is
  // written, and kept or written again. A thread keeps their memory, but not that of a very long text.
  template <class Item>
  static Item* room_for(std::size_t most) {
    constexpr std::size_t most_kept = 1 << 14;
    thread_local std::vector<Item> items;
    if (items.size() <= most || items.size() > std::max(most + 1, most_kept))
      items = std::vector<Item>(most + 1);
    return items.data();
  }

  Roles roles_of(WordTraits traits, bool small) const {
    static_assert(as_surname == as_given << 1 && as_plain_given == as_given << 4 &&
                  as_plain_surname == as_surname << 4 && as_exact_given == as_given << 6 &&
                  as_exact_surname == as_surname << 6);
    const unsigned both = traits >> (plain_ ? 4U : 0U) & 3U;
    if (doubtful_) return static_cast<Roles>(both);
    const unsigned as_listed = traits >> 6U & both;
    return static_cast<Roles>((small ? as_listed << 2U : both) | (lenient_ ? both << 4U : 0U));
  }

  // And not the rest of a word that has its capital.
  [[gnu::always_inline]] bool is_small(std::size_t i) const {
    const bool small = text_.is_small(i);
    if (text_.may_be_joined(i)) [[unlikely]]
      return small && !text_.is_rest_of_capital(i);
    return small;
  }

  void collect_candidates() {
    Candidate* const candidates = room_for<Candidate>(text_.notable.size());
    Other* const others = room_for<Other>(text_.notable.size());
    Candidate* candidate = candidates;
    Other* other = others;
    const WordTraits* all_traits = text_.traits.data();
    for (const std::uint32_t i : text_.notable) {
      const WordTraits traits = all_traits[i];
      const bool small = is_small(i);
      const Roles roles = roles_of(traits, small);
      const auto wanted =
          static_cast<Roles>((roles & given_names) << 1U | (roles & surnames) >> 1U);
      *candidate = {i, roles, wanted, small};
      candidate += roles != 0 ? 1 : 0;
      *other = {i, traits};
      other += (traits & (as_alone | as_word)) != 0 ? 1 : 0;
    }
    candidates_ = {candidates, candidate};
    others_ = {others, other};
  }

  // With each word the up to three candidates before it.
  void collect_pairs() {
    Pair* const pairs = room_for<Pair>(candidates_.size() * farthest_surname);
    Pair* pair = pairs;
    const Candidate* const first = candidates_.data();
    const Candidate* const end = first + candidates_.size();
    for (const Candidate* here = first; here != end; ++here) {
      const Candidate* const farthest_there =
          here - std::min<std::ptrdiff_t>(farthest_surname, here - first);
      for (const Candidate* there = here; there-- != farthest_there;) {
        const auto roles = static_cast<Roles>(here->roles & there->wanted);
        *pair = {there, here, roles, 0};
        const bool near = here->at - there->at <= farthest_surname;
        pair += (near & (roles != 0)) ? 1 : 0;
      }
    }
    pairs_ = {pairs, pair};
    for (Pair& found : pairs_) {
      const auto& there = *found.there;
      const auto& here = *found.here;
      found.key = key_of(there.at, here.at, kind(there.small, here.small));
      memory_.fetch(found.key);
    }
  }

  void look_for_pair(const Pair& pair) {
    const auto [there, here, roles, key] = pair;
    const auto names = remembered(key, [&] {
      add_fitting(roles & surnames, there->at, here->at);
      add_fitting(roles & given_names, here->at, there->at);
    });
    if (!names.empty()) judge_pair(there->at, here->at, names);
  }

  void judge_pair(std::size_t there, std::size_t here, std::span<const FittingName> names) {
    const bool apart = stop_between(there, here);
    // "VULIN, Aleksandar"
    const bool comma = apart && there + 1 == here && text_.gap_before(here) == ", ";
    const bool joined = !apart || is_in_brackets(there, here);
    for (const FittingName& name : names) {
      if (!joined && !(comma && name.turned)) continue;
      judge(name, name.turned ? here : there, name.turned ? there : here);
    }
  }

  // "[Aleksandar] Vulin", as who quotes somebody adds the given name.
  bool is_in_brackets(std::size_t there, std::size_t here) const {
    const std::size_t start = text_.words[there].start;
    if (there + 1 != here || start == 0) return false;
    const auto gap = text_.gap_before(here);
    const char before = text_.text[start - 1];
    return (before == '[' && gap == "] ") || (before == '(' && gap == ") ");
  }

  // What else than the words themselves says which names two words may be.
  enum Kind : unsigned {
    latin_endings = 1,
    other_endings,
    doubtful = 4,
    small_there = 8,
    small_here = 16,
    as_initial = 32
  };

  unsigned kind(bool there_is_small, bool here_is_small) const {
    const unsigned endings = plain_ ? 0U : text_.is_latin() ? latin_endings : other_endings;
    return endings | (doubtful_ ? doubtful : 0U) | (there_is_small ? small_there : 0U) |
           (here_is_small ? small_here : 0U);
  }

  std::uint64_t key_of(std::size_t there, std::size_t here, unsigned kind) const {
    const std::uint64_t key = pair_key(text_.words[there], text_.words[here]);
    return (key ^ kind) * 0xD6E8FEB86659FD93;
  }

  bool stop_between(std::size_t first, std::size_t last) const {
    for (std::size_t at = first + 1; at <= last; ++at)
      if (text_.stop_before(at)) return true;
    return false;
  }

  // Which names two words may be: remembered, or worked out into fitting_. Until the next ones.
  template <class WorkOut>
  std::span<const FittingName> remembered(std::uint64_t key, WorkOut work_out) {
    if (const auto names = memory_.find(key)) return *names;
    fitting_.clear();
    work_out();
    memory_.remember(key, fitting_);
    return fitting_;
  }

  // The persons filed under the two words that these can be.
  void add_fitting(unsigned roles, std::size_t given_at, std::size_t surname_at) {
    if (roles == 0) return;
    index_.each_layer([&](const Layer& layer) {
      filed_.clear();
      if ((roles & capital) != 0) {
        collect(layer.names.persons, units(given_at), units(surname_at));
      } else {
        // Another spelling in small letters scores too low, see MentionDraft::judge_case().
        if ((roles & small_as_listed) != 0)
          collect(
              layer.names.persons, text_.known[given_at]->exact, text_.known[surname_at]->exact);
        if ((roles & lenient) != 0)
          collect(layer.names.lenient_persons, units(given_at), units(surname_at));
      }
      keep_fitting(layer, given_at, surname_at);
    });
  }

  void collect(const KeyTable& keys,
               const KnownWord::Units& given,
               const KnownWord::Units& surname) {
    if (keys.empty()) return;
    for (const Unit unit : given.given)
      for (const TokenId token : surname.surname) collect(keys, filing_key(unit, token));
  }

  const KnownWord::Units& units(std::size_t at) const {
    return plain_ ? text_.known[at]->plain : text_.known[at]->any;
  }

  void collect(const KeyTable& keys, std::uint64_t key) {
    if (!keys.may_hold(key)) return;
    for (const auto& entry : keys.find(key)) filed_.push_back(entry.name);
  }

  // A name lies under each group of its given name; once is enough.
  void keep_fitting(const Layer& layer, std::size_t given_at, std::size_t surname_at) {
    if (filed_.size() > 1) std::ranges::sort(filed_);
    const auto end = std::unique(filed_.begin(), filed_.end());
    for (auto number = filed_.begin(); number != end; ++number) {
      const CompiledName& name = layer.names.names[*number];
      if (index_.number_now(layer, name) == no_subject) continue;
      const auto most = most_of_person(index_.view(layer, name), text_, given_at, surname_at);
      if (most && !is_hopeless(name, *most))
        fitting_.push_back({*number, layer.is_base, surname_at < given_at});
    }
  }

  void judge(const FittingName& fitting, std::size_t given_at, std::size_t surname_at) {
    const Layer layer = index_.layer(fitting.is_base);
    const CompiledName& name = layer.names.names[fitting.name];
    if (auto mention = person_mention(index_.view(layer, name), text_, given_at, surname_at))
      take(layer, name, std::move(*mention));
  }

  void look_for_initials(std::size_t word) {
    // "A. Vulin", "A. B. Vulin"
    for (std::size_t distance = 1; distance <= 2 && distance <= word; ++distance) {
      const std::size_t before = word - distance;
      if (!text_.is_initial(before) || text_.stop_before(before + 1)) break;
      look_up_initial(before, word);
    }
    // "Vulin A. B."
    const std::size_t behind = word + 1;
    if (behind < text_.size() && text_.is_initial(behind) && !text_.stop_before(behind))
      look_up_initial(behind, word);
  }

  void look_up_initial(std::size_t initial_at, std::size_t surname_at) {
    const bool small = is_small(surname_at);
    const auto names = remembered(key_of(initial_at, surname_at, as_initial | kind(false, small)),
                                  [&] { add_fitting_initial(initial_at, surname_at); });
    for (const FittingName& name : names) judge(name, initial_at, surname_at);
  }

  void add_fitting_initial(std::size_t initial_at, std::size_t surname_at) {
    const auto initial = initial_unit(romanise(text_.spelling(initial_at)));
    index_.each_layer([&](const Layer& layer) {
      filed_.clear();
      for (const TokenId token : units(surname_at).surname)
        collect_initials(layer.names, filing_key(initial, token), token);
      keep_fitting(layer, initial_at, surname_at);
    });
  }

  void collect_initials(const CompiledNames& names, std::uint64_t key, TokenId surname) {
    if (!names.initials.may_hold(key)) return;
    collect(doubtful_ || !is_commonest(surname) ? names.initials : names.lenient_initials, key);
  }

  // An initial before a surname that so many on the lists have leaves less than most_of_doubtful
  // (NameView::commonness). Others that are common are too few to cost anything.
  bool is_commonest(TokenId surname) const { return index_.vocabulary().bearers(surname) >= 24; }

  void look_for_alone(std::size_t word) {
    for (const TokenId token : text_.known[word]->alone)
      look_for_row(&CompiledNames::alone, filing_key(token, alone), word);
  }

  void look_for_rows(std::size_t word) {
    // The word before, or one with another word of the name or a little word between.
    for (std::size_t distance = 1; distance <= farthest_surname && distance <= word; ++distance) {
      const std::size_t before = word - distance;
      if (text_.stop_before(before + 1)) return;
      if ((text_.traits[before] & as_word) != 0)
        for (const TokenId first : text_.known[before]->word)
          for (const TokenId second : text_.known[word]->word)
            look_for_row(&CompiledNames::rows, row_key(first, second), word);
      if (text_.known[before]->word.empty() && text_.spelling(before).size() > 6) return;
    }
  }

  void look_for_row(Table table, std::uint64_t key, std::size_t word) {
    index_.each_layer([&](const Layer& layer) {
      const KeyTable& keys = layer.names.*table;
      if (!keys.may_hold(key)) return;
      for (const auto& entry : keys.find(key)) {
        const CompiledName& name = layer.names.names[entry.name];
        if (index_.number_now(layer, name) == no_subject) continue;
        if (is_only_a_word(name, word)) continue;
        if (auto mention = mention_in_a_row(index_.view(layer, name), text_, word))
          take(layer, name, std::move(*mention));
      }
    });
  }

  // "will" where Will is listed: hopeless by MentionDraft::judge_case().
  bool is_only_a_word(const CompiledName& name, std::size_t word) const {
    return !doubtful_ && !name.lenient && name.only_surname && text_.is_small(word) &&
           text_.words[word].size < telling_letters;
  }

  bool is_hopeless(const CompiledName& name, double score) const {
    return !doubtful_ && !name.lenient && score <= hopeless;
  }

  void take(const Layer& layer, const CompiledName& name, Mention mention) {
    if (is_hopeless(name, mention.score())) return;
    const auto [list, subject] = index_.numbers_.place(index_.number_now(layer, name));
    const auto& words = text_.words;
    hits_.push_back({.watchlist = list,
                     .subject = subject,
                     .name = name.name,
                     .weak = name.weak,
                     .start = words[mention.first].start,
                     .end = words[mention.last].end(),
                     .mention = std::move(mention)});
  }

  const NameIndex& index_;
  const ReadText& text_;
  const bool plain_;
  const bool doubtful_;
  bool lenient_ = false;
  PairMemory& memory_;
  std::span<const Candidate> candidates_;
  std::span<Pair> pairs_;
  std::span<const Other> others_;
  std::vector<std::uint32_t> filed_;
  std::vector<FittingName> fitting_;
  std::vector<Hit> hits_;
};

std::vector<Hit> NameIndex::find(const ReadText& text, bool doubtful) const {
  return Scan(*this, text, doubtful).run();
}

}  // namespace newshound
