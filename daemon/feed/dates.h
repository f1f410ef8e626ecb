#pragma once
// The dates of feeds as they are: RFC 822, RFC 3339, ISO 8601, asctime, and what publishers make of
// them. Pure.

#include <optional>
#include <string_view>

#include "base/time.h"

namespace newshound {

// Nothing where no day can be made out. A date without a time is midnight, without a zone UTC.
std::optional<UtcTime> parse_date(std::string_view text);

}  // namespace newshound
