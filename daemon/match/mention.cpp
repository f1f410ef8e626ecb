#include "match/mention.h"

#include <algorithm>
#include <array>

#include "match/fit.h"
#include "text/romanise.h"

namespace newshound {

namespace {

// What a whole unit of spelling cost takes off. Within one script a spelling is mostly copied.
constexpr double letter_rules = 0.5;
constexpr double letter_rules_in_one_script = 1.5;

class Judge {
 public:
  Judge(const NameView& name, const ReadText& text)
      : name_(name), text_(text), used_(name.parts.size()) {}

  std::optional<Mention> person(std::size_t given_at, std::size_t surname_at) {
    mention_.first = std::min(given_at, surname_at);
    mention_.last = std::max(given_at, surname_at);
    const auto given = part_with(PartRole::given);
    if (given == none || !take_given(given, given_at)) return std::nullopt;
    if (!take_surname(surname_at)) return std::nullopt;
    if (!explain_between()) return std::nullopt;
    take_neighbours();
    check_missing();
    judge_order(given_at, surname_at);
    judge_length(surname_at);
    judge_case();
    judge_shortness(given_at, surname_at);
    judge_commonness(given, given_at, surname_at);
    return finish();
  }

  std::optional<Mention> surname(std::size_t at) {
    mention_.first = mention_.last = at;
    if (name_.parts.size() < 2 || !take_surname(at)) return std::nullopt;
    add("only the surname, where the full name stands elsewhere", -0.3);
    auto mention = finish();
    mention.how += ", surname";
    return mention;
  }

  std::optional<Mention> row(std::size_t part, std::size_t at) {
    mention_.first = mention_.last = at;
    if (!take(part, at)) return std::nullopt;
    if (!go(part, at, -1) || !go(part, at, 1)) return std::nullopt;
    judge_case();
    return finish();
  }

 private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  std::size_t part_with(PartRole role) const {
    const auto found = std::ranges::find(name_.parts, role, &CompiledPart::role);
    return found == name_.parts.end() ? none
                                      : static_cast<std::size_t>(found - name_.parts.begin());
  }

  void note(Fit found) {
    worst_ = std::max(worst_, found.form);
    cost_ += found.cost;
    if (std::ranges::find(forms_, found.form) == forms_.end()) forms_.push_back(found.form);
  }

  bool take(std::size_t part, std::size_t at) {
    const auto found = fit(name_, name_.parts[part], text_, at);
    if (!found) return false;
    note(*found);
    used_[part] = true;
    taken_.push_back({part, at});
    return true;
  }

  bool take_given(std::size_t part, std::size_t at) {
    if (take(part, at)) return true;
    if (!text_.is_initial(at) || !initial_fits(name_, name_.parts[part], text_.spelling(at)))
      return false;
    used_[part] = true;
    note({Form::initial, 0});
    return true;
  }

  bool take_surname(std::size_t at) {
    for (std::size_t part = 0; part < name_.parts.size(); ++part)
      if (name_.parts[part].role == PartRole::surname && !used_[part] && take(part, at))
        return true;
    return false;
  }

  // Takes the word for a part that may be left out, or says what it is instead.
  bool take_optional(std::size_t at) {
    for (std::size_t part = 0; part < name_.parts.size(); ++part) {
      if (used_[part]) continue;
      if (take(part, at)) return true;
      const auto role = name_.parts[part].role;
      if (role == PartRole::suffix && is_suffix(romanise(text_.spelling(at)))) {
        used_[part] = true;
        return true;
      }
      if ((role == PartRole::middle || role == PartRole::patronymic) && text_.is_initial(at) &&
          initial_fits(name_, name_.parts[part], text_.spelling(at))) {
        used_[part] = true;
        return true;
      }
    }
    return false;
  }

  bool explain_between() {
    for (std::size_t at = mention_.first + 1; at < mention_.last; ++at) {
      if (take_optional(at)) continue;
      const auto roman = romanise(text_.spelling(at));
      if (is_particle(roman) || is_ending(at)) continue;
      if (text_.is_small(at)) return false;
      foreign_word(at, roman);
    }
    return true;
  }

