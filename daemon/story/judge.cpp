#include "story/judge.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace newshound {
namespace {

constexpr std::size_t telling_terms = 12;
constexpr std::size_t core_of_one = 15;  // terms, where there is no second article to compare with

constexpr float least = 1e-6F;  // instead of a length of 0

struct Share {
  float have = 0;
  float all = 0;

  void add(float weight, bool has) {
    all += weight;
    if (has) have += weight;
  }
  float or_else(float other) const { return all > 0 ? have / all : other; }
};

bool is_core(const GatheredTerm& term, std::size_t articles) {
  return term.articles >= std::max<std::size_t>(2, (articles + 1) / 2);
}

// Core terms of the story, and of them the names.
std::pair<Share, Share> core_shares(const Gathered& story) {
  Share all, names;
  std::size_t left = story.articles() == 1 ? core_of_one : story.places().size();
  for (const auto place : story.places()) {
    const GatheredTerm& term = story.at(place);
    if (story.articles() > 1 && !is_core(term, story.articles())) continue;
    if (left-- == 0) break;
    const bool has = term.in_draft >= 0;
    all.add(term.sum, has);
    if (term.names > 0) names.add(term.sum, has);
  }
  return {all, names};
}

// A day that both state. One that an article states because it was written then says no more than its
// time does.
bool share_a_day(const Draft& draft, const StatedByStory& stated) {
  if (!draft.day) return false;
  const auto written = std::chrono::floor<std::chrono::days>(draft.time).time_since_epoch().count();
  if (std::abs(*draft.day - written) <= 2) return false;
  return std::any_of(stated.days.begin(),
                     stated.days.begin() + static_cast<std::ptrdiff_t>(stated.day_count),
                     [&](Day day) { return std::abs(day - *draft.day) <= 1; });
}

struct DraftShares {
  Share heaviest, names, opening;
  float numbers = 0;
  float dot = 0;
  float opening_dot = 0;
  float opening_squares = 0;
};

DraftShares draft_shares(const WeighedDraft& weighed, const Gathered& story) {
  DraftShares shares;
  std::size_t rank = 0;
  for (const auto i : weighed.heaviest) {
    const DraftTerm& term = weighed.draft.terms()[i];
    const float weight = weighed.weights[i];
    const GatheredTerm* found = story.find(term.term);
    const bool has = found != nullptr;
    if (rank++ < telling_terms) shares.heaviest.add(weight, has);
    if (term.name) shares.names.add(weight, has);
    if (term.opening) {
      shares.opening.add(weight, has && found->opening > 0);
      shares.opening_squares += weight * weight;
    }
    if (!has) continue;
    if (term.number) shares.numbers += weight;
    shares.dot += weight * found->sum;
    if (term.opening) shares.opening_dot += weight * found->opening;
  }
  return shares;
}

// From bench/stories/fit.py on the odd topics of ECB+, texts and headlines alone together.
constexpr Signs weights{-4.81F,
                        1.76F,
                        2.07F,
                        1.87F,
                        2.19F,
                        0.64F,
                        0.24F,
                        1.72F,
                        0.88F,
                        1.86F,
                        2.03F,
                        -1.51F,
                        -0.81F,
                        1.58F,
                        -1.54F};

}  // namespace

std::string_view name_of(Sign sign) {
  constexpr std::array<std::string_view, sign_count> names{"always",
                                                           "cosine",
                                                           "opening cosine",
                                                           "best",
                                                           "core",
                                                           "core names",
                                                           "heaviest",
                                                           "names",
                                                           "opening",
                                                           "numbers",
                                                           "same day",
                                                           "other years",
                                                           "many",
                                                           "brief",
                                                           "brief cosine"};
  return names[static_cast<std::size_t>(sign)];
}

Signs read_signs(const WeighedDraft& weighed, const Gathered& story, const StatedByStory& stated) {
  Signs signs{};
  const auto set = [&](Sign sign, float value) { signs[static_cast<std::size_t>(sign)] = value; };
  const DraftShares shares = draft_shares(weighed, story);
  const auto [core, core_names] = core_shares(story);
  const auto [length, opening_length] = story.lengths();
  const float cosine = shares.dot / std::max(length, least);
  const float openings = std::sqrt(shares.opening_squares) * opening_length;
  const bool brief = weighed.draft.brief;
  set(Sign::always, 1);
  set(Sign::cosine, cosine);
  set(Sign::best, story.best_cosine());
  set(Sign::core, core.or_else(0));
  set(Sign::opening_cosine, shares.opening_dot / std::max(openings, least));
  set(Sign::core_names, core_names.or_else(core.or_else(0)));
  set(Sign::heaviest, shares.heaviest.or_else(0));
  set(Sign::names, shares.names.or_else(shares.heaviest.or_else(0)));
  set(Sign::opening, shares.opening.or_else(0));
  set(Sign::numbers, shares.numbers);
  set(Sign::same_day, share_a_day(weighed.draft, stated) ? 1 : 0);
  set(Sign::other_years,
      stated.years != 0 && weighed.draft.years != 0 && (stated.years & weighed.draft.years) == 0);
  set(Sign::many, std::log(static_cast<float>(story.articles())));
  set(Sign::brief, brief ? 1 : 0);
  set(Sign::brief_cosine, brief ? cosine : 0);
  return signs;
}

double score_of(const Signs& signs) {
  return std::inner_product(signs.begin(), signs.end(), weights.begin(), 0.0);
}

double foreign_evidence(const WeighedDraft& weighed, const Gathered& story, const Signs& signs) {
  const auto sign = [&](Sign which) { return signs[static_cast<std::size_t>(which)]; };
  int known_subjects = 0;
  auto points = static_cast<double>(sign(Sign::same_day));
  for (const auto i : weighed.heaviest) {
    const DraftTerm& term = weighed.draft.terms()[i];
    const bool has = story.find(term.term) != nullptr;
    if (term.subject && has) ++known_subjects;
    if (has && term.name) points += 1;
    if (has && term.number) points += 0.5;
  }
  const float least_share = known_subjects >= 2 ? 0.3F : 0.6F;
  const bool most = sign(Sign::names) >= least_share && sign(Sign::core_names) >= least_share;
  return most ? points : 0;
}

}  // namespace newshound
