#include "sinks/escape.h"

namespace newshound {

namespace {

std::string marks_escaped(std::string_view text, bool quotes) {
  std::string result;
  result.reserve(text.size());
  for (const char c : text) {
    if (c == '&') result += "&amp;";
    else if (c == '<') result += "&lt;";
    else if (c == '>') result += "&gt;";
    else if (c == '"' && quotes) result += "&quot;";
    else if (c == '\'' && quotes) result += "&#39;";
    else result += c;
  }
  return result;
}

}  // namespace

std::string not_escaped(std::string_view text) {
  return std::string(text);
}

std::string html_escaped(std::string_view text) {
  return marks_escaped(text, true);
}

std::string slack_escaped(std::string_view text) {
  return marks_escaped(text, false);
}

std::string markdown_escaped(std::string_view text) {
  // "@", ":" and "/" as well, which make mentions, emoji and links: CommonMark 2.4 allows a
  // backslash before each ASCII punctuation character.
  constexpr std::string_view special = "\\`*_{}[]()<>#+-!|~@:/.";
  std::string result;
  result.reserve(text.size());
  for (const char c : text) {
    if (special.find(c) != special.npos) result += '\\';
    result += c;
  }
  return result;
}

}  // namespace newshound
