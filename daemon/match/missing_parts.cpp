#include "match/missing_parts.h"

#include <algorithm>
#include <array>

#include "names/given_names.h"
#include "names/other_spellings.h"
#include "names/surnames.h"
#include "text/romanise.h"

namespace newshound {

namespace {

std::string_view roman(const NameView& name, std::size_t part) {
  return name.vocabulary.roman(name.parts[part].token);
}

// Is more missing than a middle initial?
bool is_incomplete(const MentionDraft& draft) {
  const NameView& name = draft.name();
  for (std::size_t part = 0; part < name.parts.size(); ++part) {
    if (draft.used(part)) continue;
    const auto role = name.parts[part].role;
    if (role == PartRole::surname || (role == PartRole::middle && roman(name, part).size() > 1))
      return true;
  }
  return false;
}

// "Rahman" of "Abdul Rahman", of which "Abdul" is but a half.
bool belongs_to_servant(const NameView& name, std::size_t part) {
  std::size_t behind = part;
  while (behind > 0 && name.parts[behind - 1].role == PartRole::particle) --behind;
  return behind > 0 && is_servant(roman(name, behind - 1));
}

// Of two surnames the first one is the father's, by which Spaniards go; where it is a given name
// ("Ali Moradipur") the second is the family's.
void without_surname(MentionDraft& draft, std::size_t part, std::size_t surname) {
  if (part == draft.part_with(PartRole::surname)) draft.add("without the first surname", -0.3);
  else if (!given_names_of(roman(draft.name(), surname)).empty())
    draft.add("without the family's name", -0.45);
  else draft.add("without the second surname", -0.1);
}

bool is_common_given(const NameView& name, std::size_t given) {
  return std::ranges::any_of(
      name.vocabulary.groups(name.parts[given].token), [](const GivenName& known) {
        return known.kinship == Kinship::same && is_common_given_name(known.group);
      });
}

// Is another word of the name there than these two?
bool more_agrees(const MentionDraft& draft, std::size_t given, std::size_t surname) {
  for (std::size_t part = 0; part < draft.name().parts.size(); ++part)
    if (part != given && part != surname && draft.used(part) &&
        draft.name().parts[part].role != PartRole::particle)
      return true;
  return false;
}

// "Moghadam" is common, though the list writes "Moqadam".
int commonness_in_text(const MentionDraft& draft, std::size_t surname) {
  const NameView& name = draft.name();
  if (name.vocabulary.script(name.parts[surname].token) != Script::transcribed_latin) return 0;
  const auto at = draft.at_of(surname);
  return at ? commonness(romanise(draft.text().spelling(*at))) : 0;
}

}  // namespace

void judge_missing(MentionDraft& draft, std::size_t surname) {
  const NameView& name = draft.name();
  for (std::size_t part = 0; part < name.parts.size(); ++part) {
    if (draft.used(part)) continue;
    switch (name.parts[part].role) {
      case PartRole::patronymic: draft.add("without the patronymic", -0.03); break;
      case PartRole::middle:
        if (belongs_to_servant(name, part))
          draft.add("without what makes one name with the word before it", -0.6);
        else draft.add("without a middle name", -0.1);
        break;
      case PartRole::surname: without_surname(draft, part, surname); break;
      case PartRole::word: draft.add("without a part of the name that belongs to it", -0.6); break;
      case PartRole::suffix:
        draft.add("without the \"junior\" or \"senior\" of the list", -0.55);
        break;
      default: break;
    }
  }
  // Each alone is common, both together leave little of the name.
  if (is_incomplete(draft) && draft.cost() > .1F)
    draft.add("a part is missing and the rest is spelt otherwise", -0.12);
}

void judge_commonness(MentionDraft& draft, std::size_t given, std::size_t surname) {
  const NameView& name = draft.name();
  const int grade = std::max(name.commonness(surname), commonness_in_text(draft, surname));
  if (grade == 0) return;
  if (grade == 3 && is_common_given(name, given) && !more_agrees(draft, given, surname))
    draft.call_common();
  const bool loose = draft.worst() == Form::short_form || draft.worst() == Form::translated;
  if (loose && grade >= 2) draft.add("a loose given name and a common surname", -0.3);
  else if (draft.has(Form::kin) && grade >= 2 && !is_servant(roman(name, given)))
    draft.add("another form of the given name and a common surname", -0.16);
  constexpr std::array initials{0.0, -0.05, -0.12, -0.2};
  constexpr std::array rests{0.0, -0.08, -0.25, -0.4};
  constexpr std::array patronymics{0.0, -0.02, -0.08, -0.18};
  const auto at = static_cast<std::size_t>(grade);
  if (draft.has(Form::initial)) draft.add("an initial and a common surname", initials[at]);
  if (is_incomplete(draft)) draft.add("a common surname without the rest of the name", rests[at]);
  if (draft.missing(PartRole::patronymic))
    draft.add("a common surname without the patronymic", patronymics[at]);
}

}  // namespace newshound
