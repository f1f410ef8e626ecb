// newshound feeds: how each feed is doing.
#include <unordered_map>

#include <boost/json.hpp>
#include <fmt/format.h>

#include "base/text.h"
#include "cli/command.h"
#include "net/http.h"

namespace newshound {

namespace json = boost::json;

namespace {

std::string when(const std::optional<UtcTime>& time) {
  return time ? format_local(*time) : "never";
}

json::value instant(const std::optional<UtcTime>& time) {
  return time ? json::value(format_utc(*time)) : json::value(nullptr);
}

std::string health(const FeedState& state) {
  if (state.gone) return "gone";
  if (!state.last_poll) return "waiting";
  return state.failures > 0 ? fmt::format("failing x{}", state.failures) : "ok";
}

void print_table(const std::vector<Source>& sources,
                 const std::unordered_map<std::string, FeedState>& states) {
  fmt::print("{:<28} {:<12} {:>7} {:>5}  {:<24} {:<24} {}\n",
             "FEED",
             "HEALTH",
             "ENTRIES",
             "GAPS",
             "LAST SUCCESS",
             "NEXT POLL",
             "LAST ERROR");
  for (const auto& source : sources) {
    const auto found = states.find(source.url);
    const FeedState state = found == states.end() ? FeedState{} : found->second;
    fmt::print("{:<28} {:<12} {:>7} {:>5}  {:<24} {:<24} {}\n",
               shortened(printable(source.name), 28),
               health(state),
               state.entries_seen,
               state.gaps,
               when(state.last_success),
               when(state.next_poll),
               printable(state.last_error));
  }
}

void print_json(const std::vector<Source>& sources,
                const std::unordered_map<std::string, FeedState>& states) {
  for (const auto& source : sources) {
    const auto found = states.find(source.url);
    const FeedState state = found == states.end() ? FeedState{} : found->second;
    const json::object line{
        {"name", source.name},
        {"url", printable_url(source.url)},
        {"title", state.title},
        {"health", health(state)},
        {"failures", state.failures},
        {"entries_seen", state.entries_seen},
        {"gaps", state.gaps},
        {"address",
         state.address.empty() ? json::value(nullptr) : json::value(printable_url(state.address))},
        {"last_poll", instant(state.last_poll)},
        {"last_success", instant(state.last_success)},
        {"next_poll", instant(state.next_poll)},
        {"last_error", state.last_error}};
    fmt::print("{}\n", json::serialize(line));
  }
}

int list_feeds(const std::string& file, bool as_json) {
  const auto settings = settings_for_reading(file);
  if (!settings) return exit_code::configuration;
  auto store = open_for_reading(*settings);
  if (!store) return exit_code::failed;
  const auto rows = store->feeds();
  if (!rows) return complain(rows.error());
  std::unordered_map<std::string, FeedState> states;
  for (const auto& state : *rows) states.emplace(state.url, state);
  if (as_json) print_json(settings->feeds, states);
  else print_table(settings->feeds, states);
  return exit_code::ok;
}

}  // namespace

void add_feeds(CLI::App& program, int& exit) {
  struct Options {
    std::string config;
    bool json = false;
  };
  auto options = std::make_shared<Options>();
  auto* command = program.add_subcommand(
      "feeds", "Show the health of each feed: last success, last error, next poll, entries seen");
  add_config_option(*command, options->config);
  command->add_flag("--json", options->json, "One JSON object per line");
  add_feeds_poll(*command, exit);
  add_feeds_changes(*command, exit);
  command->callback([options, command, &exit] {
    if (command->get_subcommands().empty()) exit = list_feeds(options->config, options->json);
  });
}

}  // namespace newshound
