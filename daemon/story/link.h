#pragma once
// The address of an article without what only tells where the reader came from. Pure.

#include <string>
#include <string_view>

namespace newshound {

// "http://www.Example.org:80/a/?utm_source=x&id=7#top" → "example.org/a?id=7". Empty for what is no
// address of an article: another scheme, or a site's front page.
std::string canonical_link(std::string_view link);

}  // namespace newshound
