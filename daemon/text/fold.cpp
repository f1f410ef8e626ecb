#include "text/fold.h"

#include <algorithm>

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include "text/fold_table.h"

namespace newshound {
namespace {

// Folding takes Hangul syllables and voiced kana apart; people see them whole.
std::string composed(const std::string& text) {
  if (std::ranges::all_of(text, [](char c) { return is_ascii(static_cast<unsigned char>(c)); }))
    return text;
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(error);
  if (U_FAILURE(error)) return text;
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  nfc->normalizeUTF8(0, text, sink, nullptr, error);
  return U_FAILURE(error) ? text : out;
}

}  // namespace

// Well-formed is what table 3-7 of Unicode 15 lists: no overlong forms, no surrogates, nothing
// above the last code point.
char32_t decode_longer(std::string_view text, std::size_t& at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  const std::size_t more = lead >= 0xF0 ? 3 : 2;
  char32_t code = more == 3 ? lead & 0x07U : lead & 0x0FU;
  bool good = lead >= 0xE0 && lead < 0xF5 && text.size() - at > more;
  for (std::size_t i = 1; good && i <= more; ++i) {
    const auto byte = static_cast<unsigned char>(text[at + i]);
    good = (byte & 0xC0) == 0x80;
    code = code << 6 | (byte & 0x3FU);
  }
  const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
  if (!good || surrogate || code < (more == 3 ? 0x10000U : 0x800U) || code > last_code_point)
    return ++at, replacement;
  return at += 1 + more, code;
}

std::string_view folded(char32_t code) {
  if (code > last_code_point) code = replacement;
  if (is_ascii(code)) return {ascii_cells[code].bytes.data(), 1};
  const FoldPage& page = fold_page(code);
  return page.view(page.cells[code % 256]);
}

bool is_word(char32_t code) {
  if (code > last_code_point) return false;
  const Role role = role_of(code);
  return role != Role::gap && role != Role::stop;
}

bool is_apostrophe(std::string_view text) {
  if (text.empty()) return false;
  if (text.size() == 1) return text[0] == '\'' || text[0] == '`';
  std::size_t at = 0;
  const char32_t code = decode(text, at);
  return at == text.size() && folded(code) == "'";
}

char32_t next_code_point(std::string_view text, std::size_t& at) {
  return decode(text, at);
}

std::string fold(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (is_ascii(byte)) {
      out += ascii_cells[byte].bytes[0];
      ++at;
    } else {
      out += folded(decode(text, at));
    }
  }
  return out;
}

std::string slug(std::string_view name) {
  std::string out;
  bool gap = false;
  for (std::size_t at = 0; at < name.size();) {
    const char32_t code = decode(name, at);
    const std::string_view plain = is_word(code) ? folded(code) : std::string_view();
    gap = gap || !is_word(code);
    if (plain.empty()) continue;
    if (gap && !out.empty()) out += '-';
    gap = false;
    out += plain;
  }
  return composed(out);
}

bool is_small(char32_t code) {
  // Unicode has capitals for Georgian, which nobody writes names with.
  if (code >= U'ა' && code <= U'ჿ') return false;
  return u_islower(static_cast<UChar32>(code)) != 0;
}

}  // namespace newshound
