#pragma once
// What recognition returns: which subject, how sure, and why.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace newshound {

enum class Field { title, text };
std::string_view name_of(Field field);

// One place in a text that speaks for a subject. Offsets are bytes in the UTF-8 field as given.
struct Evidence {
  Field field = Field::text;
  std::size_t start = 0;
  std::size_t end = 0;
  std::string match;            // the words at [start, end)
  std::string quote;            // the sentence around them
  std::size_t quote_start = 0;  // where `match` begins in `quote`, bytes
  std::string name;             // the name on the list that matched
  std::string how;              // the rules that led there: "exact", "inflected, initial", …

  friend bool operator==(const Evidence&, const Evidence&) = default;
};

// What raised or lowered a score, in words: {"spelt as on the list", 1.0}, {"patronymic left out",
// -0.03}. The first one is where it starts.
struct ScorePart {
  std::string what;
  double value = 0;

  friend bool operator==(const ScorePart&, const ScorePart&) = default;
};

// One subject found in one text.
struct Match {
  std::size_t watchlist = 0;       // index into Matcher::watchlists()
  std::size_t subject = 0;         // index into that list's subjects
  double score = 0;                // 0..1
  std::vector<ScorePart> parts;    // of the place that speaks loudest; they add up to the score
  std::vector<Evidence> evidence;  // in order of appearance, the title first

  friend bool operator==(const Match&, const Match&) = default;
};

}  // namespace newshound
