#pragma once
// How else newspapers write a person's name that stands on a list: "Sa'id" is "Said" to most of them,
// "'Abd al-Rahman" also "Abdulrahman", "Sirajuddin" also "Siraj al-Din", "J. D. Vance" also "JD Vance",
// and the other way round. What
// is only spelt with other letters needs nothing of that (spelling.h). Pure.

#include <string>
#include <string_view>
#include <vector>

namespace newshound {

// The others, each a whole name; none for most names.
std::vector<std::string> other_spellings(std::string_view name);

// "Sa'id" → "Said": without the apostrophes between letters.
std::string without_apostrophes(std::string_view name);

// Without the apostrophes that are part of a word for everybody: those before small Cyrillic letters
// ("В'ячеслав", but not "О'Лири").
std::string without_cyrillic_apostrophes(std::string_view name);

// "abd", "abdul": slave of, with a name of God behind it, the two being one name.
bool is_servant(std::string_view roman);

}  // namespace newshound
