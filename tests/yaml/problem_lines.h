#pragma once
// Problems as the lines that the user would read.

#include <string>
#include <vector>

#include "yaml/section.h"

namespace newshound {

using Lines = std::vector<std::string>;

inline Lines lines_of(const Problems& problems) {
  Lines lines;
  for (const auto& problem : problems.list()) lines.push_back(to_string(problem));
  return lines;
}

}  // namespace newshound
