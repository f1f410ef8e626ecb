#include "match/judge.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "match/birth.h"
#include "text/language_tag.h"
#include "text/romanise.h"

namespace newshound {

namespace {

// A text may name a subject hundreds of times; this many places convince anyone and keep an alert
// readable. The score counts all of them.
constexpr std::size_t most_evidence = 20;

// What an entry's own words weigh. One word of the context carries a weak name over the default
// threshold; one word against takes a name below it that is in doubt anyway, two take every name.
constexpr double for_context = 0.10;
constexpr double most_for_context = 0.30;
constexpr double for_against = -0.30;
constexpr double most_against = -0.60;
constexpr double weak_by_context = -0.30;
// The longer a list, the likelier somebody else bears one of its common names: for each tenfold of
// what a person may have put together by hand.
constexpr double for_common_name = -0.5;
constexpr double most_for_common_name = -0.5;
constexpr double short_list = 1000;
constexpr double named_for_sure = 0.8;
constexpr double birth_agrees = 0.10;
constexpr double birth_differs = -0.20;
// Years: newspapers count birthdays, lists are a year off now and then.
constexpr int agreeing = 1;
constexpr int tolerated = 2;

double hundredths(double value) {
  return std::round(value * 100) / 100;
}

bool in_a_language_of(const Subject& subject, std::string_view language) {
  if (!subject.particulars || subject.particulars->languages.empty() || language.empty())
    return true;
  return std::ranges::any_of(subject.particulars->languages,
                             [&](const auto& wanted) { return speaks(language, wanted); });
}

class Case {
 public:
  Case(std::vector<Found> places, const Court& court, const Subject& subject)
      : places_(std::move(places)), court_(court), subject_(subject) {}

  Judgement judge(bool with_evidence) {
    judgement_.match.watchlist = places_[0].hit.watchlist;
    judgement_.match.subject = places_[0].hit.subject;
    judgement_.threshold = court_.threshold;
    if (particulars() != nullptr && particulars()->threshold)
      judgement_.threshold = *particulars()->threshold;
    judgement_.verdict = weigh(with_evidence);
    if (judgement_.verdict == Verdict::found || with_evidence) show_places();
    return std::move(judgement_);
  }

 private:
  const Particulars* particulars() const { return subject_.particulars.get(); }

  Verdict weigh(bool with_evidence) {
    if (!in_a_language_of(subject_, court_.passage.passage().language))
      return Verdict::other_language;
    set_excluded_aside(with_evidence);
    if (places_.empty()) return Verdict::excluded;
    const bool full = std::ranges::any_of(places_, [](const Found& f) { return !f.hit.weak; });
    start_from_the_loudest(full);
    const bool context = weigh_words();
    if (!full && !context) return Verdict::only_weak;
    if (common_ && !context) weigh_commonness();
    weigh_birth();
    judgement_.match.score = settle_score(parts());
    if (judgement_.match.score < judgement_.threshold) return Verdict::too_low;
    if (full && places_.size() < most_evidence)
      add_surnames(places_, court_.names, court_.passage, subject_);
    return Verdict::found;
  }

  std::vector<ScorePart>& parts() { return judgement_.match.parts; }

  void set_excluded_aside(bool with_evidence) {
    const Found* before = nullptr;
    for (const Found& place : places_) {
      if (place.counts() || !with_evidence) continue;
      const bool again = before != nullptr && before->field == place.field &&
                         place.hit.end <= before->hit.end;  // another name at the same place
      if (again) continue;
      before = &place;
      auto evidence = evidence_of(place, court_.passage, subject_);
      evidence.how = place.somebody_else;
      judgement_.passed_over.push_back(std::move(evidence));
    }
    std::erase_if(places_, [](const Found& place) { return !place.counts(); });
  }

  // A weak name speaks for itself only where there is no full one.
  void start_from_the_loudest(bool full) {
    const Found* loudest = nullptr;
    for (const Found& place : places_)
      if (place.hit.weak != full && (loudest == nullptr || place.score > loudest->score))
        loudest = &place;
    parts() = loudest->hit.mention.parts;
    common_ = loudest->hit.mention.common;
    if (!full)
      parts().push_back({"a weak name, which counts for its context only", weak_by_context});
  }

  // A common name counts for less, the longer the list; not where another of the list is named, for
  // subjects of one list are met together.
  void weigh_commonness() {
    const auto& place = places_[0].hit;
    const bool beside = std::ranges::any_of(court_.all, [&](const Found& other) {
      return other.hit.watchlist == place.watchlist && other.hit.subject != place.subject &&
             !other.hit.weak && !other.hit.mention.common && other.counts() &&
             other.score >= named_for_sure;
    });
    if (beside) return;
    const auto subjects = court_.watchlists[place.watchlist].subjects.size();
    const double tenfolds = std::log10(static_cast<double>(subjects) / short_list);
    const double value = std::max(for_common_name * tenfolds, most_for_common_name);
    if (value < 0) parts().push_back({"a common name, and the list is long", value});
  }

