#pragma once
// How a feed's bytes are to be decoded: RFC 7303 (XML media types) and appendix F of XML 1.0, as
// far as servers keep to them. Called by FeedDocument.

#include <string>
#include <string_view>

namespace newshound {

// A name for to_utf8: what the zero bytes of UTF-16 and UTF-32 give away, else the charset of the
// HTTP header, else the XML declaration. Empty where nobody says anything.
std::string declared_encoding(std::string_view bytes, std::string_view content_type);

}  // namespace newshound
