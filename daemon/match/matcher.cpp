#include "match/matcher.h"

#include <algorithm>
#include <span>
#include <tuple>
#include <utility>

#include "match/name_index.h"
#include "text/sentence.h"

namespace newshound {
namespace {

// Spelt as in the list there is no doubt about the name. Where case or diacritics differ there is
// little: newsrooms drop both all the time, yet a few names and words differ in nothing else.
constexpr double exact_score = 1.0;
constexpr double folded_score = 0.9;

// A text may name a subject hundreds of times; this many places convince anyone and keep an alert
// readable. The score counts all of them.
constexpr std::size_t most_evidence = 20;

struct Found {
  Field field = Field::text;
  Hit hit;
};

double score_of(const Hit& hit) {
  return hit.exact ? exact_score : folded_score;
}

bool same_subject(const Found& a, const Found& b) {
  return a.hit.watchlist == b.hit.watchlist && a.hit.subject == b.hit.subject;
}

// By subject, then by place, the title first; at the same place the longest first, then the best.
auto order(const Found& found) {
  const Hit& hit = found.hit;
  return std::tuple(hit.watchlist,
                    hit.subject,
                    found.field != Field::title,
                    hit.start,
                    ~hit.end,
                    !hit.exact,
                    hit.name);
}

std::vector<Found> find_all(const NameIndex& names, const Passage& passage) {
  std::vector<Found> all;
  for (const Hit& hit : names.find(passage.title)) all.push_back({Field::title, hit});
  for (const Hit& hit : names.find(passage.text)) all.push_back({Field::text, hit});
  std::ranges::sort(all, {}, order);
  return all;
}

// A shorter name of the subject within a longer one is no place of its own. In the order above,
// what lies within an earlier place ends no later than the farthest end so far.
void drop_inner(std::vector<Found>& all) {
  const Found* farthest = nullptr;
  std::vector<Found> outer;
  outer.reserve(all.size());
  for (const Found& found : all) {
    const bool inside = farthest != nullptr && same_subject(*farthest, found) &&
                        farthest->field == found.field && found.hit.end <= farthest->hit.end;
    if (inside) continue;
    outer.push_back(found);
    farthest = &outer.back();
  }
  all = std::move(outer);
}

Evidence evidence_of(const Found& found, const Passage& passage, const Subject& subject) {
  const std::string_view text = found.field == Field::title ? passage.title : passage.text;
  const auto [start, end] = std::pair(found.hit.start, found.hit.end);
  const Span quote = sentence_around(text, start, end);
  return {.field = found.field,
          .start = start,
          .end = end,
          .match = std::string(text.substr(start, end - start)),
          .quote = std::string(text.substr(quote.start, quote.end - quote.start)),
          .quote_start = start - quote.start,
          .name = subject.names[found.hit.name].text,
          .how = found.hit.exact ? "exact" : "folded"};
}

double best_score(std::span<const Found> places) {
  double best = 0;
  for (const Found& found : places) best = std::max(best, score_of(found.hit));
  return best;
}

}  // namespace

struct Matcher::Index {
  NameIndex names;
};

Matcher::Matcher(std::vector<Watchlist> watchlists)
    : watchlists_(std::move(watchlists)),
      index_(std::make_unique<const Index>(NameIndex(watchlists_))) {}

Matcher::~Matcher() = default;

std::vector<Match> Matcher::match(const Passage& passage, double threshold) const {
  std::vector<Found> all = find_all(index_->names, passage);
  drop_inner(all);
  std::vector<Match> matches;
  for (auto first = all.begin(); first != all.end();) {
    const auto last = std::find_if(
        first, all.end(), [&](const Found& next) { return !same_subject(*first, next); });
    const std::span places(first, last);
    Match match{.watchlist = first->hit.watchlist,
                .subject = first->hit.subject,
                .score = best_score(places),
                .evidence = {}};
    first = last;
    if (match.score < threshold) continue;
    for (const Found& found : places.first(std::min(places.size(), most_evidence)))
      match.evidence.push_back(evidence_of(found, passage, subject_of(match)));
    matches.push_back(std::move(match));
  }
  return matches;
}

std::size_t Matcher::subject_count() const {
  std::size_t count = 0;
  for (const Watchlist& list : watchlists_) count += list.subjects.size();
  return count;
}

}  // namespace newshound
