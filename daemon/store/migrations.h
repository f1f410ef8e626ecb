#pragma once
// How databases of earlier versions become like a new one (schema.cpp).

#include <span>
#include <string_view>

namespace newshound {

// Entry n takes a database from version n to n + 1 (PRAGMA user_version), from an empty one to the
// first. A published entry is never changed; a new one is added, and its change made to the tables of
// schema.cpp too.
std::span<const std::string_view> migrations();

}  // namespace newshound
