#pragma once
// Making text harmless in the markup of those who show it: one function per markup. Pure.

#include <string>
#include <string_view>

namespace newshound {

using Escape = std::string (*)(std::string_view text);

std::string not_escaped(std::string_view text);
// For HTML and XML, in text and in attributes.
std::string html_escaped(std::string_view text);
// & < > are the only characters that Slack wants escaped.
std::string slack_escaped(std::string_view text);
// Every character that any Markdown dialect reads as markup gets a backslash.
std::string markdown_escaped(std::string_view text);

}  // namespace newshound
