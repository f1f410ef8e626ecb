#pragma once
// Instants and durations, their texts and back. Pure; time zones come from the C library.

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace newshound {

// An instant on the UTC time line, in milliseconds (POSIX time, no leap seconds).
using UtcTime = std::chrono::sys_time<std::chrono::milliseconds>;
// A point on the clock that never jumps: for schedules, never for people.
using SteadyTime = std::chrono::steady_clock::time_point;
using Duration = std::chrono::milliseconds;

inline constexpr Duration forever = std::chrono::hours(24 * 365 * 100);

// "2024-09-04T10:00:00Z", with ".250" only where there are milliseconds (RFC 3339).
std::string format_utc(UtcTime time);
// "2024-09-04 12:00:00 CEST": the zone of this process.
std::string format_local(UtcTime time);
// Strict RFC 3339, for our own files; the feeds' dates of the wild are read in feed/dates.h.
std::optional<UtcTime> parse_utc(std::string_view text);

// "90s", "15m", "24h", "90d", "250ms", "1h30m". A bare number is not a duration.
std::optional<Duration> parse_duration(std::string_view text);
// The same notation back, largest units first: 90 min → "1h30m".
std::string format_duration(Duration duration);

inline UtcTime from_unix_millis(long long millis) {
  return UtcTime(std::chrono::milliseconds(millis));
}
inline long long unix_millis(UtcTime time) {
  return time.time_since_epoch().count();
}

}  // namespace newshound
