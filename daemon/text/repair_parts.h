#pragma once
// What the parts of repair() share: text as a row of characters that know where they come from, and
// the single-byte encodings that text gets mistaken for.

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace newshound {

struct Glyph {
  char32_t code = 0;
  std::size_t offset = 0;  // in the original text, bytes
};
using Glyphs = std::vector<Glyph>;

Glyphs glyphs_of(std::string_view text);

// What a byte means, for each byte; 0 where the encoding has nothing.
using CodePage = std::array<char32_t, 256>;

const CodePage& windows_1252();  // with C1 controls where it has nothing, as browsers read it
const CodePage& windows_1251();  // likewise
const CodePage& koi8_r();        // letters only
const CodePage& iso_8859_5();    // letters only

// The byte from 0x80 on that was read as this character; 0 if there is none. C1 controls are
// themselves, because some programs read Windows-1252 as Latin-1.
std::uint8_t byte_of(char32_t code, const CodePage& page);

// How many bytes a character of UTF-8 has that starts like this; 0 where none of more than one does.
std::size_t length_by_lead(std::uint8_t byte);
// Are there as many bytes behind the first one as it calls for?
bool starts_character(std::span<const std::uint8_t> bytes);

// A text with some damage undone, and how many of its characters were damaged ones.
struct Undone {
  Glyphs glyphs;
  std::size_t damaged = 0;
};

// UTF-8 that was read as `page`.
Undone undo_utf8_read_as(const CodePage& page, const Glyphs& glyphs);

// A Cyrillic encoding that was read as Latin-1 or Windows-1252.
Undone undo_cyrillic_read_as_latin(const Glyphs& glyphs);

}  // namespace newshound
