#pragma once
// What a feed's past says about when it posts: how many entries in how much time, and at which hours
// of the week. A value of some 200 bytes, stored with the feed; schedule/posting.h reads and
// writes it.

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "base/time.h"

namespace newshound {

inline constexpr std::size_t hours_of_week = 168;

struct PostingRate {
  // As of `as_of`, decayed: entries, and the seconds in which they appeared. The start values are a
  // prior: one entry in six hours.
  double entries = 1;
  double exposure = 6 * 3600;
  std::optional<UtcTime> as_of;
  // Entries by hour of the week (UTC, from Monday 00:00), each to be multiplied with `unit`.
  std::array<std::uint8_t, hours_of_week> hours{};
  double unit = 1;

  friend bool operator==(const PostingRate&, const PostingRate&) = default;
};

}  // namespace newshound
