#pragma once
// What is known of surnames, romanised. Pure.

#include <string_view>

namespace newshound {

// "Petrova" to Petrov, "Kowalska" to Kowalski: of a Slavic surname, in the nominative.
bool is_womans_form(std::string_view form, std::string_view mans);
// "ivanov", "shevchenko": with an ending of Slavic surnames.
bool is_slavic_surname(std::string_view roman);
// How common a surname is over the world's newspapers: 0 rare to 3.
int commonness(std::string_view roman);
// Surnames of Korea, China and Vietnam: "kim", "zhang".
bool is_east_asian_surname(std::string_view roman);
// "gonzalez", "rivera": Spaniards have two.
bool is_spanish_surname(std::string_view roman);
// A given name of Spaniards and Latin Americans, who have two surnames, and of hardly anybody else.
bool is_spanish_given_name(std::string_view roman);
// "aliaksandr", "dzmitry": in the Latin spelling of Belarusian, to which news prefer that of Russian,
// surnames included ("Zimouski", "Zimovsky").
bool is_belarusian_given_name(std::string_view roman);

}  // namespace newshound
