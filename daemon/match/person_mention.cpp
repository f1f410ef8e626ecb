// A person's name at a place: the given name and the surname are found by the index; here is what
// stands between and beside them, what is missing, and how common what is left is.

#include <algorithm>
#include <array>
#include <span>

#include "match/katakana_mention.h"
#include "match/mention_draft.h"
#include "match/missing_parts.h"
#include "match/phrases.h"
#include "names/given_names.h"
#include "names/patronymics.h"
#include "names/surnames.h"
#include "text/fold_table.h"
#include "text/pinyin.h"
#include "text/romanise.h"

namespace newshound {

namespace {

constexpr auto none = MentionDraft::none;

bool is_closer(const Fit& one, const Fit& other) {
  return one.form != other.form ? one.form < other.form : one.cost < other.cost;
}

class PersonJudge {
 public:
  PersonJudge(const NameView& name,
              const ReadText& text,
              std::size_t given_at,
              std::size_t surname_at)
      : draft_(name, text, std::min(given_at, surname_at), std::max(given_at, surname_at)),
        name_(draft_.name()),
        text_(draft_.text()),
        given_at_(given_at),
        surname_at_(surname_at) {}

  std::optional<Mention> judge() {
    if (!take_both() || !explain_between() || is_chance_in_chinese()) return std::nullopt;
    if (!is_joined_as_in_japanese(text_, draft_.first(), draft_.last())) return std::nullopt;
    take_neighbours();
    if (!given_is_there()) return std::nullopt;
    judge_neighbours();
    judge_missing(draft_, surname_);
    judge_order();
    judge_initial();
    draft_.judge_case();
    judge_spelling();
    judge_commonness(draft_, given_, surname_);
    return draft_.finish();
  }

  std::optional<double> most() {
    if (!take_both()) return std::nullopt;
    judge_spelling();
    return draft_.most();
  }

  // The surname by itself.
  std::optional<Mention> judge_surname() {
    if (name_.parts.size() < 2 || !take_surname() || is_only_a_syllable()) return std::nullopt;
    draft_.add("only the surname, where the full name stands elsewhere", -0.3);
    auto mention = draft_.finish();
    mention.how += ", surname";
    return mention;
  }

 private:
  bool reversed() const { return surname_at_ < given_at_; }
  bool initial() const { return draft_.has(Form::initial); }
  std::string_view roman(std::size_t part) const {
    return name_.vocabulary.roman(name_.parts[part].token);
  }
  bool is_given_name(std::size_t part) const { return !given_names_of(roman(part)).empty(); }

  bool take_both() {
    given_ = draft_.part_with(PartRole::given);
    if (given_ == none || (!take_given() && !take_middle()) || !take_surname()) return false;
    surname_ = draft_.part_at(surname_at_);
    return true;
  }

  // In Chinese every character is some syllable. So three must be there, in a row, the first one of a surname.
  bool is_chance_in_chinese() const {
    return is_only_a_syllable() &&
           (name_.parts.size() < 3 || !is_chinese_surname(text_.spelling(surname_at_)) ||
            given_at_ != surname_at_ + 1);
  }

  // Is the surname there by its pinyin, and not as the list itself has it?
  bool is_only_a_syllable() const {
    const auto word = text_.spelling(surname_at_);
    return !pinyin(word).empty() && !name_.text.contains(word);
  }

  // Of a long name: see Filing::file_person().
  bool take_middle() {
    return take_best(given_at_,
                     [&](std::size_t part) { return name_.parts[part].role == PartRole::middle; });
  }

  // Takes the word for the part that it is most like, of those that may be taken.
  template <class May>
  bool take_best(std::size_t at, May may) {
    std::optional<Fit> best;
    std::size_t best_part = none;
    for (std::size_t part = 0; part < name_.parts.size(); ++part) {
      if (draft_.used(part) || !may(part)) continue;
      const auto found = fit(name_, name_.parts[part], text_, at);
      if (!found || (best && !is_closer(*found, *best))) continue;
      best = found;
      best_part = part;
    }
    if (best) draft_.take_as(best_part, at, *best);
    return best.has_value();
  }

  bool given_is_there() {
    if (!draft_.used(given_)) return false;
    given_at_ = draft_.at_of(given_).value_or(given_at_);  // an initial is taken by no fit
    return true;
  }

  bool take_given() {
    if (draft_.take(given_, given_at_)) return true;
    if (!text_.is_initial(given_at_) ||
        !initial_fits(name_, name_.parts[given_], text_.spelling(given_at_)))
      return false;
    draft_.take_as(given_, given_at_, {Form::initial, 0});
    return true;
  }

