#pragma once
// What is remembered of an article so that later ones can be told to belong with it: two hundred bytes
// in memory, some more on disk. The daemon stores the bytes with the article and feeds them back when
// it starts. Pure.

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "story/sketch.h"
#include "story/term.h"

namespace newshound {

using StoryId = std::uint32_t;

// One of an article's heaviest terms: 24 bits of term, 1 bit for names, 7 bits of weight, of 127 for
// the heaviest.
struct HeavyTerm {
  std::uint32_t bits = 0;

  Term term() const { return bits & term_mask; }
  bool name() const { return (bits & 1U << 24) != 0; }
  bool opening() const { return (bits & 1U << 25) != 0; }
  unsigned weight() const { return bits >> 26; }
};
inline constexpr unsigned most_weight = 63;

// Fixed size, because a million of them are kept.
struct StoryMark {
  static constexpr std::size_t most_terms = 32;

  std::array<HeavyTerm, most_terms> heavy;  // the heaviest first; weight 0 behind the last
  Sketch sketch;
  std::uint64_t years = 0;  // stated_years()
  std::uint32_t time = 0;   // seconds since 1970
  StoryId story = 0;
  std::uint32_t title_key = 0;
  std::uint32_t link_key = 0;
  std::uint16_t day = 0;  // stated_days(): the first, since 1970; 0: none
  std::uint16_t language = 0;
};

struct StoryRecord {
  StoryMark mark;
  SketchKeys keys;
  std::vector<Term>
      terms;  // all of the title and the lead: what they are worth is learnt from them
};

std::string bytes_of(const StoryRecord& record);
Result<StoryRecord> parse_record(std::string_view bytes);

}  // namespace newshound
