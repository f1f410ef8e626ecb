#pragma once
// What the articles of a story have in common, put together for one comparison. Inner header of story/.

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "story/draft.h"
#include "story/record.h"

namespace newshound {

// A draft's terms with what they weigh at this moment, the whole as a vector of length 1.
struct WeighedDraft {
  const Draft& draft;
  std::vector<float> weights;           // one for each of draft.terms()
  std::vector<std::uint16_t> heaviest;  // indices of those that weigh most, the heaviest first
};

struct GatheredTerm {
  Term term = 0;
  std::uint32_t round = 0;  // of whichever story it was last gathered for
  float sum = 0;
  std::uint16_t articles = 0;
  std::uint16_t names = 0;
  float opening = 0;
  std::int32_t in_draft = -1;  // its index there; -1: it is not
};

// The cosine of a draft and an article.
float cosine(const StoryMark& mark, const WeighedDraft& weighed);

class Gathered {
 public:
  static constexpr std::size_t most_articles = 16;

  Gathered();

  void start();
  void add(const StoryMark& mark, const WeighedDraft& weighed);

  const GatheredTerm* find(Term term) const;
  std::span<const std::uint16_t> places() const { return places_; }
  const GatheredTerm& at(std::uint16_t place) const { return table_[place]; }

  std::size_t articles() const { return articles_; }
  float best_cosine() const { return best_; }  // of one article
  // Of the sum, and of that of the openings.
  std::pair<float, float> lengths() const;

 private:
  GatheredTerm& slot(Term term, const Draft& draft);

  std::uint32_t round_ = 0;
  std::size_t articles_ = 0;
  float best_ = 0;
  std::vector<GatheredTerm> table_;
  std::vector<std::uint16_t> places_;
};

}  // namespace newshound