  // "Jean-Claude'em Junckerem": an ending behind an apostrophe.
  bool is_ending(std::size_t at) const {
    const auto gap = text_.gap_before(at);
    return text_.is_small(at) && (gap == "'" || gap == "’") && text_.spelling(at).size() <= 4;
  }

  // A word between that the name does not have.
  void foreign_word(std::size_t at, const std::string& roman) {
    const auto patronymic = part_with(PartRole::patronymic);
    const auto middle = part_with(PartRole::middle);
    if (is_patronymic(roman)) {
      if (patronymic != none && !used_[patronymic]) add("another patronymic", -0.6);
      else if (middle != none && !used_[middle])
        add("a patronymic instead of the middle name", -0.3);
      else add("a patronymic that the list does not have", -0.02);
    } else if (text_.is_initial(at)) {
      const bool open =
          (patronymic != none && !used_[patronymic]) || (middle != none && !used_[middle]);
      add(open ? "another middle initial" : "a middle initial that the list does not have",
          open ? -0.35 : -0.08);
    } else {
      add("a further name between", -0.2);
    }
  }

  // Parts of the name beside what is found: a patronymic behind, a second surname, a middle name.
  void take_neighbours() {
    while (mention_.first > 0 && !text_.stop_before(mention_.first) &&
           take_optional(mention_.first - 1))
      --mention_.first;
    while (mention_.last + 1 < text_.size() && !text_.stop_before(mention_.last + 1) &&
           take_optional(mention_.last + 1))
      ++mention_.last;
    if (mention_.last + 1 < text_.size() && !text_.is_small(mention_.last + 1)) {
      const auto gap = text_.gap_before(mention_.last + 1);
      if (gap == "-" || gap == "–") add("a hyphen joins another name to it", -0.3);
    }
  }

  // Two letters and a dot are soon like something.
  void judge_length(std::size_t surname_at) {
    if (worst_ == Form::initial && text_.spelling(surname_at).size() <= 3)
      add("an initial and a short surname", -0.15);
  }

  void check_missing() {
    for (std::size_t part = 0; part < name_.parts.size(); ++part) {
      if (used_[part]) continue;
      switch (name_.parts[part].role) {
        case PartRole::patronymic: add("without the patronymic", -0.03); break;
        case PartRole::middle: add("without a middle name", -0.1); break;
        case PartRole::surname: without_surname(part); break;
        case PartRole::word: add("without a part of the name that belongs to it", -0.6); break;
        case PartRole::suffix:
          add("without the \"junior\" or \"senior\" of the list", -0.55);
          break;
        default: break;
      }
    }
  }

  // Of two surnames the first one is the father's, by which Spaniards go; where it is a given name
  // ("Ali Moradipur") the second is the family's.
  void without_surname(std::size_t part) {
    const bool first = part == part_with(PartRole::surname);
    const auto& kept = name_.parts[first ? part + 1 : part_with(PartRole::surname)];
    const bool kept_is_given = !given_names_of(name_.vocabulary.roman(kept.token)).empty();
    if (!first && kept_is_given) add("without the family's name", -0.45);
    else if (first) add("without the first surname", -0.2);
    else add("without the second surname", -0.1);
  }

  void judge_order(std::size_t given_at, std::size_t surname_at) {
    if (surname_at > given_at) return;
    const bool comma = text_.stop_before(given_at);
    if (comma) add("surname first, behind a comma the given name", -0.05);
    else if (!text_.inflects()) add("surname first", worst_ <= Form::folded ? -0.05 : -0.2);
  }

  // A name in small letters is more often a word; one of which only a part is, nearly always.
  void judge_case() {
    std::size_t small = 0;
    std::size_t letters = 0;
    std::size_t words = 0;
    for (std::size_t at = mention_.first; at <= mention_.last; ++at) {
      const auto part = part_at(at);
      if (part == none || name_.parts[part].role == PartRole::particle) continue;
      ++words;
      small += text_.is_small(at) ? 1 : 0;
      letters += text_.spelling(at).size();
    }
    const bool person = part_with(PartRole::surname) != none;
    if (small == 0 || !person) return;
    const bool whole = small == words && worst_ <= Form::folded && letters >= 9;
    add("in small letters", whole ? -0.15 : -0.55);
  }

