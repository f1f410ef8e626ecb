#pragma once
// Who is told of an alert, and why. Called by app/ for each alert, by `newshound routes test` for one.
// Pure.

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model/alert.h"
#include "model/route.h"

namespace newshound {

// One condition of a route, tried on an alert.
struct RouteCheck {
  std::string_view key;  // as in the configuration: "watchlist"
  std::string wanted;    // "Serbian officials or Russian officials"
  std::string found;     // what the alert has; "nothing" where it has none
  bool holds = false;
};

// What became of the alert at one route.
struct RouteStep {
  enum class Outcome {
    takes,      // its sinks are told
    hands_on,   // its conditions hold; routes below it take the alert
    nobody,     // its conditions hold, but no route below does, and it has no sinks of its own
    refuses,    // a condition does not hold
    not_asked,  // a route before it kept the alert for itself
  } outcome = Outcome::refuses;
  const Route* route = nullptr;
  int depth = 0;  // 0: one of the first level
  std::vector<RouteCheck> checks;
};
std::string_view name_of(RouteStep::Outcome outcome);

struct Routing {
  std::vector<std::string> sinks;  // each once, in the order of the routes
  // Of these, those whose routes all let deliveries expire, and when the last does.
  std::map<std::string, Duration> expires;
  std::vector<RouteStep> steps;  // as the routes are written; those below a refusal are left out
};

// Offers the alert to one route after the other. One whose conditions hold hands it to the routes
// below it; if none of them takes it, it takes it itself. The next route is asked as well, unless this
// one took the alert and does not let it go on.
Routing follow_routes(const Alert& alert, const std::vector<Route>& routes);

// The sinks that the routes lead to. The daemon's own troubles go to `operators` as well.
std::vector<std::string> sinks_for(const Alert& alert,
                                   const std::vector<Route>& routes,
                                   const std::vector<std::string>& operators);

}  // namespace newshound
