#include "match/fit.h"

#include <algorithm>
#include <array>

#include "text/romanise.h"

namespace newshound {

namespace {

// Spelt as in the list there is no doubt about the name. The others are what readers of many
// languages take for granted in running text, so little is taken off; a given name in another
// language, a short one or an initial leaves more room for somebody else.
constexpr std::array meanings{
    FormMeaning{Form::exact, 0, "exact", "spelt as on the list"},
    FormMeaning{Form::folded, -0.10, "folded", "differs in case or diacritics"},
    FormMeaning{Form::spelled, -0.12, "transliterated", "another spelling of the name"},
    FormMeaning{Form::genitive, -0.13, "genitive", "with a genitive -s"},
    FormMeaning{Form::inflected, -0.14, "inflected", "in a grammatical case"},
    FormMeaning{Form::possessive, -0.18, "possessive", "as a possessive or a woman's form"},
    FormMeaning{Form::other_word, -0.16, "translated", "a word of the name in another language"},
    FormMeaning{Form::kin, -0.15, "equivalent", "the same given name in another language"},
    FormMeaning{Form::short_form, -0.22, "short form", "a short form of the given name"},
    FormMeaning{Form::translated, -0.28, "translated", "the given name translated"},
    FormMeaning{Form::initial, -0.42, "initial", "only the initial of the given name"}};

Fit fit_of(const WordReading& reading, const NameView& name, TokenId token, std::string_view word) {
  if (reading.ending == Ending::genitive) return {Form::genitive, reading.cost};
  if (reading.ending == Ending::possessive) return {Form::possessive, reading.cost};
  if (reading.ending == Ending::inflected) return {Form::inflected, reading.cost};
  if (reading.cost > 0) return {Form::spelled, reading.cost};
  if (name.text.find(word) != name.text.npos) return {Form::exact, 0};
  // The same letters in another alphabet are a transliteration, in another case they are not.
  const bool same_script = is_one_script(name.vocabulary.script(token), script_of(word));
  return {same_script ? Form::folded : Form::spelled, 0};
}

// Is the reading one that the language of the text allows? A word in another script than the text
// (Cyrillic in English) is not held to it.
bool allowed(const WordReading& reading, const ReadText& text, std::size_t at) {
  if (reading.ending == Ending::none || reading.ending == Ending::genitive) return true;
  return script_of(text.spelling(at)) != Script::latin || (text.inflects() && text.is_latin());
}

// "Egor" is spelt nearly like Igor, but known to be another given name.
bool is_another_given_name(const NameView& name,
                           const CompiledPart& part,
                           const WordReading& reading,
                           std::string_view word) {
  if (reading.cost <= .15F || reading.ending != Ending::none) return false;
  const auto wanted = name.vocabulary.groups(part.token);
  const auto there = given_names_of(spelling_of(word).roman);
  return !wanted.empty() && !there.empty() && !share_a_group(wanted, there);
}

// "Ministerstvo" for "Ministry".
bool shares_concept(const NameView& name, const CompiledPart& part, const KnownWord& known) {
  return std::ranges::any_of(name.vocabulary.word_units(part.token), [&](Unit unit) {
    return unit >= concept_units && std::ranges::binary_search(known.word, unit);
  });
}

// "Yu." and "J." for "Yulia": letters that begin the same sound.
char initial_class(std::string_view roman) {
  if (roman.empty()) return 0;
  switch (roman[0]) {
    case 'y':
    case 'j': return 'i';
    case 'q':
    case 'c': return 'k';
    case 'h': return 'g';
    case 'w': return 'v';
    default: return roman[0];
  }
}

}  // namespace

const FormMeaning& meaning(Form form) {
  return meanings[static_cast<std::size_t>(form)];
}

std::optional<Fit> fit(const NameView& name,
                       const CompiledPart& part,
                       const ReadText& text,
                       std::size_t at) {
  const KnownWord& known = *text.known[at];
  const bool given = part.role == PartRole::given || part.role == PartRole::middle;
  if (const auto* reading = known.as(part.token);
      reading != nullptr && allowed(*reading, text, at)) {
    if (!given || !is_another_given_name(name, part, *reading, text.spelling(at)))
      return fit_of(*reading, name, part.token, text.spelling(at));
  }
  if (part.role == PartRole::word && shares_concept(name, part, known))
    return Fit{Form::other_word, 0};
  if (!given) return std::nullopt;
  std::optional<Fit> best;
  const auto wanted = name.vocabulary.groups(part.token);
  for (const auto& reading : known.readings) {
    if (!allowed(reading, text, at)) continue;
    for (const auto& group : name.vocabulary.groups(reading.token)) {
      const auto same = std::ranges::find(wanted, group.group, &GivenName::group);
      if (same == wanted.end()) continue;
      // Short forms are spelt as they are; a spelling near one is another name.
      const bool loose = same->kinship != Kinship::same || group.kinship != Kinship::same;
      if (loose && reading.cost > .06F) continue;
      const auto kinship = std::max(same->kinship, group.kinship);
      const Form form = kinship == Kinship::same         ? Form::kin
                        : kinship == Kinship::short_form ? Form::short_form
                                                         : Form::translated;
      if (!best || form < best->form || (form == best->form && reading.cost < best->cost))
        best = Fit{form, reading.cost};
    }
  }
  return best;
}

bool initial_fits(const NameView& name, const CompiledPart& part, std::string_view word) {
  const auto roman = romanise(word);
  return initial_class(roman) == initial_class(name.vocabulary.roman(part.token));
}

}  // namespace newshound
