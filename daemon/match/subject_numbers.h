#pragma once
// The subjects of all watchlists in one row, and which of them are as they were before an edit: only
// the others are compiled again (name_index.h). Inner header of match/. Pure.

#include <cstdint>
#include <vector>

#include "model/watchlist.h"

namespace newshound {

inline constexpr std::uint32_t no_subject = 0xFFFF'FFFF;

class SubjectNumbers {
 public:
  struct Place {
    std::uint32_t watchlist = 0;
    std::uint32_t subject = 0;  // in its list
  };

  explicit SubjectNumbers(const std::vector<Watchlist>& watchlists);

  std::uint32_t count() const { return starts_.back(); }
  Place place(std::uint32_t number) const;
  std::uint32_t number(std::uint32_t watchlist, std::uint32_t subject) const {
    return starts_[watchlist] + subject;
  }

 private:
  std::vector<std::uint32_t> starts_;  // of the lists, and the end
};

// Those that have more than names: in long lists few, looked for once.
std::vector<SubjectNumbers::Place> particular_subjects(const std::vector<Watchlist>& watchlists);

// For each subject of `now` the number of one of `before` that is found by the same names, each of
// those once; else no_subject. What stands behind the names (context, note …) does not count.
std::vector<std::uint32_t> same_subjects(const std::vector<Watchlist>& before,
                                         const std::vector<Watchlist>& now);

}  // namespace newshound
