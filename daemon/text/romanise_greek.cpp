// Greek as ELOT 743 (ISO 843, type 2) transcribes it letter by letter, with υ as "y" and φ as "f". Its
// only pair that a letter by itself would get wrong, ου, is read in romanise.cpp.

#include "text/romanise_table.h"

namespace newshound {

std::span<const RomanLetter> greek_spellings() {
  static constexpr RomanLetter spellings[] = {
      {"a", U"α"},  {"ch", U"χ"}, {"d", U"δ"},   {"e", U"ε"},  {"f", U"φ"},    {"g", U"γ"},
      {"i", U"ηι"}, {"j", U"ϳ"},  {"k", U"κϙϟ"}, {"l", U"λ"},  {"m", U"μ"},    {"n", U"ν"},
      {"o", U"οω"}, {"p", U"π"},  {"ps", U"ψ"},  {"r", U"ρϼ"}, {"s", U"σςϲϻ"}, {"sh", U"ϸ"},
      {"st", U"ϛ"}, {"t", U"τ"},  {"th", U"θ"},  {"v", U"β"},  {"w", U"ϝͷ"},   {"x", U"ξ"},
      {"y", U"υ"},  {"z", U"ζ"},
  };
  return spellings;
}

}  // namespace newshound
