#include "text/references.h"

#include <algorithm>
#include <array>

namespace newshound {

namespace {

constexpr char32_t replacement = 0xfffd;

// Windows-1252 from 128 to 159, as the HTML standard's table of numeric references; its five
// holes stay control characters.
constexpr std::array<char16_t, 32> windows_1252{
    0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

// HTML's names of U+00A0 to U+00FF, in their order.
constexpr std::string_view latin_1_names =
    "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn "
    "sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave "
    "Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml "
    "ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN "
    "szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave "
    "iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute "
    "ucirc uuml yacute thorn yuml";

struct Named {
  std::string_view name;
  char32_t code = 0;
};

constexpr std::array other_names{
    Named{"amp", '&'},       Named{"lt", '<'},        Named{"gt", '>'},
    Named{"quot", '"'},      Named{"apos", '\''},     Named{"ndash", 0x2013},
    Named{"mdash", 0x2014},  Named{"lsquo", 0x2018},  Named{"rsquo", 0x2019},
    Named{"sbquo", 0x201a},  Named{"ldquo", 0x201c},  Named{"rdquo", 0x201d},
    Named{"bdquo", 0x201e},  Named{"bull", 0x2022},   Named{"hellip", 0x2026},
    Named{"lsaquo", 0x2039}, Named{"rsaquo", 0x203a}, Named{"euro", 0x20ac},
    Named{"trade", 0x2122},  Named{"rarr", 0x2192},   Named{"OElig", 0x152},
    Named{"oelig", 0x153},   Named{"Scaron", 0x160},  Named{"scaron", 0x161},
    Named{"ensp", 0x2002},   Named{"emsp", 0x2003},   Named{"thinsp", 0x2009}};

constexpr auto names = [] {
  std::array<Named, 96 + other_names.size()> table{};
  std::size_t count = 0;
  std::string_view rest = latin_1_names;
  while (!rest.empty()) {
    const auto end = std::min(rest.find(' '), rest.size());
    table[count] = {rest.substr(0, end), static_cast<char32_t>(0xa0 + count)};
    ++count;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  for (const auto& named : other_names) table[count++] = named;
  std::ranges::sort(table, {}, &Named::name);
  return table;
}();
static_assert(!names.front().name.empty());

int digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return 16;
}

}  // namespace

char32_t referred(std::uint32_t number) {
  if (number >= 0x80 && number < 0xa0) return windows_1252[number - 0x80];
  const bool surrogate = number >= 0xd800 && number < 0xe000;
  return number == 0 || surrogate || number > 0x10ffff ? replacement : char32_t{number};
}

Reference numeric_reference(std::string_view text) {
  std::size_t at = 2;
  if (text.size() < 4 || text[1] != '#') return {};
  const bool hexadecimal = text[at] == 'x' || text[at] == 'X';
  const int base = hexadecimal ? 16 : 10;
  if (hexadecimal) ++at;
  const auto first = at;
  std::uint32_t number = 0;
  for (; at < text.size() && digit(text[at]) < base; ++at) {
    number =
        number * static_cast<std::uint32_t>(base) + static_cast<std::uint32_t>(digit(text[at]));
    number = std::min<std::uint32_t>(number, 0x110000);  // enough to know that it is too large
  }
  if (at == first || at == text.size() || text[at] != ';') return {};
  return {referred(number), at + 1};
}

Reference common_reference(std::string_view text) {
  if (text.size() > 1 && text[1] == '#') return numeric_reference(text);
  constexpr std::size_t longest = 8;  // of the names above, with '&' and ';'
  const auto end = text.substr(0, longest).find(';');
  if (end == text.npos) return {};
  const auto name = text.substr(1, end - 1);
  const auto* found = std::ranges::lower_bound(names, name, {}, &Named::name);
  if (found == names.end() || found->name != name) return {};
  return {found->code, end + 1};
}

void append_utf8(std::string& text, char32_t code) {
  const auto put = [&](char32_t byte) { text += static_cast<char>(byte); };
  const auto put_tail = [&](int shift) { put(0x80 | ((code >> shift) & 0x3f)); };
  if (code < 0x80) return put(code);
  if (code < 0x800) {
    put(0xc0 | (code >> 6));
  } else if (code < 0x10000) {
    put(0xe0 | (code >> 12));
    put_tail(6);
  } else {
    put(0xf0 | (code >> 18));
    put_tail(12);
    put_tail(6);
  }
  put_tail(0);
}

}  // namespace newshound
