#pragma once
// The tokens of a boolean query. Inner header of text/, for query.cpp only.

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace newshound {

struct QueryToken {
  enum class Kind { words, open, close, comma, all, any, none, near, title, language, end };
  Kind kind = Kind::end;
  std::string text;          // of words: without quotation marks; of a language: the tag
  std::size_t distance = 0;  // of near
  std::size_t column = 1;
};

// The last one is `end`. Every token is sound by itself: words hold letters, "*" ends them.
Result<std::vector<QueryToken>> tokens_of_query(std::string_view text);

// failure(Errc::invalid, "column 12: TEXT")
std::unexpected<Error> query_fault(std::size_t column, std::string_view text);

}  // namespace newshound
