#pragma once
// An alert as a flat list of names and values, for logs and queues: what a rule there would ask
// for. Pure.

#include <string>
#include <utility>
#include <vector>

#include "model/alert.h"

namespace newshound {

// "id", "kind", "severity", "story", "update", "score", "subject", "subject_id", "watchlist", "title", "link", "feed",
// "language", "published", "match", "quote", or "message" for what is no news; those that are there, in this order, each one line of at
// most 1,000 bytes. A link is whole or left out.
std::vector<std::pair<std::string, std::string>> fields_of(const Alert& alert);

// RFC 5424 6.2.1: critical 2, high 4 (warning), medium 5 (notice), low 6; what newshound says of
// itself 4, tests 6.
int syslog_severity(const Alert& alert);

}  // namespace newshound
