#pragma once
// XML as it was probably meant. Called by FeedDocument for what pugixml refuses; pure.

#include <string>
#include <string_view>

namespace newshound {

// The same document with every tag closed where its writer would have closed it, and nothing left
// that is no XML: stray "<" and end tags that end nothing, attributes without quotes, second
// prologs, CDATA, comments and tags that were cut off. Takes time in proportion to the text.
std::string mended(std::string_view xml);

}  // namespace newshound
