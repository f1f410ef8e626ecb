#include "route/route.h"

#include <algorithm>

#include "route/conditions.h"

namespace newshound {

namespace {

using Outcome = RouteStep::Outcome;

void add_new(std::vector<std::string>& list, const std::vector<std::string>& more) {
  for (const auto& item : more)
    if (std::ranges::find(list, item) == list.end()) list.push_back(item);
}

class Walk {
 public:
  explicit Walk(const Alert& alert) : alert_(alert) {}

  // True if one of the routes took the alert.
  bool offer(const std::vector<Route>& routes, int depth) {
    bool taken = false;
    bool kept = false;
    for (const auto& route : routes) {
      if (kept) {
        routing_.steps.push_back({Outcome::not_asked, &route, depth, {}});
        continue;
      }
      const bool takes = offer(route, depth);
      taken |= takes;
      kept = takes && !route.go_on;
    }
    return taken;
  }

  Routing result() { return std::move(routing_); }

 private:
  bool offer(const Route& route, int depth) {
    const auto at = routing_.steps.size();
    routing_.steps.push_back({Outcome::refuses, &route, depth, checks_of(route, alert_)});
    if (!std::ranges::all_of(routing_.steps[at].checks, &RouteCheck::holds)) return false;
    if (offer(route.routes, depth + 1)) {
      routing_.steps[at].outcome = Outcome::hands_on;
      return true;
    }
    routing_.steps[at].outcome = route.sinks.empty() ? Outcome::nobody : Outcome::takes;
    for (const auto& sink : route.sinks) add(sink, route.expires);
    return !route.sinks.empty();
  }

  void add(const std::string& sink, std::optional<Duration> expires) {
    const bool is_new = std::ranges::find(routing_.sinks, sink) == routing_.sinks.end();
    if (is_new) routing_.sinks.push_back(sink);
    const auto before = routing_.expires.find(sink);
    const bool forever_before = !is_new && before == routing_.expires.end();
    if (!expires) routing_.expires.erase(sink);
    else if (!forever_before)
      routing_.expires[sink] = is_new ? *expires : std::max(*expires, before->second);
  }

  const Alert& alert_;
  Routing routing_;
};

}  // namespace

std::string_view name_of(RouteStep::Outcome outcome) {
  switch (outcome) {
    case Outcome::takes: return "takes";
    case Outcome::hands_on: return "hands on";
    case Outcome::nobody: return "nobody";
    case Outcome::refuses: return "refuses";
    case Outcome::not_asked: return "not asked";
  }
  return "";
}

Routing follow_routes(const Alert& alert, const std::vector<Route>& routes) {
  Walk walk(alert);
  walk.offer(routes, 0);
  return walk.result();
}

std::vector<std::string> sinks_for(const Alert& alert,
                                   const std::vector<Route>& routes,
                                   const std::vector<std::string>& operators) {
  std::vector<std::string> sinks;
  if (is_own(alert.kind)) sinks = operators;
  add_new(sinks, follow_routes(alert, routes).sinks);
  return sinks;
}

}  // namespace newshound
