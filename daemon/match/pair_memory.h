#pragma once
// What one thread remembers of the pairs of words it met: which names they may be. In news the same
// ones come again and again, and most of them for nothing ("prime minister"). Forgets by itself. Inner
// header of match/; name_scan.cpp has one for each thread.

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace newshound {

// A person's name that two words may be.
struct FittingName {
  std::uint32_t name = 0;  // its place in its layer
  bool is_base = true;     // which layer
  bool turned = false;     // the surname comes first
};

class PairMemory {
 public:
  // Of that index, and with room.
  void prepare(std::uint64_t identity) {
    if (identity == identity_ && names_.size() < most_names) return;
    identity_ = identity;
    places_.assign(place_count, {});
    names_.clear();
  }
  // Has the pair at hand by the time it is asked for.
  void fetch(std::uint64_t pair) const { __builtin_prefetch(&place_of(pair)); }
  // nullopt: not met, or forgotten. Until the next one is remembered.
  std::optional<std::span<const FittingName>> find(std::uint64_t pair) const {
    for (const Slot& slot : place_of(pair))
      if (slot.mark == mark(pair)) return std::span(names_).subspan(slot.first, slot.count);
    return std::nullopt;
  }
  void remember(std::uint64_t pair, std::span<const FittingName> names) {
    // Too many for a pair, or a text of very many pairs.
    if (names.size() >> count_bits != 0 || names_.size() >> first_bits != 0) return;
    Place& place = places_[pair % place_count];
    place[1] = place[0];
    place[0] = {mark(pair),
                static_cast<std::uint32_t>(names_.size()),
                static_cast<std::uint32_t>(names.size())};
    names_.insert(names_.end(), names.begin(), names.end());
  }

 private:
  static constexpr std::size_t place_count = 1 << 16;  // a megabyte
  static constexpr std::size_t most_names = 1 << 17;
  static constexpr unsigned first_bits = 24;
  static constexpr unsigned count_bits = 8;

  struct Slot {
    std::uint32_t mark = 0;
    std::uint32_t first : first_bits = 0;  // in names_
    std::uint32_t count : count_bits = 0;
  };
  using Place = std::array<Slot, 2>;  // the last two pairs that belong there

  const Place& place_of(std::uint64_t pair) const { return places_[pair % place_count]; }
  // Of an empty slot it is 0.
  static std::uint32_t mark(std::uint64_t pair) {
    return static_cast<std::uint32_t>(pair >> 32) | 1;
  }

  std::uint64_t identity_ = 0;
  std::vector<Place> places_;
  std::vector<FittingName> names_;
};

}  // namespace newshound
