#pragma once
// Why a subject of which no name was recognised was not: what of its names the text has, what stands
// there instead. Sentences for people; slow, for explaining only. Pure.

#include <string>
#include <vector>

#include "match/matcher.h"

namespace newshound {

std::vector<std::string> near_misses(const Subject& subject, const Passage& passage);
// The same for a topic, whose query did not hold.
std::vector<std::string> query_misses(const std::string& query, const Passage& passage);

}  // namespace newshound
