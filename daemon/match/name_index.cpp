#include "match/name_index.h"

#include <algorithm>
#include <bit>
#include <utility>

#include "match/word_links.h"
#include "text/romanise.h"

namespace newshound {
namespace {

std::uint64_t key_of(std::uint32_t first, std::uint32_t second) {
  std::uint64_t x = (std::uint64_t{first} << 32 | second) * 0x9E3779B97F4A7C15;
  x ^= x >> 32;
  x *= 0xD6E8FEB86659FD93;
  return x ^ x >> 29;
}

// What an initial may stand for: the first letter of the given name, by sounds that languages write
// with different letters.
std::uint32_t initial_unit(std::string_view roman) {
  constexpr std::string_view from = "jyqchw";
  constexpr std::string_view to = "iikkgv";
  if (roman.empty()) return 0;
  const auto at = from.find(roman[0]);
  return static_cast<unsigned char>(at == from.npos ? roman[0] : to[at]);
}

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

// In place of a second word.
constexpr std::uint32_t alone = 0xFFFF'FFFF;

// The farthest a surname may stand behind (or before) the given name, in words.
constexpr std::size_t farthest = 3;

}  // namespace

// Compiles the names and puts each into its table.
class NameIndex::Filing {
 public:
  explicit Filing(NameIndex& index) : index_(index) {}

  void run() {
    for (std::uint32_t list = 0; list < index_.watchlists_.size(); ++list) {
      const auto& subjects = index_.watchlists_[list].subjects;
      for (std::uint32_t subject = 0; subject < subjects.size(); ++subject)
        compile(list, subject, subjects[subject]);
    }
    index_.vocabulary_.finish();
    PairCounts counts(index_.names_.size());
    for (const auto& name : index_.names_) count(name, counts);
    for (std::uint32_t i = 0; i < index_.names_.size(); ++i) file(i, counts);
    index_.alone_ = KeyTable(std::move(alone_));
    index_.persons_ = KeyTable(std::move(persons_));
    index_.initials_ = KeyTable(std::move(initials_));
    index_.rows_ = KeyTable(std::move(rows_));
  }

 private:
  void compile(std::uint32_t list, std::uint32_t number, const Subject& subject) {
    const bool person = names_a_person(subject);
    std::vector<TokenId> borne;
    for (std::size_t i = 0; i < subject.names.size(); ++i) {
      const auto& name = subject.names[i];
      const auto parts = person ? person_name(name.text) : organisation_name(name.text);
      if (parts.empty()) continue;
      Name compiled{
          .watchlist = list,
          .subject = number,
          .first_part = static_cast<std::uint32_t>(index_.parts_.size()),
          .name = static_cast<std::uint16_t>(i),
          .part_count = static_cast<std::uint8_t>(std::min<std::size_t>(parts.size(), 32)),
          .weak = name.kind == NameKind::weak ||
                  (person && parts.size() == 1 && has_full_name(subject))};
      for (std::size_t p = 0; p < compiled.part_count; ++p) {
        // A person's only word may be any of the person's names.
        const auto use = parts.size() == 1 ? used_alone : use_of(parts[p].role);
        index_.parts_.push_back({index_.vocabulary_.add(parts[p].word, use), parts[p].role});
        if (use == used_alone) index_.vocabulary_.add(parts[p].word, used_surname);
        const TokenId token = index_.parts_.back().token;
        if (parts[p].role == PartRole::surname && std::ranges::find(borne, token) == borne.end())
          borne.push_back(token);
      }
      index_.names_.push_back(compiled);
    }
    for (const TokenId token : borne) index_.vocabulary_.count_bearer(token);
  }

  static bool has_full_name(const Subject& subject) {
    return std::ranges::any_of(subject.names, [](const newshound::Name& name) {
      return name.kind != NameKind::weak && name.text.find_first_of(" ,") != name.text.npos;
    });
  }

  std::span<const CompiledPart> parts(const Name& name) const {
    return std::span(index_.parts_).subspan(name.first_part, name.part_count);
  }

  void count(const Name& name, PairCounts& counts) const {
    const auto all = parts(name);
    for (const auto& [first, second] : pairs_of(all))
      ++counts.of(key_of(all[first].token, all[second].token));
  }

