#pragma once
// Time zones by the names that stand in dates. Used by dates.cpp; pure.

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace newshound {

// When clocks stand an hour later, by today's rules.
enum class Summer : std::uint8_t { never, european, american, australian };

struct Zone {
  int minutes = 0;  // east, in winter
  Summer summer = Summer::never;
};

// "EST", "msk", "Europe/Berlin"; "+02:00" and "GMT+3". Nothing for a name that nobody knows.
std::optional<Zone> zone_named(std::string_view name);

// Minutes east at a local time.
int offset_at(const Zone& zone, std::chrono::local_seconds local);

}  // namespace newshound
