// `routes:`, the tree that says who is told what.
#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "settings/parts.h"

namespace newshound {

namespace {

using Texts = std::vector<std::string>;

// Any of the texts at `key` fulfils the condition; none where the key is missing.
Texts read_condition(Section& section, std::string_view key) {
  auto values = section.texts(key);
  const bool empty =
      std::ranges::any_of(values, [](const std::string& value) { return trim(value).empty(); });
  if (empty) section.problem(key, "must not be empty; or leave it out");
  return values;
}

Texts read_countries(Section& section, std::string_view key) {
  auto countries = read_condition(section, key);
  for (auto& country : countries) {
    const bool letters =
        std::ranges::all_of(lower_ascii(country), [](char c) { return c >= 'a' && c <= 'z'; });
    if (country.size() != 2 || !letters)
      section.problem(key,
                      fmt::format("expected codes of two letters such as RS, found \"{}\"",
                                  printable(country)));
    for (char& c : country) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  }
  return countries;
}

// Those of the route above, where the key is missing.
std::vector<AlertKind> read_kinds(Section& section,
                                  std::string_view key,
                                  const std::vector<AlertKind>& above) {
  std::vector<AlertKind> kinds;
  for (const auto& name : section.texts(key)) {
    const auto kind = alert_kind_of(name);
    // Digests are made of what was routed, tests go to the sink that is tested.
    if (kind && (*kind == AlertKind::news || is_own(*kind))) kinds.push_back(*kind);
    else
      section.problem(key,
                      fmt::format("expected news, feed_health, heartbeat or internal, found \"{}\"",
                                  printable(name)));
  }
  return kinds.empty() ? above : kinds;
}

void read_conditions(Section& section, Route& route) {
  route.watchlists = read_condition(section, "watchlist");
  route.subjects = read_condition(section, "subject");
  route.tags = read_condition(section, "tag");
  route.severity =
      severity_of(section.one_of("severity", {"low", "medium", "high", "critical"}, ""));
  if (const double score = section.decimal("score", 0, 0, 1); section.has("score"))
    route.score = score;
  route.languages = read_condition(section, "language");
  route.feeds = read_condition(section, "feed");
  route.feed_tags = read_condition(section, "feed_tag");
  route.countries = read_countries(section, "country");
}

Route read_route(Section& section, const Texts& known_sinks, const Route& above) {
  Route route;
  route.origin = section.here();
  read_conditions(section, route);
  route.kinds = read_kinds(section, "kind", above.kinds);
  route.go_on = section.flag("continue", true);
  route.expires = section.has("expires") ? read_expiry(section) : above.expires;
  route.sinks = read_sink_names(section, "sinks", known_sinks);
  route.holding = read_holding(section);
  auto below = section.sections("routes");
  const bool silent = below.empty() && above.sinks.empty();
  if (section.texts("sinks").empty() && (section.has("sinks") || silent))
    section.problem("sinks", "write who is told: the names of one or more sinks");
  if (!section.has("sinks")) route.sinks = above.sinks;
  for (auto& child : below) route.routes.push_back(read_route(child, known_sinks, route));
  section.done();
  return route;
}

}  // namespace

std::vector<Route> read_routes(Section& root,
                               const std::vector<std::string>& sinks,
                               const Problems& problems) {
  const auto before = problems.list().size();
  auto sections = root.sections("routes");
  if (!root.has("routes")) {
    Route everything;
    everything.sinks = sinks;
    return {everything};
  }
  if (sections.empty() && problems.list().size() == before)
    root.problem("routes", "no route; leave routes: out to send every alert to every sink");
  std::vector<Route> routes;
  for (auto& section : sections) routes.push_back(read_route(section, sinks, {}));
  return routes;
}

}  // namespace newshound
