#pragma once
// The placeholders of a template's text, checked: every name known, every part closed. Inner header
// of templates/.

#include <cstddef>
#include <expected>
#include <string>
#include <string_view>
#include <vector>

#include "templates/template.h"

namespace newshound {

struct Marker {
  enum class Kind { value, begin, end, comment } kind = Kind::value;
  std::size_t start = 0;  // bytes of the text, braces included
  std::size_t stop = 0;
  std::string name;
};

std::expected<std::vector<Marker>, Template::Fault> find_markers(std::string_view text,
                                                                 const Values& known);

// Without the lines that hold nothing but marks of parts and comments.
std::string without_marker_lines(std::string_view text, const std::vector<Marker>& markers);

Template::Fault fault_at(std::string_view text, std::size_t at, std::string what);

}  // namespace newshound
