// NameIndex::find(): the one pass over a text.

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "match/name_index.h"
#include "match/pair_memory.h"
#include "text/romanise.h"

namespace newshound {
namespace {

// The farthest a surname may stand behind (or before) the given name, in words.
constexpr std::size_t farthest = 3;

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
        nothing_(memory_of(index.identity_)) {
    index_.each_layer([&](const Layer& layer) {
      lenient_ = lenient_ || !layer.names.lenient_persons.empty();
      rows_ = rows_ || !layer.names.rows.empty();
    });
  }

  std::vector<Hit> run() {
    const WordTraits given = plain_ ? as_plain_given : as_given;
    const WordTraits surname = plain_ ? as_plain_surname : as_surname;
    const auto others = static_cast<WordTraits>(as_alone | (rows_ ? as_word : 0));
    const auto any = static_cast<WordTraits>(given | surname | others);
    // Most words begin with a small letter, and most of those are no names.
    const auto any_small = static_cast<WordTraits>(
        others | (doubtful_ || lenient_ ? any : as_exact_given | as_exact_surname));
    for (const std::uint32_t i : worth_a_look(any, any_small)) {
      const WordTraits traits = text_.traits[i];
      if ((traits & as_alone) != 0) look_for_alone(i);
      if (rows_ && (traits & as_word) != 0) look_for_rows(i);
      if ((traits & (given | surname)) != 0)
        look_for_person({.at = i,
                         .given = (traits & given) != 0,
                         .surname = (traits & surname) != 0,
                         .exact_given = (traits & as_exact_given) != 0,
                         .exact_surname = (traits & as_exact_surname) != 0,
                         .small = text_.is_small(i)});
    }
    return std::move(hits_);
  }

 private:
  using Table = KeyTable CompiledNames::*;

  // The words with such traits; small letters outside ASCII are taken for large ones. Without a branch,
  // which would be guessed wrong at every other word.
  std::span<const std::uint32_t> worth_a_look(WordTraits any, WordTraits any_small) {
    thread_local std::vector<std::uint32_t> found;
    found.resize(text_.size() + 1);
    std::uint32_t* end = found.data();
    const char* text = text_.text.data();
    const Word* words = text_.words.data();
    const WordTraits* traits = text_.traits.data();
    for (std::uint32_t i = 0; i < text_.size(); ++i) {
      const auto letter = static_cast<unsigned>(text[words[i].start] - 'a');
      const WordTraits wanted = letter < 26 ? any_small : any;
      *end = i;
      end += (traits[i] & wanted) != 0 ? 1 : 0;
    }
    return {found.data(), end};
  }

  // A word that may be of a person's name.
  struct Candidate {
    std::size_t at = 0;
    bool given = false;
    bool surname = false;
    bool exact_given = false;
    bool exact_surname = false;
    bool small = false;
  };

  void look_for_person(Candidate here) {
    const bool hardly = here.small && !doubtful_ && !lenient_;
    if (hardly) {
      here.given = here.given && here.exact_given;
      here.surname = here.surname && here.exact_surname;
      if (!here.given && !here.surname) return;
    }
    for (std::size_t back = 1; back <= farthest && back <= seen_; ++back) {
      const Candidate& there = recent_[(seen_ - back) % recent_.size()];
      if (here.at - there.at > farthest) break;
      look_for_pair(there, here);
    }
    if (here.surname && !hardly && here.at > 0) look_for_initials(here.at);
    recent_[seen_++ % recent_.size()] = here;
  }

  void look_for_pair(const Candidate& there, const Candidate& here) {
    const Table in_order = table_for(there, here);
    const Table turned = table_for(here, there);
    if (in_order == nullptr && turned == nullptr) return;
    const std::uint64_t pair = pair_of(there, here);
    if (nothing_.holds(pair)) return;
    if (stop_between(there.at, here.at)) {
      // "VULIN, Aleksandar"
      if (there.at + 1 == here.at && text_.gap_before(here.at) == ", ")
        look_up(turned, here.at, there.at);
      return;
    }
    const bool found = look_up(in_order, there.at, here.at);
    if (!look_up(turned, here.at, there.at) && !found) nothing_.remember(pair);
  }

