#pragma once
// Reads the tables of tables.h whose lines begin with a class. Inner header of names/.

#include <algorithm>
#include <string_view>

namespace newshound {

// Calls `take` with the first word of each line and each other word of it.
template <class Take>
void each_word(std::string_view table, Take take) {
  while (!table.empty()) {
    auto line = table.substr(0, table.find('\n'));
    table.remove_prefix(std::min(table.size(), line.size() + 1));
    if (line.empty() || line[0] == '#') continue;
    const auto kind = line.substr(0, line.find(' '));
    while (!line.empty()) {
      const auto word = line.substr(0, line.find(' '));
      line.remove_prefix(std::min(line.size(), word.size() + 1));
      if (!word.empty() && word.data() != kind.data()) take(kind, word);
    }
  }
}

}  // namespace newshound