  // Names of few letters must be spelt as they are: Chang and Chung, Jong and Hong are different.
  void judge_shortness(std::size_t given_at, std::size_t surname_at) {
    bool doubtful = false;
    for (const auto at : {given_at, surname_at}) {
      const auto* word = text_.known[at];
      if (text_.is_initial(at)) continue;
      const auto part = part_at(at);
      if (part == none) continue;
      const auto token = name_.parts[part].token;
      const auto* reading = word->as(token);
      const bool other =
          reading == nullptr ||
          (reading->cost > .03F && (reading->ending == Ending::none || !text_.inflects()));
      doubtful = doubtful || (other && name_.vocabulary.roman(token).size() <= 4 &&
                              script_of(text_.spelling(at)) == name_.vocabulary.script(token));
    }
    const auto letters = text_.words[given_at].size + text_.words[surname_at].size;
    const auto given = part_at(given_at);
    const bool known_given =
        given == none || !name_.vocabulary.groups(name_.parts[given].token).empty();
    const bool short_and_far = !known_given && cost_ > .15F &&
                               letters <= (text_.inflects() ? 16U : 10U) &&
                               script_of(text_.spelling(surname_at)) != Script::latin;
    if (doubtful || short_and_far) add("a short name spelt otherwise", -0.25);
  }

  // Who has a common surname must be there with all that the list says.
  void judge_commonness(std::size_t given, std::size_t given_at, std::size_t surname_at) {
    const auto part = part_at(surname_at);
    if (part == none) return;
    const int grade = name_.commonness(part);
    judge_neighbour(part);
    const bool initial = std::ranges::find(forms_, Form::initial) != forms_.end();
    const bool both_given =
        surname_at < given_at && !text_.stop_before(given_at) &&
        !name_.vocabulary.groups(name_.parts[given].token).empty() &&
        !given_names_of(name_.vocabulary.roman(name_.parts[part].token)).empty();
    if (both_given) add("two given names the other way round", -0.45);
    const bool spelled = std::ranges::any_of(
        forms_, [](Form form) { return form >= Form::spelled && form <= Form::possessive; });
    if (initial && spelled && !text_.inflects()) add("an initial and another spelling", -0.15);
    if (initial && !dotted(given_at)) add("an initial without a full stop", -0.04);
    if (grade == 0) return;
    const bool equivalent = std::ranges::find(forms_, Form::kin) != forms_.end();
    const bool loose = worst_ == Form::short_form || worst_ == Form::translated;
    if (loose && grade >= 2) add("a loose given name and a common surname", -0.3);
    else if (equivalent && grade >= 2)
      add("another form of the given name and a common surname", -0.16);
    constexpr std::array initials{0.0, -0.05, -0.12, -0.2};
    constexpr std::array middles{0.0, -0.08, -0.25, -0.4};
    constexpr std::array patronymics{0.0, -0.02, -0.08, -0.18};
    const auto at = static_cast<std::size_t>(grade);
    if (initial) add("an initial and a common surname", initials[at]);
    if (missing(PartRole::middle) || missing(PartRole::surname))
      add("a common surname without the rest of the name", middles[at]);
    if (missing(PartRole::patronymic))
      add("a common surname without the patronymic", patronymics[at]);
  }

  // "Abdul Qadeer Khan" is not Abdul Qadir: behind a surname that is also a given name the name may
  // go on. And "Saint-Andre" is one name, whatever its parts are.
  void judge_neighbour(std::size_t surname) {
    const auto next = mention_.last + 1;
    const bool goes_on =
        next < text_.size() && text_.gap_before(next) == " " && !text_.is_small(next) &&
        !text_.known[next]->surname.empty() &&
        !given_names_of(name_.vocabulary.roman(name_.parts[surname].token)).empty();
    if (goes_on && !text_.inflects()) add("the name goes on in the text", -0.35);
    for (std::size_t at = mention_.first + 1; at <= mention_.last; ++at)
      if (text_.gap_before(at) == "-" && !name_.text.contains('-'))
        return add("joined by a hyphen in the text", -0.3);
  }

  bool dotted(std::size_t at) const {
    const auto end = text_.words[at].end();
    return end < text_.text.size() && text_.text[end] == '.';
  }

