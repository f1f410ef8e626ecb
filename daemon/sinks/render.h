#pragma once
// Alerts as people read them. Pure. (As programs read them: model/alert_json.h.)

#include <cstddef>
#include <string>

#include "model/delivery.h"

namespace newshound {

// "Vulin (Serbian officials) meets Shoigu in Moscow — N1, 3 sources" where the title names the
// subject as the list does, else "Aleksandar Vulin (Serbian officials): Talks in Moscow — N1"; one line,
// printable.
std::string subject_line(const Message& message);

struct TextStyle {
  bool color = false;        // ANSI, for a terminal
  std::size_t width = 80;    // columns to wrap at; 0: never
  std::size_t reports = 10;  // of the others that have the story, the last ones
};
// Who, which list, why with the quoted sentence and the match marked (»…« without colour), source,
// link, times with the delay between published and seen, who else reports it.
std::string as_text(const Message& message, const TextStyle& style);

// A whole HTML document without remote content, readable at 360 px and on a dark background, every
// string of the alert escaped, links only to http and https.
std::string as_html(const Message& message);

}  // namespace newshound
