#include "feed/months.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/text.h"
#include "text/fold.h"

namespace newshound {

namespace {

// How the names of each month begin, folded (fold.h), so far as it is needed to tell them apart.
// German, French, Spanish, Italian, Portuguese, Romanian, the Nordic languages, Dutch, Polish, Czech,
// Serbian, Croatian, Hungarian, Turkish, Indonesian; Russian, Ukrainian, Bulgarian; Greek; Arabic.
constexpr std::array<std::string_view, 12> beginnings{
    "ian ene gen sty led sijec oca янв яну січ ιαν يناير",
    "fev lut uno velj sub фев лют φεβ فبراير",
    "maer mrt maa brez ozuj мар бере μαρ مارس",
    "avr abr kwi dub travnj nis апр квіт απρ ابريل",
    "mai maj mag mei kvet svib маи мая трав μαι مايو",
    "juin giu iun cze cervna cerven lipnj haz июн юни черв ιουν يونيو",
    "juil lug iul lip cervenc srpnj tem июл юли лип ιουλ يوليو",
    "aou ago avg sie srp kolov agu авг серп αυγ اغسطس",
    "set szep wrz zari ruj eyl сен сеп вер σεπ سبتمبر",
    "okt ott out paz rij eki окт жов οκτ اكتوبر",
    "noi lis stud kas ноя ное νοε نوفمبر",
    "dez dic des gru pros ara дек гру δεκ ديسمبر"};

constexpr std::string_view english = "janfebmaraprmayjunjulaugsepoctnovdec";

// Nearly all dates are English, and most other names begin alike.
int english_month(std::string_view word) {
  if (word.size() < 3) return 0;
  const auto at = english.find(lower_ascii(word.substr(0, 3)));
  return at == english.npos || at % 3 != 0 ? 0 : static_cast<int>(at / 3) + 1;
}

std::size_t length_of_match(std::string_view word, std::string_view names) {
  std::size_t best = 0;
  while (!names.empty()) {
    const auto end = std::min(names.find(' '), names.size());
    const auto name = names.substr(0, end);
    if (word.starts_with(name)) best = std::max(best, name.size());
    names.remove_prefix(std::min(end + 1, names.size()));
  }
  return best;
}

}  // namespace

int month_named(std::string_view word) {
  if (const int month = english_month(word); month > 0) return month;
  const auto folded_word = fold(word);
  if (const int month = english_month(folded_word); month > 0) return month;  // "déc."
  int month = 0;
  std::size_t longest = 0;
  for (std::size_t i = 0; i < beginnings.size(); ++i) {
    const auto length = length_of_match(folded_word, beginnings[i]);
    if (length <= longest) continue;
    longest = length;
    month = static_cast<int>(i) + 1;
  }
  return month;
}

}  // namespace newshound
