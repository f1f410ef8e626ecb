// Arabic and Hebrew letters, as far as they are written: short vowels are not, and the points for
// them are gone by then. Arabic as BGN/PCGN 1956 and the United Nations (1972) have it, without dots
// below and apostrophes; Persian, Urdu, Pashto, Kurdish and Uyghur letters by their sound. Hebrew as
// the United Nations has it (1977), without apostrophes; ו stays "v" and כ "k".

#include "text/romanise_table.h"

namespace newshound {

std::span<const RomanLetter> arabic_spellings() {
  static constexpr RomanLetter spellings[] = {
      {"", U"ءعٴ"},    {"a", U"اٱٲٳةۃى"}, {"b", U"بٻٮ"},   {"bh", U"ڀ"},   {"ch", U"چڇ"},
      {"d", U"دضډڈڊ"}, {"dh", U"ذڌڍ"},    {"dz", U"ځ"},    {"e", U"ېێەے"}, {"f", U"فڡڢڣ"},
      {"g", U"گګڳ"},   {"gh", U"غ"},      {"h", U"حهھہ"},  {"j", U"جڃڄ"},  {"k", U"كکڪ"},
      {"kh", U"خ"},    {"l", U"لڵ"},      {"m", U"م"},     {"n", U"نںڼڻ"}, {"ng", U"ڭڱ"},
      {"o", U"ۆ"},     {"p", U"پ"},       {"ph", U"ڦ"},    {"q", U"قٯڨ"},  {"r", U"رڑړڕ"},
      {"s", U"سص"},    {"sh", U"شښ"},     {"t", U"تطٹټٽ"}, {"th", U"ثٺٿ"}, {"ts", U"څ"},
      {"u", U"ۇۈ"},    {"v", U"ڤۋ"},      {"w", U"وۄۏ"},   {"y", U"يیۍ"},  {"z", U"زظ"},
      {"zh", U"ژږ"},   {"0", U"٠۰"},      {"1", U"١۱"},    {"2", U"٢۲"},   {"3", U"٣۳"},
      {"4", U"٤۴"},    {"5", U"٥۵"},      {"6", U"٦۶"},    {"7", U"٧۷"},   {"8", U"٨۸"},
      {"9", U"٩۹"},
  };
  return spellings;
}

std::span<const RomanLetter> hebrew_spellings() {
  static constexpr RomanLetter spellings[] = {
      {"", U"אע"},  {"b", U"ב"},  {"d", U"ד"},   {"g", U"ג"},  {"h", U"הח"}, {"k", U"כךק"},
      {"l", U"ל"},  {"m", U"מם"}, {"n", U"נן"},  {"p", U"פף"}, {"r", U"ר"},  {"s", U"ס"},
      {"sh", U"ש"}, {"t", U"טת"}, {"ts", U"צץ"}, {"v", U"ו"},  {"vv", U"װ"}, {"vy", U"ױ"},
      {"y", U"י"},  {"yy", U"ײ"}, {"z", U"ז"},
  };
  return spellings;
}

}  // namespace newshound
