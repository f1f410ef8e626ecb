#pragma once
// The sentence around a place in a text, for quoting. Pure.

#include <cstddef>
#include <string_view>

namespace newshound {

struct Span {
  std::size_t start = 0;  // bytes
  std::size_t end = 0;
};

// The sentence that holds [start, end), trimmed: ICU's sentence rules, and a line feed ends one too.
// A sentence of more than `most` bytes is cut at blanks around the place.
Span sentence_around(std::string_view text,
                     std::size_t start,
                     std::size_t end,
                     std::size_t most = 400);

}  // namespace newshound
