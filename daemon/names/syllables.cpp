#include "names/syllables.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace newshound {

namespace {

struct Syllable {
  std::string_view latin;     // Pyongyang's, McCune-Reischauer's, the South's spelling; pinyin
  std::string_view cyrillic;  // Kontsevich's system and older custom; Palladius's system
};

constexpr Syllable syllables[] = {
    // Korean
    {"un eun", "yn"},
    {"jong chong jeong chung jung", "chon chen chzhon chun"},
    {"il", "ir il"},
    {"kim gim", "kim"},
    {"pak park bak", "pak"},
    {"ri yi lee rhee", "li ri i"},
    {"choe choi", "tsoy choe chkhve chkhoe"},
    {"jang chang", "chan chzhan"},
    {"kang gang", "kan"},
    {"han", "khan"},
    {"song seong sung", "son"},
    {"hwang", "khvan"},
    {"yang", "yan"},
    {"yong young yeong", "en yon yen"},
    {"ho", "kho"},
    {"sang", "san"},
    {"chol cheol chul", "chkhol chkhor chol chkhel"},
    {"hyon hyun hyeon", "khyon khen khyen"},
    {"myong myung myeong", "men myon myen"},
    {"thaek taek", "tkhek"},
    {"ryong", "ren ryon"},
    {"gun kun geun", "kyn gyn"},
    {"jun joon chun", "chun chzhun"},
    {"jin chin", "chin chzhin"},
    {"o oh", "o"},
    {"so seo", "so"},
    {"an ahn", "an"},
    {"pyong byung byong byeong pyeong", "pen pyon"},
    {"dong tong", "ton don"},
    {"kwang gwang", "kvan"},
    {"hui hee", "khi"},
    {"u woo", "u"},
    {"no roh ro", "no ro"},
    {"im rim lim", "im lim rim"},
    {"yo yeo", "yo e"},
    {"su soo", "su"},
    {"kyu gyu", "kyu"},
    {"pong bong", "pon"},
    {"paek baek", "pek"},
    {"pom bom beom", "pom"},
    {"cho jo", "cho"},
    {"yu ryu yoo ryoo", "yu ryu"},
    {"sok seok suk", "sok"},
    {"mun moon", "mun"},
    {"kyong kyung gyeong kyeong", "kyon"},
    {"tok dok deok duk", "tok"},
    {"tae dae", "te tkhe"},
    {"hyok hyuk hyeok", "khyok khek"},
    {"yon yeon", "yon"},
    {"chon jon jeon", "chon"},
    {"sik shik", "sik"},
    {"kil gil", "kil"},
    {"ku gu koo goo", "ku"},
    {"pae bae", "pe"},
    {"chae jae", "che chkhe"},
    {"sin shin", "sin"},
    {"sun soon", "sun"},
    {"kwon gwon", "kvon"},
    {"yun yoon", "yun"},
    {"ko go koh", "ko"},
    {"ki gi", "ki"},
    {"pok bok", "pok"},
    {"kuk guk gook", "kuk"},
    {"sol seol", "sol"},
    {"ju joo chu", "chu"},
    {"hak", "khak"},
    {"hae", "khe"},
    {"nam", "nam"},
    {"min", "min"},
    {"won", "von"},
    {"hong", "khon"},
    // Chinese
    {"xi", "si"},
    {"li", "li"},
    {"wu", "u"},
    {"hu", "khu"},
    {"he", "khe"},
    {"ma", "ma"},
    {"xu", "syuy"},
    {"yu", "yuy"},
    {"lu", "lu"},
    {"su", "su"},
    {"qi", "tsi"},
    {"ji", "tszi"},
    {"zi", "tszy"},
    {"ci", "tsy"},
    {"si", "sy"},
    {"yi", "i"},
    {"ju", "tszyuy"},
    {"qu", "tsyuy"},
    {"ye", "e ye"},
};

static_assert(std::size(syllables) <= Syllables{}.size());

using Table = std::unordered_map<std::string_view, Syllables>;

Table table_of(std::string_view Syllable::* spellings) {
  Table table;
  for (std::size_t number = 0; number < std::size(syllables); ++number)
    for (auto rest = syllables[number].*spellings; !rest.empty();) {
      const auto word = rest.substr(0, rest.find(' '));
      rest.remove_prefix(std::min(rest.size(), word.size() + 1));
      table[word].set(number);
    }
  return table;
}

Syllables look_up(const Table& table, std::string_view roman) {
  const auto found = table.find(roman);
  return found == table.end() ? Syllables{} : found->second;
}

}  // namespace

Syllables syllables_in_latin(std::string_view roman) {
  static const Table table = table_of(&Syllable::latin);
  return look_up(table, roman);
}

Syllables syllables_in_hangul(std::string_view roman) {
  return syllables_in_latin(roman == "i" ? "yi" : roman);  // a surname, but no word of English
}

Syllables syllables_in_cyrillic(std::string_view roman) {
  static const Table table = table_of(&Syllable::cyrillic);
  return look_up(table, roman);
}

}  // namespace newshound
