#pragma once
// What a poll is judged by: immutable, shared by the loop and the pool, swapped whole when the
// configuration or a watchlist changes. A poll in flight keeps the one it began with.

#include <memory>
#include <string>
#include <vector>

#include "match/matcher.h"
#include "model/route.h"
#include "model/silence.h"

namespace newshound {

struct Snapshot {
  std::shared_ptr<const Matcher> matcher;
  double threshold = default_threshold;
  std::vector<Route> routes;
  std::vector<Silence> silences;
  std::vector<std::string> operators;
  Paces paces;
  Limit catch_up = default_catch_up;
};

}  // namespace newshound
