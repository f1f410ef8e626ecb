#pragma once
// Little pieces of HTML in which nothing of an alert can become markup. Defined in render_html.cpp.
// Inner header of sinks/.

#include <string>
#include <string_view>

#include "sinks/escape.h"

namespace newshound {

// Printable and escaped.
std::string html_safe(std::string_view untrusted);
// `html` as a link; what is not http or https (javascript:, data:, …) is shown, not linked.
std::string html_link(std::string_view url, std::string_view html);
// ` lang="sr"`
std::string html_language(std::string_view language);

}  // namespace newshound
