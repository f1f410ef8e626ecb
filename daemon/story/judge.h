#pragma once
// How well an article fits a story. Inner header of story/, for index.cpp and the fitting of the
// weights (bench/stories/fit.cpp).

#include <array>
#include <string_view>

#include "story/gathered.h"

namespace newshound {

// What speaks for or against, each about 0 to 1. "Shares" are of weight, not of number.
enum class Sign : std::uint8_t {
  always,          // 1
  cosine,          // with the sum of the story's articles
  opening_cosine,  // the same of titles and first sentences
  best,            // cosine with its nearest article
  core,            // share of what most of its articles have that this one has anywhere
  core_names,      // the same of its names
  heaviest,        // share of the article's twelve heaviest terms that the story has
  names,           // share of the article's names that the story has
  opening,         // share of the article's title and first sentences that those of the story have
  numbers,         // weight of shared numbers
  same_day,        // they state the same day, and not because they were written then
  other_years,     // they name years, and not one in common
  many,            // logarithm of how many articles the story has
  brief,           // the article is hardly more than a headline
  brief_cosine,
};
inline constexpr std::size_t sign_count = 15;
using Signs = std::array<float, sign_count>;
std::string_view name_of(Sign sign);

// What a story states besides its terms.
struct StatedByStory {
  std::array<Day, Gathered::most_articles> days{};
  std::size_t day_count = 0;
  std::uint64_t years = 0;
  std::size_t same_language = 0;  // articles that may have the draft's language
};

Signs read_signs(const WeighedDraft& weighed, const Gathered& story, const StatedByStory& stated);

// The logarithm of the odds that it belongs, as ECB+ taught it (bench/stories/fit.py).
double score_of(const Signs& signs);

// Names and numbers carry a story from one language to another, words do not. What is in common: each
// name, subject and day 1, each number 0.5; 0 unless these are most of the names on both sides. Where
// both name two subjects or more, less will do: another language has other words for countries.
double foreign_evidence(const WeighedDraft& weighed, const Gathered& story, const Signs& signs);

}  // namespace newshound
