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

  // To look words up in a loop; until the next one is remembered.
  class View {
   public:
    // Has the word at hand by the time it is asked for.
    void fetch(std::uint64_t hash) const { __builtin_prefetch(slots_ + (hash >> shift_)); }
    // The word's slot, or the free one where it belongs.
    Slot* find(std::uint64_t hash) const {
      std::size_t at = hash >> shift_;
      while (slots_[at].word != nullptr && ((slots_[at].tag ^ hash) & tag_bits) != 0)
        at = (at + 1) & last_;
      return slots_ + at;
    }

   private:
    friend class WordMemory;
    View(Slot* slots, std::size_t last, unsigned shift)
        : slots_(slots), last_(last), shift_(shift) {}

    Slot* slots_;
    std::size_t last_;
    unsigned shift_;
  };

  View view() { return {slots_.data(), slots_.size() - 1, shift_}; }
  Slot remember(std::uint64_t hash, KnownWord word) {
    const Slot kept{(hash & tag_bits) | word.traits, keep(std::move(word))};
    *view().find(hash) = kept;
    if (++count_ * 2 > slots_.size()) grow();
    return kept;
  }

 private:
  static constexpr unsigned first_shift = 64 - 12;
  static constexpr std::size_t most_words = 1'000'000;
  static constexpr std::uint64_t tag_bits = ~std::uint64_t{0xFFFF};

  const KnownWord* keep(KnownWord word) {
    return word.empty() ? &nothing : &known_.emplace_back(std::move(word));
  }

  void grow() {
    --shift_;
    std::vector<Slot> old(std::size_t{1} << (64 - shift_));
    old.swap(slots_);
    for (const Slot& slot : old)
      if (slot.word != nullptr) *view().find(slot.tag) = slot;
  }

  inline static const KnownWord nothing;
  std::uint64_t identity_ = 0;
  std::size_t count_ = 0;
  unsigned shift_ = first_shift;  // the upper bits of a hash say where its slot is
  std::vector<Slot> slots_;
  std::deque<KnownWord> known_;
  std::deque<KnownWord> before_;
};

}  // namespace newshound