  bool take_surname() {
    for (std::size_t part = 0; part < name_.parts.size(); ++part)
      if (name_.parts[part].role == PartRole::surname && !draft_.used(part) &&
          draft_.take(part, surname_at_))
        return true;
    return false;
  }

  // Takes the word for a part that may be left out.
  bool take_optional(std::size_t at) {
    if (take_best(at, [](std::size_t) { return true; })) return true;
    for (std::size_t part = 0; part < name_.parts.size(); ++part) {
      if (draft_.used(part)) continue;
      const auto role = name_.parts[part].role;
      const bool suffix =
          role == PartRole::suffix && is_same_suffix(roman(part), romanise(text_.spelling(at)));
      const bool same_father = role == PartRole::patronymic &&
                               is_same_patronymic(roman(part), romanise(text_.spelling(at)));
      const bool by_initial = (role == PartRole::middle || role == PartRole::patronymic) &&
                              text_.is_initial(at) &&
                              initial_fits(name_, name_.parts[part], text_.spelling(at));
      if (!suffix && !by_initial && !same_father) continue;
      draft_.use(part);
      return true;
    }
    return false;
  }

  bool explain_between() {
    for (std::size_t at = draft_.first() + 1; at < draft_.last(); ++at) {
      if (take_optional(at)) continue;
      const auto word = romanise(text_.spelling(at));
      if (is_filiation(word)) judge_filiation();
      if (is_particle(word) || is_ending(at)) continue;
      if (text_.is_small(at)) return false;
      foreign_word(at, word);
    }
    return true;
  }

  // "Jean-Claude'em Junckerem": an ending behind an apostrophe.
  bool is_ending(std::size_t at) const {
    const auto gap = text_.gap_before(at);
    return text_.is_small(at) && (gap == "'" || gap == "’") && text_.spelling(at).size() <= 4;
  }

  // "Ahmed bin Salman": what stands behind "bin" is the father's name. It is the surname of a list
  // that leaves the "bin" out, but hardly of one that has another father between, and never comes
  // first.
  void judge_filiation() {
    const bool on_list = std::ranges::any_of(name_.parts, [&](const CompiledPart& part) {
      return is_filiation(name_.vocabulary.roman(part.token));
    });
    if (on_list) return;
    if (reversed()) draft_.add("the son of somebody of that name", -0.5);
    else if (draft_.missing(PartRole::middle)) draft_.add("the son of another father", -0.35);
  }

  // A word that the name does not have.
  void foreign_word(std::size_t at, const std::string& word) {
    const bool patronymic = draft_.missing(PartRole::patronymic);
    const bool middle = draft_.missing(PartRole::middle);
    if (is_patronymic(word)) {
      if (patronymic) draft_.add("another patronymic", -0.6);
      else if (middle) draft_.add("a patronymic instead of the middle name", -0.3);
      else draft_.add("a patronymic that the list does not have", -0.02);
    } else if (text_.is_initial(at)) {
      const bool open = patronymic || middle;
      draft_.add(open ? "another middle initial" : "a middle initial that the list does not have",
                 open ? -0.35 : -0.08);
    } else if (middle) {
      draft_.add("another middle name", -0.4);
    } else {
      draft_.add("a further name between", -0.2);
    }
  }

  // Parts of the name beside what is found: a patronymic behind, a second surname, a middle name.
  void take_neighbours() {
    while (draft_.first() > 0 && !text_.stop_before(draft_.first()) &&
           take_optional(draft_.first() - 1))
      draft_.include(draft_.first() - 1);
    while (draft_.last() + 1 < text_.size() && !text_.stop_before(draft_.last() + 1) &&
           take_optional(draft_.last() + 1))
      draft_.include(draft_.last() + 1);
  }

  // The word beside the mention, if it could be part of the same name.
  std::optional<std::size_t> before() const {
    const auto at = draft_.first();
    if (at == 0 || text_.stop_before(at) || text_.is_small(at - 1)) return {};
    return at - 1;
  }
  std::optional<std::size_t> behind() const {
    const auto at = draft_.last() + 1;
    if (at >= text_.size() || text_.stop_before(at)) return {};
    return at;
  }

