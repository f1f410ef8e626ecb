#pragma once
// Collects text as a reader sees it: runs of white space are one blank, line feeds one line feed,
// nothing stands at either end, control characters are gone. Used by html.cpp and simple_html.cpp.

#include <string>
#include <string_view>
#include <utility>

namespace newshound {

// Control characters (C0 but for HTML's white space, DEL, C1), and text without them: gumbo would
// turn them into U+FFFD. What ends a line among them becomes a blank.
bool has_controls(std::string_view text);
std::string without_controls(std::string_view text);

class PlainText {
 public:
  explicit PlainText(std::size_t expected) { text_.reserve(expected); }

  void add(std::string_view text);        // line feeds are white space, as in HTML
  void add_lines(std::string_view text);  // line feeds end lines, as in <pre>
  void end_line() { gap_ = Gap::line; }

  std::string take() && { return std::move(text_); }

 private:
  enum class Gap { none, blank, line };

  void append(std::string_view run);
  void widen(Gap gap) {
    if (gap_ == Gap::none) gap_ = gap;
  }

  std::string text_;
  Gap gap_ = Gap::none;  // what lies between text_ and the next run
};

}  // namespace newshound
