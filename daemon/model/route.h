#pragma once
// Who is told. One entry of `routes:` in the configuration, with the routes below it. Read by settings/,
// followed by route/.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/origin.h"
#include "base/timetable.h"
#include "model/alert.h"
#include "model/watchlist.h"

namespace newshound {

// What alerts must have in common to be told in one message.
enum class GroupBy { story, subject, watchlist, feed, all };
std::string_view name_of(GroupBy key);

// What a route tells later, together. Nothing of it holds back a critical alert, unless it says so.
struct Holding {
  std::optional<Timetable> digest;  // all together at these times
  Duration wait{};                  // for others of the same group; 0: not
  GroupBy group = GroupBy::story;
  std::optional<DailyHours> quiet;  // what comes in these hours is told when they are over
  bool critical = false;            // critical alerts, too
};

// At most so many messages in that time.
struct Limit {
  int most = 0;
  Duration in{};
  friend bool operator==(const Limit&, const Limit&) = default;
};

// Of a list's alerts in feeds that are read for the first time or after an outage.
inline constexpr Limit default_catch_up{10, std::chrono::minutes(5)};

// How a sink wants to be told.
struct Pace {
  std::optional<DailyHours> quiet;
  std::optional<Limit> limit;  // what is too much is told together, later
};
using Paces = std::
    map<std::string, Pace, std::less<>>;  // by sink; those that take all at any time are not in it

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
  Holding holding;                 // of what goes to its sinks; routes below it have their own
  // Deliveries it leads to are dead when they are older.
  std::optional<Duration> expires;
  bool go_on = true;  // an alert that is taken here is offered to the next routes, too
  Origin origin;
};

}  // namespace newshound
