// newshound scan: what watchlists find in texts, or in the articles the daemon has stored.
#include "match/scan.h"

#include <fstream>
#include <iostream>

#include <boost/json/value.hpp>
#include <fmt/format.h>

#include "app/load.h"
#include "base/file.h"
#include "cli/command.h"

namespace newshound {

namespace json = boost::json;

namespace {

struct ScanOptions {
  std::vector<std::string> watchlists;
  double threshold = default_threshold;
  bool plain = false;
  bool stored = false;
  std::string since = "30d";
  std::string config;
  std::string file = "-";
};

void scan(const ScanDocument& document, const Matcher& matcher, double threshold) {
  const Passage passage{document.title, document.text, document.language};
  for (const auto& match : matcher.match(passage, threshold))
    fmt::print("{}\n", scan_line(document, matcher, match));
}

int scan_plain(const ScanOptions& options, const Matcher& matcher) {
  auto text = options.file == "-" ? read_stdin() : read_file(options.file);
  if (!text) return complain(text.error());
  const ScanDocument document{
      .doc = json::string(options.file), .title = "", .text = std::move(*text), .language = ""};
  scan(document, matcher, options.threshold);
  return exit_code::ok;
}

int scan_lines(const ScanOptions& options, const Matcher& matcher) {
  std::ifstream opened;
  if (options.file != "-") {
    opened.open(options.file);
    if (!opened) return complain(fmt::format("cannot open {}", options.file));
  }
  std::istream& input = options.file == "-" ? std::cin : opened;
  std::string line;
  int exit = exit_code::ok;
  for (int number = 1; std::getline(input, line); ++number) {
    if (line.empty()) continue;
    const auto document = parse_scan_line(line);
    if (document) scan(*document, matcher, options.threshold);
    else exit = complain(fmt::format("{}:{}: {}", options.file, number, document.error().message));
  }
  return exit;
}

int scan_stored(const ScanOptions& options, const Matcher& matcher) {
  const auto since = parse_since(options.since);
  if (!since) {
    complain(
        fmt::format("--since takes a duration such as 30d, or an instant such as "
                    "2026-01-31T12:00:00Z, not \"{}\"",
                    options.since));
    return exit_code::usage;
  }
  const auto settings = settings_for_reading(options.config);
  if (!settings) return exit_code::configuration;
  auto store = open_for_reading(*settings);
  if (!store) return exit_code::failed;
  std::size_t lost = 0;
  const auto done = store->each_article(*since, [&](const StoredArticle& stored) {
    const Article& article = stored.article;
    if (stored.bodies_lost) ++lost;
    const auto& name = article.link.empty() ? article.key : article.link;
    const ScanDocument document{.doc = json::string(name),
                                .title = article.title,
                                .text = article.text(),
                                .language = article.language};
    scan(document, matcher, options.threshold);
    return true;
  });
  if (lost > 0)
    complain(
        fmt::format("{} articles were read by their titles only: their texts are gone from the "
                    "state directory (articles-DAY.text)",
                    lost));
  return done ? exit_code::ok : complain(done.error());
}

int run_scan(const ScanOptions& options) {
  Problems problems;
  auto lists = load_named_watchlists(options.watchlists, problems);
  if (lists.empty()) return exit_code::configuration;
  const Matcher matcher(std::move(lists));
  const int exit = options.stored  ? scan_stored(options, matcher)
                   : options.plain ? scan_plain(options, matcher)
                                   : scan_lines(options, matcher);
  // What has a fault was left out, which whoever reads the result must know.
  return exit == exit_code::ok && !problems.empty() ? exit_code::configuration : exit;
}

}  // namespace

void add_scan(CLI::App& program, int& exit) {
  auto options = std::make_shared<ScanOptions>();
  auto* command = program.add_subcommand(
      "scan", "Find the subjects of watchlists in texts; one JSON line per text and subject");
  add_watchlist_option(*command, options->watchlists);
  command->add_option("--threshold", options->threshold, "The least score to report, 0 to 1")
      ->check(CLI::Range(0.0, 1.0))
      ->capture_default_str();
  auto* text =
      command->add_flag("--text", options->plain, "The input is plain text, not JSON Lines");
  auto* stored =
      command->add_flag("--stored",
                        options->stored,
                        "Scan the articles in the store: what a new list would have caught");
  stored->excludes(text);
  command->add_option("--since", options->since, "With --stored: how far back")
      ->capture_default_str();
  add_config_option(*command, options->config);
  command
      ->add_option("FILE",
                   options->file,
                   "JSON Lines {\"doc\",\"title\",\"text\",\"lang\"}; - for standard input")
      ->excludes(stored)
      ->capture_default_str();
  command->callback([options, &exit] { exit = run_scan(*options); });
}

}  // namespace newshound
