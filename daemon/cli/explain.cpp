// newshound explain: why a subject is found in a text, or why not.
#include "match/explain.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/load.h"
#include "base/file.h"
#include "base/text.h"
#include "cli/command.h"
#include "text/fold.h"

namespace newshound {

namespace {

struct ExplainOptions {
  std::vector<std::string> watchlists;
  std::string subject;
  std::string title;
  std::string language;
  int year = 0;
  double threshold = default_threshold;
  std::string file = "-";
};

void print_score(const Explanation& explanation) {
  if (explanation.parts.empty()) return;
  fmt::print("\n  Score\n");
  for (const auto& part : explanation.parts)
    fmt::print("    {:+.2f}  {}\n", part.value, printable(part.what));
  fmt::print("    {:5.2f}  in all; {:.2f} is enough\n", explanation.score, explanation.threshold);
}

std::string marked(const Evidence& evidence) {
  const std::string_view quote = evidence.quote;
  const auto end = evidence.quote_start + evidence.match.size();
  return printable(fmt::format(
      "{}»{}«{}", quote.substr(0, evidence.quote_start), evidence.match, quote.substr(end)));
}

void print_word(const WordLink& link) {
  if (link.exact) return;
  const auto roman = link.roman == fold(link.word) ? "" : fmt::format(" ({})", link.roman);
  if (link.name_word.empty())
    fmt::print("      “{}”{}: {}\n", printable(link.word), roman, link.how);
  else
    fmt::print("      “{}”{} for “{}”: {}\n",
               printable(link.word),
               roman,
               printable(link.name_word),
               link.how);
}

void print_place(const ExplainedPlace& place) {
  const Evidence& evidence = place.evidence;
  fmt::print("\n  In the {}, bytes {} to {}\n    {}\n",
             name_of(evidence.field),
             evidence.start,
             evidence.end,
             marked(evidence));
  fmt::print("    {} “{}” ({}): {}\n",
             evidence.how == "query" ? "the query" : "the name",
             printable(evidence.name),
             printable(to_string(place.origin)),
             printable(evidence.how));
  for (const auto& link : place.words) print_word(link);
}

void print_heading(const Matcher& matcher, const Explanation& explanation) {
  const auto& list = matcher.watchlists()[explanation.watchlist];
  const auto& subject = list.subjects[explanation.subject];
  fmt::print("{} ({}), on the list {}: {}\n",
             printable(subject.name),
             printable(subject.id),
             printable(list.name),
             explanation.found ? "found" : "not found");
}

void print(const Matcher& matcher, const Explanation& explanation) {
  print_heading(matcher, explanation);
  if (!explanation.why_not.empty()) fmt::print("\n  Why not\n");
  for (const auto& reason : explanation.why_not) fmt::print("    {}\n", printable(reason));
  print_score(explanation);
  for (const auto& place : explanation.places) print_place(place);
  fmt::print("\n");
}

// All that are found; of the others of which a name was seen, a line each.
int explain_all(const Matcher& matcher, const Passage& passage, double threshold) {
  const auto explanations = explain(matcher, passage, threshold);
  for (const auto& explanation : explanations)
    if (explanation.found) print(matcher, explanation);
  for (const auto& explanation : explanations) {
    if (explanation.found) continue;
    print_heading(matcher, explanation);
    fmt::print("  {}\n\n", printable(explanation.why_not.front()));
  }
  if (explanations.empty())
    fmt::print("No name of these lists is in the text. --subject NAME tells why not.\n");
  return exit_code::ok;
}

struct Wanted {
  std::size_t watchlist = 0;
  std::size_t subject = 0;
};

bool is_called(const Subject& subject, std::string_view wanted) {
  return subject.id == wanted || fold(subject.name) == fold(wanted) ||
         std::ranges::any_of(subject.names,
                             [&](const Name& name) { return fold(name.text) == fold(wanted); });
}

std::vector<Wanted> find_subjects(const Matcher& matcher, std::string_view wanted) {
  std::vector<Wanted> found;
  for (std::size_t list = 0; list < matcher.watchlists().size(); ++list) {
    const auto& subjects = matcher.watchlists()[list].subjects;
    for (std::size_t i = 0; i < subjects.size(); ++i)
      if (is_called(subjects[i], wanted)) found.push_back({list, i});
  }
  return found;
}

int explain_subject(const Matcher& matcher, const Passage& passage, const ExplainOptions& options) {
  const auto subjects = find_subjects(matcher, options.subject);
  if (subjects.empty())
    return complain(
        fmt::format("nobody on these lists has the id or the name \"{}\"", options.subject));
  for (const auto& [list, subject] : subjects)
    print(matcher, explain(matcher, passage, options.threshold, list, subject));
  return exit_code::ok;
}

int run_explain(const ExplainOptions& options) {
  Problems problems;
  auto lists = load_named_watchlists(options.watchlists, problems);
  if (lists.empty()) return exit_code::configuration;
  const auto text = options.file == "-" ? read_stdin() : read_file(options.file);
  if (!text) return complain(text.error());
  const Matcher matcher(std::move(lists));
  const std::optional<int> year = options.year > 0 ? std::optional(options.year) : std::nullopt;
  const Passage passage{options.title, *text, options.language, year};
  const int exit = options.subject.empty() ? explain_all(matcher, passage, options.threshold)
                                           : explain_subject(matcher, passage, options);
  return exit == exit_code::ok && !problems.empty() ? exit_code::configuration : exit;
}

}  // namespace

void add_explain(CLI::App& program, int& exit) {
  auto options = std::make_shared<ExplainOptions>();
  auto* command = program.add_subcommand(
      "explain", "Tell why the subjects of watchlists are found in a text, or why not");
  add_watchlist_option(*command, options->watchlists);
  command->add_option(
      "--subject", options->subject, "The id or a name of the one to explain, found or not");
  command->add_option("--title", options->title, "The title that belongs to the text");
  command->add_option("--lang", options->language, "The language of the text, such as sr");
  command->add_option("--year", options->year, "When the text was written: what an age in it means")
      ->check(CLI::Range(1800, 2200));
  command->add_option("--threshold", options->threshold, "The least score that counts, 0 to 1")
      ->check(CLI::Range(0.0, 1.0))
      ->capture_default_str();
  command->add_option("FILE", options->file, "The text; - for standard input")
      ->capture_default_str();
  command->callback([options, &exit] { exit = run_explain(*options); });
}

}  // namespace newshound