  void file(std::uint32_t number, PairCounts& counts) {
    const Name& name = index_.names_[number];
    const auto all = parts(name);
    const auto given = std::ranges::find(all, PartRole::given, &CompiledPart::role);
    const auto surname = std::ranges::find(all, PartRole::surname, &CompiledPart::role);
    if (given != all.end() && surname != all.end()) return file_person(number, all, *given);
    if (all.size() == 1) return alone_.push_back({key_of(all[0].token, alone), number, 0});
    const auto pairs = pairs_of(all);
    if (pairs.empty()) return file_single(number, all);
    const auto rarity = [&](const Pair& pair) {
      return counts.of(key_of(all[pair.first].token, all[pair.second].token));
    };
    const auto rarest = std::ranges::min(pairs, {}, rarity);
    rows_.push_back({key_of(all[rarest.first].token, all[rarest.second].token),
                     number,
                     static_cast<std::uint32_t>(rarest.second)});
  }

  // One word and fillers: "Gazprom PAO".
  void file_single(std::uint32_t number, std::span<const CompiledPart> all) {
    for (std::uint32_t i = 0; i < all.size(); ++i)
      if (all[i].role != PartRole::filler && all[i].role != PartRole::particle)
        return alone_.push_back({key_of(all[i].token, alone), number, i});
  }

  void file_person(std::uint32_t number,
                   std::span<const CompiledPart> all,
                   const CompiledPart& given) {
    const auto units = index_.vocabulary_.given_units(given.token);
    for (std::uint32_t i = 0; i < all.size(); ++i) {
      // A surname of one letter ("O") would be found everywhere.
      if (all[i].role != PartRole::surname || index_.vocabulary_.roman(all[i].token).size() < 2)
        continue;
      // Of several surnames the first and the last; either may stand alone.
      const bool last = i + 1 == all.size() || all[i + 1].role != PartRole::surname;
      const bool first = i == 0 || all[i - 1].role != PartRole::surname;
      if (!first && !last) continue;
      for (const Unit unit : units) persons_.push_back({key_of(unit, all[i].token), number, i});
      const auto initial = initial_unit(index_.vocabulary_.roman(given.token));
      initials_.push_back({key_of(initial, all[i].token), number, i});
    }
  }

