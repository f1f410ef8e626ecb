#pragma once
// Texts written into YAML files.

#include <string>
#include <string_view>

namespace newshound {

// In quotation marks, between which every text is plain; on one line.
std::string quoted(std::string_view text);

}  // namespace newshound
