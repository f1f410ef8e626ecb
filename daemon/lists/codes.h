#pragma once
// The short values of an entry: countries, years. Inner header of lists/.

#include <optional>
#include <string>
#include <string_view>

namespace newshound {

// In upper case; nothing where ISO 3166-1 has no such code of two letters. XK is Kosovo, as
// everybody has agreed to write it without ISO.
std::optional<std::string> country_code(std::string_view written);

// The year of "1972", "1972-10-02", "2 October 1972", "circa 1972": the one number of four digits.
std::optional<int> year_of(std::string_view written);

}  // namespace newshound
