#pragma once
// The table behind text/fold.h, for those who walk over whole articles (match/): what one code
// point folds to and what it is to words. ASCII is known at compile time; the rest is asked of ICU,
// 256 code points at a time, when the first of them is met. Any thread.

#include <array>
#include <atomic>
#include <cstdint>
#include <string>
#include <string_view>

namespace newshound {

// What a code point is to the words around it.
enum class Role : std::uint8_t {
  gap,     // between words: blanks, hyphens, apostrophes, quotation marks …
  stop,    // between words, and a name does not go on behind it: full stop, comma, brackets …
  letter,  // letters and digits
  alone,   // a word of its own: scripts that put no blanks between words, and Hangul
  joiner,  // belongs to the letter before it: combining marks, soft hyphens, zero width characters
};

// How one code point folds.
struct FoldCell {
  static constexpr std::size_t room = 6;

  std::array<char, room> bytes{};  // if longer than that: where in FoldPage::long_forms, 2 bytes
  std::uint8_t size = 0;
  Role role = Role::gap;

  bool is_long() const { return size > room; }
};

struct FoldPage {
  std::array<FoldCell, 256> cells;
  std::string long_forms;

  std::string_view view(const FoldCell& cell) const {
    if (!cell.is_long()) return {cell.bytes.data(), cell.size};
    const auto low = static_cast<unsigned char>(cell.bytes[0]);
    const auto high = static_cast<unsigned char>(cell.bytes[1]);
    return std::string_view(long_forms).substr(low + 256U * high, cell.size);
  }
};

constexpr bool is_ascii(char32_t code) {
  return code < 0x80;
}

constexpr bool is_cyrillic(char32_t code) {
  return code >= 0x400 && code < 0x530;
}

// Does the byte begin one of U+0400 to U+04FF in UTF-8, which all Cyrillic letters in use are?
constexpr bool leads_cyrillic(char byte) {
  return (byte & 0xFC) == 0xD0;
}

constexpr std::array<FoldCell, 128> make_ascii_cells() {
  std::array<FoldCell, 128> cells{};
  for (unsigned char c = 0; c < 128; ++c) {
    const bool upper = c >= 'A' && c <= 'Z';
    const bool letter = upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    const bool stop = std::string_view(".!?;:,()[]{}").contains(static_cast<char>(c));
    cells[c].bytes[0] = static_cast<char>(upper ? c | 0x20 : c);
    cells[c].size = 1;
    cells[c].role = letter ? Role::letter : stop ? Role::stop : Role::gap;
  }
  return cells;
}
inline constexpr std::array<FoldCell, 128> ascii_cells = make_ascii_cells();

// Asks ICU and puts the page where fold_page() finds it.
const FoldPage& build_fold_page(std::size_t number);

inline constexpr char32_t replacement = 0xFFFD;
inline constexpr char32_t last_code_point = 0x10FFFF;
inline std::array<std::atomic<const FoldPage*>, (last_code_point + 1) / 256> fold_pages{};

inline const FoldPage& fold_page(char32_t code) {
  const FoldPage* page = fold_pages[code / 256].load(std::memory_order_acquire);
  return page != nullptr ? *page : build_fold_page(code / 256);
}

inline Role role_of(char32_t code) {
  return is_ascii(code) ? ascii_cells[code].role : fold_page(code).cells[code % 256].role;
}

// For decode(): what does not begin with ASCII or a well-formed character of two bytes.
char32_t decode_longer(std::string_view text, std::size_t& at);

// One code point of well-formed UTF-8 at `at`, which moves behind it; U+FFFD and one byte else.
inline char32_t decode(std::string_view text, std::size_t& at) {
  const auto* bytes = reinterpret_cast<const unsigned char*>(text.data()) + at;
  if (is_ascii(bytes[0])) return ++at, bytes[0];
  if (bytes[0] >= 0xC2 && bytes[0] < 0xE0 && at + 1 < text.size() && (bytes[1] & 0xC0) == 0x80)
    return at += 2, (bytes[0] & 0x1FU) << 6 | (bytes[1] & 0x3FU);
  std::size_t end = at;  // a copy to point to, so that `at` can live in a register
  const char32_t code = decode_longer(text, end);
  at = end;
  return code;
}

}  // namespace newshound
