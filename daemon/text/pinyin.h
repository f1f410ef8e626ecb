#pragma once
// Chinese characters in pinyin, without tones: 习 is "xi". As ICU has it, which gives each character its
// commonest reading. Pure.

#include <string_view>

namespace newshound {

// Empty for what is no Chinese character (CJK Unified Ideographs) or has no reading.
std::string_view pinyin(char32_t code);
// Of a word of one such character.
std::string_view pinyin(std::string_view word);
// Is it a syllable of Standard Chinese: "jin", "ping"?
bool is_pinyin(std::string_view syllable);
// Is it a character that Chinese surnames are written with, in simplified or traditional form? Of the
// hundred or so that most people bear.
bool is_chinese_surname(std::string_view word);

}  // namespace newshound
