#pragma once
// The tags of a page that are of interest, without a tree. Used by feed/discover; pure.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newshound {

struct HtmlTag {
  std::string name;                                             // lower case
  std::vector<std::pair<std::string, std::string>> attributes;  // references decoded

  std::string_view attribute(std::string_view name) const;  // empty where it is missing
};

// Start tags of these names in their order, comments and scripts left out. UTF-8.
std::vector<HtmlTag> tags_of(std::string_view html, std::initializer_list<std::string_view> names);

}  // namespace newshound
