#include "match/remedy.h"

#include <algorithm>
#include <cmath>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/text.h"
#include "match/examples.h"
#include "match/telling_words.h"

namespace newshound {

namespace {

// Below this the name is in doubt anyway, and a threshold says less of the world than words would.
constexpr double in_doubt = 0.8;
// A threshold above it would lose the name as it is written on the list, in another case.
constexpr double highest_threshold = 0.95;
constexpr std::size_t most_words = 5;  // of each kind, tried by themselves and in pairs
constexpr std::size_t longest_example = 600;

std::optional<Judgement> judged(const Matcher& matcher,
                                const Mistake& mistake,
                                const Passage& passage) {
  for (auto& judgement : matcher.judge(passage, mistake.threshold))
    if (judgement.match.watchlist == mistake.watchlist &&
        judgement.match.subject == mistake.subject)
      return std::move(judgement);
  return {};
}

bool finds(const Matcher& matcher, const Mistake& mistake, const Passage& passage) {
  const auto judgement = judged(matcher, mistake, passage);
  return judgement && judgement->verdict == Verdict::found;
}

std::set<std::string> failing(const Matcher& matcher, const Mistake& mistake) {
  std::set<std::string> examples;
  for (const auto& [where, what] : failed_examples(matcher, mistake.threshold))
    examples.insert(to_string(where));
  return examples;
}

std::string in_quotes(const std::vector<std::string>& phrases) {
  return fmt::format("\"{}\"", fmt::join(phrases, "\" and \""));
}

class Search {
 public:
  Search(const Mistake& mistake, Judgement judgement)
      : mistake_(mistake), judgement_(std::move(judgement)), failing_(failing(before(), mistake)) {
    for (std::size_t i = 0; i < mistake.right.size(); ++i)
      if (finds(before(), mistake, mistake.right[i])) kept_.push_back(i);
  }

  // The first that costs nothing, else the cheapest.
  std::optional<Remedy> best() {
    try_longer_names() || try_words(occupations()) || (score() < in_doubt && try_threshold()) ||
        try_words(all_words()) || try_threshold();
    return std::move(best_);
  }

 private:
  const Matcher& before() const { return mistake_.matcher; }
  const Subject& subject() const {
    return before().watchlists()[mistake_.watchlist].subjects[mistake_.subject];
  }
  double score() const { return judgement_.match.score; }

  bool try_longer_names() {
    const auto names = longer_names(subject(), judgement_.match, mistake_.passage);
    const auto why = [](const std::vector<std::string>& phrases) {
      return fmt::format("{} {} there, which is more than the name",
                         in_quotes(phrases),
                         phrases.size() == 1 ? "stands" : "stand");
    };
    for (const auto& name : names)
      if (attempt({.exclusions = {name}}, why({name}))) return true;
    return names.size() > 1 && attempt({.exclusions = names}, why(names));
  }

  std::vector<std::string> words(bool occupation) const {
    std::vector<std::string> chosen;
    for (auto& word : telling_words(subject(), judgement_.match, mistake_.passage))
      if (word.occupation == occupation && chosen.size() < most_words)
        chosen.push_back(printable(word.words));
    return chosen;
  }
  std::vector<std::string> occupations() const { return words(true); }
  std::vector<std::string> all_words() const {
    auto all = occupations();
    for (auto& name : words(false)) all.push_back(std::move(name));
    return all;
  }

  bool try_against(const std::vector<std::string>& phrases) {
    return attempt(
        {.against = phrases},
        fmt::format(
            "{} {} beside the name", in_quotes(phrases), phrases.size() == 1 ? "stands" : "stand"));
  }

  // One word takes a name that is in doubt below the threshold, two take every one.
  bool try_words(const std::vector<std::string>& words) {
    for (const auto& word : words)
      if (try_against({word})) return true;
    for (std::size_t i = 0; i < words.size(); ++i)
      for (std::size_t j = i + 1; j < words.size(); ++j)
        if (try_against({words[i], words[j]})) return true;
    return false;
  }

  bool try_threshold() {
    const double above = (std::floor(score() * 20 + 0.001) + 1) / 20;
    if (above > highest_threshold) return false;
    return attempt({.threshold = above},
                   fmt::format("the score is {:.2f} there: {}", score(), doubts()));
  }

  std::string doubts() const {
    std::vector<std::string> what;
    for (const auto& part : judgement_.match.parts)
      if (part.value < 0) what.push_back(part.what);
    return fmt::to_string(fmt::join(what, ", "));
  }

  // True where it costs nothing.
  bool attempt(Amendment amendment, std::string why) {
    auto lists = before().watchlists();
    Subject& changed = lists[mistake_.watchlist].subjects[mistake_.subject];
    changed = amended(changed, amendment);
    const Matcher after(std::move(lists), before());
    if (finds(after, mistake_, mistake_.passage) || !keeps_names(after) || !keeps_examples(after))
      return false;
    Remedy remedy{.amendment = std::move(amendment), .why = std::move(why), .lost = {}};
    for (const std::size_t i : kept_)
      if (!finds(after, mistake_, mistake_.right[i])) remedy.lost.push_back(i);
    remedy.amendment.example = example(after);
    const bool free = remedy.lost.empty();
    if (!best_ || remedy.lost.size() < best_->lost.size()) best_ = std::move(remedy);
    return free;
  }

  bool keeps_names(const Matcher& after) const {
    return std::ranges::all_of(subject().names, [&](const Name& name) {
      const Passage alone{"", name.text, ""};
      return !finds(before(), mistake_, alone) || finds(after, mistake_, alone);
    });
  }

  bool keeps_examples(const Matcher& after) const {
    return std::ranges::includes(failing_, failing(after, mistake_));
  }

  // The shortest text that shows the difference: a quoted sentence, or the title with one.
  std::string example(const Matcher& after) const {
    std::vector<std::string> texts;
    for (const auto& evidence : judgement_.match.evidence) texts.push_back(evidence.quote);
    for (const auto& evidence : judgement_.match.evidence)
      texts.push_back(fmt::format("{}. {}", mistake_.passage.title, evidence.quote));
    for (const auto& text : texts) {
      const auto line = printable(text);
      const Passage passage{"", line, ""};
      if (line.size() < longest_example && finds(before(), mistake_, passage) &&
          !finds(after, mistake_, passage))
        return line;
    }
    return "";
  }

  const Mistake& mistake_;
  Judgement judgement_;
  std::set<std::string> failing_;  // examples that fail already
  std::vector<std::size_t> kept_;  // of mistake_.right: where the subject is found
  std::optional<Remedy> best_;
};

}  // namespace

std::optional<Remedy> find_remedy(const Mistake& mistake) {
  auto judgement = judged(mistake.matcher, mistake, mistake.passage);
  if (!judgement || judgement->verdict != Verdict::found) return {};
  return Search(mistake, std::move(*judgement)).best();
}

}  // namespace newshound
