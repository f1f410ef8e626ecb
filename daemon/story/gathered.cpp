#include "story/gathered.h"

#include <algorithm>
#include <cmath>

namespace newshound {
namespace {

constexpr std::size_t table_size = 4096;
static_assert(table_size >= 4 * Gathered::most_articles * StoryMark::most_terms);

// What makes the weights of an article a vector of length 1.
float scale_of(const StoryMark& mark) {
  float squares = 0;
  for (const HeavyTerm heavy : mark.heavy) {
    const auto weight = static_cast<float>(heavy.weight());
    squares += weight * weight;
  }
  return squares > 0 ? 1 / std::sqrt(squares) : 0;
}

}  // namespace

float cosine(const StoryMark& mark, const WeighedDraft& weighed) {
  float dot = 0;
  for (const HeavyTerm heavy : mark.heavy) {
    if (heavy.weight() == 0) break;
    if (const int at = weighed.draft.find(heavy.term()); at >= 0)
      dot += static_cast<float>(heavy.weight()) * weighed.weights[static_cast<std::size_t>(at)];
  }
  return dot * scale_of(mark);
}

Gathered::Gathered() : table_(table_size) {}

void Gathered::start() {
  ++round_;
  articles_ = 0;
  best_ = 0;
  places_.clear();
}

const GatheredTerm* Gathered::find(Term term) const {
  for (std::size_t at = term % table_size;; at = (at + 1) % table_size) {
    if (table_[at].round != round_) return nullptr;
    if (table_[at].term == term) return &table_[at];
  }
}

GatheredTerm& Gathered::slot(Term term, const Draft& draft) {
  for (std::size_t at = term % table_size;; at = (at + 1) % table_size) {
    if (table_[at].round == round_ && table_[at].term != term) continue;
    if (table_[at].round != round_) {
      table_[at] = {.term = term, .round = round_, .in_draft = draft.find(term)};
      places_.push_back(static_cast<std::uint16_t>(at));
    }
    return table_[at];
  }
}

void Gathered::add(const StoryMark& mark, const WeighedDraft& weighed) {
  const float scale = scale_of(mark);
  float dot = 0;
  for (const HeavyTerm heavy : mark.heavy) {
    if (heavy.weight() == 0) break;
    const float weight = scale * static_cast<float>(heavy.weight());
    GatheredTerm& gathered = slot(heavy.term(), weighed.draft);
    gathered.sum += weight;
    ++gathered.articles;
    gathered.names += heavy.name();
    if (heavy.opening()) gathered.opening += weight;
    if (gathered.in_draft >= 0)
      dot += weight * weighed.weights[static_cast<std::size_t>(gathered.in_draft)];
  }
  best_ = std::max(best_, dot);
  ++articles_;
}

std::pair<float, float> Gathered::lengths() const {
  float all = 0;
  float openings = 0;
  for (const auto place : places_) {
    const GatheredTerm& term = table_[place];
    all += term.sum * term.sum;
    openings += term.opening * term.opening;
  }
  return {std::sqrt(all), std::sqrt(openings)};
}

}  // namespace newshound
