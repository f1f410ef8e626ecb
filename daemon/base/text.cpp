#include "base/text.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace newshound {

std::string_view trim(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n\f\v";
  const auto first = text.find_first_not_of(blanks);
  if (first == text.npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

namespace {
char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}
}  // namespace

std::string lower_ascii(std::string_view text) {
  std::string result(text);
  std::ranges::transform(result, result.begin(), lower);
  return result;
}

bool equal_ignoring_case(std::string_view a, std::string_view b) {
  return std::ranges::equal(a, b, {}, lower, lower);
}

namespace {

struct Decoded {
  char32_t code = 0xfffd;
  std::size_t length = 1;  // bytes consumed
  bool good = false;
};

// One code point at the front of `text`; for a bad sequence the length of its maximal subpart.
// The ranges of the second byte are table 3-7 of the Unicode standard.
Decoded decode(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char first = byte(0);
  if (first < 0x80) return {first, 1, true};
  std::size_t length = 0;
  unsigned char low = 0x80;
  unsigned char high = 0xbf;
  char32_t code = 0;
  if (first >= 0xc2 && first <= 0xdf) {
    length = 2;
    code = first & 0x1fU;
  } else if (first >= 0xe0 && first <= 0xef) {
    length = 3;
    code = first & 0x0fU;
    if (first == 0xe0) low = 0xa0;
    if (first == 0xed) high = 0x9f;
  } else if (first >= 0xf0 && first <= 0xf4) {
    length = 4;
    code = first & 0x07U;
    if (first == 0xf0) low = 0x90;
    if (first == 0xf4) high = 0x8f;
  } else {
    return {};
  }
  for (std::size_t i = 1; i < length; ++i) {
    if (i >= text.size() || byte(i) < low || byte(i) > high) return {0xfffd, i, false};
    code = (code << 6) | (byte(i) & 0x3fU);
    low = 0x80;
    high = 0xbf;
  }
  return {code, length, true};
}

bool is_invisible(char32_t c) {
  return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029 || c == 0x200e ||
         c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) ||
         c == 0x61c || c == 0xfeff || (c >= 0xe0000 && c <= 0xe007f);
}

void drop_blanks_at_end(std::string& text) {
  while (text.ends_with(' ')) text.pop_back();
}

// Letters and marks with single blanks between, as most names and addresses are: cleaned() would leave
// them alone. Without an early end, so that the compiler looks at many bytes at once.
bool is_printable_ascii(std::string_view text) {
  if (text.starts_with(' ') || text.ends_with(' ')) return false;
  bool good = true;
  for (const char c : text) good &= c >= ' ' && c < '\x7f';
  for (std::size_t i = 1; i < text.size(); ++i) good &= text[i] != ' ' || text[i - 1] != ' ';
  return good;
}

std::string cleaned(std::string_view text, bool keep_lines) {
  std::string result;
  result.reserve(text.size());
  bool blank = false;
  while (!text.empty()) {
    const auto next = decode(text);
    const auto bytes = text.substr(0, next.length);
    text.remove_prefix(next.length);
    if (keep_lines && next.code == '\n') {
      drop_blanks_at_end(result);
      result += '\n';
      blank = true;  // a line does not begin with the blanks that replaced something
    } else if (next.code == ' ' || is_invisible(next.code)) {
      if (!blank && !result.empty()) result += ' ';
      blank = true;
    } else {
      result += next.good ? bytes : std::string_view("\xef\xbf\xbd");
      blank = false;
    }
  }
  drop_blanks_at_end(result);
  return result;
}

}  // namespace

bool is_utf8(std::string_view text) {
  while (!text.empty()) {
    const auto next = decode(text);
    if (!next.good) return false;
    text.remove_prefix(next.length);
  }
  return true;
}

std::string repaired_utf8(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  while (!text.empty()) {
    const auto next = decode(text);
    result += next.good ? text.substr(0, next.length) : std::string_view("\xef\xbf\xbd");
    text.remove_prefix(next.length);
  }
  return result;
}

std::string printable(std::string_view text) {
  return is_printable_ascii(text) ? std::string(text) : cleaned(text, false);
}
std::string printable_lines(std::string_view text) {
  return cleaned(text, true);
}

std::string plural(std::size_t count, std::string_view thing) {
  return std::to_string(count).append(" ").append(thing).append(count == 1 ? "" : "s");
}

std::string shortened(std::string_view text, std::size_t most) {
  std::size_t count = 0;
  std::size_t keep = 0;  // bytes of the first most - 1 code points
  std::size_t at = 0;
  while (at < text.size()) {
    if (++count == most) keep = at;
    if (count > most) return std::string(text.substr(0, keep)) + "…";
    at += decode(text.substr(at)).length;
  }
  return std::string(text);
}

namespace {

// Insertions, deletions, substitutions and swaps of neighbours cost one each (optimal string
// alignment, the restricted Damerau-Levenshtein distance).
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1);  // two rows up, for swaps
  std::vector<std::size_t> above(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j < row.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    before = std::exchange(above, row);
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t substituted = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({row[j - 1] + 1, above[j] + 1, substituted});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = std::min(row[j], before[j - 2] + 1);
    }
  }
  return row.back();
}

}  // namespace

std::string nearest(std::string_view word, const std::vector<std::string>& candidates) {
  std::string best;
  std::size_t best_distance = std::max<std::size_t>(word.size() / 3, 1) + 1;
  for (const auto& candidate : candidates) {
    // "alias" for "aliases": the wrong number is one slip, too.
    const bool other_number = candidate == std::string(word) + "es" || candidate + "es" == word;
    const auto distance = other_number ? 1 : edit_distance(word, candidate);
    if (distance < best_distance) {
      best_distance = distance;
      best = candidate;
    }
  }
  return best;
}

}  // namespace newshound