  bool missing(PartRole role) const {
    for (std::size_t part = 0; part < name_.parts.size(); ++part)
      if (name_.parts[part].role == role && !used_[part]) return true;
    return false;
  }

  // The part of the name that the word was taken for.
  std::size_t part_at(std::size_t at) const {
    const auto found = std::ranges::find(taken_, at, &Taken::at);
    return found == taken_.end() ? none : found->part;
  }

  bool go(std::size_t part, std::size_t at, int step) {
    const auto next = [step](std::size_t i) { return i + static_cast<std::size_t>(step); };
    const auto& parts = name_.parts;
    for (auto p = next(part); p < parts.size(); p = next(p)) {
      const auto beside = next(at);
      const bool there = beside < text_.size() && !text_.stop_before(std::max(at, beside));
      if (there && take(p, beside)) {
        at = beside;
        mention_.first = std::min(mention_.first, at);
        mention_.last = std::max(mention_.last, at);
        continue;
      }
      if (parts[p].role == PartRole::filler || parts[p].role == PartRole::particle) continue;
      if (!there) return false;
      // The text may have a little word where the name has none: "Bank of Serbia", "Banka Srbije".
      const auto behind = next(beside);
      const bool little = text_.spelling(beside).size() <= 3 && behind < text_.size() &&
                          !text_.stop_before(std::max(beside, behind));
      if (!little || !take(p, behind)) return false;
      at = behind;
      mention_.first = std::min(mention_.first, at);
      mention_.last = std::max(mention_.last, at);
      add("a little word between", -0.05);
    }
    return true;
  }

  double letter_weight() const {
    const auto script = script_of(text_.spelling(mention_.last));
    const bool one = !taken_.empty() &&
                     name_.vocabulary.script(name_.parts[taken_.front().part].token) == script;
    return one && !text_.inflects() ? letter_rules_in_one_script : letter_rules;
  }

  void add(std::string what, double value) { mention_.parts.push_back({std::move(what), value}); }

  Mention finish() {
    std::vector<ScorePart> parts{{"name found", 1.0}};
    std::ranges::sort(forms_);
    // "exact" is said only where nothing else is to be said.
    if (forms_.size() > 1) std::erase(forms_, Form::exact);
    for (const Form form : forms_) {
      mention_.how += (mention_.how.empty() ? "" : ", ") + std::string(meaning(form).how);
      if (form == worst_) parts.push_back({std::string(meaning(form).what), meaning(form).value});
    }
    if (cost_ > 0.1F)
      parts.push_back({"letters that differ", -letter_weight() * static_cast<double>(cost_)});
    parts.insert(parts.end(), mention_.parts.begin(), mention_.parts.end());
    mention_.parts = std::move(parts);
    return std::move(mention_);
  }

  const NameView& name_;
  const ReadText& text_;
  struct Taken {
    std::size_t part;
    std::size_t at;
  };
  std::vector<bool> used_;
  std::vector<Taken> taken_;
  Mention mention_;
  std::vector<Form> forms_;
  Form worst_ = Form::exact;
  float cost_ = 0;
};

}  // namespace

int NameView::commonness(std::size_t part) const {
  const TokenId token = parts[part].token;
  const auto subjects = vocabulary.bearers(token);
  const int on_lists = subjects >= 24 ? 3 : subjects >= 10 ? 2 : subjects >= 4 ? 1 : 0;
  return std::max(on_lists, newshound::commonness(vocabulary.roman(token)));
}

double Mention::score() const {
  double sum = 0;
  for (const auto& part : parts) sum += part.value;
  return std::clamp(sum, 0.0, 1.0);
}

std::optional<Mention> person_mention(const NameView& name,
                                      const ReadText& text,
                                      std::size_t given_at,
                                      std::size_t surname_at) {
  return Judge(name, text).person(given_at, surname_at);
}

std::optional<Mention> mention_in_a_row(const NameView& name,
                                        const ReadText& text,
                                        std::size_t part,
                                        std::size_t at) {
  return Judge(name, text).row(part, at);
}

std::optional<Mention> surname_mention(const NameView& name, const ReadText& text, std::size_t at) {
  return Judge(name, text).surname(at);
}

}  // namespace newshound
