// newshound group: which of the articles given report the same story.
#include <fstream>
#include <iostream>

#include <boost/json/value.hpp>
#include <fmt/format.h>

#include "cli/command.h"
#include "match/matcher.h"
#include "model/subject_key.h"
#include "story/lines.h"

namespace newshound {

namespace {

struct GroupOptions {
  std::vector<std::string> watchlists;
  bool explain = false;
  std::string file = "-";
};

class Grouping {
 public:
  Grouping(std::vector<Watchlist> lists, bool explain) : explain_(explain) {
    if (!lists.empty()) matcher_.emplace(std::move(lists));
  }

  // Prints the document's line.
  void add(const GroupDocument& document) {
    time_ = document.time.value_or(time_);
    const Named named = named_in(document);
    const std::vector<std::string_view> words(named.words.begin(), named.words.end());
    const Draft draft({.title = document.title,
                       .text = document.text,
                       .language = document.language,
                       .link = document.link,
                       .time = time_,
                       .subjects = named.subjects,
                       .named = words});
    const StoryDecision decision = index_.decide(draft);
    index_.insert(decision.record, count_++);
    if (!explain_) return fmt::print("{}\n", group_line(document, decision));
    docs_.push_back(document.doc);
    fmt::print("{}\n", explained_group_line(document, decision, docs_[decision.relative]));
  }

 private:
  // Who is named, and by which words.
  struct Named {
    std::vector<std::uint64_t> subjects;
    std::vector<std::string> words;
  };
  Named named_in(const GroupDocument& document) const {
    Named named;
    if (!matcher_) return named;
    for (const Match& match : matcher_->match({document.title, document.text, document.language})) {
      named.subjects.push_back(
          subject_key(matcher_->list_of(match).id, matcher_->subject_of(match).id));
      for (const auto& evidence : match.evidence) named.words.push_back(evidence.match);
    }
    return named;
  }

  bool explain_;
  std::optional<Matcher> matcher_;
  StoryIndex index_;
  UtcTime time_{};  // of the last line that had one
  std::uint64_t count_ = 0;
  std::vector<boost::json::value> docs_;  // by number; kept to explain
};

int run_group(const GroupOptions& options) {
  Problems problems;
  std::vector<Watchlist> lists;
  if (!options.watchlists.empty()) {
    lists = load_named_watchlists(options.watchlists, problems);
    if (lists.empty()) return exit_code::configuration;
  }
  std::ifstream opened;
  if (options.file != "-") {
    opened.open(options.file);
    if (!opened) return complain(fmt::format("cannot open {}", options.file));
  }
  std::istream& input = options.file == "-" ? std::cin : opened;
  Grouping grouping(std::move(lists), options.explain);
  std::string line;
  int exit = problems.empty() ? exit_code::ok : exit_code::configuration;
  for (int number = 1; std::getline(input, line); ++number) {
    if (line.empty()) continue;
    auto document = parse_group_line(line);
    if (document) grouping.add(std::move(*document));
    else exit = complain(fmt::format("{}:{}: {}", options.file, number, document.error().message));
  }
  return exit;
}

}  // namespace

void add_group(CLI::App& program, int& exit) {
  auto options = std::make_shared<GroupOptions>();
  auto* command = program.add_subcommand(
      "group", "Group articles into stories as they come; one JSON line for each article");
  add_watchlist_option(*command, options->watchlists);
  command->get_option("--watchlist")->required(false);  // subjects help, but need not be there
  command->add_flag("--explain",
                    options->explain,
                    "Say also why: the article it is most like, how much, and the words in common");
  command
      ->add_option(
          "FILE",
          options->file,
          "JSON Lines {\"doc\",\"time\",\"lang\",\"link\",\"title\",\"text\"} in the order "
          "of their coming; - for standard input")
      ->capture_default_str();
  command->callback([options, &exit] { exit = run_group(*options); });
}

}  // namespace newshound
