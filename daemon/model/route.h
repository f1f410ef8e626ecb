#pragma once
// Who is told. One entry of `routes:` in the configuration.

#include <optional>
#include <string>
#include <vector>

#include "base/origin.h"
#include "model/watchlist.h"

namespace newshound {

// Every condition that is set must hold; a route without conditions takes every alert.
struct Route {
  std::optional<std::string> watchlist;  // name or id of a list
  std::optional<std::string> tag;        // of the subject, its list or the feed
  std::optional<Severity> severity;      // at least this
  std::vector<std::string> sinks;
  Origin origin;
};

}  // namespace newshound
