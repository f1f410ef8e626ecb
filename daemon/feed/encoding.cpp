#include "feed/encoding.h"

#include <array>

#include "base/text.h"

namespace newshound {

namespace {

struct Opening {
  std::string_view bytes;
  std::string_view encoding;
};

// How "<?", "<r" or "{" begin in encodings whose ASCII is not ASCII (XML 1.0, appendix F.1).
constexpr std::array openings{Opening{std::string_view("\0\0\0<", 4), "utf-32be"},
                              Opening{std::string_view("<\0\0\0", 4), "utf-32le"},
                              Opening{std::string_view("\0<\0", 3), "utf-16be"},
                              Opening{std::string_view("\0{\0", 3), "utf-16be"},
                              Opening{std::string_view("{\0", 2), "utf-16le"},
                              Opening{std::string_view("<\0", 2), "utf-16le"},
                              Opening{"\x4c\x6f\xa7\x94", "ibm-37"}};

// The value of `key=value` or `key="value"` in `text`, which is cut where the key's home ends.
std::string_view value_of(std::string_view text, std::string_view key) {
  auto at = text.find(key);
  if (at == text.npos) return {};
  text = trim(text.substr(at + key.size()));
  if (!text.starts_with('=')) return {};
  text = trim(text.substr(1));
  const bool quoted = text.starts_with('"') || text.starts_with('\'');
  if (!quoted) return text.substr(0, text.find_first_of("; \t,"));
  return text.substr(1, text.find(text.front(), 1) - 1);
}

std::string_view xml_declaration(std::string_view bytes) {
  constexpr std::size_t junk = 1024;  // warnings of a server's script may stand before it
  const auto start = bytes.substr(0, junk).find("<?xml");
  if (start == bytes.npos) return {};
  const auto declaration = bytes.substr(start, 256);
  return declaration.substr(0, declaration.find("?>"));
}

}  // namespace

DeclaredEncoding declared_encoding(std::string_view bytes, std::string_view content_type) {
  for (const auto& [opening, encoding] : openings)
    if (bytes.starts_with(opening)) return {std::string(encoding), {}};
  const auto header = lower_ascii(content_type);
  return {std::string(value_of(header, "charset")),
          lower_ascii(value_of(xml_declaration(bytes), "encoding"))};
}

}  // namespace newshound
