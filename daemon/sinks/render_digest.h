#pragma once
// Digests as people read them. Inner header of sinks/: called by render_text.cpp. (As HTML: html_template.cpp.)

#include <string>

#include "sinks/render.h"

namespace newshound {

std::string digest_text(const Alert& digest, const TextStyle& style);

}  // namespace newshound
