#include "lists/codes.h"

#include <algorithm>

namespace newshound {

namespace {

// ISO 3166-1 alpha-2, all 249 officially assigned, and XK.
// clang-format off
constexpr std::string_view countries =
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ "
    "BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ "
    "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ "
    "DE DJ DK DM DO DZ "
    "EC EE EG EH ER ES ET "
    "FI FJ FK FM FO FR "
    "GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY "
    "HK HM HN HR HT HU "
    "ID IE IL IM IN IO IQ IR IS IT "
    "JE JM JO JP "
    "KE KG KH KI KM KN KP KR KW KY KZ "
    "LA LB LC LI LK LR LS LT LU LV LY "
    "MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ "
    "NA NC NE NF NG NI NL NO NP NR NU NZ "
    "OM "
    "PA PE PF PG PH PK PL PM PN PR PS PT PW PY "
    "QA "
    "RE RO RS RU RW "
    "SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ "
    "TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ "
    "UA UG UM US UY UZ "
    "VA VC VE VG VI VN VU "
    "WF WS "
    "XK "
    "YE YT "
    "ZA ZM ZW ";
// clang-format on

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

constexpr int first_year = 1000;
constexpr int last_year = 2100;

}  // namespace

std::optional<std::string> country_code(std::string_view written) {
  if (written.size() != 2) return {};
  std::string code;
  for (const char c : written) {
    const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    if (upper < 'A' || upper > 'Z') return {};
    code += upper;
  }
  if (!countries.contains(code + ' ')) return {};
  return code;
}

std::optional<int> year_of(std::string_view written) {
  std::optional<int> year;
  for (auto at = written.begin(); at != written.end();) {
    const auto* const start = std::find_if(at, written.end(), is_digit);
    at = std::find_if_not(start, written.end(), is_digit);
    if (at - start < 4) continue;
    if (at - start > 4 || year) return {};
    year = 0;
    for (const char digit : std::string_view(start, at)) year = *year * 10 + (digit - '0');
  }
  if (year && (*year < first_year || *year > last_year)) return {};
  return year;
}

}  // namespace newshound
