#pragma once
// Given names that are the same name: "Aleksandar", "Олександр", "Alexandre" (tables.h). A word of a
// name belongs to the groups that its spelling stands in. Laid out when newshound is built; nothing
// is done at its start. Any thread.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace newshound {

// How a spelling stands in its group.
enum class Kinship : std::uint8_t { same, short_form, translated };

struct GivenName {
  std::uint16_t group = 0;
  Kinship kinship = Kinship::same;
};

struct GivenNameGroup {
  struct Member {
    std::string_view roman;  // lives for ever
    Kinship kinship = Kinship::same;
  };
  char gender = 'u';  // 'm', 'f' or 'u'
  std::vector<Member> members;
};

std::size_t given_name_group_count();
GivenNameGroup given_name_group(std::size_t number);
// The groups of a romanised word as it is written in the table; empty for no given name.
std::span<const GivenName> given_names_of(std::string_view roman);
// … or as it may be spelt: "dzheffri" finds "jeffrey". Slower; for words of names, not of texts.
std::vector<GivenName> given_names_like(std::string_view word);
// 'm' or 'f' where all groups say so; else 'u', also for none.
char gender_of(std::span<const GivenName> names);
// Are they of languages whose names everybody spells by ear: Arabic, Persian, Pashto?
bool is_transcribed(std::span<const GivenName> names);
// Is a name of `some` a form of the same given name as one of `others`?
bool share_a_group(std::span<const GivenName> some, std::span<const GivenName> others);
// Is the group one that so many people bear that it tells nobody apart?
bool is_common_given_name(std::uint16_t group);

}  // namespace newshound
