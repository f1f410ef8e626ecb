#pragma once
// Character references of HTML (&amp; &#8217; &eacute;). Used by the simple HTML reader and, for
// the numbers, by feed/document, because XML of the wild means HTML's.

#include <cstdint>
#include <string>
#include <string_view>

namespace newshound {

// The code point a numeric reference means: what HTML calls for where the number is not a character
// (zero, surrogates, beyond Unicode: U+FFFD) or a byte of Windows-1252 (128 to 159).
char32_t referred(std::uint32_t number);

// A reference at the front of `text`, which starts with '&', with its semicolon.
struct Reference {
  char32_t code = 0;
  std::size_t length = 0;  // bytes, 0 where there is no reference that we know
};
Reference numeric_reference(std::string_view text);  // "&#8217;" "&#x2019;"
Reference common_reference(std::string_view text);   // those and the names feeds really use

void append_utf8(std::string& text, char32_t code);

}  // namespace newshound
