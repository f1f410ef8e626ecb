#pragma once
// When to poll a feed again. Pure.

#include <optional>
#include <string_view>

#include "base/time.h"
#include "model/source.h"

namespace newshound {

// What the answer to a poll says about coming back.
struct PollHints {
  bool failed = false;
  int status = 0;  // HTTP; 0 for none
  std::optional<Duration> retry_after;
  std::optional<Duration> fresh_for;  // remaining freshness (RFC 9111 4.2)
  std::optional<Duration> ttl;        // the feed's own wish
};

// `failures` in a row include this one. `jitter` in [0, 1).
Duration poll_interval(const Source& source, const PollHints& hints, int failures, double jitter);

// Retry-After: delta-seconds or an HTTP date, relative to `now`; clamped to [0, 7 days].
std::optional<Duration> parse_retry_after(std::string_view value, UtcTime now);
// Cache-Control max-age minus Age, else Expires minus Date; nullopt where nothing is said.
std::optional<Duration> remaining_freshness(std::string_view cache_control,
                                            std::string_view age,
                                            std::string_view expires,
                                            std::string_view date);
// IMF-fixdate and the two obsolete forms of RFC 9110 5.6.7.
std::optional<UtcTime> parse_http_date(std::string_view text);

}  // namespace newshound
