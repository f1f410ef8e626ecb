#pragma once
// Small things about strings that need no library. Unicode knowledge lives in text/.

#include <string>
#include <string_view>
#include <vector>

namespace newshound {

std::string_view trim(std::string_view text);  // ASCII white space only
std::string lower_ascii(std::string_view text);
bool equal_ignoring_case(std::string_view a, std::string_view b);  // ASCII

bool is_utf8(std::string_view text);
// Every byte that is not part of well-formed UTF-8 becomes U+FFFD, as the Unicode standard's
// "substitution of maximal subparts" (3.9) has it.
std::string repaired_utf8(std::string_view text);

// For a terminal, a log line, a mail header: control characters (C0, DEL, C1), line and paragraph
// separators and bidirectional controls become a blank; runs of blanks become one.
std::string printable(std::string_view text);
// The same for text of several lines: line feeds stay.
std::string printable_lines(std::string_view text);

// "1 problem", "2 problems".
std::string plural(std::size_t count, std::string_view thing);

// At most `most` code points; what was cut is told by an ellipsis, which counts.
std::string shortened(std::string_view text, std::size_t most);

// The candidate nearest to `word` by edit distance, empty where none is near enough to be a typing
// error (a third of the length).
std::string nearest(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace newshound