  void judge_neighbours() {
    judge_behind();
    if (const auto at = before(); at && is_kunya(romanise(text_.spelling(*at))))
      draft_.add("the father or mother of somebody of that name", -0.45);
    for (std::size_t at = draft_.first() + 1; at <= draft_.last(); ++at)
      if (text_.gap_before(at) == "-" && !name_.text.contains('-') && !draft_.one_of_two(at) &&
          !is_particle(romanise(text_.spelling(at - 1))))  // "al-Rahman"
        return draft_.add("joined by a hyphen in the text", -0.3);
    if (goes_on_in_japanese(text_, draft_.first(), draft_.last()))
      draft_.add("the name goes on in the text", -0.35);
  }

  void judge_behind() {
    const auto at = behind();
    if (!at) return;
    const auto gap = text_.gap_before(*at);
    const bool small = text_.is_small(*at);
    const auto word = romanise(text_.spelling(*at));
    if (is_suffix(word)) return draft_.add("a \"junior\" or \"senior\" behind the name", -0.35);
    // Hungarian hangs endings on surnames with a hyphen.
    if ((!small || reversed()) && (gap == "-" || gap == "–"))
      draft_.add("a hyphen joins another name to it", -0.3);
    // "Ivanov Nikolai Yegorovich"
    if (!small && reversed() && is_patronymic(word)) return foreign_word(*at, word);
    // "Abdul Qadeer Khan" is not Abdul Qadir: behind a surname that is also a given name, or before
    // "bin", the name may go on.
    const bool surname_too =
        gap == " " && !small && !text_.known[*at]->any.surname.empty() && !text_.inflects();
    const bool goes_on =
        surname_too || (is_filiation(word) && text_.size() > *at + 1 && !text_.is_small(*at + 1));
    const bool syllable = !small && has_capitals() && reversed() && word.size() <= 5 &&
                          is_east_asian_surname(roman(surname_)) && roman(given_).size() <= 5;
    if ((goes_on && is_given_name(surname_)) || syllable)
      draft_.add("the name goes on in the text", -0.35);
  }

  // Arabic, Hebrew, Japanese and Korean have none.
  bool has_capitals() const {
    const auto word = text_.spelling(surname_at_);
    std::size_t at = 0;
    const auto script = script_of(word);
    return script != Script::abjad && script != Script::katakana &&
           role_of(decode(word, at)) != Role::alone;
  }

  void judge_order() {
    if (!reversed()) return;
    if (text_.stop_before(given_at_)) return judge_comma();
    const bool never = !has_capitals() && !is_east_asian_surname(roman(surname_));
    // Newspapers there turn foreigners' names round, Hungarians' too.
    if (never && is_katakana(text_, surname_at_)) draft_.add("surname first in Japanese", -0.3);
    if (never || !text_.inflects())
      draft_.add("surname first", draft_.worst() <= Form::folded ? -0.05 : -0.2);
    if (is_given_name(given_) && is_given_name(surname_) && !is_only_a_syllable())
      draft_.add("two given names the other way round", -0.45);
  }

  // "VULIN, Aleksandar", but not "Marko Vulin, Aleksandar Petrov".
  void judge_comma() {
    draft_.add("surname first, behind a comma the given name", -0.05);
    if (is_acronym(text_.spelling(surname_at_))) return;
    const bool agrees =
        draft_.part_with(PartRole::patronymic) != none && !draft_.missing(PartRole::patronymic);
    if (agrees) return;
    const auto next = behind();
    if (before() || (next && !text_.is_small(*next)))
      draft_.add("the comma stands between two people", -0.4);
  }

  bool dotted(std::size_t at) const {
    const auto end = text_.words[at].end();
    return end < text_.text.size() && text_.text[end] == '.';
  }

  // What the two words say by themselves.
  void judge_spelling() {
    judge_spelling_beside_initial();
    judge_shortness();
    judge_surname_form();
  }

  void judge_initial() {
    if (!initial()) return;
    // Two letters and a dot are soon like something.
    if (draft_.worst() == Form::initial && text_.spelling(surname_at_).size() <= 3)
      draft_.add("an initial and a short surname", -0.15);
    if (!dotted(given_at_))
      draft_.add("an initial without a full stop", reversed() ? -0.15 : -0.04);
  }

  void judge_spelling_beside_initial() {
    if (!initial()) return;
    const bool spelled = draft_.has(Form::spelled) || draft_.has(Form::genitive) ||
                         draft_.has(Form::inflected) || draft_.has(Form::possessive);
    if (spelled && !text_.inflects()) draft_.add("an initial and another spelling", -0.15);
  }

