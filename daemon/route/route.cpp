#include "route/route.h"

#include <algorithm>

namespace newshound {

namespace {

bool has(const std::vector<std::string>& list, const std::string& item) {
  return std::ranges::find(list, item) != list.end();
}

bool takes(const Route& route, const Alert& alert) {
  if (route.watchlist && *route.watchlist != alert.subject.watchlist &&
      *route.watchlist != alert.subject.watchlist_id)
    return false;
  if (route.tag && !has(alert.subject.tags, *route.tag) && !has(alert.feed.tags, *route.tag))
    return false;
  return !route.severity || alert.severity >= *route.severity;
}

}  // namespace

std::vector<std::string> sinks_for(const Alert& alert,
                                   const std::vector<Route>& routes,
                                   const std::vector<std::string>& operators) {
  if (alert.kind == AlertKind::internal) return operators;
  std::vector<std::string> sinks;
  for (const auto& route : routes) {
    if (!takes(route, alert)) continue;
    for (const auto& sink : route.sinks)
      if (!has(sinks, sink)) sinks.push_back(sink);
  }
  return sinks;
}

}  // namespace newshound
