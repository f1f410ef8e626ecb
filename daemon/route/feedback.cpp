#include "route/feedback.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/text.h"
#include "model/subject_key.h"
#include "route/phrase.h"
#include "text/fold.h"

namespace newshound {

namespace {

constexpr std::string_view somebody_else = "said to be not him";

bool has_form(const Alert& alert, const std::string& form) {
  return form.empty() || std::ranges::any_of(alert.evidence, [&](const Evidence& evidence) {
           return fold(evidence.match) == fold(form);
         });
}

// What the judge (match/) says where a word of the entry's context is found.
bool has_context(const Alert& alert) {
  return std::ranges::any_of(
      alert.parts, [](const ScorePart& part) { return part.what.starts_with("context: "); });
}

bool in_its_story(const Feedback& feedback, const Alert& alert) {
  return feedback.story != 0 && feedback.story == alert.story;
}

bool is_the_same_other(const Feedback& feedback, const Alert& alert) {
  const auto is_there = [&](const std::string& words) { return says(alert, words); };
  return !feedback.apart.empty() && std::ranges::all_of(feedback.apart, is_there) &&
         has_form(alert, feedback.form) && !has_context(alert);
}

}  // namespace

const Feedback* not_him(const Alert& alert, const std::vector<Feedback>& said) {
  if (alert.kind != AlertKind::news) return nullptr;
  const auto subject = subject_key(alert.subject.watchlist_id, alert.subject.id);
  for (const auto& feedback : said) {
    const bool counts = feedback.said == Said::somebody_else && feedback.withdrawn_by.empty() &&
                        feedback.subject == subject;
    if (counts && (in_its_story(feedback, alert) || is_the_same_other(feedback, alert)))
      return &feedback;
  }
  return nullptr;
}

std::string in_words(const Feedback& feedback) {
  return printable(
      fmt::format("{}{} (feedback {}){}",
                  feedback.said == Said::somebody_else ? somebody_else : "acknowledged",
                  feedback.author.empty() ? "" : " by " + feedback.author,
                  feedback.id,
                  feedback.because.empty() ? "" : ": " + feedback.because));
}

std::string in_words(const Feedback& feedback, const Alert& alert) {
  if (in_its_story(feedback, alert)) return in_words(feedback) + "; this is the same story";
  return printable(fmt::format("{}; \"{}\" stands here as well",
                               in_words(feedback),
                               fmt::join(feedback.apart, "\" and \"")));
}

bool is_not_him(const Alert& alert) {
  return alert.silenced.starts_with(somebody_else);
}

}  // namespace newshound
