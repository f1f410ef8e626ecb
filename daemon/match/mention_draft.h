#pragma once
// A mention while it is put together: which words of the text were taken for which of the name, what
// was noted on the way, and the score parts that follow. Inner header of match/: person_mention.cpp
// and row_mention.cpp fill it.

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "match/fit.h"
#include "match/mention.h"

namespace newshound {

// All in small letters a name is mostly a word, unless it has so many.
inline constexpr std::size_t telling_letters = 9;

class MentionDraft {
 public:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  // Begins as the words [first, last] of the text.
  MentionDraft(const NameView& name, const ReadText& text, std::size_t first, std::size_t last)
      : name_(name), text_(text), used_(name.parts.size()) {
    mention_.first = first;
    mention_.last = last;
  }

  const NameView& name() const { return name_; }
  const ReadText& text() const { return text_; }
  std::size_t first() const { return mention_.first; }
  std::size_t last() const { return mention_.last; }
  void include(std::size_t at);

  // Takes the word for that part of the name, if it can be.
  bool take(std::size_t part, std::size_t at);
  void take_as(std::size_t part, std::size_t at, Fit fit);
  void note(Fit fit);
  void call_common() { mention_.common = true; }
  void add(std::string what, double value) { mention_.parts.push_back({std::move(what), value}); }

  bool used(std::size_t part) const { return used_[part]; }
  void use(std::size_t part) { used_[part] = true; }
  std::size_t part_with(PartRole role) const;
  bool missing(PartRole role) const;
  // The part of the name that the word was taken for.
  std::size_t part_at(std::size_t at) const;
  // Where the part was found.
  std::optional<std::size_t> at_of(std::size_t part) const;
  // How it was read there; nullptr for an equivalent or an initial.
  const WordReading* reading_at(std::size_t at) const;

  // Are the word and the one before it two given names, two surnames or one word of the name?
  bool one_of_two(std::size_t at) const;

  bool has(Form form) const;
  Form worst() const { return worst_; }
  float cost() const { return cost_; }
  // At most the score that is left, by what was taken so far.
  double most() const;
  // Takes off for a person's name in small letters.
  void judge_case();
  // The parts of the score in order, and what they are called for machines.
  Mention finish();

 private:
  bool is_oddly_small(std::size_t at) const;
  double letter_weight() const;
  // What the letters that differ take off.
  double letters_cost() const;

  const NameView& name_;
  const ReadText& text_;
  std::vector<bool> used_;
  Mention mention_;
  std::vector<Form> forms_;
  Form worst_ = Form::exact;
  float cost_ = 0;
};

}  // namespace newshound
