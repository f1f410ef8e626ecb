#pragma once
// What an HTML element means for plain text. One table for both readers of HTML (html_paths.h), so
// that they cannot disagree.

#include <cstdint>
#include <string_view>

namespace newshound {

enum class Tag : std::uint8_t {
  other,          // not in the table: text flows through it
  phrase,         // <b>: the same, and the simple reader knows it
  link,           // <a>: a phrase that does not nest
  paragraph,      // <p>: a block that other blocks end
  heading,        // <h1>: a block that other headings end
  block,          // <div>
  list,           // <ul>, <dl>: a block of items or terms
  item,           // <li>: a block that the next one ends
  term,           // <dt>, <dd>: likewise
  preformatted,   // <pre>: a block that keeps its line feeds
  table,          // <table>
  table_section,  // <tbody>
  row,            // <tr>
  cell,           // <td>: a block
  complex_block,  // <form>: a block with tree rules that only gumbo knows
  rule,           // <hr>: a block without content
  line_break,     // <br>
  empty,          // <img>: no content, no break
  hidden_source,  // <script>: never shown, its content is no markup
  hidden,         // <svg>: never shown
};

Tag tag_named(std::string_view lower_case_name);

inline bool is_block(Tag tag) {
  return tag >= Tag::paragraph && tag <= Tag::rule;
}

// Does this value of a style attribute hide its element?
bool hides(std::string_view style);

}  // namespace newshound
