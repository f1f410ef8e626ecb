#include "match/examples.h"

#include <algorithm>

#include <fmt/format.h>

#include "text/query.h"

namespace newshound {

namespace {

void add_languages(const QueryNode& node, std::vector<std::string>& languages) {
  if (node.kind == QueryNode::Kind::language) languages.push_back(node.text);
  for (const auto& child : node.children) add_languages(child, languages);
}

// Those that an example may be in, the unknown one first.
std::vector<std::string> languages_of(const Particulars& particulars) {
  std::vector<std::string> languages{""};
  if (const auto query = parse_query(particulars.query)) add_languages(query->root, languages);
  return languages;
}

std::string why_not(const Judgement& judgement) {
  switch (judgement.verdict) {
    case Verdict::excluded:
      return fmt::format("\"{}\" {}", judgement.passed_over[0].match, judgement.passed_over[0].how);
    case Verdict::only_weak: return "only a weak name is in it, and no word of the context";
    case Verdict::too_low:
      return fmt::format(
          "the score {:.2f} is below {:.2f}", judgement.match.score, judgement.threshold);
    default: return "";
  }
}

// What becomes of one subject in a text.
struct Trial {
  bool found = false;
  std::string why;  // not found, or by which words
};

Trial tried(const Matcher& matcher,
            std::size_t watchlist,
            std::size_t subject,
            const Passage& passage,
            double threshold) {
  for (const auto& judgement : matcher.judge(passage, threshold)) {
    if (judgement.match.watchlist != watchlist || judgement.match.subject != subject) continue;
    if (judgement.verdict != Verdict::found) return {false, why_not(judgement)};
    const auto& evidence = judgement.match.evidence;
    return {true, evidence.empty() ? "the query holds" : fmt::format("\"{}\"", evidence[0].match)};
  }
  return {false, "nothing in it was recognised"};
}

// Topics may ask for words in the title, so the example stands there, too.
Trial tried(const Matcher& matcher,
            std::size_t watchlist,
            std::size_t subject,
            const Example& example,
            double threshold) {
  const auto& particulars = *matcher.watchlists()[watchlist].subjects[subject].particulars;
  const bool topic = !particulars.query.empty();
  Trial trial;
  for (const auto& language : languages_of(particulars)) {
    const std::string_view text = example.text;
    const Passage passage{topic ? text : "", text, language};
    trial = tried(matcher, watchlist, subject, passage, threshold);
    if (trial.found) break;
  }
  return trial;
}

}  // namespace

std::vector<std::pair<Origin, std::string>> failed_examples(const Matcher& matcher,
                                                            double threshold) {
  std::vector<std::pair<Origin, std::string>> failed;
  for (std::size_t list = 0; list < matcher.watchlists().size(); ++list) {
    const auto& subjects = matcher.watchlists()[list].subjects;
    for (std::size_t i = 0; i < subjects.size(); ++i) {
      if (!subjects[i].particulars) continue;
      for (const auto& example : subjects[i].particulars->examples) {
        const auto trial = tried(matcher, list, i, example, threshold);
        if (trial.found == example.matches) continue;
        failed.emplace_back(example.origin,
                            fmt::format("{}: \"{}\" {} found in this text: {}",
                                        example.matches ? "should_match" : "should_not_match",
                                        subjects[i].name,
                                        example.matches ? "is not" : "is",
                                        trial.why));
      }
    }
  }
  return failed;
}

}  // namespace newshound
