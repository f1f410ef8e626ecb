#include "sinks/escape.h"

namespace newshound {

std::string not_escaped(std::string_view text) {
  return std::string(text);
}

std::string html_escaped(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (const char c : text) {
    switch (c) {
      case '&': result += "&amp;"; break;
      case '<': result += "&lt;"; break;
      case '>': result += "&gt;"; break;
      case '"': result += "&quot;"; break;
      case '\'': result += "&#39;"; break;
      default: result += c;
    }
  }
  return result;
}

std::string slack_escaped(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '&') result += "&amp;";
    else if (c == '<') result += "&lt;";
    else if (c == '>') result += "&gt;";
    else result += c;
  }
  return result;
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
