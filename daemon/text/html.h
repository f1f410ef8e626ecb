#pragma once
// HTML to plain text. The door to gumbo. Pure; any thread.

#include <string>
#include <string_view>

namespace newshound {

// Reads like the page would: block elements, list items and table cells end a line, entities are
// decoded, scripts, styles, comments and hidden parts are gone, runs of blanks are one.
// Never fails: anything is some HTML. Expects UTF-8.
std::string html_to_text(std::string_view html);

// One line: for titles and names.
std::string html_to_line(std::string_view html);

// The same rules for blanks and control characters where the text is plain already: as one line,
// and with its line feeds kept.
std::string tidy_line(std::string_view text);
std::string tidy_lines(std::string_view text);

}  // namespace newshound
