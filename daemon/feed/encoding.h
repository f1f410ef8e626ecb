#pragma once
// How a feed's bytes are to be decoded: RFC 7303 (XML media types) and appendix F of XML 1.0, as
// far as servers keep to them. Called by FeedDocument.

#include <string>
#include <string_view>

namespace newshound {

// Names for to_utf8, in the order of trust; empty where nobody says anything.
struct DeclaredEncoding {
  std::string first;   // what zero bytes give away, else the HTTP header's charset
  std::string second;  // the XML declaration's
};
DeclaredEncoding declared_encoding(std::string_view bytes, std::string_view content_type);

}  // namespace newshound
