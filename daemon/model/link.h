#pragma once
// The address of an article, as its identity and as people are shown it. Pure.

#include <string>
#include <string_view>

namespace newshound {

// The address without the parameters that only tell where a reader came from (utm_source, fbclid …).
// Only those that nothing else is called by; the rest stays as it is, in its order.
std::string without_tracking(std::string_view url);

}  // namespace newshound
