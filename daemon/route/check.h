#pragma once
// What cannot be right about routes although each of them is well written: names that nobody has,
// routes that no alert can reach. Called by app/ when a configuration or a list is loaded. Pure.

#include <string>
#include <string_view>
#include <vector>

#include "model/route.h"
#include "model/source.h"
#include "model/watchlist.h"

namespace newshound {

// A name that somebody asks for.
struct NameAsked {
  std::string_view key;  // "watchlist", "subject" or "feed"
  std::string name;
  Origin where;
};
std::vector<NameAsked> names_asked(const std::vector<Route>& routes);

struct RouteFault {
  Origin where;
  std::string text;
  bool in_lists = false;  // a list that changes may mend it, or may have caused it
};

// Those that no list, subject or feed has as its name, id or address.
std::vector<RouteFault> unknown_names(const std::vector<NameAsked>& asked,
                                      const std::vector<Watchlist>& lists,
                                      const std::vector<Source>& feeds);

// Routes after one that keeps all they could take, and routes that contradict the one above them.
std::vector<RouteFault> unreachable(const std::vector<Route>& routes);

}  // namespace newshound
