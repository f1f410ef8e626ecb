#pragma once
// What the words of a name are: "Vladimir Vladimirovich PUTIN", "VULIN, Aleksandar", "Ayman
// AL-ZAWAHIRI", "Orbán Viktor". Pure.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace newshound {

enum class PartRole : std::uint8_t {
  given,       // must be there, or an equivalent, or its initial
  middle,      // further given names: may be left out
  patronymic,  // may be left out; another one is another person
  surname,     // must be there
  suffix,      // Jr, the younger: without it, it is somebody else
  particle,    // al, bin, van …: says nothing
  word,        // of an organisation's name: must be there
  filler,      // of an organisation's name: a legal form or a little word, may be left out
};

struct NamePart {
  std::string word;  // as written
  PartRole role = PartRole::word;
  bool transcribed = false;  // a surname that each newsroom spells by ear, see Script
};

// Of a person: at most one part is `given`, the last surname word is `surname`. A name of one word is
// a single surname.
std::vector<NamePart> person_name(std::string_view text);
std::vector<NamePart> organisation_name(std::string_view text);

// A title or function that may stand before a name: "mr", "predsednik".
bool is_title(std::string_view roman);
// 'm' or 'f' of one that only men or only women have (mr, pani), else 'u'.
char gender_of_title(std::string_view roman);
// "JD", "K.P." without the full stops, as written.
bool is_joined_initials(std::string_view word);
bool is_particle(std::string_view roman);
// "bin", "oglu", "ould": the father's name follows, or stands before.
bool is_filiation(std::string_view roman);
// "abu", "umm": father or mother of whoever follows; the two words are one name.
bool is_kunya(std::string_view roman);
// "jr", "ml", "mladshiy", "sr".
bool is_suffix(std::string_view roman);
// Of two of them: are both the younger, or both the elder?
bool is_same_suffix(std::string_view one, std::string_view other);

}  // namespace newshound
