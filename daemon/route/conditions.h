#pragma once
// The conditions of a route, one by one. Inner header of route/: called by route.cpp and check.cpp.

#include <vector>

#include "route/route.h"

namespace newshound {

// Those that are set, in the order of the configuration's reference; the kind always.
std::vector<RouteCheck> checks_of(const Route& route, const Alert& alert);

}  // namespace newshound
