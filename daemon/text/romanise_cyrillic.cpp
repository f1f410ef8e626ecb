// Cyrillic: Russian, Belarusian, Ukrainian and Bulgarian letters as BGN/PCGN romanises Russian, without
// apostrophes; Serbian and Macedonian ones by their own Latin spelling (ISO 9:1968, with the digraphs
// of passports). The letters of other languages as the press spells their names: қ is the "k" of
// "Kazakh". Letters with a breve or dots that are not here are what is left of them: ӑ is "a".

#include "text/romanise_table.h"

namespace newshound {

std::span<const RomanLetter> cyrillic_spellings() {
  static constexpr RomanLetter spellings[] = {
      {"", U"ъьҍӏ"},    {"a", U"аә"},       {"ae", U"ӕ"},   {"b", U"б"},       {"ch", U"чҹӌҽҿ"},
      {"c", U"ћ"},      {"d", U"дԁ"},       {"dj", U"ђ"},   {"dz", U"џѕӡ"},    {"e", U"еэѣѧ"},
      {"f", U"фѳ"},     {"g", U"гґғҕӷӻ"},   {"gj", U"ѓ"},   {"h", U"һҳԧ"},     {"i", U"иіѵ"},
      {"j", U"јҷҗ"},    {"k", U"кқҝҟҡӄҁԟ"}, {"kh", U"хӽӿ"}, {"kj", U"ќ"},      {"ks", U"ѯ"},
      {"l", U"лӆԓԡԯ"},  {"lj", U"љԉ"},      {"m", U"мӎ"},   {"n", U"нңҥӈӊԣԩ"}, {"nj", U"њԋ"},
      {"o", U"оөѡѻѽҩ"}, {"ot", U"ѿ"},       {"p", U"пҧԥ"},  {"ps", U"ѱ"},      {"q", U"ԛ"},
      {"r", U"рҏ"},     {"s", U"сҫ"},       {"sh", U"ш"},   {"shch", U"щ"},    {"t", U"тҭ"},
      {"ts", U"цҵ"},    {"u", U"уүұѫѹ"},    {"v", U"в"},    {"w", U"ԝ"},       {"y", U"ыйҋ"},
      {"ya", U"яѩԙ"},   {"ye", U"єѥ"},      {"yi", U"ї"},   {"yu", U"юѭ"},     {"z", U"зҙԑ"},
      {"zh", U"ж"},
  };
  return spellings;
}

}  // namespace newshound
