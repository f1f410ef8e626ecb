#include "match/key_table.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace newshound {

KeyTable::KeyTable(std::vector<Entry> entries) : entries_(std::move(entries)) {
  const std::size_t buckets = std::bit_ceil(std::max(entries_.size(), keys_per_word));
  shift_ = 64 - static_cast<unsigned>(std::countr_zero(buckets));
  std::ranges::sort(
      entries_, {}, [](const Entry& entry) { return std::pair(entry.key, entry.name); });
  starts_.assign(buckets + 1, 0);
  filter_.assign(buckets / keys_per_word, 0);
  for (const Entry& entry : entries_) {
    ++starts_[bucket_of(entry.key) + 1];
    filter_[bucket_of(entry.key) / keys_per_word] |= filter_bits(entry.key);
  }
  for (std::size_t i = 1; i < starts_.size(); ++i) starts_[i] += starts_[i - 1];
}

std::span<const KeyTable::Entry> KeyTable::find(std::uint64_t key) const {
  const auto bucket = std::span(entries_).subspan(
      starts_[bucket_of(key)], starts_[bucket_of(key) + 1] - starts_[bucket_of(key)]);
  const auto found = std::ranges::equal_range(bucket, key, {}, &Entry::key);
  return {found.begin(), found.end()};
}

}  // namespace newshound
