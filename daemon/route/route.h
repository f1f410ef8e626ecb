#pragma once
// Who is told of an alert. Pure.

#include <string>
#include <vector>

#include "model/alert.h"
#include "model/route.h"

namespace newshound {

// The sinks of every route that takes the alert, each once, in the order of the routes. Internal
// alerts go to `operators` alone.
std::vector<std::string> sinks_for(const Alert& alert,
                                   const std::vector<Route>& routes,
                                   const std::vector<std::string>& operators);

}  // namespace newshound
