#pragma once
// A subject of a watchlist as a number that outlives restarts and edits of the list: what stories and
// the store know it by.

#include <cstdint>
#include <string>

#include "base/digest.h"

namespace newshound {

inline std::uint64_t subject_key(const std::string& watchlist_id, const std::string& subject_id) {
  return quick_hash(watchlist_id + '/' + subject_id);
}

}  // namespace newshound
