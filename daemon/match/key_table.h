#pragma once
// Which names are filed under a key. Made once, then only read: a filter that says no to nearly
// every key that is not there with one look into a small memory, and a sorted array behind it.

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace newshound {

class KeyTable {
 public:
  struct Entry {
    std::uint64_t key = 0;
    std::uint32_t name = 0;
    std::uint32_t at = 0;  // which word of the name the key belongs to
  };

  KeyTable() : KeyTable(std::vector<Entry>{}) {}
  explicit KeyTable(std::vector<Entry> entries);

  bool empty() const { return entries_.empty(); }
  bool may_hold(std::uint64_t key) const {
    const std::uint64_t bits = filter_bits(key);
    return (filter_[bucket_of(key) / keys_per_word] & bits) == bits;
  }
  std::span<const Entry> find(std::uint64_t key) const;

 private:
  // 16 bits of filter for each key, 3 of them set, all in one 64-bit word: about 1 % false alarms.
  static constexpr std::size_t keys_per_word = 4;
  static std::uint64_t filter_bits(std::uint64_t key) {
    return 1ULL << (key & 63) | 1ULL << (key >> 6 & 63) | 1ULL << (key >> 12 & 63);
  }
  // One bucket for each key on average, by the upper bits of the key.
  std::size_t bucket_of(std::uint64_t key) const { return key >> shift_; }

  unsigned shift_ = 0;
  std::vector<Entry> entries_;         // sorted by key
  std::vector<std::uint32_t> starts_;  // of the buckets in entries_, and the end
  std::vector<std::uint64_t> filter_;
};

}  // namespace newshound
