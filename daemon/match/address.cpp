#include "match/address.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "names/given_names.h"
#include "names/person_name.h"
#include "names/spelling.h"
#include "text/romanise.h"

namespace newshound {
namespace {

// As text/romanise.h writes them, with their cases where languages have them. Those of both (dr, prof) and
// those that are also other words ("don", "bay") tell nothing.
constexpr std::array<std::string_view, 34> of_men{
    "mr",         "mister",    "sir",    "lord",  "herr",  "herrn",   "monsieur",
    "signor",     "signore",   "sig",    "senor", "sr",    "senhor",  "gospodin",
    "gospodina",  "gospodinu", "pan",    "pana",  "panu",  "panem",   "panom",
    "panovi",     "domnul",    "kyrios", "kungs", "herra", "meneer",  "dhr",
    "gospodinom", "gospodine", "dl",     "ponas", "kyr",   "domnului"};
constexpr std::array<std::string_view, 49> of_women{
    "mrs",       "ms",       "miss",      "missis",    "madam",      "madame",     "mme",
    "mlle",      "lady",     "dame",      "frau",      "fraulein",   "fraeulein",  "signora",
    "signorina", "sigra",    "senora",    "senorita",  "sra",        "senhora",    "senhorita",
    "gospozha",  "gospozhi", "gospozhe",  "gospozhu",  "gospozhoy",  "gospodja",   "gospodje",
    "gospodji",  "gospodju", "gospodjom", "gospodica", "gospodicna", "gospodjica", "gospa",
    "gospe",     "gospo",    "pani",      "pania",     "panna",      "slecna",     "doamna",
    "doamnei",   "kyria",    "ponia",     "mevrouw",   "rouva",      "froken",     "fru"};

char gender_of_title(std::string_view word) {
  if (word.size() > 24) return 'u';
  const std::string roman = spelling_of(word).roman;
  if (std::ranges::find(of_men, roman) != of_men.end()) return 'm';
  return std::ranges::find(of_women, roman) != of_women.end() ? 'f' : 'u';
}

}  // namespace

char gender_by_title(const ReadText& text, std::size_t at) {
  if (at == 0 || text.stop_before(at)) return 'u';
  const char gender = gender_of_title(text.spelling(at - 1));
  constexpr std::size_t couple = 4;  // "Mr and Mrs"
  for (std::size_t back = 2; gender != 'u' && back <= couple && back <= at; ++back) {
    const char before = gender_of_title(text.spelling(at - back));
    if (before != 'u' && before != gender) return 'u';
  }
  return gender;
}

char gender_of(const Subject& subject) {
  if (subject.particulars && !subject.particulars->gender.empty())
    return subject.particulars->gender[0];
  char gender = 0;
  for (const Name& name : subject.names) {
    for (const NamePart& part : person_name(name.text)) {
      if (part.role != PartRole::given) continue;
      for (const GivenName& given : given_names_of(spelling_of(part.word).roman)) {
        if (given.kinship != Kinship::same) continue;  // "Bibi" is Benjamin, and a woman's name
        const char one = given_name_group(given.group).gender;
        gender = gender == 0 || gender == one ? one : 'u';
      }
    }
  }
  return gender == 0 ? 'u' : gender;
}

}  // namespace newshound
