#include "text/repair.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "text/fold_table.h"
#include "text/references.h"
#include "text/repair_parts.h"

namespace newshound {
namespace {

// How many kinds of damage a text may have, one upon the other or side by side.
constexpr int most_rounds = 4;

// What no damage of the three kinds is without; in sound text it is rare.
//   C3 82-B4            "Â" to "ô", first bytes of UTF-8, then what may be another byte of it
//   C3, C3, C3          three letters of Latin-1 in a row
//   D0 A0/A1            "Р" or "С", and again behind one more character
//   A-z, D0 93-95       "Г" to "Е" glued to a Latin letter
//   D0 B2, D0 82        "вЂ", what Windows-1251 makes of dashes and quotation marks
// Written so that the compiler looks at many places at once.
constexpr std::size_t context = 6;  // bytes behind the place
bool is_suspicious(const unsigned char* at) {
  const auto from_to = [](unsigned char byte, unsigned char first, unsigned char last) {
    return static_cast<unsigned char>(byte - first) <= last - first ? 1 : 0;
  };
  const auto er = [](const unsigned char* there) {
    return (there[0] == 0xD0) & ((there[1] | 1) == 0xA1);
  };
  const bool follows = (at[2] == 0xC2) | (at[2] == 0xE2) | ((at[2] | 3) == 0xC7) | (at[2] == 0xCB);
  const int lead = (at[0] == 0xC3) & from_to(at[1], 0x82, 0xB4) & follows;
  const bool row = (at[0] == 0xC3) & ((at[2] | 1) == 0xC3) & ((at[4] | 1) == 0xC3);
  const bool ers = er(at) & (er(at + 4) | er(at + 5));
  const int glued = from_to(at[0], 'A', 'z') & (at[1] == 0xD0) & from_to(at[2], 0x93, 0x95);
  const bool mark = (at[0] == 0xD0) & (at[1] == 0xB2) & (at[2] == 0xD0) & (at[3] == 0x82);
  return (lead | row | ers | glued | mark) != 0;
}

// The same, looked at closely: characters that would be one, or a row of four.
bool is_damaged_start(std::string_view text) {
  if (is_ascii(static_cast<unsigned char>(text[0]))) text.remove_prefix(1);
  constexpr std::size_t most = 4;
  std::array<std::uint8_t, most> latin{}, cyrillic{};
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size() && count < most; ++count) {
    const char32_t code = decode(text, at);
    latin[count] = byte_of(code, windows_1252());
    cyrillic[count] = byte_of(code, windows_1251());
  }
  const auto is_high = [](std::uint8_t byte) { return byte != 0; };
  return starts_character(latin) || starts_character(cyrillic) ||
         std::ranges::all_of(latin, is_high);
}

bool may_be_damaged(std::string_view text) {
  constexpr std::size_t block = 128;
  std::array<unsigned char, block + context> last{};
  const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
  for (std::size_t at = 0; at < text.size(); at += block) {
    const std::size_t left = text.size() - at;
    const unsigned char* from = bytes + at;
    if (left < last.size()) {
      last.fill(0);
      std::copy_n(from, left, last.begin());
      from = last.data();
    }
    unsigned char any = 0;
    for (std::size_t i = 0; i <= block; ++i) any |= from[i];
    if (is_ascii(any)) continue;  // damage begins outside ASCII or a letter before
    bool suspicious = false;
    for (std::size_t i = 0; i < block; ++i) suspicious |= is_suspicious(from + i);
    for (std::size_t i = 0; suspicious && i < block; ++i)
      if (is_suspicious(from + i) && is_damaged_start(text.substr(at + i))) return true;
  }
  return false;
}

Repaired written(const Glyphs& glyphs, std::size_t original_size) {
  Repaired out;
  out.text.reserve(original_size);
  std::size_t ahead = 0;  // how far the original is; wraps around where it is behind
  for (const Glyph& glyph : glyphs) {
    if (glyph.offset - out.text.size() != ahead) {
      ahead = glyph.offset - out.text.size();
      out.shifts.push_back({out.text.size(), glyph.offset});
    }
    append_utf8(out.text, glyph.code);
  }
  out.shifts.push_back({out.text.size(), original_size});
  return out;
}

// What looks like one damage may be another, seen in part: the one that explains most is right.
Undone undo_likeliest(const Glyphs& glyphs) {
  Undone ways[] = {undo_utf8_read_as(windows_1252(), glyphs),
                   undo_utf8_read_as(windows_1251(), glyphs),
                   undo_cyrillic_read_as_latin(glyphs)};
  return std::move(*std::ranges::max_element(ways, {}, &Undone::damaged));
}

}  // namespace

std::size_t Repaired::original_offset(std::size_t repaired_offset) const {
  std::size_t at = std::min(repaired_offset, text.size());
  while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
  const auto behind = std::ranges::upper_bound(shifts, at, {}, &Shift::repaired);
  if (behind == shifts.begin()) return at;
  const Shift& shift = *std::prev(behind);
  return shift.original + (at - shift.repaired);
}

std::optional<Repaired> repair(std::string_view text) {
  if (!may_be_damaged(text)) return std::nullopt;
  Glyphs glyphs = glyphs_of(text);
  bool repaired = false;
  for (int round = 0; round < most_rounds; ++round) {
    Undone undone = undo_likeliest(glyphs);
    if (undone.damaged == 0) break;
    glyphs = std::move(undone.glyphs);
    repaired = true;
  }
  if (!repaired) return std::nullopt;
  return written(glyphs, text.size());
}

}  // namespace newshound
