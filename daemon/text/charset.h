#pragma once
// Bytes of any encoding to UTF-8. A door to ICU's converters.

#include <string>
#include <string_view>

namespace newshound {

// `declared` is an encoding name from an HTTP charset or an XML declaration, or empty. A byte order
// mark wins over it; a name ICU does not know falls back to UTF-8 if the bytes are that, else to
// Windows-1252. Bytes that fit nothing become U+FFFD; the mark itself is dropped. Never fails.
std::string to_utf8(std::string_view bytes, std::string_view declared);

}  // namespace newshound
