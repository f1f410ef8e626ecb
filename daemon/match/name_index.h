#pragma once
// All names of all watchlists, and where they stand in a text. One pass over the text whose cost
// hardly depends on how many names there are: a person is filed under the pair of given name and
// surname, whatever stands between them and whichever comes first; an organisation under the pair of
// its adjacent words that is rarest among the names; a name of one word under that word. The pairs
// of the text are looked up, and what is filed there is judged (mention.h). Immutable; any thread.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "match/key_table.h"
#include "match/mention.h"
#include "match/vocabulary.h"
#include "model/watchlist.h"

namespace newshound {

// A name in a text.
struct Hit {
  std::uint32_t watchlist = 0;
  std::uint32_t subject = 0;
  std::uint32_t name = 0;  // index into Subject::names
  bool weak = false;       // counts only beside a full mention or with context
  std::size_t start = 0;   // bytes
  std::size_t end = 0;
  Mention mention;
};

class NameIndex {
 public:
  // Refers to the watchlists, which outlive it and do not change.
  explicit NameIndex(const std::vector<Watchlist>& watchlists);

  ReadText read(std::string_view text) const { return read_text(text, vocabulary_); }
  // In no particular order; several of one subject at one place.
  std::vector<Hit> find(const ReadText& text) const;
  // Where the subject's surnames stand, for what follows a full mention.
  std::vector<Hit> find_surnames(const ReadText& text,
                                 std::uint32_t watchlist,
                                 std::uint32_t subject) const;

  const Vocabulary& vocabulary() const { return vocabulary_; }

 private:
  struct Name {
    std::uint32_t watchlist = 0;
    std::uint32_t subject = 0;
    std::uint32_t first_part = 0;
    std::uint16_t name = 0;
    std::uint8_t part_count = 0;
    bool weak = false;
  };
  struct Scan;
  class Filing;

  std::string_view spelling(const Name& name) const;
  NameView view(const Name& name) const;
  void look_at(Scan& scan, std::size_t word) const;
  void look_for_persons(Scan& scan, std::size_t word) const;
  void look_for_initials(Scan& scan, std::size_t word) const;
  void look_up_initial(Scan& scan, std::size_t initial_at, std::size_t surname_at) const;
  void look_for_rows(Scan& scan, std::size_t word) const;
  void take(Scan& scan, const Name& name, Mention mention) const;

  const std::vector<Watchlist>& watchlists_;
  Vocabulary vocabulary_;
  std::vector<CompiledPart> parts_;
  std::vector<Name> names_;  // in the order of the watchlists
  KeyTable alone_;
  KeyTable persons_;
  KeyTable initials_;
  KeyTable rows_;
};

}  // namespace newshound
