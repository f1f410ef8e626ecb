#pragma once
// Relative references of feeds, RFC 3986. Pure.

#include <string>
#include <string_view>

namespace newshound {

// Does it begin with a scheme?
bool is_absolute(std::string_view url);

// "feed:https://a" and "feed://a" (for http) mean web addresses; anything else stays as it is.
std::string without_feed_scheme(std::string url);

// RFC 3986, 5.2 (strict), but for the empty reference, which is no link and stays empty. Without a
// base that has a scheme, the reference as it is.
std::string resolved(std::string_view base, std::string_view reference);

}  // namespace newshound
