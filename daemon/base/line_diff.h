#pragma once
// What a change does to a file, as `diff -u` shows it. Pure.

#include <string>
#include <string_view>

namespace newshound {

// One hunk from the first changed line to the last, with three lines around it; patch(1) reads it.
// Empty where nothing differs. `file` stands in its head.
std::string line_diff(std::string_view before, std::string_view after, std::string_view file);

}  // namespace newshound
