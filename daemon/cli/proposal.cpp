#include "cli/proposal.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "app/load.h"
#include "base/file.h"
#include "base/line_diff.h"
#include "base/text.h"
#include "cli/command.h"
#include "lists/amend.h"
#include "match/examples.h"
#include "model/subject_key.h"
#include "route/feedback.h"

namespace newshound {

namespace {

// Other alerts of the subject that a change must leave alone, and how far back they are looked for.
constexpr std::size_t most_right = 50;
constexpr std::size_t most_looked_at = 5000;

// An article as it is recognised in, which a Passage refers to.
struct ArticleText {
  std::string title;
  std::string text;
  std::string language;
  std::optional<int> year;

  Passage passage() const { return {title, text, language, year}; }
};

int year_of(UtcTime time) {
  const auto day = std::chrono::floor<std::chrono::days>(time);
  return int(std::chrono::year_month_day(day).year());
}

// What an alert quotes: all that is left of an article when its time is over.
ArticleText quoted_text(const Alert& alert) {
  ArticleText quoted{.title = alert.article.title,
                     .text = "",
                     .language = alert.article.language,
                     .year = year_of(alert.article.published.value_or(alert.article.seen))};
  for (const auto& evidence : alert.evidence)
    if (evidence.field == Field::text && !quoted.text.contains(evidence.quote))
      quoted.text += evidence.quote + "\n";
  return quoted;
}

ArticleText text_of(Store& store, const Alert& alert) {
  auto text = quoted_text(alert);
  const auto stored = store.article(alert.feed.url, alert.article.key);
  if (!stored || !*stored || (**stored).bodies_lost) return text;
  text.title = (**stored).article.title;
  text.text = (**stored).article.text();
  return text;
}

struct Place {
  std::size_t watchlist = 0;
  std::size_t subject = 0;
};

std::optional<Place> find(const std::vector<Watchlist>& lists, const Alert::Who& who) {
  const auto list = std::ranges::find(lists, who.watchlist_id, &Watchlist::id);
  if (list == lists.end()) return {};
  const auto subject = std::ranges::find(list->subjects, who.id, &Subject::id);
  if (subject == list->subjects.end()) return {};
  return Place{static_cast<std::size_t>(list - lists.begin()),
               static_cast<std::size_t>(subject - list->subjects.begin())};
}

bool is_topic(const Subject& subject) {
  return subject.particulars && !subject.particulars->query.empty();
}

bool finds(const Matcher& matcher, const Place& place, const ArticleText& text, double threshold) {
  return std::ranges::any_of(matcher.match(text.passage(), threshold), [&](const Match& match) {
    return match.watchlist == place.watchlist && match.subject == place.subject;
  });
}

// The newest other alerts of the subject, but for those that were said to be somebody else, too.
std::vector<Alert> right_ones(Store& store, const Alert& alert) {
  const auto& who = alert.subject;
  const auto said = store.feedback_about(subject_key(who.watchlist_id, who.id));
  auto alerts = store.alerts({.since = {}, .most = most_looked_at});
  if (!said || !alerts) return {};
  std::erase_if(*alerts, [&](const Alert& other) {
    const bool same = other.subject.watchlist_id == who.watchlist_id && other.subject.id == who.id;
    const bool same_story =
        other.id == alert.id || (alert.story != 0 && other.story == alert.story);
    return !same || same_story || is_not_him(other) || not_him(other, *said) != nullptr ||
           std::ranges::any_of(*said, [&](const Feedback& feedback) {
             return feedback.alert == other.id && feedback.said == Said::somebody_else;
           });
  });
  if (alerts->size() > most_right) alerts->resize(most_right);
  return std::move(*alerts);
}

std::optional<Remedy> remedy_for(const Matcher& matcher,
                                 const Place& place,
                                 const ArticleText& text,
                                 const std::vector<ArticleText>& right,
                                 double threshold) {
  Mistake mistake{.matcher = matcher,
                  .watchlist = place.watchlist,
                  .subject = place.subject,
                  .threshold = threshold,
                  .passage = text.passage(),
                  .right = {}};
  for (const auto& other : right) mistake.right.push_back(other.passage());
  return find_remedy(mistake);
}

// The change as text, where the list is one that people write.
void write_down(Proposal& proposal) {
  const std::filesystem::path file = proposal.entry.file;
  if (file.extension() == ".jsonl") {
    proposal.not_written = "lists in JSON Lines are made by programs, so it is not written there";
    return;
  }
  auto before = read_file(file);
  if (!before) {
    proposal.not_written = before.error().message;
    return;
  }
  auto after = with_amendment(*before, file, proposal.subject.id, proposal.remedy->amendment);
  proposal.before = std::move(*before);
  if (after) proposal.after = std::move(*after);
  else proposal.not_written = after.error().message;
}

std::string list_of(const std::vector<std::string>& phrases) {
  return fmt::format("[\"{}\"]", fmt::join(phrases, "\", \""));
}

// For who has to write it elsewhere.
void print(const Amendment& amendment) {
  if (!amendment.exclusions.empty()) fmt::print("    not: {}\n", list_of(amendment.exclusions));
  if (!amendment.against.empty()) fmt::print("    against: {}\n", list_of(amendment.against));
  if (amendment.threshold) fmt::print("    threshold: {:g}\n", *amendment.threshold);
  if (!amendment.example.empty())
    fmt::print("    should_not_match: {}\n", list_of({amendment.example}));
}

void print_cost(const Proposal& proposal) {
  fmt::print(
      "No change of the entry ({}) is proposed: {},\n"
      "but words that tell this one apart would lose {} as well:\n",
      to_string(proposal.entry),
      printable(proposal.remedy->why),
      plural(proposal.remedy->lost.size(), "other alert"));
  for (const auto i : proposal.remedy->lost)
    fmt::print("  {}  {}\n", proposal.right[i].id, printable(proposal.right[i].article.title));
  fmt::print("If that is not {} either, say so of it, then of this one again.\n",
             printable(proposal.subject.name));
}

}  // namespace

Proposal propose(const Settings& settings, Store& store, const Alert& alert) {
  Proposal proposal{.subject = alert.subject, .entry = {}, .why_none = {}, .remedy = {}};
  Problems ignored;  // newshound check tells them
  auto lists = load_watchlists(settings.watchlists, ignored);
  const auto place = find(lists, alert.subject);
  if (!place) {
    proposal.why_none = "the entry is not on the watchlists any more";
    return proposal;
  }
  const Matcher matcher(std::move(lists));
  const Subject& subject = matcher.watchlists()[place->watchlist].subjects[place->subject];
  proposal.entry = subject.origin;
  if (subject.particulars) proposal.examples = subject.particulars->examples.size();
  if (is_topic(subject)) {
    proposal.why_none = "it is a topic, and what its query takes is yours to say";
    return proposal;
  }
  proposal.right = right_ones(store, alert);
  std::vector<ArticleText> right;
  for (const auto& other : proposal.right) right.push_back(text_of(store, other));
  auto text = text_of(store, alert);
  if (!finds(matcher, *place, text, settings.threshold)) text = quoted_text(alert);
  if (!finds(matcher, *place, text, settings.threshold)) {
    proposal.why_none = "as the entry is now, it is not found in this article";
    return proposal;
  }
  proposal.remedy = remedy_for(matcher, *place, text, right, settings.threshold);
  if (!proposal.remedy)
    proposal.why_none =
        "neither a longer name nor words beside it nor the score tell this one apart without "
        "losing "
        "its names or examples";
  else if (proposal.remedy->lost.empty()) write_down(proposal);
  return proposal;
}

void print(const Proposal& proposal) {
  if (!proposal.remedy) {
    fmt::print("No change of the entry{} is proposed: {}.\n",
               proposal.entry.file.empty() ? "" : fmt::format(" ({})", to_string(proposal.entry)),
               proposal.why_none);
    return;
  }
  if (!proposal.remedy->lost.empty()) return print_cost(proposal);
  fmt::print("Proposed for the entry at {}: {}.\n",
             to_string(proposal.entry),
             printable(proposal.remedy->why));
  fmt::print(
      "Tried: it is not found in this article any more; its names{}{} come out as before.\n\n",
      proposal.examples == 0 ? "" : ", " + plural(proposal.examples, "example"),
      proposal.right.empty() ? "" : " and " + plural(proposal.right.size(), "other alert"));
  if (proposal.can_be_accepted()) {
    // As it is: YAML has no control characters, and blanks count.
    fmt::print("{}", line_diff(proposal.before, proposal.after, proposal.entry.file));
    return;
  }
  print(proposal.remedy->amendment);
  fmt::print("\n  Write it there by hand: {}.\n", printable(proposal.not_written));
}

int accept(const Proposal& proposal, const Settings& settings, Store& store, const Alert& alert) {
  if (!proposal.can_be_accepted()) return complain("nothing was written");
  if (const auto done = write_file(proposal.entry.file, proposal.after); !done)
    return complain(done.error());
  Problems problems;
  auto lists = load_watchlists(settings.watchlists, problems);
  const auto place = find(lists, alert.subject);
  const Matcher matcher(std::move(lists));
  const bool right = place && !finds(matcher, *place, text_of(store, alert), settings.threshold) &&
                     !finds(matcher, *place, quoted_text(alert), settings.threshold);
  if (right) {
    fmt::print("\nWritten to {}. A running newshound has it within two seconds.\n",
               proposal.entry.file);
    return exit_code::ok;
  }
  if (const auto back = write_file(proposal.entry.file, proposal.before); !back)
    return complain(back.error());
  return complain(fmt::format("read again, {} did not do what was proposed; it is as it was before",
                              proposal.entry.file));
}

}  // namespace newshound
