#pragma once
// The dates of HTTP, which feeds (schedule/) and webhooks (sinks/) both answer with. Pure.

#include <optional>
#include <string_view>

#include "base/time.h"

namespace newshound {

// IMF-fixdate and the two obsolete forms of RFC 9110 5.6.7. Strict: what is none of the three is
// nothing.
std::optional<UtcTime> parse_http_date(std::string_view text);

// Retry-After (RFC 9110 10.2.3): a number of seconds or an HTTP date, as the wait from `now`; at
// least nothing, at most seven days, however far the other side dreams.
std::optional<Duration> parse_retry_after(std::string_view value, UtcTime now);

}  // namespace newshound
