#pragma once
// How far apart two spellings of a word of a name are: "Вулину" and "Wulin", "Schroeder" and
// "Шрёдера". The rules are what transcription tables of news agencies and standards have in common
// (BGN/PCGN, ISO 9, the customs of English, German, French, Polish, Czech, Hungarian and South
// Slavic newsrooms): which letters stand for the same sound, and what cases put behind a name
// (endings.h). Pure; used by match/ when it meets a word for the first time.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace newshound {

// Of which script a word was before it was romanised: it says how far vowels can be trusted. Surnames of
// lists may be transcribed, so that each newsroom spells them by ear: an Arab's in Latin letters, an
// Englishman's in Cyrillic.
enum class Script : std::uint8_t {
  latin,
  cyrillic,
  abjad,
  other,
  pinyin,  // of a Chinese character
  katakana,
  transcribed_latin,
  transcribed_cyrillic
};
inline constexpr std::size_t script_count = 8;

constexpr Script transcribed(Script script) {
  return script == Script::latin      ? Script::transcribed_latin
         : script == Script::cyrillic ? Script::transcribed_cyrillic
                                      : script;
}

// Of a word of a name and one of a text: are both written in the same letters?
constexpr bool is_one_script(Script name, Script word) {
  return name == word || name == transcribed(word);
}

Script script_of(std::string_view text);

// A word as it is compared.
struct Spelling {
  std::string roman;  // text/romanise.h, without apostrophes; "?" for a letter that got lost
  Script script = Script::latin;
};

Spelling spelling_of(std::string_view word);

// What a word adds to a name: nothing, the -s of Western languages, a case ending, a possessive or a
// woman's form of a surname.
enum class Ending : std::uint8_t { none, genitive, inflected, possessive };

struct Likeness {
  float cost = 0;  // 0: the same letters; around 0.1 a letter rule; above 0.5 hardly the same name
  Ending ending = Ending::none;
};

// How `word`, found in a text, can be the name's word `name`; nullopt when it cannot.
std::optional<Likeness> likeness(const Spelling& name, const Spelling& word);
std::optional<Likeness> likeness(std::string_view name, Script name_script, const Spelling& word);

}  // namespace newshound
