#include "match/related.h"

#include "match/words.h"

namespace newshound {

namespace {

// The sum of the words' hashes, which their order does not change.
std::uint64_t key_of(std::string_view name) {
  std::uint64_t sum = 0;
  for (const Word& word : words_of(name)) sum += word.hash;
  return sum;
}

template <class Take>
void each_subject(const std::vector<Watchlist>& watchlists, Take take) {
  for (std::uint32_t list = 0; list < watchlists.size(); ++list) {
    const auto& subjects = watchlists[list].subjects;
    for (std::uint32_t subject = 0; subject < subjects.size(); ++subject)
      take(RelatedSubjects::Place{list, subject}, subjects[subject]);
  }
}

}  // namespace

RelatedSubjects::RelatedSubjects(const std::vector<Watchlist>& watchlists,
                                 std::span<const Place> particular) {
  for (const auto [list, number] : particular) {
    const auto& more = *watchlists[list].subjects[number].particulars;
    for (const auto* phrases : {&more.context, &more.against})
      for (const auto& phrase : *phrases) places_.try_emplace(key_of(phrase));
  }
  if (places_.empty()) return;
  each_subject(watchlists, [&](Place place, const Subject& subject) {
    for (const Name& name : subject.names) {
      if (name.kind == NameKind::weak) continue;
      const auto wanted = places_.find(key_of(name.text));
      if (wanted != places_.end()) wanted->second.push_back(place);
    }
  });
}

std::span<const RelatedSubjects::Place> RelatedSubjects::named(std::string_view phrase) const {
  const auto found = places_.find(key_of(phrase));
  if (found == places_.end()) return {};
  return found->second;
}

}  // namespace newshound
