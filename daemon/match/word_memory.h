#pragma once
// What one thread remembers of the words it met: a hash table with linear probing that grows. Inner
// header of match/; vocabulary.cpp has one for each thread.

#include <cstddef>
#include <cstdint>
#include <deque>
#include <utility>
#include <vector>

#include "match/known_word.h"

namespace newshound {

class WordMemory {
 public:
  struct Slot {
    std::uint64_t tag = 0;  // the upper 48 bits of the word's hash, and its traits
    const KnownWord* word = nullptr;

    WordTraits traits() const { return static_cast<WordTraits>(tag); }
  };

  bool belongs_to(std::uint64_t identity) const { return identity == identity_; }
  // Forgets everything where it belongs to another vocabulary or has grown large. Not while words
  // are in use.
  void prepare(std::uint64_t identity) {
    if (identity == identity_ && count_ < most_words) return;
    identity_ = identity;
    count_ = 0;
    shift_ = first_shift;
    slots_.assign(std::size_t{1} << (64 - shift_), {});
    // A text's title may have been read before its body: what it points to stays for one more round.
    before_ = std::exchange(known_, {});
  }

  // Has the word at hand by the time it is asked for.
  void fetch(std::uint64_t hash) const { __builtin_prefetch(slots_.data() + (hash >> shift_)); }
  // An empty slot where it is not remembered.
  Slot find(std::uint64_t hash) const { return slots_.data()[slot_of(hash)]; }
  Slot remember(std::uint64_t hash, KnownWord word) {
    const Slot kept{(hash & tag_bits) | word.traits, keep(std::move(word))};
    slots_[slot_of(hash)] = kept;
    if (++count_ * 2 > slots_.size()) grow();
    return kept;
  }

 private:
  static constexpr unsigned first_shift = 64 - 12;
  static constexpr std::size_t most_words = 1'000'000;
  static constexpr std::uint64_t tag_bits = ~std::uint64_t{0xFFFF};

  // The word's slot, or the free one where it belongs.
  std::size_t slot_of(std::uint64_t hash) const {
    const std::size_t last = slots_.size() - 1;
    const Slot* slots = slots_.data();
    std::size_t slot = hash >> shift_;
    while (slots[slot].word != nullptr && ((slots[slot].tag ^ hash) & tag_bits) != 0)
      slot = (slot + 1) & last;
    return slot;
  }

  const KnownWord* keep(KnownWord word) {
    return word.empty() ? &nothing_ : &known_.emplace_back(std::move(word));
  }

  void grow() {
    --shift_;
    std::vector<Slot> old(std::size_t{1} << (64 - shift_));
    old.swap(slots_);
    for (const Slot& slot : old)
      if (slot.word != nullptr) slots_[slot_of(slot.tag)] = slot;
  }

  inline static const KnownWord nothing_;
  std::uint64_t identity_ = 0;
  std::size_t count_ = 0;
  unsigned shift_ = first_shift;  // the upper bits of a hash say where its slot is
  std::vector<Slot> slots_;
  std::deque<KnownWord> known_;
  std::deque<KnownWord> before_;
};

}  // namespace newshound
