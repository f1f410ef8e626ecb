#pragma once
// A fingerprint of a text by which copies of it are told although their lead was rewritten, paragraphs
// dropped, words exchanged or boilerplate added. One permutation hashing (Li, Owen and Zhang 2012) of
// the text's runs of three words: of each of 32 classes of runs the one with the least hash, in 8 bits.
// Pure.

#include <array>
#include <cstdint>
#include <span>

#include "story/words.h"

namespace newshound {

struct Sketch {
  static constexpr std::size_t bins = 32;

  std::array<std::uint8_t, bins> least{};  // 0 where the text has no run of the class

  friend bool operator==(const Sketch&, const Sketch&) = default;
};

// What finds texts with a similar sketch: each is shared by two texts with about the probability that
// a run is.
struct SketchKeys {
  static constexpr std::size_t most = 6;

  std::array<std::uint32_t, most> keys{};
  std::size_t count = 0;
};

struct Fingerprint {
  Sketch sketch;
  SketchKeys keys;
};
Fingerprint fingerprint(std::span<const StoryWord> words);

struct Likeness {
  int shared = 0;  // classes with the same least run
  int filled = 0;  // classes that either text has

  // About the runs that both texts have, of all that either has (Jaccard).
  double ratio() const { return filled == 0 ? 0 : double(shared) / filled; }
};
Likeness likeness(const Sketch& a, const Sketch& b);

// Is one text a copy of the other? `cosine` is that of what they are about: texts that have nothing but
// their publisher's boilerplate in common differ in that.
bool is_copy(const Likeness& likeness, double cosine);
// False where no cosine would make it one.
bool may_be_copy(const Likeness& likeness);

}  // namespace newshound
