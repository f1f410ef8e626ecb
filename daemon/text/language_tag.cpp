#include "text/language_tag.h"

#include <algorithm>

#include "base/text.h"

namespace newshound {

namespace {

bool is_letter(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool all_letters(std::string_view text) {
  return std::ranges::all_of(text, is_letter);
}

// The first part of `rest`, which moves behind it.
std::string_view take_part(std::string_view& rest) {
  const auto end = std::min(rest.find_first_of("-_"), rest.size());
  const auto part = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return part;
}

bool is_script(std::string_view part) {
  return part.size() == 4 && all_letters(part);
}
bool is_region(std::string_view part) {
  return (part.size() == 2 && all_letters(part)) ||
         (part.size() == 3 && std::ranges::all_of(part, is_digit));
}

char upper(char c) {
  return is_letter(c) ? static_cast<char>(c - 'a' + 'A') : c;
}

}  // namespace

std::optional<std::string> language_tag(std::string_view written) {
  const auto lower = lower_ascii(written);
  if (lower.ends_with('-') || lower.ends_with('_')) return {};
  std::string_view rest = lower;
  std::string tag(take_part(rest));
  if (tag.size() < 2 || tag.size() > 3 || !all_letters(tag)) return {};
  auto part = take_part(rest);
  if (is_script(part)) {
    (tag += '-') += upper(part.front());
    tag += part.substr(1);
    part = take_part(rest);
  }
  if (is_region(part)) {
    tag += '-';
    for (const char c : part) tag += upper(c);
    part = take_part(rest);
  }
  if (!part.empty() || !rest.empty()) return {};
  return tag;
}

bool speaks(std::string_view language, std::string_view wanted) {
  if (wanted.empty() || language.size() < wanted.size()) return false;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    const char c = language[i] == '_' ? '-' : language[i];
    if (!equal_ignoring_case({&c, 1}, wanted.substr(i, 1))) return false;
  }
  return language.size() == wanted.size() || language[wanted.size()] == '-' ||
         language[wanted.size()] == '_';
}

}  // namespace newshound
