// Which routes no alert can reach.
#include <algorithm>

#include <fmt/format.h>

#include "route/check.h"
#include "text/fold.h"
#include "text/language_tag.h"

namespace newshound {

namespace {

using Texts = std::vector<std::string>;

template <class Item>
bool has(const std::vector<Item>& list, const Item& item) {
  return std::ranges::find(list, item) != list.end();
}

// A list is called by its name or by its id, which is the name's slug (or was written as one).
Texts slugs(const Texts& names) {
  Texts result;
  for (const auto& name : names) result.push_back(slug(name));
  return result;
}

// Does whatever fulfils the condition `narrow` fulfil `wide`? No texts: no condition.
bool implied(const Texts& wide, const Texts& narrow) {
  if (wide.empty()) return true;
  return !narrow.empty() &&
         std::ranges::all_of(narrow, [&](const std::string& one) { return has(wide, one); });
}

bool language_implied(const Texts& wide, const Texts& narrow) {
  if (wide.empty()) return true;
  return !narrow.empty() && std::ranges::all_of(narrow, [&](const std::string& one) {
    return std::ranges::any_of(wide, [&](const std::string& range) { return speaks(one, range); });
  });
}

template <class Value>
bool least_implied(const std::optional<Value>& wide, const std::optional<Value>& narrow) {
  return !wide || (narrow && *narrow >= *wide);
}

// Does `first` take every alert that `second` would take?
bool covers(const Route& first, const Route& second) {
  const bool all_kinds =
      std::ranges::all_of(second.kinds, [&](AlertKind kind) { return has(first.kinds, kind); });
  return all_kinds && implied(slugs(first.watchlists), slugs(second.watchlists)) &&
         implied(first.subjects, second.subjects) && implied(first.tags, second.tags) &&
         least_implied(first.severity, second.severity) &&
         least_implied(first.score, second.score) &&
         language_implied(first.languages, second.languages) &&
         implied(first.feeds, second.feeds) && implied(first.feed_tags, second.feed_tags) &&
         implied(first.countries, second.countries);
}

// An alert has one list, one language and one kind. That two spellings mean different subjects or
// feeds cannot be said: each has a name and an id or an address.
bool disjoint(const Texts& one, const Texts& other) {
  return !one.empty() && !other.empty() &&
         std::ranges::none_of(one, [&](const std::string& item) { return has(other, item); });
}

bool languages_disjoint(const Texts& one, const Texts& other) {
  return !one.empty() && !other.empty() && std::ranges::none_of(one, [&](const std::string& a) {
    return std::ranges::any_of(other,
                               [&](const std::string& b) { return speaks(a, b) || speaks(b, a); });
  });
}

std::string_view contradiction(const Route& above, const Route& below) {
  if (disjoint(slugs(above.watchlists), slugs(below.watchlists))) return "watchlist";
  if (languages_disjoint(above.languages, below.languages)) return "language";
  const bool same_kind =
      std::ranges::any_of(below.kinds, [&](AlertKind kind) { return has(above.kinds, kind); });
  return same_kind ? "" : "kind";
}

std::string place(const Origin& origin) {
  return fmt::format("{}:{}", origin.line, origin.column);
}

void find(const std::vector<Route>& routes, const Route* above, std::vector<RouteFault>& faults) {
  for (auto route = routes.begin(); route != routes.end(); ++route) {
    const auto keeper = std::find_if(routes.begin(), route, [&](const Route& before) {
      return !before.go_on && !before.sinks.empty() && covers(before, *route);
    });
    const std::string_view key = above == nullptr ? "" : contradiction(*above, *route);
    if (keeper != route)
      faults.push_back({route->origin,
                        fmt::format("no alert comes here: the route at {} takes them all and does "
                                    "not let them go on (continue: false)",
                                    place(keeper->origin))});
    else if (!key.empty())
      faults.push_back(
          {route->origin,
           fmt::format("no alert comes here: the route above it, at {}, wants another {}",
                       place(above->origin),
                       key)});
    else find(route->routes, &*route, faults);
  }
}

}  // namespace

std::vector<RouteFault> unreachable(const std::vector<Route>& routes) {
  std::vector<RouteFault> faults;
  find(routes, nullptr, faults);
  return faults;
}

}  // namespace newshound
