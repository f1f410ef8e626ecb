#include "text/tags.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/text.h"

namespace newshound {

namespace {

struct Named {
  std::string_view name;
  Tag tag = Tag::other;
};

// The elements of the HTML standard by their default style, and the obsolete ones feeds still have.
constexpr auto names = [] {
  std::array table{
      Named{"a", Tag::link},
      Named{"abbr", Tag::phrase},
      Named{"acronym", Tag::phrase},
      Named{"address", Tag::block},
      Named{"article", Tag::block},
      Named{"aside", Tag::block},
      Named{"audio", Tag::hidden},
      Named{"b", Tag::phrase},
      Named{"big", Tag::phrase},
      Named{"blockquote", Tag::block},
      Named{"body", Tag::complex_block},
      Named{"br", Tag::line_break},
      Named{"canvas", Tag::hidden},
      Named{"caption", Tag::complex_block},
      Named{"center", Tag::block},
      Named{"cite", Tag::phrase},
      Named{"code", Tag::phrase},
      Named{"datalist", Tag::hidden},
      Named{"dd", Tag::term},
      Named{"del", Tag::phrase},
      Named{"details", Tag::block},
      Named{"dialog", Tag::complex_block},
      Named{"dir", Tag::complex_block},
      Named{"div", Tag::block},
      Named{"dl", Tag::list},
      Named{"dt", Tag::term},
      Named{"em", Tag::phrase},
      Named{"fieldset", Tag::complex_block},
      Named{"figcaption", Tag::block},
      Named{"figure", Tag::block},
      Named{"font", Tag::phrase},
      Named{"footer", Tag::block},
      Named{"form", Tag::complex_block},
      Named{"h1", Tag::heading},
      Named{"h2", Tag::heading},
      Named{"h3", Tag::heading},
      Named{"h4", Tag::heading},
      Named{"h5", Tag::heading},
      Named{"h6", Tag::heading},
      Named{"head", Tag::hidden},
      Named{"header", Tag::block},
      Named{"hgroup", Tag::complex_block},
      Named{"hr", Tag::rule},
      Named{"i", Tag::phrase},
      Named{"iframe", Tag::hidden_source},
      Named{"img", Tag::empty},
      Named{"ins", Tag::phrase},
      Named{"legend", Tag::complex_block},
      Named{"li", Tag::item},
      Named{"main", Tag::block},
      Named{"mark", Tag::phrase},
      Named{"math", Tag::hidden},
      Named{"menu", Tag::complex_block},
      Named{"nav", Tag::block},
      Named{"noembed", Tag::hidden},
      Named{"noframes", Tag::hidden},
      Named{"noscript", Tag::hidden},
      Named{"object", Tag::hidden},
      Named{"ol", Tag::list},
      Named{"option", Tag::complex_block},
      Named{"p", Tag::paragraph},
      Named{"picture", Tag::phrase},
      Named{"pre", Tag::preformatted},
      Named{"q", Tag::phrase},
      Named{"s", Tag::phrase},
      Named{"script", Tag::hidden_source},
      Named{"section", Tag::block},
      Named{"small", Tag::phrase},
      Named{"source", Tag::empty},
      Named{"span", Tag::phrase},
      Named{"strike", Tag::phrase},
      Named{"strong", Tag::phrase},
      Named{"style", Tag::hidden_source},
      Named{"sub", Tag::phrase},
      Named{"summary", Tag::block},
      Named{"sup", Tag::phrase},
      Named{"svg", Tag::hidden},
      Named{"table", Tag::table},
      Named{"tbody", Tag::table_section},
      Named{"td", Tag::cell},
      Named{"template", Tag::hidden},
      Named{"textarea", Tag::hidden},
      Named{"tfoot", Tag::table_section},
      Named{"th", Tag::cell},
      Named{"thead", Tag::table_section},
      Named{"time", Tag::phrase},
      Named{"title", Tag::hidden},
      Named{"tr", Tag::row},
      Named{"tt", Tag::phrase},
      Named{"u", Tag::phrase},
      Named{"ul", Tag::list},
      Named{"video", Tag::hidden},
      Named{"wbr", Tag::empty},
  };
  std::ranges::sort(table, {}, &Named::name);
  return table;
}();

constexpr std::size_t letters = 26;

// Where the names of each letter begin: a few comparisons find one, and most tags are short.
constexpr auto starts = [] {
  std::array<std::uint8_t, letters + 1> table{};
  for (std::size_t letter = 0; letter <= letters; ++letter)
    while (table[letter] < names.size() &&
           static_cast<std::size_t>(names[table[letter]].name.front() - 'a') < letter)
      ++table[letter];
  return table;
}();

}  // namespace

Tag tag_named(std::string_view lower_case_name) {
  if (lower_case_name.empty()) return Tag::other;
  const auto letter = static_cast<std::size_t>(lower_case_name.front()) - 'a';
  if (letter >= letters) return Tag::other;
  for (std::size_t i = starts[letter]; i < starts[letter + 1]; ++i)
    if (names[i].name == lower_case_name) return names[i].tag;
  return Tag::other;
}

bool hides(std::string_view style) {
  std::string squeezed;
  for (const char c : style)
    if (std::string_view(" \t\r\n\f").find(c) == std::string_view::npos) squeezed += c;
  squeezed = lower_ascii(squeezed);
  return squeezed.find("display:none") != squeezed.npos ||
         squeezed.find("visibility:hidden") != squeezed.npos;
}

}  // namespace newshound
