#include "names/patronymics.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "names/given_names.h"

namespace newshound {

namespace {

// Where the father's name ends and "-vich", "-vna" begin, whatever case they stand in.
std::optional<std::size_t> end_of_father(std::string_view roman) {
  constexpr std::array<std::string_view, 12> endings{"ovich",
                                                     "evich",
                                                     "avich",
                                                     "ovych",
                                                     "evych",
                                                     "avych",
                                                     "ovna",
                                                     "evna",
                                                     "ivna",
                                                     "auna",
                                                     "euna",
                                                     "ovn"};
  constexpr std::size_t longest_case = 3;
  for (const auto ending : endings) {
    const auto at = roman.rfind(ending);
    if (at != roman.npos && at > 1 && at + ending.size() + longest_case >= roman.size()) return at;
  }
  return std::nullopt;
}

// The given names that the father may have had: "sergeevich" of Sergey, "dmitrievich" of Dmitriy,
// "nikitovich" of Nikita.
std::vector<GivenName> fathers_of(std::string_view roman) {
  std::vector<GivenName> fathers;
  const auto end = end_of_father(roman);
  if (!end) return fathers;
  const auto add = [&](const std::string& name) {
    const auto groups = given_names_of(name);
    fathers.insert(fathers.end(), groups.begin(), groups.end());
  };
  const auto add_forms = [&](std::string_view stem) {
    for (const std::string_view ending : {"", "y", "iy", "ey", "i", "a"})
      add(std::string(stem).append(ending));
  };
  const auto stem = roman.substr(0, *end);
  add_forms(stem);
  // "grigoryevich", "grigorievich", "alekseyevich"
  if (stem.size() > 2 && (stem.back() == 'y' || stem.back() == 'i'))
    add_forms(stem.substr(0, stem.size() - 1));
  if (roman[*end] == 'e') add(std::string(stem) + "ey");
  return fathers;
}

}  // namespace

bool is_kin_word(std::string_view roman) {
  constexpr std::array<std::string_view, 12> words{
      "oglu", "ogly", "ogli", "oglı", "uulu", "uly", "ulu", "kyzy", "kizi", "qizi", "gyzy", "kızı"};
  return std::ranges::find(words, roman) != words.end();
}

bool is_patronymic(std::string_view roman) {
  if (is_kin_word(roman)) return true;
  if (roman.size() < 6) return false;
  constexpr std::array<std::string_view, 34> endings{
      "ovich",  "evich",   "ovych",   "evych",  "ovic",   "evic",    "iyich", "jovych", "avich",
      "ovna",   "evna",    "ivna",    "yivna",  "ichna",  "inichna", "ilich", "ovicha", "auna",
      "evicha", "ovichem", "evichem", "ovichu", "evichu", "ovnoy",   "evnoy", "ovny",   "euna",
      "evny",   "ovne",    "evne",    "ovnu",   "evnu",   "ovits",   "mich"};
  return std::ranges::any_of(endings, [&](auto ending) { return roman.ends_with(ending); });
}

bool is_same_patronymic(std::string_view one, std::string_view other) {
  const auto fathers = fathers_of(one);
  const auto others = fathers_of(other);
  return std::ranges::any_of(fathers, [&](const GivenName& father) {
    return father.kinship == Kinship::same &&
           std::ranges::any_of(others, [&](const GivenName& name) {
             return name.group == father.group && name.kinship == Kinship::same;
           });
  });
}

}  // namespace newshound
