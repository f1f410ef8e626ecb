#include "match/places.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "match/address.h"
#include "match/word_links.h"
#include "names/given_names.h"
#include "text/sentence.h"

namespace newshound {

namespace {

constexpr auto fields = {Field::title, Field::text};

auto order(const Found& found) {
  const Hit& hit = found.hit;
  return std::tuple(hit.watchlist,
                    hit.subject,
                    found.field != Field::title,
                    hit.start,
                    ~hit.end,
                    hit.weak,
                    -found.score,
                    hit.name);
}

bool overlap(const Hit& a, const Hit& b) {
  return a.start < b.end && b.start < a.end;
}

void exclude(std::span<Found> places, ReadPassage& passage, const Subject& subject) {
  if (!subject.particulars) return;
  for (const auto& phrase : subject.particulars->exclusions)
    for (const Field field : fields)
      for (const Span& span : passage.phrases(field).exactly(phrase))
        for (Found& place : places)
          if (place.field == field && place.hit.start < span.end && span.start < place.hit.end)
            place.somebody_else = fmt::format("lies in \"{}\", which stands under \"not\"", phrase);
}

// "Markom", "Ivana": a given name with up to three letters of a case behind it.
bool is_inflected_given_name(std::string_view word) {
  const auto roman = spelling_of(word).roman;
  for (std::size_t cut = 1; cut <= 3 && roman.size() >= cut + 3; ++cut)
    if (!given_names_of(std::string_view(roman).substr(0, roman.size() - cut)).empty()) return true;
  return false;
}

// Other words that begin a sentence have capitals, too, so cases are looked at within one only.
bool is_given_name(const ReadText& text, std::size_t at) {
  if (text.is_small(at)) return false;
  if (text.is_initial(at) || !text.known[at]->any.given.empty()) return true;
  if (!given_names_like(text.spelling(at)).empty()) return true;
  const bool begins = at == 0 || text.stop_before(at);
  return !begins && is_inflected_given_name(text.spelling(at));
}

std::size_t word_of(const Hit& hit, const ReadText& text) {
  const auto word = std::ranges::lower_bound(text.words, hit.start, {}, &Word::start);
  return static_cast<std::size_t>(word - text.words.begin());
}

// A weak name is mostly a surname: behind another given name or initial ("Marko Vulin") it is
// somebody else. Were the given name the subject's, the full name would be found there.
bool is_behind_given_name(const Hit& hit, const ReadText& text) {
  const std::size_t at = word_of(hit, text);
  return at > 0 && !text.stop_before(at) && is_given_name(text, at - 1);
}

constexpr double addressed_otherwise = -0.4;

// "Mrs Vulin" is not Aleksandar Vulin; a full name may be his all the same, for who writes may be wrong.
void tell_by_title(Found& place, const ReadPassage& passage, const Subject& subject) {
  const ReadText& text = passage.read(place.field);
  const char title = gender_by_title(text, word_of(place.hit, text));
  if (title == 'u') return;
  const char gender = gender_of(subject);
  if (gender == 'u' || gender == title) return;
  const char* what = title == 'f' ? "stands behind a woman's title" : "stands behind a man's title";
  if (place.hit.weak) {
    place.somebody_else = what;
    return;
  }
  place.hit.mention.parts.push_back({what, addressed_otherwise});
  place.score = place.hit.mention.score();
}

// "BIA" on the list is not "bia" or "bio" in a text.
bool is_acronym_in_small(const Found& place, const ReadPassage& passage, const Subject& subject) {
  return is_acronym(subject.names[place.hit.name].text) &&
         !is_acronym(
             passage.text(place.field).substr(place.hit.start, place.hit.end - place.hit.start));
}

void tell_namesakes(std::span<Found> places, const ReadPassage& passage, const Subject& subject) {
  const bool person = names_a_person(subject);
  for (Found& place : places) {
    if (person && place.counts()) tell_by_title(place, passage, subject);
    if (!place.hit.weak || !place.counts()) continue;
    const bool inside = std::ranges::any_of(places, [&](const Found& other) {
      return !other.hit.weak && other.field == place.field && overlap(other.hit, place.hit);
    });
    if (inside) continue;
    if (person && is_behind_given_name(place.hit, passage.read(place.field)))
      place.somebody_else = "stands behind another given name or initial";
    else if (is_acronym_in_small(place, passage, subject))
      place.somebody_else = "is in small letters, and the list has capitals";
  }
}

// Two subjects of one list are two people. Where both could be meant at a place and one fits clearly
// better ("Donald Trump" and "Donald Trump Jr"), the other is probably not.
constexpr double clearly = 0.075;
constexpr double outdone = -0.45;
constexpr const char* better_here = "another entry of the list fits better here";

// "Ibrahim Hasan" in "Barzan Ibrahim Hasan al-Tikriti".
bool is_part(const Hit& shorter, const Hit& longer) {
  return shorter.start >= longer.start && shorter.end <= longer.end &&
         shorter.mention.taken.size() < longer.mention.taken.size();
}

bool is_rival(const Found& other, const Found& weaker, double ahead = clearly) {
  return overlap(other.hit, weaker.hit) && !is_part(other.hit, weaker.hit) &&
         other.hit.subject != weaker.hit.subject && !other.hit.weak && other.counts() &&
         other.score >= weaker.score + ahead;
}

// An initial that may be two people of a list is neither for sure: "G. Bush".
constexpr double either = -0.1;

void weigh_initials(std::span<Found*> places) {
  const auto by_initial = [](const Found& found) {
    return found.counts() && !found.hit.weak && found.hit.mention.how.contains("initial");
  };
  std::vector<Found*> doubtful;
  for (Found* place : places)
    if (by_initial(*place) && std::ranges::any_of(places, [&](const Found* other) {
          return by_initial(*other) && other->hit.subject != place->hit.subject &&
                 overlap(other->hit, place->hit);
        }))
      doubtful.push_back(place);
  for (Found* place : doubtful) {
    place->hit.mention.parts.push_back({"an initial that fits another entry, too", either});
    place->score = place->hit.mention.score();
  }
}

// Places of one list and field that overlap, in a row. Many entries may share a name, so they are
// compared with one another only where one stands out.
void weigh_rivals(std::span<Found*> places) {
  double best = 0;
  for (const Found* place : places)
    if (!place->hit.weak && place->counts()) best = std::max(best, place->score);
  std::vector<Found*> beaten;
  for (Found* place : places)
    if (best >= place->score + clearly &&
        std::ranges::any_of(places, [&](const Found* other) { return is_rival(*other, *place); }))
      beaten.push_back(place);
  weigh_initials(places);
  for (Found* place : beaten) {
    place->hit.mention.parts.push_back({better_here, outdone});
    place->score = place->hit.mention.score();
  }
}

// How well each entry is named anywhere in the passage.
using BestScores = std::map<std::pair<std::uint32_t, std::uint32_t>, double>;

double& best_of(BestScores& scores, const Found& found) {
  return scores[{found.hit.watchlist, found.hit.subject}];
}

// "Saif Gaddafi" may be two brothers; it is the one whom the text names in full elsewhere.
void weigh_named_elsewhere(std::span<Found*> places, BestScores& best) {
  std::vector<Found*> beaten;
  for (Found* place : places) {
    if (place->hit.mention.parts.back().what == better_here) continue;
    const double own = best_of(best, *place);
    if (std::ranges::any_of(places, [&](const Found* other) {
          return is_rival(*other, *place, -clearly) && !is_rival(*other, *place) &&
                 best_of(best, *other) >= own + clearly;
        }))
      beaten.push_back(place);
  }
  for (Found* place : beaten) {
    place->hit.mention.parts.push_back(
        {"another entry of the list is named in full elsewhere", outdone});
    place->score = place->hit.mention.score();
  }
}

// Takes the places of one list and field that overlap, group by group.
template <class Take>
void each_group(std::span<Found*> by_place, Take take) {
  for (std::size_t first = 0; first < by_place.size();) {
    const Found& begin = *by_place[first];
    std::size_t end = begin.hit.end;
    std::size_t last = first + 1;
    for (; last < by_place.size() && by_place[last]->hit.watchlist == begin.hit.watchlist &&
           by_place[last]->field == begin.field && by_place[last]->hit.start < end;
         ++last)
      end = std::max(end, by_place[last]->hit.end);
    if (last - first > 1) take(by_place.subspan(first, last - first));
    first = last;
  }
}

void weigh_rivals(std::vector<Found>& all) {
  std::vector<Found*> by_place;
  by_place.reserve(all.size());
  for (Found& found : all) by_place.push_back(&found);
  std::ranges::sort(by_place, {}, [](const Found* found) {
    return std::tuple(found->hit.watchlist, found->field, found->hit.start);
  });
  each_group(by_place, [](std::span<Found*> places) { weigh_rivals(places); });
  BestScores best;
  for (const Found& found : all)
    if (!found.hit.weak && found.counts())
      best_of(best, found) = std::max(best_of(best, found), found.score);
  each_group(by_place, [&](std::span<Found*> places) { weigh_named_elsewhere(places, best); });
}

// "Said Ajili" than "Ajili said".
bool is_surer(const Found& one, const Found& other) {
  constexpr double by_far = 0.2;
  const bool outbid = other.hit.mention.parts.back().what == better_here;  // not doubtful by itself
  return one.hit.weak == other.hit.weak && !outbid && one.score >= other.score + by_far;
}

// A shorter name of the subject within a longer one is no place of its own, nor is a doubtful one that
// shares a word with a sure one. In order, what lies within an earlier place ends no later than the
// farthest end so far.
void drop_inner(std::vector<Found>& all) {
  std::vector<Found> outer;
  outer.reserve(all.size());
  std::size_t farthest = 0;  // of the outer ones, counted from 1
  for (Found& found : all) {
    if (farthest > 0 && found.counts()) {
      Found& before = outer[farthest - 1];
      if (same_subject(before, found) && before.field == found.field &&
          found.hit.start < before.hit.end) {
        const bool inner = found.hit.end <= before.hit.end;
        if (inner || is_surer(before, found)) continue;
        if (is_surer(found, before)) {
          before = std::move(found);
          continue;
        }
      }
    }
    outer.push_back(std::move(found));
    if (outer.back().counts()) farthest = outer.size();
  }
  all = std::move(outer);
}

std::vector<Found> found_in(Field field, std::vector<Hit> hits) {
  std::vector<Found> places;
  places.reserve(hits.size());
  for (Hit& hit : hits) {
    Found& found = places.emplace_back();
    found.field = field;
    found.hit = std::move(hit);
    found.score = found.hit.mention.score();
  }
  return places;
}

}  // namespace

ReadPassage::ReadPassage(const NameIndex& names, const Passage& passage)
    : passage_(passage),
      title_(names.read(passage.title)),
      text_(names.read(passage.text)),
      title_phrases_(title_),
      text_phrases_(text_) {
  // A title is too short to tell its language by.
  if (text_.size() > title_.size()) title_.same_language = &text_;
}

void put_in_order(std::vector<Found>& places) {
  std::ranges::sort(places, {}, order);
}

std::vector<Found> find_places(const NameIndex& names,
                               ReadPassage& passage,
                               const std::vector<Watchlist>& watchlists,
                               bool doubtful) {
  std::vector<Found> all;
  for (const Field field : fields)
    for (Found& found : found_in(field, names.find(passage.read(field), doubtful)))
      all.push_back(std::move(found));
  put_in_order(all);
  for (auto first = all.begin(); first != all.end();) {
    const auto last = std::find_if_not(
        first, all.end(), [&](const Found& next) { return same_subject(*first, next); });
    const auto& subjects = watchlists[first->hit.watchlist].subjects;
    const Subject& subject = subjects[first->hit.subject];
    exclude(std::span(first, last), passage, subject);
    tell_namesakes(std::span(first, last), passage, subject);
    first = last;
  }
  weigh_rivals(all);
  drop_inner(all);
  return all;
}

void add_surnames(std::vector<Found>& places,
                  const NameIndex& names,
                  ReadPassage& passage,
                  const Subject& subject) {
  const auto [watchlist, number] = std::pair(places[0].hit.watchlist, places[0].hit.subject);
  std::vector<Found> more;
  for (const Field field : fields)
    for (Found& found :
         found_in(field, names.find_surnames(passage.read(field), watchlist, number)))
      more.push_back(std::move(found));
  exclude(more, passage, subject);
  for (Found& found : more) {
    tell_by_title(found, passage, subject);
    if (found.counts()) places.push_back(std::move(found));
  }
  put_in_order(places);
  drop_inner(places);
}

Evidence evidence_of(const Found& place, const ReadPassage& passage, const Subject& subject) {
  const std::string_view text = passage.text(place.field);
  const auto [start, end] = std::pair(place.hit.start, place.hit.end);
  const Span quote = sentence_around(text, start, end);
  return {.field = place.field,
          .start = start,
          .end = end,
          .match = std::string(text.substr(start, end - start)),
          .quote = std::string(text.substr(quote.start, quote.end - quote.start)),
          .quote_start = start - quote.start,
          .name = subject.names[place.hit.name].text,
          .how = place.hit.mention.how};
}

}  // namespace newshound
