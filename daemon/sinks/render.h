#pragma once
// Alerts as people read them. Pure. (As programs read them: model/alert_json.h.)

#include <string>

#include "model/alert.h"

namespace newshound {

// "Aleksandar Vulin: Vulin meets Putin at the Vladivostok forum — Agencija Sever"; one line,
// printable.
std::string subject_line(const Alert& alert);

struct TextStyle {
  bool color = false;      // ANSI, for a terminal
  std::size_t width = 80;  // columns to wrap at; 0: never
};
// Who, which list, why with the quoted sentence and the match marked (»…« without colour), source,
// link, times with the delay between published and seen.
std::string as_text(const Alert& alert, const TextStyle& style);

// A whole HTML document without remote content, readable at 360 px and on a dark background, every
// string of the alert escaped, links only to http and https.
std::string as_html(const Alert& alert);

}  // namespace newshound
