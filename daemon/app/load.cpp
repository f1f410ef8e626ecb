#include "app/load.h"

#include <algorithm>
#include <cstdio>

#include <fmt/format.h>

#include "base/text.h"
#include "lists/watchlist_files.h"
#include "version.h"

namespace newshound {

namespace {

TransportOptions transport_options(const Settings& settings, Problems& problems) {
  TransportOptions options;
  options.user_agent = fmt::format("newshound/{}", version);
  if (!settings.contact_url.empty())
    options.user_agent += fmt::format(" (+{})", settings.contact_url);
  options.ca_file = settings.network.ca_file;
  options.resolve = settings.network.resolve;
  for (const auto& text : settings.network.allow_addresses) {
    if (const auto network = parse_network(text)) options.addresses.allow.push_back(*network);
    else
      problems.add({settings.file.string()},
                   fmt::format("network.allow_addresses: \"{}\" is not an address or a network "
                               "such as 10.0.0.0/8 or fd00::/8",
                               text));
  }
  return options;
}

// A route that names a list nobody has would silently tell nobody.
void check_routes(const Settings& settings,
                  const std::vector<Watchlist>& lists,
                  Problems& problems) {
  std::vector<std::string> known;
  for (const auto& list : lists) {
    known.push_back(list.name);
    known.push_back(list.id);
  }
  for (const auto& route : settings.routes) {
    if (!route.watchlist || std::ranges::find(known, *route.watchlist) != known.end()) continue;
    const std::string near = nearest(*route.watchlist, known);
    problems.add(route.origin,
                 fmt::format("there is no watchlist \"{}\"{}",
                             *route.watchlist,
                             near.empty() ? "" : fmt::format("; did you mean \"{}\"?", near)));
  }
}

}  // namespace

std::shared_ptr<const Snapshot> load_snapshot(const Settings& settings, Problems& problems) {
  std::vector<Watchlist> lists = load_watchlists(settings.watchlists, problems);
  check_routes(settings, lists, problems);
  if (!problems.empty()) return nullptr;
  auto snapshot = std::make_shared<Snapshot>();
  snapshot->matcher = std::make_shared<const Matcher>(std::move(lists));
  snapshot->threshold = settings.threshold;
  snapshot->routes = settings.routes;
  snapshot->operators = settings.operators;
  return snapshot;
}

Configuration load_configuration(const std::filesystem::path& file, Problems& problems) {
  Configuration loaded;
  loaded.settings = load_settings(file, problems);
  loaded.transport = transport_options(loaded.settings, problems);
  loaded.snapshot = load_snapshot(loaded.settings, problems);
  return loaded;
}

SinkMap make_sinks(Settings& settings, const Doors& doors) {
  SinkMap sinks;
  for (auto& entry : settings.sinks)
    if (auto sink = make_sink(entry.type, entry.section, doors))
      sinks[entry.name] = std::move(sink);
  settings.sinks.clear();
  return sinks;
}

std::string plural(std::size_t count, std::string_view thing) {
  return fmt::format("{} {}{}", count, thing, count == 1 ? "" : "s");
}

std::string summary(const Configuration& configuration, std::size_t sinks) {
  const auto& matcher = *configuration.snapshot->matcher;
  return fmt::format("{}, {} on {}, {}",
                     plural(configuration.settings.feeds.size(), "feed"),
                     plural(matcher.subject_count(), "subject"),
                     plural(matcher.watchlists().size(), "watchlist"),
                     plural(sinks, "sink"));
}

void print_problems(const Problems& problems) {
  for (const auto& problem : problems.list())
    fmt::print(stderr, "{}\n", printable(to_string(problem)));
}

}  // namespace newshound
