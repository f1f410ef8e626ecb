#include "match/name_index.h"

#include <algorithm>
#include <atomic>
#include <utility>

#include "match/address.h"

namespace newshound {
namespace {

std::uint64_t next_identity() {
  static std::atomic<std::uint64_t> last = 0;
  return ++last;
}

// Where more than one in so many subjects is named otherwise, all are compiled anew.
constexpr std::size_t largest_share = 8;

template <class Take>
void each_subject(const std::vector<Watchlist>& watchlists, Take take) {
  std::uint32_t number = 0;
  for (const Watchlist& list : watchlists)
    for (const Subject& subject : list.subjects) take(number++, subject);
}

}  // namespace

NameIndex::NameIndex(const std::vector<Watchlist>& watchlists)
    : watchlists_(watchlists), numbers_(watchlists), identity_(next_identity()) {
  build();
}

NameIndex::NameIndex(const std::vector<Watchlist>& watchlists, const NameIndex& before)
    : watchlists_(watchlists), numbers_(watchlists), identity_(next_identity()) {
  if (!build_upon(before)) build();
}

void NameIndex::build() {
  auto vocabulary = std::make_shared<Vocabulary>();
  auto names = std::make_shared<CompiledNames>();
  Filing filing(*names, *vocabulary);
  each_subject(watchlists_,
               [&](std::uint32_t number, const Subject& subject) { filing.add(number, subject); });
  filing.finish();
  base_vocabulary_ = std::move(vocabulary);
  base_ = std::move(names);
}

bool NameIndex::build_upon(const NameIndex& before) {
  auto base = same_subjects(before.watchlists_, watchlists_);
  if (before.later_)
    for (auto& number : base)
      if (number != no_subject) number = before.later_->base[number];
  const std::size_t base_count =
      before.later_ ? before.later_->now.size() : before.numbers_.count();
  std::vector<std::uint32_t> now(base_count, no_subject);
  std::size_t kept = 0;
  for (std::uint32_t number = 0; number < base.size(); ++number)
    if (base[number] != no_subject) now[base[number]] = number, ++kept;
  const std::size_t changes = base_count - kept + base.size() - kept;
  if (changes * largest_share > base_count) return false;
  base_ = before.base_;
  base_vocabulary_ = before.base_vocabulary_;
  later_ = std::make_unique<Later>(
      Later{Vocabulary(base_vocabulary_), {}, std::move(now), std::move(base)});
  Filing filing(later_->added, later_->vocabulary);
  for (std::uint32_t number = 0; number < base_count; ++number)
    if (later_->now[number] == no_subject) filing.remove(*base_, number);
  each_subject(watchlists_, [&](std::uint32_t number, const Subject& subject) {
    if (later_->base[number] == no_subject) filing.add(number, subject);
  });
  filing.finish();
  return true;
}

NameView NameIndex::view(const Layer& layer, const CompiledName& name) const {
  const auto [list, subject] = numbers_.place(number_now(layer, name));
  const Subject& entry = watchlists_[list].subjects[subject];
  return {entry.names[name.name].text,
          layer.names.parts_of(name),
          vocabulary(),
          name.derived,
          stated_gender(entry)};
}

std::vector<Hit> NameIndex::find_surnames(const ReadText& text,
                                          std::uint32_t watchlist,
                                          std::uint32_t subject) const {
  const auto number = numbers_.number(watchlist, subject);
  const bool in_base = !later_ || later_->base[number] != no_subject;
  const Layer layer = this->layer(in_base);
  const auto names = layer.names.names_of(in_base && later_ ? later_->base[number] : number);
  std::vector<TokenId> surnames;
  for (const auto& name : names)
    for (const auto& part : layer.names.parts_of(name))
      if (part.role == PartRole::surname) surnames.push_back(part.token);
  std::vector<Hit> hits;
  for (const std::uint32_t word : text.notable) {
    if ((text.traits[word] & (as_surname | as_alone)) == 0 || text.is_small(word)) continue;
    const KnownWord& known = *text.known[word];
    if (std::ranges::none_of(surnames, [&](TokenId token) { return known.as(token) != nullptr; }))
      continue;
    // Behind another given name it is somebody else.
    if (word > 0 && !text.stop_before(word) && !text.is_small(word - 1) &&
        !text.known[word - 1]->any.given.empty())
      continue;
    for (const auto& name : names) {
      const auto mention = surname_mention(view(layer, name), text, word);
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

}  // namespace newshound
