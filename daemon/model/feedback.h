#pragma once
// What a reader said of an alert. Added by `newshound feedback`, kept by store/, heeded by route/ and
// store/ when later alerts come.

#include <cstdint>
#include <string>
#include <vector>

#include "base/time.h"

namespace newshound {

enum class Said {
  somebody_else,  // not the subject at all: "not him"
  acknowledged,   // seen, and somebody sees to it
};

struct Feedback {
  std::int64_t id = 0;  // given by the store
  Said said = Said::acknowledged;
  std::string alert;          // the alert's id; what follows is taken from it, which it outlives
  std::uint64_t subject = 0;  // subject_key()
  std::string name;           // the subject's
  std::string watchlist;      // the list's name
  std::string title;          // the article's
  std::int64_t story = 0;     // 0: none
  // Where somebody is not him: the words that were taken for the name, and those beside them that tell
  // the other one apart. Empty where nobody knows such words.
  std::string form;
  std::vector<std::string> apart;
  std::string author;
  std::string because;
  UtcTime created;
  std::string withdrawn_by;  // empty: in force

  friend bool operator==(const Feedback&, const Feedback&) = default;
};

}  // namespace newshound
