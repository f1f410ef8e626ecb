#pragma once
// Patronymics of the East Slavs: "Vladimirovich", "Uladzimiravich", "Володимировичем". Each language
// makes them of its own form of the father's given name. Pure.

#include <string_view>

namespace newshound {

// "vladimirovich", "alekseevna" (romanised), also in another case or "oglu".
bool is_patronymic(std::string_view roman);
// "oglu", "kyzy", which stand behind the father's name.
bool is_kin_word(std::string_view roman);
// Are both of fathers of one given name: "ryhoravich", "grigoryevich"? Of a son and a daughter, too.
bool is_same_patronymic(std::string_view one, std::string_view other);

}  // namespace newshound
