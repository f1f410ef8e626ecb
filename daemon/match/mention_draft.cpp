#include "match/mention_draft.h"

#include <algorithm>

#include "names/person_name.h"
#include "text/fold.h"
#include "text/fold_table.h"
#include "text/romanise.h"

namespace newshound {

namespace {

constexpr double name_found = 1;
constexpr double wholly_small = -0.15;
constexpr double partly_small = -0.55;

// What a whole unit of spelling cost takes off. Within one script a spelling is mostly copied.
constexpr double letter_rules = 0.5;
constexpr double letter_rules_in_one_script = 1.5;

bool has_capital(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t code = decode(text, at);
    if (role_of(code) == Role::letter && !is_small(code)) return true;
  }
  return false;
}

}  // namespace

void MentionDraft::include(std::size_t at) {
  mention_.first = std::min(mention_.first, at);
  mention_.last = std::max(mention_.last, at);
}

bool MentionDraft::take(std::size_t part, std::size_t at) {
  const auto found = fit(name_, name_.parts[part], text_, at);
  if (found) take_as(part, at, *found);
  return found.has_value();
}

void MentionDraft::take_as(std::size_t part, std::size_t at, Fit fit) {
  note(fit);
  used_[part] = true;
  mention_.taken.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint16_t>(part)});
}

void MentionDraft::note(Fit fit) {
  worst_ = std::max(worst_, fit.form);
  cost_ += fit.cost;
  if (!has(fit.form)) forms_.push_back(fit.form);
}

std::size_t MentionDraft::part_with(PartRole role) const {
  const auto found = std::ranges::find(name_.parts, role, &CompiledPart::role);
  return found == name_.parts.end() ? none : static_cast<std::size_t>(found - name_.parts.begin());
}

bool MentionDraft::missing(PartRole role) const {
  for (std::size_t part = 0; part < name_.parts.size(); ++part)
    if (name_.parts[part].role == role && !used_[part]) return true;
  return false;
}

std::size_t MentionDraft::part_at(std::size_t at) const {
  const auto found = std::ranges::find(mention_.taken, at, &TakenWord::at);
  return found == mention_.taken.end() ? none : found->part;
}

std::optional<std::size_t> MentionDraft::at_of(std::size_t part) const {
  const auto found = std::ranges::find(mention_.taken, part, &TakenWord::part);
  if (found == mention_.taken.end()) return std::nullopt;
  return found->at;
}

const WordReading* MentionDraft::reading_at(std::size_t at) const {
  const auto part = part_at(at);
  return part == none ? nullptr : text_.known[at]->as(name_.parts[part].token);
}

bool MentionDraft::has(Form form) const {
  return std::ranges::find(forms_, form) != forms_.end();
}

bool MentionDraft::one_of_two(std::size_t at) const {
  if (at == 0) return false;
  const auto before = part_at(at - 1);
  const auto here = part_at(at);
  if (before == none || here == none) return false;
  const bool letter = name_.vocabulary.roman(name_.parts[before].token).size() == 1;  // "M'Beti"
  return letter || (name_.parts[before].role == PartRole::surname) ==
                       (name_.parts[here].role == PartRole::surname);
}

// Not as the list has it itself ("Arturo hellais"), nor behind the hyphen of "Csin-ping" and
// "Al-tikriti".
bool MentionDraft::is_oddly_small(std::size_t at) const {
  if (!text_.is_small(at)) return false;
  const bool joined = text_.is_rest_of_capital(at) &&
                      (one_of_two(at) || is_particle(romanise(text_.spelling(at - 1))));
  return !joined && !(has_capital(name_.text) && name_.text.contains(text_.spelling(at)));
}

// A name in small letters is more often a word; one of which only a part is, nearly always.
void MentionDraft::judge_case() {
  std::size_t small = 0;
  std::size_t letters = 0;
  std::size_t words = 0;
  for (std::size_t at = mention_.first; at <= mention_.last; ++at) {
    const auto part = part_at(at);
    if (part == none || name_.parts[part].role == PartRole::particle) continue;
    ++words;
    small += is_oddly_small(at) ? 1 : 0;
    letters += text_.spelling(at).size();
  }
  if (small == 0) return;
  const bool whole = small == words && worst_ <= Form::folded && letters >= telling_letters;
  add("in small letters", whole ? wholly_small : partly_small);
}

double MentionDraft::letter_weight() const {
  const auto script = script_of(text_.spelling(mention_.last));
  const auto& taken = mention_.taken;
  const bool one =
      !taken.empty() && name_.vocabulary.script(name_.parts[taken.front().part].token) == script;
  return one && !text_.inflects() ? letter_rules_in_one_script : letter_rules;
}

double MentionDraft::letters_cost() const {
  return cost_ > 0.1F ? letter_weight() * static_cast<double>(cost_) : 0;
}

double MentionDraft::most() const {
  const bool small = worst_ > Form::folded && text_.is_small(mention_.last) &&
                     !text_.is_rest_of_capital(mention_.last);
  double sum = name_found + meaning(worst_).value - letters_cost() + (small ? partly_small : 0);
  for (const auto& part : mention_.parts) sum += part.value;
  return sum;
}

Mention MentionDraft::finish() {
  std::vector<ScorePart> parts{{"name found", name_found}};
  std::ranges::sort(forms_);
  // "exact" is said only where nothing else is to be said.
  if (forms_.size() > 1) std::erase(forms_, Form::exact);
  for (const Form form : forms_) {
    mention_.how += (mention_.how.empty() ? "" : ", ") + std::string(meaning(form).how);
    if (form == worst_) parts.push_back({std::string(meaning(form).what), meaning(form).value});
  }
  if (const double cost = letters_cost(); cost > 0) parts.push_back({"letters that differ", -cost});
  parts.insert(parts.end(), mention_.parts.begin(), mention_.parts.end());
  mention_.parts = std::move(parts);
  return std::move(mention_);
}

}  // namespace newshound
