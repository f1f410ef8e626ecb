#pragma once
// Text that was read in the wrong encoding somewhere on its way here, put right. Called for each
// article before names are looked for. Pure; any thread.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace newshound {

// From `repaired` on, up to the next shift, the repaired text runs beside the original from
// `original` on. Bytes.
struct Shift {
  std::size_t repaired = 0;
  std::size_t original = 0;
};

struct Repaired {
  std::string text;
  std::vector<Shift> shifts;  // ascending

  // Where the character at (or, for the end of a span, before) this place begins (ends) in the
  // original. Always the beginning of a character or the end of the text.
  std::size_t original_offset(std::size_t repaired_offset) const;
};

// Undoes, word by word, so that a sound part stays as it is:
// - UTF-8 read as Latin-1 or Windows-1252 ("VuÄiÄ‡", "Ð’ÑƒÐ»Ð¸Ð½"), also twice or three times over; where
//   the characters that Windows-1252 does not have got lost, the likeliest letter;
// - UTF-8 read as Windows-1251 ("Р’СѓР»РёРЅ");
// - Windows-1251, KOI8-R and ISO 8859-5 read as Latin-1 or Windows-1252 ("Âóëèí").
// Nothing if there is no such damage, as usual: then it costs one pass over the bytes. Letters that
// were replaced by question marks ("Vu?i?") are lost; the matcher reads over those.
std::optional<Repaired> repair(std::string_view text);

}  // namespace newshound
