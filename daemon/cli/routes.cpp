// newshound routes test: where an alert would go, and why.
#include <algorithm>

#include <boost/json.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "app/load.h"
#include "base/text.h"
#include "cli/command.h"
#include "route/holding.h"
#include "route/route.h"
#include "route/silence.h"

namespace newshound {

namespace json = boost::json;

namespace {

using Outcome = RouteStep::Outcome;

struct RouteOptions {
  std::string config;
  std::string id;
  std::string watchlist;
  std::string subject;
  std::string severity;
  std::string feed;
  std::string language;
  std::string kind = "news";
  double score = 1;
  std::vector<std::string> tags;
  std::vector<std::string> feed_tags;
  std::vector<std::string> countries;
  bool json = false;
};

// What the lists say of the subject; a name that they do not have stays as it is given.
void look_up_subject(Alert& alert, const std::vector<Watchlist>& lists) {
  Alert::Who& who = alert.subject;
  const auto wanted = who;
  for (const auto& list : lists) {
    if (!wanted.watchlist.empty() && wanted.watchlist != list.name && wanted.watchlist != list.id)
      continue;
    if (!wanted.watchlist.empty()) {
      who.watchlist = list.name;
      who.watchlist_id = list.id;
    }
    for (const auto& subject : list.subjects) {
      if (wanted.name != subject.name && wanted.name != subject.id) continue;
      who = who_is(list, subject);
      alert.severity = subject.severity;
      return;
    }
  }
}

void look_up_feed(Alert& alert, const std::vector<Source>& feeds) {
  for (const auto& feed : feeds) {
    if (alert.feed.name != feed.name && alert.feed.name != feed.url) continue;
    alert.feed = {.name = feed.name, .url = feed.url, .tags = feed.tags};
    alert.article.language = feed.language;
    return;
  }
}

void append(std::vector<std::string>& list, const std::vector<std::string>& more) {
  list.insert(list.end(), more.begin(), more.end());
}

// An alert as the options describe it; what they leave out comes from the lists and the feeds.
Alert described(const RouteOptions& options, const Settings& settings) {
  Alert alert;
  alert.kind = alert_kind_of(options.kind).value_or(AlertKind::news);
  alert.score = options.score;
  alert.subject.name = options.subject;
  alert.subject.watchlist = options.watchlist;
  alert.feed.name = options.feed;
  Problems ignored;  // newshound check tells them
  const bool asks_for_lists = !options.subject.empty() || !options.watchlist.empty();
  if (asks_for_lists) look_up_subject(alert, load_watchlists(settings.watchlists, ignored));
  if (!options.feed.empty()) look_up_feed(alert, *settings.feeds);
  if (const auto severity = severity_of(options.severity)) alert.severity = *severity;
  if (!options.language.empty()) alert.article.language = options.language;
  append(alert.subject.tags, options.tags);
  append(alert.subject.countries, options.countries);
  append(alert.feed.tags, options.feed_tags);
  return alert;
}

Result<Alert> stored(const RouteOptions& options, const Settings& settings) {
  auto store = Store::open(settings.state_directory, Access::reader);
  if (!store) return std::unexpected(store.error());
  return one_alert(*store, options.id);
}

std::string in_words(const RouteCheck& check) {
  return fmt::format("{} is {}, {} is wanted", check.key, check.found, check.wanted);
}

std::string reasons(const RouteStep& step) {
  std::vector<std::string> words;
  const bool refuses = step.outcome == Outcome::refuses;
  for (const auto& check : step.checks)
    if (check.holds != refuses)
      words.push_back(refuses ? in_words(check) : fmt::format("{} {}", check.key, check.found));
  return printable(fmt::to_string(fmt::join(words, "; ")));
}

std::string in_words(const RouteStep& step) {
  const auto sinks = fmt::to_string(fmt::join(step.route->sinks, ", "));
  switch (step.outcome) {
    case Outcome::takes: return fmt::format("goes to {} ({})", sinks, reasons(step));
    case Outcome::hands_on: return fmt::format("handed to the routes below ({})", reasons(step));
    case Outcome::nobody: return fmt::format("matches, but has no sinks ({})", reasons(step));
    case Outcome::refuses: return fmt::format("no: {}", reasons(step));
    case Outcome::not_asked: return "not asked: a route before it keeps the alert";
  }
  return "";
}

std::string place(const Route& route) {
  return route.origin.file.empty() ? "without routes:" : printable(to_string(route.origin));
}

// The silence that would keep it back now; one that is stored remembers its own.
std::string silence_of(const Alert& alert, const Settings& settings) {
  if (!alert.silenced.empty()) return alert.silenced;
  std::vector<Silence> silences = settings.silences;
  if (auto store = Store::open(settings.state_directory, Access::reader))
    if (const auto kept = store->silences())
      silences.insert(silences.end(), kept->begin(), kept->end());
  const UtcTime now = std::chrono::floor<Duration>(std::chrono::system_clock::now());
  const Silence* const silence = silence_for(alert, silences, now);
  return silence == nullptr ? "" : in_words(*silence);
}

// What becomes of an alert that takes these routes.
struct Told {
  std::vector<std::string> sinks;
  std::vector<Hold> holds;
};

// Its story is known only when it is stored.
std::string bundle_of(const Hold& hold) {
  return printable(hold.bundle) + (hold.by_story ? " of the alert" : "");
}

std::string when(const Told& told, const std::string& sink) {
  const auto hold = std::ranges::find(told.holds, sink, &Hold::sink);
  if (hold == told.holds.end()) return sink;
  return fmt::format("{} (held until {}: {})", sink, format_local(hold->until), bundle_of(*hold));
}

void print(const Alert& alert, const Routing& routing, const Told& told) {
  fmt::print("{} ({}), severity {}, score {:.2f}, feed {}\n",
             printable(alert.subject.name.empty() ? "nobody" : alert.subject.name),
             printable(alert.subject.watchlist.empty() ? "no list" : alert.subject.watchlist),
             name_of(alert.severity),
             alert.score,
             printable(alert.feed.name.empty() ? "none" : alert.feed.name));
  for (const auto& step : routing.steps)
    fmt::print("{:{}}{}: {}\n", "", 2 + 2 * step.depth, place(*step.route), in_words(step));
  if (is_own(alert.kind)) fmt::print("  operators are told in any case\n");
  if (!alert.silenced.empty()) fmt::print("Nobody is told: {}\n", printable(alert.silenced));
  else if (told.sinks.empty()) fmt::print("Nobody is told.\n");
  std::vector<std::string> words;
  for (const auto& sink : told.sinks) words.push_back(when(told, sink));
  if (!words.empty()) fmt::print("Told: {}\n", fmt::join(words, ", "));
}

json::object json_of(const RouteStep& step) {
  json::array checks;
  for (const auto& check : step.checks)
    checks.push_back(json::object{{"key", check.key},
                                  {"wanted", check.wanted},
                                  {"found", check.found},
                                  {"holds", check.holds}});
  const Origin& at = step.route->origin;
  return {{"file", at.file},
          {"line", at.line},
          {"column", at.column},
          {"depth", step.depth},
          {"outcome", name_of(step.outcome)},
          {"sinks", json::array(step.route->sinks.begin(), step.route->sinks.end())},
          {"checks", std::move(checks)}};
}

void print_json(const Alert& alert, const Routing& routing, const Told& told) {
  json::array held;
  for (const auto& hold : told.holds)
    held.push_back(json::object{
        {"sink", hold.sink}, {"until", format_utc(hold.until)}, {"for", bundle_of(hold)}});
  json::array steps;
  for (const auto& step : routing.steps) steps.push_back(json_of(step));
  fmt::print(
      "{}\n",
      json::serialize(json::object{{"sinks", json::array(told.sinks.begin(), told.sinks.end())},
                                   {"held", std::move(held)},
                                   {"silenced", alert.silenced},
                                   {"routes", std::move(steps)}}));
}

int test_routes(const RouteOptions& options) {
  Problems problems;
  Settings settings = load_settings(options.config, problems);
  settings.sinks.clear();  // their sections would outlive `problems`
  if (!problems.empty()) {
    print_problems(problems);
    return exit_code::configuration;
  }
  auto alert =
      options.id.empty() ? Result<Alert>(described(options, settings)) : stored(options, settings);
  if (!alert) return complain(alert.error());
  alert->silenced = silence_of(*alert, settings);
  const Routing routing = follow_routes(*alert, settings.routes);
  Told told;
  if (alert->silenced.empty()) told.sinks = sinks_for(*alert, settings.routes, settings.operators);
  told.holds = holds_for(*alert,
                         told.sinks,
                         settings.routes,
                         settings.operators,
                         settings.paces,
                         std::chrono::floor<Duration>(std::chrono::system_clock::now()));
  if (options.json) print_json(*alert, routing, told);
  else print(*alert, routing, told);
  return exit_code::ok;
}

}  // namespace

void add_routes(CLI::App& program, int& exit) {
  auto options = std::make_shared<RouteOptions>();
  auto* command = program.add_subcommand("routes", "Tell who is told of what");
  command->require_subcommand(1);
  auto* test = command->add_subcommand("test", "Tell where an alert would go, and why");
  add_config_option(*test, options->config);
  test->add_option("--watchlist", options->watchlist, "The list, by its name or id");
  test->add_option("--subject", options->subject, "Who is named: looked up on the lists");
  test->add_option("--severity", options->severity, "Instead of the subject's")
      ->check(CLI::IsMember({"low", "medium", "high", "critical"}));
  test->add_option("--score", options->score, "How sure the match is")->check(CLI::Range(0.0, 1.0));
  test->add_option("--feed", options->feed, "The feed, by its name or address");
  test->add_option("--lang", options->language, "The language of the article");
  test->add_option("--tag", options->tags, "Another tag of the subject")->allow_extra_args(false);
  test->add_option("--feed-tag", options->feed_tags, "Another tag of the feed")
      ->allow_extra_args(false);
  test->add_option("--country", options->countries, "Another country of the subject")
      ->allow_extra_args(false);
  test->add_option("--kind", options->kind, "News, or what newshound tells of itself")
      ->check(CLI::IsMember({"news", "feed_health", "heartbeat", "internal"}));
  test->add_flag("--json", options->json, "One JSON object");
  test->add_option("ALERT", options->id, "An alert that is stored, by its id");
  test->callback([options, &exit] { exit = test_routes(*options); });
}

}  // namespace newshound
