#pragma once
// Digests as people read them. Inner header of sinks/: called by render_text.cpp and render_html.cpp.

#include <string>

#include "sinks/render.h"

namespace newshound {

std::string digest_text(const Alert& digest, const TextStyle& style);
// What stands between the page's head and its foot.
std::string digest_html(const Alert& digest);

}  // namespace newshound
