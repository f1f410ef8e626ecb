#pragma once
// How long to wait before trying again. Pure.

#include <algorithm>

#include "base/time.h"

namespace newshound {

// Exponential with a cap: `first` after one failure, doubling, at most `most`. `jitter` in [0, 1)
// takes away up to half, so that things that failed together do not come back together.
inline Duration backoff(int failures, Duration first, Duration most, double jitter) {
  Duration wait = first;
  for (int i = 1; i < failures && wait < most; ++i) wait *= 2;
  wait = std::min(wait, most);
  return Duration(
      static_cast<Duration::rep>(static_cast<double>(wait.count()) * (1.0 - jitter / 2)));
}

}  // namespace newshound
