#pragma once
// Foreign names as Japanese newsrooms write them: "プーチン" is "puuchin". By the modified Hepburn
// romanization and the Cabinet's notice on loanwords of 1991 (ティ is "ti", ヴィ "vi"). Pure, any thread.

#include <string>
#include <string_view>

namespace newshound {

// Does Unicode count the character as Katakana, full or half wide?
bool is_katakana(char32_t code);

// In the letters a to z; a long vowel is doubled. What is no Katakana is left out.
std::string romanise_katakana(std::string_view word);

}  // namespace newshound
