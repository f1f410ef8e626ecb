#include "match/explain.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "match/near_misses.h"
#include "text/repair.h"

namespace newshound {

namespace {

ExplainedPlace explained(const Evidence& evidence, const Subject& subject) {
  ExplainedPlace place{.evidence = evidence, .origin = subject.origin, .words = {}};
  const auto name = std::ranges::find(subject.names, evidence.name, &Name::text);
  if (name == subject.names.end()) return place;  // a query
  if (name->origin.line > 0) place.origin = name->origin;
  const auto repaired = repair(evidence.match);
  place.words = word_links(subject, name->text, repaired ? repaired->text : evidence.match);
  for (WordLink& link : place.words) link.exact = link.exact && !repaired;
  return place;
}

std::string only_weak(const Subject& subject) {
  const bool context = subject.particulars && !subject.particulars->context.empty();
  if (!context)
    return "only a weak name is there, which counts beside a full name; the entry has no context "
           "that could speak for it";
  return fmt::format(
      "only a weak name is there, which counts beside a full name or with a word of "
      "the context; none is there of: {}",
      fmt::join(subject.particulars->context, ", "));
}

std::string main_reason(const Judgement& judgement,
                        const Subject& subject,
                        const Passage& passage) {
  switch (judgement.verdict) {
    case Verdict::other_language:
      return fmt::format("the text is in {}, and the entry asks for texts in {} only",
                         passage.language,
                         fmt::join(subject.particulars->languages, ", "));
    case Verdict::only_weak: return only_weak(subject);
    case Verdict::too_low:
      return fmt::format("the score {:.2f} is below the threshold {:.2f}",
                         judgement.match.score,
                         judgement.threshold);
    case Verdict::excluded:
    case Verdict::found: break;
  }
  return "";
}

std::vector<std::string> reasons(const Judgement& judgement,
                                 const Subject& subject,
                                 const Passage& passage) {
  std::vector<std::string> sentences;
  if (judgement.verdict == Verdict::found) return sentences;
  if (auto reason = main_reason(judgement, subject, passage); !reason.empty())
    sentences.push_back(std::move(reason));
  for (const Evidence& other : judgement.passed_over)
    sentences.push_back(fmt::format("\"{}\" {}: “{}”", other.match, other.how, other.quote));
  return sentences;
}

Explanation explained(const Matcher& matcher, const Passage& passage, const Judgement& judgement) {
  const Match& match = judgement.match;
  const Subject& subject = matcher.subject_of(match);
  Explanation explanation{.watchlist = match.watchlist,
                          .subject = match.subject,
                          .found = judgement.verdict == Verdict::found,
                          .score = match.score,
                          .threshold = judgement.threshold,
                          .parts = {},
                          .places = {},
                          .why_not = reasons(judgement, subject, passage)};
  const bool scored = judgement.verdict == Verdict::found || judgement.verdict == Verdict::too_low;
  if (scored) explanation.parts = match.parts;
  for (const Evidence& evidence : match.evidence)
    explanation.places.push_back(explained(evidence, subject));
  return explanation;
}

}  // namespace

std::vector<Explanation> explain(const Matcher& matcher, const Passage& passage, double threshold) {
  std::vector<Explanation> explanations;
  for (const auto& judgement : matcher.judge(passage, threshold))
    explanations.push_back(explained(matcher, passage, judgement));
  return explanations;
}

Explanation explain(const Matcher& matcher,
                    const Passage& passage,
                    double threshold,
                    std::size_t watchlist,
                    std::size_t number) {
  for (const auto& judgement : matcher.judge(passage, threshold))
    if (judgement.match.watchlist == watchlist && judgement.match.subject == number)
      return explained(matcher, passage, judgement);
  const Subject& subject = matcher.watchlists()[watchlist].subjects[number];
  const auto* more = subject.particulars.get();
  const bool topic = more != nullptr && !more->query.empty();
  Explanation explanation{.watchlist = watchlist,
                          .subject = number,
                          .found = false,
                          .score = 0,
                          .threshold = threshold,
                          .parts = {},
                          .places = {},
                          .why_not = {}};
  if (more != nullptr) explanation.threshold = more->threshold.value_or(threshold);
  explanation.why_not = topic ? query_misses(more->query, passage) : near_misses(subject, passage);
  return explanation;
}

}  // namespace newshound
