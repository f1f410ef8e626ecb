#include "names/surnames.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "names/each_word.h"
#include "names/tables.h"

namespace newshound {

namespace {

// "Moghaddam" is as common as Moghadam.
std::string with_single_letters(std::string_view word) {
  std::string single(word);
  single.erase(std::unique(single.begin(), single.end()), single.end());
  return single;
}

bool ends_in_any(std::string_view word, std::span<const std::string_view> endings) {
  return std::ranges::any_of(endings, [&](auto ending) { return word.ends_with(ending); });
}

}  // namespace

bool is_womans_form(std::string_view form, std::string_view mans) {
  constexpr std::array<std::string_view, 7> men{"ski", "skiy", "skij", "sky", "cki", "ckiy", "cky"};
  constexpr std::array<std::string_view, 5> women{"ska", "skaya", "skaja", "cka", "ckaya"};
  return (mans.ends_with('v') && form.ends_with("va")) ||
         (mans.ends_with("in") && form.ends_with("ina")) ||
         (ends_in_any(mans, men) && ends_in_any(form, women));
}

int commonness(std::string_view roman) {
  static const auto table = [] {
    std::unordered_map<std::string, int> grades;
    each_word(common_surname_table, [&](std::string_view grade, std::string_view word) {
      grades.try_emplace(with_single_letters(word), grade[0] - '0');
    });
    return grades;
  }();
  // The table has the men's form of a Slavic surname.
  const bool womans = roman.ends_with("ova") || roman.ends_with("eva") || roman.ends_with("ina");
  const auto found =
      table.find(with_single_letters(womans ? roman.substr(0, roman.size() - 1) : roman));
  return found == table.end() ? 0 : found->second;
}

bool is_east_asian_surname(std::string_view roman) {
  static const std::unordered_set<std::string_view> surnames{
      "kim",   "ri",     "ho",    "pak",   "park",  "choe",  "choi",  "jong",  "jung",   "chong",
      "chung", "kang",   "yun",   "yoon",  "chang", "jang",  "han",   "oh",    "so",     "hong",
      "yang",  "an",     "ahn",   "ryu",   "yu",    "hwang", "song",  "paek",  "no",     "ro",
      "ra",    "kwon",   "cho",   "jo",    "im",    "rim",   "sin",   "shin",  "nam",    "chon",
      "jon",   "kwak",   "pae",   "pang",  "wang",  "zhang", "liu",   "chen",  "zhao",   "huang",
      "zhou",  "wu",     "xu",    "sun",   "hu",    "zhu",   "gao",   "lin",   "guo",    "ma",
      "luo",   "liang",  "zheng", "xie",   "tang",  "feng",  "cao",   "zeng",  "xiao",   "tian",
      "dong",  "yuan",   "cai",   "jiang", "du",    "ye",    "cheng", "wei",   "su",     "lu",
      "ding",  "ren",    "yao",   "shen",  "zhong", "cui",   "tan",   "fan",   "shi",    "liao",
      "jia",   "xia",    "fu",    "fang",  "zou",   "bai",   "meng",  "qin",   "hou",    "xue",
      "yan",   "lei",    "long",  "tao",   "mao",   "li",    "lee",   "xi",    "nguyen", "tran",
      "le",    "pham",   "hoang", "vo",    "dang",  "bui",   "ngo",   "duong", "wong",   "chan",
      "lau",   "cheung", "ng",    "ho",    "kwok",  "lam",   "u",     "o",     "e",      "chin",
      "chu",   "tsai",   "yi",    "rhee",  "gim",   "bak",   "baek",  "jeon",  "jeong",  "chung",
      "seo",   "roh",    "noh",   "moon",  "mun",   "bae",   "shim",  "sim",   "ko",     "koh",
      "hyon",  "hyun",   "cha",   "chae",  "myong", "sok",   "thae",  "lim",   "yim"};
  return surnames.contains(roman);
}

// By the sections of the table, and "-ez", which says whose son somebody is.
bool is_spanish_surname(std::string_view roman) {
  static const auto surnames = [] {
    std::unordered_set<std::string_view> words;
    auto section = common_surname_table.substr(common_surname_table.find("# Spanish"));
    section.remove_prefix(section.find('\n'));
    each_word(section.substr(0, section.find('#')),
              [&](std::string_view, std::string_view word) { words.insert(word); });
    return words;
  }();
  return surnames.contains(roman) || (roman.size() > 4 && roman.ends_with("ez"));
}

bool is_spanish_given_name(std::string_view roman) {
  static const std::unordered_set<std::string_view> names{
      "jose",      "juan",      "carlos",   "luis",      "jorge",    "pedro",     "diego",
      "joaquin",   "rafael",    "nicolas",  "raul",      "miguel",   "fernando",  "ricardo",
      "alvaro",    "ernesto",   "javier",   "alejandro", "andres",   "enrique",   "eduardo",
      "francisco", "guillermo", "gonzalo",  "hernan",    "manuel",   "mauricio",  "pablo",
      "ramon",     "rodrigo",   "santiago", "vicente",   "diosdado", "nestor",    "ignacio",
      "esteban",   "julio",     "efrain",   "gerardo",   "gustavo",  "heriberto", "jesus",
      "jaime",     "leopoldo",  "octavio",  "rigoberto", "rodolfo",  "rogelio",   "wilfredo",
      "ximena",    "guadalupe", "mercedes", "pilar",     "rocio",    "soledad",   "consuelo",
      "esperanza", "yolanda",   "beatriz",  "juana"};
  return names.contains(roman);
}

bool is_belarusian_given_name(std::string_view roman) {
  constexpr std::array<std::string_view, 51> names{
      "aliaksandr", "alyaksandr", "alaksandr",  "aliaksei",    "aliaksey",   "alyaksei",
      "alyaksey",   "alaksiej",   "siarhei",    "siarhey",     "syarhei",    "syarhey",
      "siarhiej",   "uladzimir",  "uladzislau", "viktar",      "viktoryia",  "mikalai",
      "mikalay",    "mikalaj",    "dzmitry",    "dzmitryi",    "dzianis",    "dzyanis",
      "ihar",       "aleh",       "yauhen",     "yauheni",     "jauhien",    "yauhenia",
      "henadz",     "henadzi",    "hienadz",    "natallia",    "natallya",   "volha",
      "tatsiana",   "tatsyana",   "sviatlana",  "svyatlana",   "stsiapan",   "stiapan",
      "stsyapan",   "ryhor",      "leanid",     "kanstantsin", "valiantsin", "valyantsin",
      "viachaslau", "vyachaslau", "yaraslau"};
  return std::ranges::find(names, roman) != names.end();
}

bool is_slavic_surname(std::string_view roman) {
  constexpr std::array<std::string_view, 27> endings{
      "ov", "ev", "in", "yn",  "ski", "skiy", "sky", "tski", "tskiy",
      "iy", "yy", "oy", "ich", "ych", "ic",   "ko",  "ka",   "uk",
      "ak", "ik", "ek", "ok",  "ets", "ova",  "eva", "ina",  "aya"};
  return std::ranges::any_of(endings, [&](auto ending) { return roman.ends_with(ending); });
}

}  // namespace newshound