  // Names of few letters must be spelt as they are: Chang and Chung, Jong and Hong are different.
  void judge_shortness() {
    const bool doubtful = is_short_and_different(given_at_) || is_short_and_different(surname_at_);
    const auto letters = text_.words[given_at_].size + text_.words[surname_at_].size;
    const bool known_given =
        initial() || !name_.vocabulary.groups(name_.parts[given_].token).empty();
    const bool short_and_far = !known_given && draft_.cost() > .15F &&
                               letters <= (text_.inflects() ? 16U : 10U) &&
                               script_of(text_.spelling(surname_at_)) != Script::latin;
    if (doubtful || short_and_far) draft_.add("a short name spelt otherwise", -0.25);
  }

  bool is_short_and_different(std::size_t at) const {
    if (text_.is_initial(at)) return false;
    const auto token = name_.parts[draft_.part_at(at)].token;
    const auto* reading = draft_.reading_at(at);
    const bool different =
        reading == nullptr ||
        (reading->cost > .03F && (reading->ending == Ending::none || !text_.inflects()));
    return different && name_.vocabulary.roman(token).size() <= 4 &&
           is_one_script(name_.vocabulary.script(token), script_of(text_.spelling(at)));
  }

  // Behind a given name in the nominative, "Kuzminov" is no case of Kuzmin but another surname, and
  // "Alekseeva" is a woman.
  void judge_surname_form() {
    const auto* surname = draft_.reading_at(surname_at_);
    if (surname == nullptr || surname->ending < Ending::inflected) return;
    const auto form = romanise(text_.spelling(surname_at_));
    const auto name = roman(surname_);
    const auto* given = draft_.reading_at(given_at_);
    if (given != nullptr && given->ending == Ending::none && !roman(given_).ends_with('a')) {
      const bool longer = form.size() >= name.size() + 2 && name.back() != 'v' &&
                          (form.ends_with("ov") || form.ends_with("ev") || form.ends_with("in"));
      if (longer) return draft_.add("a longer surname, rather than a case of this one", -0.35);
      // Mostly; "Vladimir Putina" does get written.
      if (is_womans_form(form, name) && gender_of(given_groups()) == 'm')
        return draft_.add("a woman's form of the surname beside a man's name", -0.35);
    }
    judge_gender_of_form(form, name);
  }

  // "Sasha Petrova" is not the Aleksandr Petrov, or the Sasha Petrov with `gender: m`, of the list:
  // where the given name is also the other gender's, the surname tells.
  void judge_gender_of_form(std::string_view form, std::string_view name) {
    const char own = name_.gender != 'u' ? name_.gender : gender_of(given_groups());
    const bool womans = own == 'm' && is_womans_form(form, name);
    const bool mans = own == 'f' && is_womans_form(name, form);
    if ((womans || mans) && may_be_either())
      draft_.add(womans ? "a woman's form of the surname, for a man"
                        : "a man's form of the surname, for a woman",
                 -0.4);
  }

  std::span<const GivenName> given_groups() const {
    return name_.vocabulary.groups(name_.parts[given_].token);
  }

  // Is the given name there in the nominative and also one of the other gender? "Andreya" is none: so
  // is Andrey called in the genitive.
  bool may_be_either() const {
    const auto* listed = draft_.reading_at(given_at_);
    if (listed != nullptr && listed->ending != Ending::none) return false;
    std::vector<GivenName> names;
    for (const auto& reading : text_.known[given_at_]->readings) {
      const auto groups = name_.vocabulary.groups(reading.token);
      if (reading.ending == Ending::none) names.insert(names.end(), groups.begin(), groups.end());
      else if (listed == nullptr && share_a_group(groups, given_groups())) return false;
    }
    return !names.empty() && gender_of(names) == 'u';
  }

  MentionDraft draft_;
  const NameView& name_;
  const ReadText& text_;
  std::size_t given_at_;
  std::size_t surname_at_;
  std::size_t given_ = none;  // parts of the name
  std::size_t surname_ = none;
};

}  // namespace

std::optional<Mention> person_mention(const NameView& name,
                                      const ReadText& text,
                                      std::size_t given_at,
                                      std::size_t surname_at) {
  return PersonJudge(name, text, given_at, surname_at).judge();
}

std::optional<double> most_of_person(const NameView& name,
                                     const ReadText& text,
                                     std::size_t given_at,
                                     std::size_t surname_at) {
  return PersonJudge(name, text, given_at, surname_at).most();
}

std::optional<Mention> surname_mention(const NameView& name, const ReadText& text, std::size_t at) {
  return PersonJudge(name, text, at, at).judge_surname();
}

}  // namespace newshound
