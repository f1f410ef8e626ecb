#pragma once
// Words of an article as stories are compared by: the same term for "Путина", "Putinom" and "Putin",
// for "Шойгу" and "Shoigu", for "arrested" and "arrests". Every alphabet in plain Latin letters, the
// sounds that languages spell differently spelt one way, endings cut off by rules that know no
// dictionary. Two words in a few thousand meet by chance; names, which matter most, hardly ever. Pure.

#include <cstdint>
#include <string>
#include <string_view>

namespace newshound {

// A hash of 24 bits: 8 more hold a weight in what is remembered of an article (story/record.h).
using Term = std::uint32_t;
inline constexpr Term term_mask = 0xFF'FFFF;

// `letters` as folded and romanised by spell_sounds(), in lower case.
Term term_of_word(std::string_view letters);
Term term_of_number(std::string_view digits);
// A subject of a watchlist by whatever number the caller knows it.
Term term_of_subject(std::uint64_t subject);

// Appends a character as the terms spell it: "щ" as "sc", "đ" as "d", "ї" as "i".
void spell(std::string& letters, char32_t code);
// The same sounds in words of the Latin alphabet: "sh" as "s", "j" and "y" as "i", doubled letters
// once.
void spell_sounds(std::string& letters);
// Without endings of inflection: "putinom" → "putin", "arrests" → "arest".
std::string_view stem(std::string_view letters);

// "the", "der", "и", "je": words that say nothing of what a text is about, in some twenty languages.
bool is_stop_word(Term term);
// 1 to 12 for the name of a month, in as many languages; else 0.
int month_of(Term term);

}  // namespace newshound
