#pragma once
// Language tags as BCP 47 (RFC 5646) writes them: "sr", "sr-Latn", "zh-Hant-TW". Pure.

#include <optional>
#include <string>
#include <string_view>

namespace newshound {

// In its usual spelling ("SR_latn" → "sr-Latn"); nothing where it is none: language of two or three
// letters, then perhaps script and region. The rarer parts of RFC 5646 say nothing about an article.
std::optional<std::string> language_tag(std::string_view written);

// Is a text in `language` one in `wanted`? "sr-Latn-RS" is in "sr" and in "sr-Latn"; "sr" is not in
// "sr-Latn". A text of unknown (empty) language is in none.
bool speaks(std::string_view language, std::string_view wanted);

}  // namespace newshound
