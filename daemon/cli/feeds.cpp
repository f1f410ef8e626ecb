// newshound feeds: how each feed is doing.
#include <unordered_map>
#include <vector>

#include <boost/json.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "app/duplicates.h"
#include "app/feed_health.h"
#include "base/text.h"
#include "cli/command.h"
#include "net/http.h"
#include "schedule/cadence.h"

namespace newshound {

namespace json = boost::json;

namespace {

std::string when(const std::optional<UtcTime>& time) {
  return time ? format_local(*time) : "never";
}

json::value instant(const std::optional<UtcTime>& time) {
  return time ? json::value(format_utc(*time)) : json::value(nullptr);
}

// What the configuration and the store say of one feed.
struct Line {
  const Source& source;
  FeedState state;
  std::string twin;  // the feed that is polled in its place
  std::vector<std::string> remarks;
};

std::string health(const Line& line) {
  if (line.state.gone) return "gone";
  if (!line.twin.empty()) return "duplicate";
  if (!line.state.last_poll) return "waiting";
  return line.state.failures > 0 ? fmt::format("failing x{}", line.state.failures) : "ok";
}

// Feeds whose last documents were the same, byte for byte.
void remark_same_documents(std::vector<Line>& lines) {
  std::unordered_map<std::uint64_t, const Line*> first;
  for (auto& line : lines) {
    if (line.state.entries_seen == 0 || line.state.body_hash == 0) continue;
    const auto [other, is_new] = first.emplace(line.state.body_hash, &line);
    if (!is_new && line.twin.empty())
      line.remarks.push_back("its document is that of " + other->second->source.name);
  }
}

std::vector<Line> lines_of(const Settings& settings, const std::vector<FeedState>& rows) {
  std::unordered_map<std::string_view, const FeedState*> states;
  for (const auto& state : rows) states.emplace(state.url, &state);
  std::vector<Line> lines;
  std::vector<FeedPlace> places;
  for (const auto& source : *settings.feeds) {
    const auto found = states.find(source.url);
    lines.push_back({source, found == states.end() ? FeedState{} : *found->second, {}, {}});
    const FeedState& state = lines.back().state;
    lines.back().remarks = feed_remarks(state);
    if (found != states.end())
      places.push_back({state.id, source.url, found->second->address, source.name});
  }
  const auto duplicates = duplicates_in(places);
  for (auto& line : lines) {
    const auto found = duplicates.find(line.state.id);
    if (found == duplicates.end()) continue;
    line.twin = found->second;
    line.remarks.push_back("polled as " + line.twin);
  }
  remark_same_documents(lines);
  return lines;
}

void print_table(const std::vector<Line>& lines) {
  constexpr auto format = "{:<28} {:<12} {:>7} {:>5}  {:<24} {:<24} {}\n";
  fmt::print(format, "FEED", "HEALTH", "ENTRIES", "GAPS", "LAST SUCCESS", "NEXT POLL", "REMARKS");
  for (const auto& line : lines)
    fmt::print(format,
               shortened(printable(line.source.name), 28),
               health(line),
               line.state.entries_seen,
               line.state.gaps,
               when(line.state.last_success),
               when(line.twin.empty() ? line.state.next_poll : std::nullopt),
               printable(fmt::format("{}", fmt::join(line.remarks, "; "))));
}

json::value text(const std::string& value) {
  return value.empty() ? json::value(nullptr) : json::value(value);
}

void print_json(const std::vector<Line>& lines) {
  for (const auto& line : lines) {
    const FeedState& state = line.state;
    const json::object object{
        {"name", line.source.name},
        {"url", printable_url(line.source.url)},
        {"title", state.title},
        {"health", health(line)},
        {"failures", state.failures},
        {"entries_seen", state.entries_seen},
        {"gaps", state.gaps},
        {"address", text(state.address.empty() ? "" : printable_url(state.address))},
        {"duplicate_of", text(line.twin)},
        {"mended", text(state.mended)},
        {"never_304", repeats_itself(state)},
        {"last_poll", instant(state.last_poll)},
        {"last_success", instant(state.last_success)},
        {"next_poll", instant(state.next_poll)},
        {"last_error", state.last_error},
        {"remarks", json::value_from(line.remarks)}};
    fmt::print("{}\n", json::serialize(object));
  }
}

int list_feeds(const std::string& file, bool as_json) {
  const auto settings = settings_for_reading(file);
  if (!settings) return exit_code::configuration;
  auto store = open_for_reading(*settings);
  if (!store) return exit_code::failed;
  const auto rows = store->feeds();
  if (!rows) return complain(rows.error());
  const auto lines = lines_of(*settings, *rows);
  if (as_json) print_json(lines);
  else print_table(lines);
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
      "feeds",
      "Show the health of each feed: last success, next poll, entries seen, and "
      "what is wrong with it");
  add_config_option(*command, options->config);
  command->add_flag("--json", options->json, "One JSON object per line");
  add_feeds_poll(*command, exit);
  add_feeds_changes(*command, exit);
  command->callback([options, command, &exit] {
    if (command->get_subcommands().empty()) exit = list_feeds(options->config, options->json);
  });
}

}  // namespace newshound
