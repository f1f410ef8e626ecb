// All words of a name beside one another: organisations, and persons of one word.

#include <algorithm>

#include "match/mention_draft.h"
#include "match/phrases.h"
#include "names/organisations.h"
#include "text/fold.h"
#include "text/fold_table.h"

namespace newshound {

namespace {

// Bytes of a word that may stand between where the name has none: "Bank of Serbia", "Banka Srbije".
constexpr std::size_t little = 3;
// A case and a letter rule or two.
constexpr float most_for_single_word = 0.13F;
constexpr float most_for_an_ending = 0.05F;

enum class Order { as_on_the_list, any };

class RowJudge {
 public:
  // The word `at` is the name's part `part`.
  RowJudge(
      const NameView& name, const ReadText& text, std::size_t part, std::size_t at, Order order)
      : draft_(name, text, at, at),
        name_(draft_.name()),
        text_(draft_.text()),
        order_(order),
        low_(part),
        high_(part) {}

  std::optional<Mention> judge() {
    const auto at = draft_.first();
    if (!draft_.take(low_, at) || !is_acronym_kept(at)) return std::nullopt;
    if (is_single_word() && is_something_else(at)) return std::nullopt;
    if (is_single_surname() && is_another_surname(at)) return std::nullopt;
    while (grow_behind() || grow_before()) {
    }
    for (std::size_t part = 0; part < name_.parts.size(); ++part)
      if (!draft_.used(part) && must_be_there(part)) return std::nullopt;
    judge_order();
    if (draft_.part_with(PartRole::surname) != MentionDraft::none) draft_.judge_case();
    if (name_.derived) draft_.note({Form::other_word, 0});
    return draft_.finish();
  }

 private:
  bool must_be_there(std::size_t part) const { return says_something(name_.parts[part].role); }

  bool take_behind(std::size_t at) {
    if (order_ == Order::any) return take_any(at);
    for (auto part = high_ + 1; part < name_.parts.size(); ++part) {
      if (draft_.take(part, at)) {
        high_ = part;
        return true;
      }
      if (must_be_there(part)) return false;
    }
    return false;
  }

  bool take_before(std::size_t at) {
    if (order_ == Order::any) return take_any(at);
    for (auto part = low_; part-- > 0;) {
      if (draft_.take(part, at)) {
        low_ = part;
        return true;
      }
      if (must_be_there(part)) return false;
    }
    return false;
  }

  bool take_any(std::size_t at) {
    for (std::size_t part = 0; part < name_.parts.size(); ++part)
      if (!draft_.used(part) && draft_.take(part, at)) return true;
    return false;
  }

  // An acronym that newshound itself has put in place of a name is capitals, without an ending.
  bool is_acronym_kept(std::size_t at) const {
    const auto letters = name_.vocabulary.roman(name_.parts[low_].token).size();
    if (!name_.derived || name_.parts.size() > 1 || letters > longest_acronym) return true;
    const auto* reading = draft_.reading_at(at);
    return is_acronym(text_.spelling(at)) && reading != nullptr && reading->cost == 0;
  }

  bool is_single_word() const {
    return std::ranges::count(name_.parts, PartRole::word, &CompiledPart::role) == 1;
  }

  // An organisation of one word ("Roche Holding", whose legal form may be left out) has its capital
  // and is spelt as on the list; in small letters or otherwise it is another word.
  bool is_something_else(std::size_t at) const {
    std::size_t first = 0;
    if (text_.is_small(at) && !is_small(decode(name_.text, first))) return true;
    const auto* reading = draft_.reading_at(at);
    if (reading == nullptr) return true;
    const auto word = name_.vocabulary.roman(name_.parts[low_].token);
    const bool short_or_noun = word.size() <= 4 || !concepts_of(word).empty();
    return reading->cost > (short_or_noun ? 0 : most_for_single_word);
  }

  bool is_single_surname() const {
    return name_.parts[low_].role == PartRole::surname && is_one_word(name_.parts);
  }

  // Without a given name beside it, a surname is spelt as on the list where it is not transliterated:
  // "With" is not "de Wit".
  bool is_another_surname(std::size_t at) const {
    const auto* reading = draft_.reading_at(at);
    if (reading == nullptr) return true;
    const TokenId token = name_.parts[low_].token;
    if (name_.vocabulary.script(token) != script_of(text_.spelling(at))) return false;
    if (name_.vocabulary.roman(token).size() > 4) return reading->cost > most_for_single_word;
    return reading->cost > (reading->ending == Ending::none ? 0 : most_for_an_ending);
  }

  bool grow_behind() {
    const auto next = draft_.last() + 1;
    if (next >= text_.size() || text_.stop_before(next)) return false;
    if (take_behind(next)) return include(next);
    const bool on = next + 1 < text_.size() && text_.words[next].size <= little &&
                    !text_.stop_before(next + 1) && take_behind(next + 1);
    return on && include_beyond(next + 1);
  }

  bool grow_before() {
    const auto first = draft_.first();
    if (first == 0 || text_.stop_before(first)) return false;
    if (take_before(first - 1)) return include(first - 1);
    const bool on = first > 1 && text_.words[first - 1].size <= little &&
                    !text_.stop_before(first - 1) && take_before(first - 2);
    return on && include_beyond(first - 2);
  }

  bool include(std::size_t at) {
    draft_.include(at);
    return true;
  }
  bool include_beyond(std::size_t at) {
    draft_.add("a little word between", -0.05);
    return include(at);
  }

  // Languages put the words of a name in an order of their own; one language does not change it.
  void judge_order() {
    if (order_ == Order::as_on_the_list) return;
    const bool translated = draft_.has(Form::other_word);
    draft_.add("the words in another order", translated ? -0.05 : -0.25);
  }

  MentionDraft draft_;
  const NameView& name_;
  const ReadText& text_;
  Order order_;
  std::size_t low_;  // the parts taken so far, in order
  std::size_t high_;
};

}  // namespace

std::optional<Mention> mention_in_a_row(const NameView& name,
                                        const ReadText& text,
                                        std::size_t at) {
  for (const auto order : {Order::as_on_the_list, Order::any}) {
    for (auto part = name.parts.size(); part-- > 0;)
      if (name.parts[part].role != PartRole::particle)
        if (auto mention = RowJudge(name, text, part, at, order).judge()) return mention;
    if (is_one_word(name.parts)) break;
  }
  return std::nullopt;
}

}  // namespace newshound
