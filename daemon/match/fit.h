#pragma once
// How one word of a text fits one word of a name. Inner header of match/: mention.cpp judges whole
// names with it. Pure.

#include <optional>
#include <string_view>

#include "match/mention.h"

namespace newshound {

// How a word of the text was taken for a word of the name, worst last.
enum class Form {
  exact,
  folded,
  spelled,
  genitive,
  inflected,
  possessive,
  other_word,
  kin,
  short_form,
  translated,
  initial
};

struct FormMeaning {
  Form form;
  double value;           // what it adds to a score
  std::string_view how;   // for machines: Evidence::how
  std::string_view what;  // for people
};

const FormMeaning& meaning(Form form);

struct Fit {
  Form form = Form::exact;
  float cost = 0;
};

// The word as that part of the name; nullopt when it cannot be.
std::optional<Fit> fit(const NameView& name,
                       const CompiledPart& part,
                       const ReadText& text,
                       std::size_t at);
// Can the letter, or two, stand for that part?
bool initial_fits(const NameView& name, const CompiledPart& part, std::string_view word);

}  // namespace newshound
