#pragma once
// Unicode folding: what stays of a text when case and diacritics do not count. Pure, thread-safe.
// text/ is the only door to ICU (and, in html.cpp, to gumbo).

#include <string>
#include <string_view>

namespace newshound {

// The folded form of one code point in UTF-8: NFKD, case folded, diacritics dropped (accents, Hebrew
// and Arabic points; not the vowel signs of Indic scripts and Thai, nor kana voicing), and the Latin
// letters that Unicode does not decompose spelt plainly (ł → l, đ → d, ø → o, ß → ss, æ → ae, ı → i
// …). Every kind of apostrophe is "'". Empty for diacritics and invisible characters. The view lives
// for ever.
std::string_view folded(char32_t code);

// Is the code point part of a word: a letter, a digit, or a mark or an invisible character that
// belongs to one?
bool is_word(char32_t code);

// Is it a small letter? Letters of scripts without case are none.
bool is_small(char32_t code);

// Is the text one apostrophe, of whatever kind (a backquote too), and nothing else?
bool is_apostrophe(std::string_view text);

// One code point at `at`, which moves behind it. Bad bytes give U+FFFD, one at a time.
char32_t next_code_point(std::string_view text, std::size_t& at);

// All of a text folded, its other characters kept.
std::string fold(std::string_view text);

// "Ivica Dačić" → "ivica-dacic": folded, every run of characters outside words one hyphen. In NFC.
std::string slug(std::string_view name);

}  // namespace newshound
