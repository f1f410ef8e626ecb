#pragma once
// Names, compiled and filed: one layer of the index (name_index.h). A person lies under the pair of
// given name and surname, an organisation under the pair of its adjacent words that is rarest among
// the names, a name of one word under that word. Inner header of match/.

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "match/key_table.h"
#include "match/mention.h"
#include "match/vocabulary.h"
#include "model/watchlist.h"

namespace newshound {

struct CompiledName {
  std::uint32_t subject = 0;  // its number (subject_numbers.h)
  std::uint32_t first_part = 0;
  std::uint16_t name = 0;  // index into Subject::names
  std::uint8_t part_count = 0;
  bool weak : 1 = false;
  bool derived : 1 = false;       // not as on the list: NameView
  bool lenient : 1 = false;       // the entry may lift what scores low
  bool only_surname : 1 = false;  // a person's one word, which has its capital
};

struct CompiledNames {
  std::vector<CompiledPart> parts;
  std::vector<CompiledName> names;  // by subject
  KeyTable alone;
  KeyTable persons;
  KeyTable initials;
  // Those whose entry may lift what scores low: see NameIndex::find().
  KeyTable lenient_persons;
  KeyTable lenient_initials;
  KeyTable rows;

  std::span<const CompiledPart> parts_of(const CompiledName& name) const {
    return std::span(parts).subspan(name.first_part, name.part_count);
  }
  std::span<const CompiledName> names_of(std::uint32_t subject) const;
};

// Fills one, and the vocabulary with the words of its names.
class Filing {
 public:
  Filing(CompiledNames& compiled, Vocabulary& vocabulary)
      : compiled_(compiled), vocabulary_(vocabulary) {}

  // In the order of their numbers.
  void add(std::uint32_t number, const Subject& subject);
  // A subject of another layer is there no more.
  void remove(const CompiledNames& from, std::uint32_t number);
  void finish();

 private:
  void compile(std::uint32_t number, const Subject& subject, std::size_t name);
  void compile(CompiledName name, const std::vector<NamePart>& parts);
  void compile_other_names(CompiledName name,
                           const std::vector<NamePart>& parts,
                           const Subject& subject);
  void file(std::uint32_t number);
  void file_single(std::uint32_t number, std::span<const CompiledPart> all);
  void file_pair(std::uint32_t number, TokenId given, std::uint32_t surname_at);
  void file_person(std::uint32_t number, std::span<const CompiledPart> all);
  std::vector<Unit> file_rows();
  std::vector<std::uint64_t> row_keys(const CompiledPart& one, const CompiledPart& other) const;

  CompiledNames& compiled_;
  Vocabulary& vocabulary_;
  std::vector<KeyTable::Entry> alone_;
  std::vector<KeyTable::Entry> persons_;
  std::vector<KeyTable::Entry> initials_;
  std::vector<KeyTable::Entry> lenient_persons_;
  std::vector<KeyTable::Entry> lenient_initials_;
};

// The farthest a surname may stand behind (or before) the given name, in words.
inline constexpr std::uint32_t farthest_surname = 3;

// Of two words in a row; of one, with `alone` in place of the second.
std::uint64_t filing_key(std::uint32_t first, std::uint32_t second);
// Of two words of an organisation's name, which stand in another order in another language.
std::uint64_t row_key(Unit one, Unit other);
inline constexpr std::uint32_t alone = 0xFFFF'FFFF;
// What an initial may stand for: the first letter of the given name, by sounds that languages write
// with different letters.
std::uint32_t initial_unit(std::string_view roman);

}  // namespace newshound