  // True where a word of the context is found.
  bool weigh_words() {
    if (particulars() == nullptr) return false;
    const bool context =
        weigh(particulars()->context, "context", for_context, most_for_context) > 0;
    weigh(particulars()->against, "against", for_against, most_against);
    return context;
  }

  // Each phrase that is found counts once, and each word for one phrase: a user who lists several
  // forms of it means one thing. How many were.
  int weigh(const std::vector<std::string>& phrases,
            std::string_view key,
            double value,
            double most) {
    int count = 0;
    for (const auto& phrase : phrases) {
      if (std::abs(value * (count + 1)) > std::abs(most) + 0.001) break;
      const auto place = stands(phrase);
      if (!place) continue;
      parts().push_back({fmt::format("{}: \"{}\" {}", key, phrase, *place), value});
      ++count;
    }
    return count;
  }

  // "is in the text", "is in the title as …", "is named in the text".
  std::optional<std::string> stands(const std::string& phrase) {
    for (const Field field : {Field::title, Field::text})
      for (const Span& span : court_.passage.phrases(field).in_any_form(phrase))
        if (!is_own_name(field, span) && is_new(field, span)) return in_words(phrase, field, span);
    for (const auto& place : court_.related.named(phrase))
      if (const auto field = named(place))
        return fmt::format("is named in the {}", name_of(*field));
    return {};
  }

  bool is_new(Field field, const Span& span) {
    auto form = romanise(court_.passage.text(field).substr(span.start, span.end - span.start));
    if (std::ranges::find(counted_, form) != counted_.end()) return false;
    counted_.push_back(std::move(form));
    return true;
  }

  std::string in_words(const std::string& phrase, Field field, const Span& span) const {
    const auto form = court_.passage.text(field).substr(span.start, span.end - span.start);
    const auto where = fmt::format("is in the {}", name_of(field));
    return form == phrase ? where : fmt::format("{} as \"{}\"", where, form);
  }

  bool is_own_name(Field field, const Span& span) const {
    return std::ranges::any_of(places_, [&](const Found& place) {
      return place.field == field && place.hit.start < span.end && span.start < place.hit.end;
    });
  }

  std::optional<Field> named(const RelatedSubjects::Place& subject) const {
    const auto is = [&](const Found& found) {
      return found.hit.watchlist == subject.watchlist && found.hit.subject == subject.subject &&
             !found.hit.weak && found.counts() && found.score >= court_.threshold;
    };
    const auto found = std::ranges::find_if(court_.all, is);
    if (found == court_.all.end()) return {};
    return found->field;
  }

  // The first place that says when its bearer was born.
  void weigh_birth() {
    if (particulars() == nullptr || !particulars()->born) return;
    const auto year = court_.passage.passage().year;
    for (const Found& place : places_) {
      const auto claim = birth_behind(court_.passage.text(place.field), place.hit.end, year);
      if (claim) return weigh_birth(*claim, *particulars()->born);
    }
  }

  void weigh_birth(const BirthClaim& claim, int born) {
    const int off = std::max({claim.earliest - born, born - claim.latest, 0});
    const bool age = claim.earliest != claim.latest;
    const auto says = fmt::format("born: {}\"{}\"", age ? "the age " : "", claim.words);
    if (off <= agreeing)
      parts().push_back({fmt::format("{} agrees with {}", says, born), birth_agrees});
    if (off > tolerated)
      parts().push_back({fmt::format("{} does not agree with {}", says, born), birth_differs});
  }

  void show_places() {
    for (const Found& place : std::span(places_).first(std::min(places_.size(), most_evidence)))
      judgement_.match.evidence.push_back(evidence_of(place, court_.passage, subject_));
  }

  std::vector<Found> places_;
  const Court& court_;
  const Subject& subject_;
  bool common_ = false;               // is what speaks loudest a common name?
  std::vector<std::string> counted_;  // words that speak for or against, romanised
  Judgement judgement_;
};

}  // namespace

double settle_score(std::vector<ScorePart>& parts) {
  double sum = 0;
  for (ScorePart& part : parts) sum += part.value = hundredths(part.value);
  sum = hundredths(sum);
  const double score = std::clamp(sum, 0.0, 1.0);
  if (sum > 1) parts.push_back({"limited to 1", hundredths(score - sum)});
  if (sum < 0) parts.push_back({"not below 0", hundredths(score - sum)});
  return score;
}

bool may_be_found(std::span<const Found> places, const Court& court) {
  double best = 0;
  for (const Found& place : places)
    if (place.counts()) best = std::max(best, place.score);
  const auto& subject = court.watchlists[places[0].hit.watchlist].subjects[places[0].hit.subject];
  const auto* more = subject.particulars.get();
  if (more == nullptr) return best + 0.01 > court.threshold;  // what rounding may add
  return best + most_for_context + birth_agrees + 0.01 > more->threshold.value_or(court.threshold);
}

Judgement judge(std::vector<Found> places, const Court& court, bool with_evidence) {
  const auto& hit = places[0].hit;
  const Subject& subject = court.watchlists[hit.watchlist].subjects[hit.subject];
  return Case(std::move(places), court, subject).judge(with_evidence);
}

}  // namespace newshound
