#include "text/katakana.h"

#include <iterator>

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

namespace newshound {

namespace {

constexpr char16_t first_letter = u'ァ';
constexpr std::string_view small_tsu = "=";  // doubles the consonant behind it

// In Unicode's order, which has the small letter before the large one. Small letters take the place of
// the vowel before them: "-a".
constexpr std::string_view spellings[] = {
    "-a", "a",   "-i", "i",   "-u", "u",   "-e",  "e",  "-o",      "o",   "ka", "ga", "ki",
    "gi", "ku",  "gu", "ke",  "ge", "ko",  "go",  "sa", "za",      "shi", "ji", "su", "zu",
    "se", "ze",  "so", "zo",  "ta", "da",  "chi", "ji", small_tsu, "tsu", "zu", "te", "de",
    "to", "do",  "na", "ni",  "nu", "ne",  "no",  "ha", "ba",      "pa",  "hi", "bi", "pi",
    "fu", "bu",  "pu", "he",  "be", "pe",  "ho",  "bo", "po",      "ma",  "mi", "mu", "me",
    "mo", "-ya", "ya", "-yu", "yu", "-yo", "yo",  "ra", "ri",      "ru",  "re", "ro", "-wa",
    "wa", "i",   "e",  "o",   "n",  "vu",  "ka",  "ke", "va",      "vi",  "ve", "vo"};
constexpr char16_t long_vowel = u'ー';
static_assert(std::size(spellings) == u'ヺ' - first_letter + 1);

bool is_consonant(char c) {
  return !std::string_view("aeiou").contains(c);
}

// "kya", "sha", "fa"; with nothing before the vowel, "wi" and "ye".
void replace_last_vowel(std::string& roman, std::string_view by) {
  if (roman.empty() || is_consonant(roman.back())) {
    roman += by;
    return;
  }
  const char vowel = roman.back();
  roman.pop_back();
  const bool alone = roman.empty() || !is_consonant(roman.back());
  if (alone) roman += vowel == 'u' ? "w" : "y";
  const bool soft = roman.ends_with("sh") || roman.ends_with("ch") || roman.ends_with('j');
  if (by[0] == 'y' && (soft || alone)) by.remove_prefix(1);
  roman += by;
}

void add(std::string& roman, std::string_view spelling) {
  if (spelling[0] == '-') return replace_last_vowel(roman, spelling.substr(1));
  if (roman.ends_with(small_tsu)) {
    roman.pop_back();
    if (is_consonant(spelling[0])) roman += spelling[0] == 'c' ? 't' : spelling[0];
  }
  roman += spelling;
}

}  // namespace

bool is_katakana(char32_t code) {
  return uscript_hasScript(static_cast<UChar32>(code), USCRIPT_KATAKANA) != 0;
}

std::string romanise_katakana(std::string_view word) {
  UErrorCode error = U_ZERO_ERROR;
  const auto* nfkc = icu::Normalizer2::getNFKCInstance(error);
  if (U_FAILURE(error)) return {};  // ICU without its data
  // Letters of half width, and marks of voice that stand alone.
  const auto text = nfkc->normalize(
      icu::UnicodeString::fromUTF8({word.data(), static_cast<std::int32_t>(word.size())}), error);
  std::string roman;
  for (std::int32_t i = 0; i < text.length(); ++i) {
    const auto place = static_cast<std::size_t>(text[i] - first_letter);
    if (text[i] >= first_letter && place < std::size(spellings)) add(roman, spellings[place]);
    else if (text[i] == long_vowel && !roman.empty()) roman += roman.back();
  }
  if (roman.ends_with(small_tsu)) roman.pop_back();
  return roman;
}

}  // namespace newshound
