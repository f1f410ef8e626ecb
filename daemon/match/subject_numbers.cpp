#include "match/subject_numbers.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <unordered_map>

#include "match/word_links.h"

namespace newshound {

namespace {

bool same_names(const Subject& a, const Subject& b) {
  return (a.type == b.type || names_a_person(a) == names_a_person(b)) &&
         std::ranges::equal(a.names, b.names, [](const Name& one, const Name& other) {
           return one.kind == other.kind && one.text == other.text;
         });
}

// Names lie all over the memory: asked for some subjects ahead, they are there when they are compared.
constexpr std::size_t ahead = 12;

void fetch_names(std::span<const Subject> subjects, std::size_t i) {
  if (i + 2 * ahead < subjects.size()) __builtin_prefetch(subjects[i + 2 * ahead].names.data());
  if (i + ahead < subjects.size() && !subjects[i + ahead].names.empty())
    __builtin_prefetch(subjects[i + ahead].names[0].text.data());
}

// Compares one list before and after. An edit leaves what stands before and behind it as it was; the
// rest is found by its id.
class Comparison {
 public:
  Comparison(std::span<const Subject> before,
             std::uint32_t first_number,
             std::span<const Subject> now,
             std::uint32_t* same)
      : before_(before), first_number_(first_number), now_(now), same_(same) {}

  void run() {
    const std::size_t most = std::min(before_.size(), now_.size());
    std::size_t front = 0;
    for (; front < most && same_names(before_[front], now_[front]); ++front) {
      fetch_names(before_, front);
      fetch_names(now_, front);
      mark(front, front);
    }
    std::size_t back = 0;
    while (back < most - front && same_names(from_behind(before_, back), from_behind(now_, back)))
      mark(before_.size() - 1 - back, now_.size() - 1 - back), ++back;
    by_id(front, back);
  }

 private:
  static const Subject& from_behind(std::span<const Subject> subjects, std::size_t i) {
    return subjects[subjects.size() - 1 - i];
  }
  void mark(std::size_t old, std::size_t current) {
    same_[current] = first_number_ + static_cast<std::uint32_t>(old);
  }

  void by_id(std::size_t front, std::size_t back) {
    std::unordered_map<std::string_view, std::size_t> ids;
    for (std::size_t i = front; i + back < before_.size(); ++i) ids.emplace(before_[i].id, i);
    for (std::size_t i = front; i + back < now_.size(); ++i) {
      const auto old = ids.find(now_[i].id);
      if (old == ids.end() || !same_names(before_[old->second], now_[i])) continue;
      mark(old->second, i);
      ids.erase(old);
    }
  }

  std::span<const Subject> before_;
  std::uint32_t first_number_;
  std::span<const Subject> now_;
  std::uint32_t* same_;
};

}  // namespace

SubjectNumbers::SubjectNumbers(const std::vector<Watchlist>& watchlists) : starts_{0} {
  for (const Watchlist& list : watchlists)
    starts_.push_back(starts_.back() + static_cast<std::uint32_t>(list.subjects.size()));
}

SubjectNumbers::Place SubjectNumbers::place(std::uint32_t number) const {
  const auto list = std::ranges::upper_bound(starts_, number) - starts_.begin() - 1;
  return {static_cast<std::uint32_t>(list), number - starts_[static_cast<std::size_t>(list)]};
}

std::vector<SubjectNumbers::Place> particular_subjects(const std::vector<Watchlist>& watchlists) {
  std::vector<SubjectNumbers::Place> places;
  for (std::uint32_t list = 0; list < watchlists.size(); ++list) {
    const auto& subjects = watchlists[list].subjects;
    for (std::uint32_t i = 0; i < subjects.size(); ++i)
      if (subjects[i].particulars) places.push_back({list, i});
  }
  return places;
}

std::vector<std::uint32_t> same_subjects(const std::vector<Watchlist>& before,
                                         const std::vector<Watchlist>& now) {
  const SubjectNumbers old_numbers(before);
  const SubjectNumbers numbers(now);
  std::vector<std::uint32_t> same(numbers.count(), no_subject);
  std::vector<bool> taken(before.size());
  for (std::uint32_t i = 0; i < now.size(); ++i) {
    std::uint32_t list = 0;
    while (list < before.size() && (taken[list] || before[list].id != now[i].id)) ++list;
    if (list == before.size()) continue;
    taken[list] = true;
    Comparison(before[list].subjects,
               old_numbers.number(list, 0),
               now[i].subjects,
               same.data() + numbers.number(i, 0))
        .run();
  }
  return same;
}

}  // namespace newshound
