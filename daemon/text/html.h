#pragma once
// HTML to plain text. The door to gumbo.

#include <string>
#include <string_view>

namespace newshound {

// Reads like the page would: block elements end a line, list items and table cells are kept apart,
// entities are decoded, scripts, styles, comments and hidden parts are gone, runs of blanks are one.
// Never fails: anything is some HTML.
std::string html_to_text(std::string_view html);

// One line: for titles and names.
std::string html_to_line(std::string_view html);

}  // namespace newshound
