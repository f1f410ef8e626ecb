#pragma once
// Bytes of any encoding to UTF-8. A door to ICU's converters.

#include <string>
#include <string_view>

namespace newshound {

// `declared` and `otherwise` are encoding names in the order of trust, such as an HTTP charset and an
// XML declaration; either may be empty. What the bytes themselves say counts more: a byte order
// mark, or that they are UTF-8, which no text of another encoding is by chance. Where they are not
// what was declared, or nothing was, the encoding is guessed from the language they would make
// (charset_guess.h). Bytes that fit nothing become U+FFFD; the mark itself is dropped. Never fails.
std::string to_utf8(std::string_view bytes,
                    std::string_view declared,
                    std::string_view otherwise = {});

}  // namespace newshound
