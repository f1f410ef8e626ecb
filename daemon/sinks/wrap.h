#pragma once
// Lines for a terminal. Pure.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace newshound {

// Columns that a text takes: two for East Asian wide characters and emoji, none for combining marks
// and for our own colour sequences. Near enough for layout; a terminal has the last word.
std::size_t columns(std::string_view text);

// Breaks at blanks into lines of at most `width` columns (0: one line). A word that is wider than a
// line is broken inside, except URLs, which a terminal must find whole.
std::vector<std::string> wrapped(std::string_view text, std::size_t width);

}  // namespace newshound
