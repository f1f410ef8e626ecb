#pragma once
// Which pairs of words one thread has looked up for nothing: in news the same ones come again and
// again ("prime minister"). Forgets by itself. Inner header of match/; name_scan.cpp has one for each
// thread.

#include <cstddef>
#include <cstdint>
#include <vector>

namespace newshound {

class PairMemory {
 public:
  void prepare(std::uint64_t identity) {
    if (identity == identity_) return;
    identity_ = identity;
    marks_.assign(slots, 0);
  }
  bool holds(std::uint64_t pair) const { return marks_[pair % slots] == mark(pair); }
  void remember(std::uint64_t pair) { marks_[pair % slots] = mark(pair); }

 private:
  static constexpr std::size_t slots = 1 << 16;
  static std::uint32_t mark(std::uint64_t pair) {
    return static_cast<std::uint32_t>(pair >> 32) | 1;
  }

  std::uint64_t identity_ = 0;
  std::vector<std::uint32_t> marks_;
};

}  // namespace newshound
