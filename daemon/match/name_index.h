#pragma once
// All names of all watchlists, and where they stand in a text. One pass over the text whose cost
// does not depend on how many names there are: each name is filed under the pair of its adjacent
// words that is rarest among the names (a name of one word under that word); the pairs of the text
// are looked up, and what is filed there is compared word by word. Immutable; any thread.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "match/key_table.h"
#include "match/words.h"
#include "model/watchlist.h"

namespace newshound {

// A name in a text.
struct Hit {
  std::uint32_t watchlist = 0;
  std::uint32_t subject = 0;
  std::uint32_t name = 0;  // index into Subject::names
  bool exact = false;      // each word is spelt as in the list, case and diacritics included
  std::size_t start = 0;   // bytes
  std::size_t end = 0;
};

class NameIndex {
 public:
  // Refers to the watchlists, which outlive it and do not change.
  explicit NameIndex(const std::vector<Watchlist>& watchlists);

  // In no particular order.
  std::vector<Hit> find(std::string_view text) const;

 private:
  struct Place {
    std::uint32_t watchlist = 0;
    std::uint32_t subject = 0;
    std::uint32_t name = 0;
  };
  struct Scan;

  void file_names();
  std::string_view spelling(const Place& place) const;
  void look_up(Scan& scan, const KeyTable& table, std::uint64_t key, std::size_t word) const;
  void compare(Scan& scan, std::uint32_t name, std::size_t first) const;

  const std::vector<Watchlist>& watchlists_;
  std::vector<Place> names_;
  KeyTable single_words_;
  KeyTable pairs_;
};

}  // namespace newshound
