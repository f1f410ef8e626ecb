#include "names/spelling_steps.h"

namespace newshound {

namespace {

Step step(std::string_view name, std::string_view word, float cost) {
  const auto shift = [](std::string_view text) {
    return static_cast<std::uint8_t>(64 - 8 * text.size());
  };
  return {letters_of(name),
          letters_of(word),
          shift(name),
          shift(word),
          static_cast<std::uint8_t>(name.size()),
          static_cast<std::uint8_t>(word.size()),
          cost};
}

}  // namespace

StepTable::StepTable(std::span<const SpellingRule> own_rules) {
  std::array<std::vector<Step>, alphabet * alphabet> cells;
  const auto put = [&](std::string_view name, std::string_view word, float cost) {
    cells[cell(name[0], word[0])].push_back(step(name, word, cost));
  };
  const auto put_all = [&](std::span<const SpellingRule> rules) {
    for (const auto& rule : rules) {
      put(rule.one, rule.other, rule.cost);
      put(rule.other, rule.one, rule.cost);
    }
  };
  put_all(own_rules);
  for (const auto& rule : spelling_rules()) {
    const bool instead = std::ranges::any_of(own_rules, [&](const auto& own) {
      return (own.one == rule.one && own.other == rule.other) ||
             (own.one == rule.other && own.other == rule.one);
    });
    if (!instead) put_all({&rule, 1});
  }
  for (std::size_t i = 0; i < cells.size(); ++i) {
    steps_.insert(steps_.end(), cells[i].begin(), cells[i].end());
    ends_[i] = static_cast<std::uint16_t>(steps_.size());
  }
}

const StepTable& steps(Script name, Script word) {
  static const StepTable of_abjads(abjad_rules());
  static const StepTable of_katakana(katakana_rules());
  static const StepTable of_others({});
  const auto either = [&](Script script) { return name == script || word == script; };
  if (either(Script::abjad)) return of_abjads;
  return either(Script::katakana) && name != word ? of_katakana : of_others;
}

}  // namespace newshound
