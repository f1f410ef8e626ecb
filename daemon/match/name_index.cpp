#include "match/name_index.h"

#include <algorithm>
#include <bit>
#include <span>
#include <utility>

#include "text/fold.h"

namespace newshound {
namespace {

// How often each pair of words occurs in the names. Pairs share counters now and then, which only
// makes a rare one look less rare.
class PairCounts {
 public:
  explicit PairCounts(std::size_t names)
      : counts_(std::bit_ceil(std::max<std::size_t>(64, names * 4))) {}

  void add(const std::vector<Word>& words) {
    for (std::size_t i = 1; i < words.size(); ++i) ++at(pair_key(words[i - 1], words[i]));
  }
  // The second word of the rarest pair.
  std::size_t rarest(const std::vector<Word>& words) {
    std::size_t best = 1;
    for (std::size_t i = 2; i < words.size(); ++i)
      if (at(pair_key(words[i - 1], words[i])) < at(pair_key(words[best - 1], words[best])))
        best = i;
    return best;
  }

 private:
  std::uint32_t& at(std::uint64_t key) { return counts_[key & (counts_.size() - 1)]; }
  std::vector<std::uint32_t> counts_;
};

enum class Likeness { none, folded, exact };

Likeness likeness(std::string_view a, std::string_view b) {
  if (a == b) return Likeness::exact;
  return fold(a) == fold(b) ? Likeness::folded : Likeness::none;
}

// Words of a text.
struct Phrase {
  std::string_view text;
  std::span<const Word> words;

  std::string_view spelling(std::size_t i) const {
    return text.substr(words[i].start, words[i].size);
  }
  bool stop_before(std::size_t i) const { return stop_between(text, words[i - 1], words[i]); }
};

// Of as many words. A name may hold stops of its own ("Acme, Inc."): what stands in a text may
// leave them out, but not have others.
Likeness likeness(const Phrase& found, const Phrase& wanted) {
  for (std::size_t i = 0; i < wanted.words.size(); ++i) {
    if (found.words[i].hash != wanted.words[i].hash) return Likeness::none;
    if (i > 0 && found.stop_before(i) && !wanted.stop_before(i)) return Likeness::none;
  }
  Likeness least = Likeness::exact;
  for (std::size_t i = 0; i < wanted.words.size(); ++i)
    least = std::min(least, likeness(found.spelling(i), wanted.spelling(i)));
  return least;
}

}  // namespace

struct NameIndex::Scan {
  std::string_view text;
  std::vector<Word> words;
  std::vector<Hit> hits;
};

NameIndex::NameIndex(const std::vector<Watchlist>& watchlists) : watchlists_(watchlists) {
  const auto number = [](std::size_t i) { return static_cast<std::uint32_t>(i); };
  for (std::size_t list = 0; list < watchlists.size(); ++list) {
    const auto& subjects = watchlists[list].subjects;
    for (std::size_t subject = 0; subject < subjects.size(); ++subject)
      for (std::size_t name = 0; name < subjects[subject].names.size(); ++name)
        names_.push_back({number(list), number(subject), number(name)});
  }
  file_names();
}

void NameIndex::file_names() {
  PairCounts counts(names_.size());
  for (const Place& place : names_) counts.add(words_of(spelling(place)));
  std::vector<KeyTable::Entry> single_words;
  std::vector<KeyTable::Entry> pairs;
  for (std::uint32_t i = 0; i < names_.size(); ++i) {
    const std::vector<Word> words = words_of(spelling(names_[i]));
    if (words.size() == 1) single_words.push_back({words[0].hash, i, 0});
    if (words.size() < 2) continue;
    const std::size_t at = counts.rarest(words);
    pairs.push_back({pair_key(words[at - 1], words[at]), i, static_cast<std::uint32_t>(at)});
  }
  single_words_ = KeyTable(std::move(single_words));
  pairs_ = KeyTable(std::move(pairs));
}

std::string_view NameIndex::spelling(const Place& place) const {
  return watchlists_[place.watchlist].subjects[place.subject].names[place.name].text;
}

std::vector<Hit> NameIndex::find(std::string_view text) const {
  Scan scan{.text = text, .words = words_of(text), .hits = {}};
  for (std::size_t i = 0; i < scan.words.size(); ++i) {
    const Word& word = scan.words[i];
    if (single_words_.may_hold(word.hash)) look_up(scan, single_words_, word.hash, i);
    if (i == 0) continue;
    const std::uint64_t key = pair_key(scan.words[i - 1], word);
    if (pairs_.may_hold(key)) look_up(scan, pairs_, key, i);
  }
  return std::move(scan.hits);
}

void NameIndex::look_up(Scan& scan,
                        const KeyTable& table,
                        std::uint64_t key,
                        std::size_t word) const {
  for (const KeyTable::Entry& entry : table.find(key))
    if (entry.at <= word) compare(scan, entry.name, word - entry.at);
}

void NameIndex::compare(Scan& scan, std::uint32_t name, std::size_t first) const {
  const Place& place = names_[name];
  const std::string_view name_text = spelling(place);
  const std::vector<Word> wanted = words_of(name_text);
  if (wanted.size() > scan.words.size() - first) return;
  const auto found = std::span(scan.words).subspan(first, wanted.size());
  const Likeness least = likeness({scan.text, found}, {name_text, wanted});
  if (least == Likeness::none) return;
  scan.hits.push_back({.watchlist = place.watchlist,
                       .subject = place.subject,
                       .name = place.name,
                       .exact = least == Likeness::exact,
                       .start = found.front().start,
                       .end = found.back().end()});
}

}  // namespace newshound
