#include "story/sketch.h"

#include <limits>

namespace newshound {
namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

std::uint64_t mixed(std::uint64_t x) {  // the finaliser of MurmurHash3 (Appleby)
  x = (x ^ x >> 33) * 0xFF51AFD7ED558CCD;
  x = (x ^ x >> 33) * 0xC4CEB9FE1A85EC53;
  return x ^ x >> 33;
}

std::uint64_t run_of(const StoryWord* words) {
  return mixed(words[0].whole + 3 * mixed(words[1].whole + 3 * mixed(words[2].whole)));
}

}  // namespace

Fingerprint fingerprint(std::span<const StoryWord> words) {
  std::array<std::uint32_t, Sketch::bins> least;
  least.fill(none);
  for (std::size_t at = 0; at + 3 <= words.size(); ++at) {
    const std::uint64_t run = run_of(&words[at]);
    auto& best = least[run % Sketch::bins];
    best = std::min(best, static_cast<std::uint32_t>(run >> 32));
  }
  Fingerprint made;
  for (std::size_t bin = 0; bin < Sketch::bins; ++bin) {
    if (least[bin] == none) continue;
    const std::uint64_t hash = mixed(least[bin] * Sketch::bins + bin);
    made.sketch.least[bin] = static_cast<std::uint8_t>(1 + hash % 255);
    if (made.keys.count < SketchKeys::most)
      made.keys.keys[made.keys.count++] = static_cast<std::uint32_t>(hash >> 32);
  }
  return made;
}

Likeness likeness(const Sketch& a, const Sketch& b) {
  Likeness found;
  for (std::size_t bin = 0; bin < Sketch::bins; ++bin) {
    found.filled += (a.least[bin] | b.least[bin]) != 0;
    found.shared += a.least[bin] != 0 && a.least[bin] == b.least[bin];
  }
  return found;
}

bool may_be_copy(const Likeness& likeness) {
  return likeness.shared >= 3;
}

// A quotation is one run in fifty; of a copy that kept half of its text every third run is left. Of short
// texts the classes tell the share of common runs to a tenth only, so the less they share, the more
// alike must be what they are about.
bool is_copy(const Likeness& likeness, double cosine) {
  return may_be_copy(likeness) && cosine >= 0.2 && likeness.ratio() + cosine / 2 >= 0.35;
}

}  // namespace newshound
