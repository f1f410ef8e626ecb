#pragma once
// The one form in which nearly all feeds write their dates, read by position: word by word, as
// feed/dates.cpp reads the others, takes five times as long. Pure.

#include <optional>
#include <string_view>

#include "base/time.h"

namespace newshound {

// "Tue, 04 Sep 2024 10:00:00 +0200", "… GMT" (RFC 822 and 1123). Nothing for whatever is unusual.
std::optional<UtcTime> parse_usual_date(std::string_view text);

}  // namespace newshound