  NameIndex& index_;
  std::vector<KeyTable::Entry> alone_;
  std::vector<KeyTable::Entry> persons_;
  std::vector<KeyTable::Entry> initials_;
  std::vector<KeyTable::Entry> rows_;
};

struct NameIndex::Scan {
  const ReadText& text;
  std::vector<Hit> hits;
};

NameIndex::NameIndex(const std::vector<Watchlist>& watchlists) : watchlists_(watchlists) {
  Filing(*this).run();
}

std::string_view NameIndex::spelling(const Name& name) const {
  return watchlists_[name.watchlist].subjects[name.subject].names[name.name].text;
}

NameView NameIndex::view(const Name& name) const {
  return {spelling(name), std::span(parts_).subspan(name.first_part, name.part_count), vocabulary_};
}

std::vector<Hit> NameIndex::find(const ReadText& text) const {
  Scan scan{.text = text, .hits = {}};
  for (std::size_t i = 0; i < text.size(); ++i)
    if (!text.known[i]->empty()) look_at(scan, i);
  return std::move(scan.hits);
}

void NameIndex::look_at(Scan& scan, std::size_t word) const {
  const KnownWord& known = *scan.text.known[word];
  for (const Unit unit : known.alone) {
    const auto key = key_of(unit, alone);
    if (!alone_.may_hold(key)) continue;
    for (const auto& entry : alone_.find(key))
      if (auto mention = mention_in_a_row(view(names_[entry.name]), scan.text, entry.at, word))
        take(scan, names_[entry.name], std::move(*mention));
  }
  if (word == 0) return;
  if (!known.word.empty()) look_for_rows(scan, word);
  if (!known.given.empty() || !known.surname.empty()) look_for_persons(scan, word);
  if (!known.surname.empty()) look_for_initials(scan, word);
}

void NameIndex::look_for_persons(Scan& scan, std::size_t word) const {
  const KnownWord& here = *scan.text.known[word];
  const auto look_up = [&](const std::vector<Unit>& given,
                           const std::vector<Unit>& surnames,
                           std::size_t given_at,
                           std::size_t surname_at) {
    for (const Unit unit : given) {
      for (const Unit surname : surnames) {
        const auto key = key_of(unit, surname);
        if (!persons_.may_hold(key)) continue;
        for (const auto& entry : persons_.find(key))
          if (auto mention =
                  person_mention(view(names_[entry.name]), scan.text, given_at, surname_at))
            take(scan, names_[entry.name], std::move(*mention));
      }
    }
  };
  for (std::size_t distance = 1; distance <= farthest && distance <= word; ++distance) {
    const std::size_t before = word - distance;
    const bool stop = scan.text.stop_before(before + 1);
    const KnownWord& there = *scan.text.known[before];
    if (stop) {
      // "VULIN, Aleksandar"
      if (distance == 1 && scan.text.gap_before(word) == ", ")
        look_up(here.given, there.surname, word, before);
      return;
    }
    look_up(there.given, here.surname, before, word);
    look_up(here.given, there.surname, word, before);
  }
}

void NameIndex::look_for_initials(Scan& scan, std::size_t word) const {
  // "A. Vulin", "A. B. Vulin"
  for (std::size_t distance = 1; distance <= 2 && distance <= word; ++distance) {
    const std::size_t before = word - distance;
    if (!scan.text.is_initial(before) || scan.text.stop_before(before + 1)) break;
    look_up_initial(scan, before, word);
  }
  // "Vulin A. B."
  const std::size_t behind = word + 1;
  if (behind < scan.text.size() && scan.text.is_initial(behind) && !scan.text.stop_before(behind))
    look_up_initial(scan, behind, word);
}

void NameIndex::look_up_initial(Scan& scan, std::size_t initial_at, std::size_t surname_at) const {
  const auto initial = initial_unit(romanise(scan.text.spelling(initial_at)));
  for (const Unit surname : scan.text.known[surname_at]->surname) {
    const auto key = key_of(initial, surname);
    if (!initials_.may_hold(key)) continue;
    for (const auto& entry : initials_.find(key))
      if (auto mention =
              person_mention(view(names_[entry.name]), scan.text, initial_at, surname_at))
        take(scan, names_[entry.name], std::move(*mention));
  }
}

void NameIndex::look_for_rows(Scan& scan, std::size_t word) const {
  // The word before, or the one before a little word.
  for (std::size_t distance = 1; distance <= farthest && distance <= word; ++distance) {
    const std::size_t before = word - distance;
    if (scan.text.stop_before(before + 1)) return;
    for (const Unit first : scan.text.known[before]->word) {
      for (const Unit second : scan.text.known[word]->word) {
        const auto key = key_of(first, second);
        if (!rows_.may_hold(key)) continue;
        for (const auto& entry : rows_.find(key))
          if (auto mention = mention_in_a_row(view(names_[entry.name]), scan.text, entry.at, word))
            take(scan, names_[entry.name], std::move(*mention));
      }
    }
    if (scan.text.spelling(before).size() > 6) return;
  }
}

std::vector<Hit> NameIndex::find_surnames(const ReadText& text,
                                          std::uint32_t watchlist,
                                          std::uint32_t subject) const {
  const auto place = [](const Name& name) { return std::pair(name.watchlist, name.subject); };
  const auto names = std::ranges::equal_range(names_, std::pair(watchlist, subject), {}, place);
  std::vector<Hit> hits;
  for (std::size_t word = 0; word < text.size(); ++word) {
    if (text.known[word]->empty() || text.is_small(word)) continue;
    // Behind another given name it is somebody else.
    if (word > 0 && !text.stop_before(word) && !text.is_small(word - 1) &&
        !text.known[word - 1]->given.empty())
      continue;
    for (const Name& name : names) {
      const auto mention = surname_mention(view(name), text, word);
      if (!mention) continue;
      hits.push_back({.watchlist = watchlist,
                      .subject = subject,
                      .name = name.name,
                      .weak = true,
                      .start = text.words[word].start,
                      .end = text.words[word].end(),
                      .mention = *mention});
      break;
    }
  }
  return hits;
}

void NameIndex::take(Scan& scan, const Name& name, Mention mention) const {
  const auto& words = scan.text.words;
  scan.hits.push_back({.watchlist = name.watchlist,
                       .subject = name.subject,
                       .name = name.name,
                       .weak = name.weak,
                       .start = words[mention.first].start,
                       .end = words[mention.last].end(),
                       .mention = std::move(mention)});
}

}  // namespace newshound
