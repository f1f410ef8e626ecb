// Georgian by its national system of 2002 and Armenian as BGN/PCGN 1981 has it, both without the
// apostrophes that tell aspirated from ejective letters: newspapers leave them out.

#include "text/romanise_table.h"

namespace newshound {

std::span<const RomanLetter> georgian_spellings() {
  static constexpr RomanLetter spellings[] = {
      {"a", U"ა"},  {"b", U"ბ"},   {"ch", U"ჩჭ"}, {"d", U"დ"},  {"dz", U"ძ"}, {"e", U"ე"},
      {"ey", U"ჱ"}, {"f", U"ჶ"},   {"g", U"გ"},   {"gh", U"ღ"}, {"h", U"ჰ"},  {"i", U"ი"},
      {"j", U"ჯ"},  {"k", U"კქ"},  {"kh", U"ხ"},  {"l", U"ლ"},  {"m", U"მ"},  {"n", U"ნ"},
      {"o", U"ოჵ"}, {"p", U"პფ"},  {"q", U"ყჴ"},  {"r", U"რ"},  {"s", U"ს"},  {"sh", U"შ"},
      {"t", U"თტ"}, {"ts", U"ცწ"}, {"u", U"უ"},   {"v", U"ვ"},  {"w", U"ჳ"},  {"y", U"ჲჷ"},
      {"z", U"ზ"},  {"zh", U"ჟ"},
  };
  return spellings;
}

std::span<const RomanLetter> armenian_spellings() {
  static constexpr RomanLetter spellings[] = {
      {"a", U"ա"},   {"b", U"բ"},  {"ch", U"ճչ"}, {"d", U"դ"},  {"dz", U"ձ"}, {"e", U"եէ"},
      {"ev", U"և"},  {"f", U"ֆ"},  {"g", U"գ"},   {"gh", U"ղ"}, {"h", U"հ"},  {"i", U"ի"},
      {"j", U"ջ"},   {"k", U"կք"}, {"kh", U"խ"},  {"l", U"լ"},  {"m", U"մ"},  {"n", U"ն"},
      {"o", U"ոօ"},  {"p", U"պփ"}, {"r", U"րռ"},  {"s", U"ս"},  {"sh", U"շ"}, {"t", U"թտ"},
      {"ts", U"ծց"}, {"v", U"վւ"}, {"y", U"ըյ"},  {"z", U"զ"},  {"zh", U"ժ"},
  };
  return spellings;
}

}  // namespace newshound
