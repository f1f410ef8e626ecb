#include "sinks/wrap.h"

#include <algorithm>

namespace newshound {

namespace {

struct Range {
  char32_t first;
  char32_t last;
};

// The blocks of combining marks that news text has (Unicode 15, category Mn), and the joiners.
constexpr Range no_width[] = {{0x300, 0x36f},
                              {0x483, 0x489},
                              {0x591, 0x5bd},
                              {0x610, 0x61a},
                              {0x64b, 0x65f},
                              {0x670, 0x670},
                              {0x93c, 0x93c},
                              {0x941, 0x948},
                              {0x94d, 0x94d},
                              {0xe31, 0xe31},
                              {0xe34, 0xe3a},
                              {0xe47, 0xe4e},
                              {0x1ab0, 0x1aff},
                              {0x1dc0, 0x1dff},
                              {0x200b, 0x200d},
                              {0x20d0, 0x20ff},
                              {0xfe00, 0xfe0f},
                              {0xfe20, 0xfe2f}};
// Unicode Standard Annex 11, the wide and full-width blocks.
constexpr Range double_width[] = {{0x1100, 0x115f},
                                  {0x2e80, 0x303e},
                                  {0x3041, 0xa4cf},
                                  {0xa960, 0xa97c},
                                  {0xac00, 0xd7a3},
                                  {0xf900, 0xfaff},
                                  {0xfe30, 0xfe6f},
                                  {0xff00, 0xff60},
                                  {0xffe0, 0xffe6},
                                  {0x1f300, 0x1f64f},
                                  {0x1f680, 0x1f6ff},
                                  {0x1f900, 0x1faff},
                                  {0x20000, 0x3fffd}};

template <std::size_t count>
bool in(const Range (&ranges)[count], char32_t c) {
  return std::ranges::any_of(ranges, [c](Range r) { return c >= r.first && c <= r.last; });
}

struct Glyph {
  std::size_t bytes = 1;
  std::size_t width = 1;
};

// The character, or the whole colour sequence, at the front of well-formed `text`.
Glyph glyph(std::string_view text) {
  const auto first = static_cast<unsigned char>(text[0]);
  if (first == 0x1b) return {std::min(text.find('m'), text.size() - 1) + 1, 0};
  if (first < 0x80) return {1, 1};
  const std::size_t bytes = std::min<std::size_t>(first >= 0xf0   ? 4
                                                  : first >= 0xe0 ? 3
                                                                  : 2,
                                                  text.size());
  char32_t code = first & (0x7fU >> bytes);
  for (const char c : text.substr(1, bytes - 1))
    code = (code << 6) | (static_cast<unsigned char>(c) & 0x3fU);
  return {bytes, in(no_width, code) ? 0U : in(double_width, code) ? 2U : 1U};
}

// Bytes at the front of `text` that fit into `width` columns, at least one character.
std::size_t fitting(std::string_view text, std::size_t width) {
  std::size_t bytes = 0;
  std::size_t used = 0;
  while (bytes < text.size()) {
    const auto next = glyph(text.substr(bytes));
    if (bytes > 0 && used + next.width > width) break;
    bytes += next.bytes;
    used += next.width;
  }
  return bytes;
}

bool is_link(std::string_view word) {
  return word.starts_with("http://") || word.starts_with("https://");
}

}  // namespace

std::size_t columns(std::string_view text) {
  std::size_t sum = 0;
  while (!text.empty()) {
    const auto next = glyph(text);
    sum += next.width;
    text.remove_prefix(next.bytes);
  }
  return sum;
}

std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
  if (width == 0) return {std::string(text)};
  std::vector<std::string> lines(1);
  std::size_t used = 0;
  while (!text.empty()) {
    std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(word.size() + 1, text.size()));
    while (!word.empty()) {
      const std::size_t wide = columns(word);
      const std::size_t blank = used > 0 ? 1 : 0;
      if (used + blank + wide <= width || (used == 0 && is_link(word))) {
        lines.back().append(blank, ' ').append(word);
        used += blank + wide;
        break;
      }
      if (used > 0) {
        lines.emplace_back();
        used = 0;
        continue;
      }
      const auto piece = fitting(word, width);
      lines.back() = word.substr(0, piece);
      used = width;
      word.remove_prefix(piece);
    }
  }
  return lines;
}

}  // namespace newshound
