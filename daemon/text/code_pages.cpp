// The encodings of repair(), as the WHATWG Encoding Standard lists them.

#include <algorithm>

#include "text/fold_table.h"
#include "text/references.h"
#include "text/repair_parts.h"

namespace newshound {
namespace {

// Letters from byte `first` on, without gaps.
void put(CodePage& page, std::size_t first, std::u32string_view characters) {
  std::ranges::copy(characters, page.begin() + static_cast<std::ptrdiff_t>(first));
}

void put_range(CodePage& page, std::size_t first, std::size_t last, char32_t code) {
  for (std::size_t byte = first; byte <= last; ++byte) page[byte] = code++;
}

CodePage make_windows_1252() {
  CodePage page{};
  put_range(page, 0x80, 0xFF, 0x80);
  for (std::uint32_t byte = 0x80; byte < 0xA0; ++byte) page[byte] = referred(byte);
  return page;
}

CodePage make_windows_1251() {
  CodePage page{};
  put(page,
      0x80,
      U"ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕї");
  put_range(page, 0xC0, 0xFF, U'А');
  return page;
}

CodePage make_koi8_r() {
  CodePage page{};
  page[0xA3] = U'ё';
  page[0xB3] = U'Ё';
  put(page, 0xC0, U"юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ");
  return page;
}

CodePage make_iso_8859_5() {
  CodePage page{};
  put_range(page, 0xA1, 0xAC, U'Ё');
  put_range(page, 0xAE, 0xEF, U'Ў');
  put_range(page, 0xF1, 0xFC, U'ё');
  put_range(page, 0xFE, 0xFF, U'ў');
  return page;
}

}  // namespace

const CodePage& windows_1252() {
  static const CodePage page = make_windows_1252();
  return page;
}

const CodePage& windows_1251() {
  static const CodePage page = make_windows_1251();
  return page;
}

const CodePage& koi8_r() {
  static const CodePage page = make_koi8_r();
  return page;
}

const CodePage& iso_8859_5() {
  static const CodePage page = make_iso_8859_5();
  return page;
}

std::size_t length_by_lead(std::uint8_t byte) {
  if (byte >= 0xC2 && byte < 0xE0) return 2;
  if (byte >= 0xE0 && byte < 0xF0) return 3;
  return byte >= 0xF0 && byte < 0xF5 ? 4 : 0;
}

bool starts_character(std::span<const std::uint8_t> bytes) {
  const std::size_t length = bytes.empty() ? 0 : length_by_lead(bytes[0]);
  return length > 1 && length <= bytes.size() &&
         std::ranges::all_of(bytes.subspan(1, length - 1),
                             [](std::uint8_t byte) { return (byte & 0xC0) == 0x80; });
}

Glyphs glyphs_of(std::string_view text) {
  Glyphs glyphs;
  glyphs.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t offset = at;
    const char32_t code = decode(text, at);
    glyphs.push_back({code, offset});
  }
  return glyphs;
}

std::uint8_t byte_of(char32_t code, const CodePage& page) {
  if (code < 0x80 || code > U'™') return 0;  // the last character that any of them has
  if (code < 0x100 && page[code] == code) return static_cast<std::uint8_t>(code);
  if (code >= U'А' && code <= U'я' && page[code - 0x350] == code)
    return static_cast<std::uint8_t>(code - 0x350);
  if (code < 0xA0) return static_cast<std::uint8_t>(code);
  const auto found = std::find(page.begin() + 0x80, page.end(), code);
  return found == page.end() ? 0 : static_cast<std::uint8_t>(found - page.begin());
}

}  // namespace newshound
