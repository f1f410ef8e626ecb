#pragma once
// The language of boolean queries for topics, which no list of names can express:
//   ("arms deal" OR NEAR/5(arms, contract)) AND Serbia AND NOT title:football AND lang:sr
// Parsed by lists/ to report mistakes and by match/ to run it. Pure. watchlists/README.md teaches it.

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace newshound {

struct QueryNode {
  enum class Kind {
    words,     // `text`: a word or a phrase
    all,       // AND, or two terms side by side
    any,       // OR
    none,      // NOT, one child
    near,      // two children; at most `distance` words stand between them
    title,     // one child, looked for in the title only
    language,  // `text`: a BCP 47 tag, see speaks() in text/language_tag.h
  };
  Kind kind = Kind::words;
  std::string text;  // as written; a word before "*" stands for all that begin so
  std::size_t distance = 0;
  std::vector<QueryNode> children;
  std::size_t column = 1;  // where it is written, in characters from 1
};

struct Query {
  QueryNode root;
};

// The error tells the column: "column 12: expected …".
Result<Query> parse_query(std::string_view text);

}  // namespace newshound
