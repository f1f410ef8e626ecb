#pragma once
// What organisations are called in other languages: "ministry", "ministerstvo" and "министерство" are
// one concept, "FSB" and "Federal Security Service" one organisation. From the tables of organisation_words.cpp
// and organisation_names.cpp; made once, then only read; any thread.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "names/person_name.h"

namespace newshound {

// The concepts that a romanised word may stand for, in whatever case and language; mostly one or none.
std::vector<std::uint16_t> concepts_of(std::string_view roman);
std::size_t concept_count();

// Its words, romanised, without legal forms and little words: the same for what is written the same in
// any script.
std::string key_of_organisation(const std::vector<NamePart>& name);

// The other names of an organisation that is known by several, romanised, each with its words; none
// for most. Legal forms and little words of `name` do not matter.
std::vector<std::string> other_names_of(const std::vector<NamePart>& name);

// "FSB", "МИД": few letters, all of them capitals in a text.
inline constexpr std::size_t longest_acronym = 6;

}  // namespace newshound