  // Small letters count little, see NameIndex::find(). nullptr: they cannot be a name.
  Table table_for(const Candidate& given, const Candidate& surname) const {
    if (!given.given || !surname.surname) return nullptr;
    if (doubtful_ || (!given.small && !surname.small)) return &CompiledNames::persons;
    const bool as_listed =
        given.small && surname.small && given.exact_given && surname.exact_surname;
    if (as_listed) return &CompiledNames::persons;
    return lenient_ ? &CompiledNames::lenient_persons : nullptr;
  }

  // With all that says where the two are looked up.
  std::uint64_t pair_of(const Candidate& there, const Candidate& here) const {
    const unsigned kind = (plain_ ? 1U : 0U) | (doubtful_ ? 2U : 0U) | (there.small ? 4U : 0U) |
                          (here.small ? 8U : 0U);
    const std::uint64_t key = pair_key(text_.words[there.at], text_.words[here.at]);
    return (key ^ kind) * 0xD6E8FEB86659FD93;
  }

  bool stop_between(std::size_t first, std::size_t last) const {
    for (std::size_t at = first + 1; at <= last; ++at)
      if (text_.stop_before(at)) return true;
    return false;
  }

  // Judges the persons filed there under the two words; false where there are none.
  bool look_up(Table table, std::size_t given_at, std::size_t surname_at) {
    if (table == nullptr) return false;
    const KnownWord& given = *text_.known[given_at];
    const KnownWord& surname = *text_.known[surname_at];
    const auto& units = plain_ ? given.plain.given : given.given;
    const auto& tokens = plain_ ? surname.plain.surname : surname.surname;
    bool any = false;
    index_.each_layer([&](const Layer& layer) {
      const KeyTable& keys = layer.names.*table;
      if (keys.empty()) return;
      filed_.clear();
      for (const Unit unit : units)
        for (const TokenId token : tokens) collect(keys, filing_key(unit, token));
      judge_filed(layer, given_at, surname_at);
      any = any || !filed_.empty();
    });
    return any;
  }

  void collect(const KeyTable& keys, std::uint64_t key) {
    if (!keys.may_hold(key)) return;
    for (const auto& entry : keys.find(key)) filed_.push_back(entry.name);
  }

  // A name lies under each group of its given name; once is enough.
  void judge_filed(const Layer& layer, std::size_t given_at, std::size_t surname_at) {
    if (filed_.size() > 1) std::ranges::sort(filed_);
    const auto end = std::unique(filed_.begin(), filed_.end());
    for (auto number = filed_.begin(); number != end; ++number) {
      const CompiledName& name = layer.names.names[*number];
      if (index_.number_now(layer, name) == no_subject) continue;
      if (auto mention = person_mention(index_.view(layer, name), text_, given_at, surname_at))
        take(layer, name, std::move(*mention));
    }
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
    const auto initial = initial_unit(romanise(text_.spelling(initial_at)));
    const KnownWord& surname = *text_.known[surname_at];
    index_.each_layer([&](const Layer& layer) {
      filed_.clear();
      for (const TokenId token : plain_ ? surname.plain.surname : surname.surname)
        collect_initials(layer.names, filing_key(initial, token), token);
      judge_filed(layer, initial_at, surname_at);
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
    for (std::size_t distance = 1; distance <= farthest && distance <= word; ++distance) {
      const std::size_t before = word - distance;
      if (text_.stop_before(before + 1)) return;
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
        if (auto mention = mention_in_a_row(index_.view(layer, name), text_, word))
          take(layer, name, std::move(*mention));
      }
    });
  }

  void take(const Layer& layer, const CompiledName& name, Mention mention) {
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
  bool rows_ = false;
  PairMemory& nothing_;
  std::array<Candidate, 4> recent_;
  std::size_t seen_ = 0;
  std::vector<std::uint32_t> filed_;
  std::vector<Hit> hits_;
};

std::vector<Hit> NameIndex::find(const ReadText& text, bool doubtful) const {
  return Scan(*this, text, doubtful).run();
}

}  // namespace newshound
