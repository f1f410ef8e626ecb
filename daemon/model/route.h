#pragma once
// Who is told. One entry of `routes:` in the configuration, with the routes below it. Read by settings/,
// followed by route/.

#include <optional>
#include <string>
#include <vector>

#include "base/origin.h"
#include "model/alert.h"
#include "model/watchlist.h"

namespace newshound {

// Every condition that is set must hold; where it names several values, one of them is enough. A
// route without conditions takes every alert of its kinds. What a route below inherits (kinds, sinks)
// is written into it by who reads the configuration.
struct Route {
  std::vector<std::string> watchlists;  // name or id of a list
  std::vector<std::string> subjects;    // name or id of a subject
  std::vector<std::string> tags;        // of the subject, its list or the feed
  std::optional<Severity> severity;     // at least this
  std::optional<double> score;          // at least this
  std::vector<std::string> languages;   // BCP 47; "sr" takes "sr-Latn" as well
  std::vector<std::string> feeds;       // name or address
  std::vector<std::string> feed_tags;   // of the feed alone
  std::vector<std::string> countries;   // of the subject, ISO 3166-1 alpha-2
  std::vector<AlertKind> kinds{AlertKind::news};
  std::vector<std::string> sinks;  // told where no route below takes the alert; may be empty then
  std::vector<Route> routes;       // take the alert in place of this one
  // Deliveries it leads to are dead when they are older.
  std::optional<Duration> expires;
  bool go_on = true;  // an alert that is taken here is offered to the next routes, too
  Origin origin;
};

}  // namespace newshound
