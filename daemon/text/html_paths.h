#pragma once
// The readers behind html_to_text, apart so that a test can prove they say the same. Neither
// expects control characters, which are gone by then.

#include <optional>
#include <string>
#include <string_view>

namespace newshound {

// One pass over well-formed everyday HTML, more than ten times as fast as building a tree. Nothing
// where the text is anything else: an element it does not know, tags that do not nest as written,
// a reference without semicolon, an attribute without quotes …
std::optional<std::string> simple_html_to_text(std::string_view html);

// HTML on which the standard's algorithm would spend its time: deeper, or with more formatting left
// open, than anybody writes. Its work is the number of open elements for each character.
bool is_tangled(std::string_view html);

// Any HTML, as the HTML standard's parser (gumbo) sees it; tangled HTML tag by tag.
std::string parsed_html_to_text(std::string_view html);

}  // namespace newshound
