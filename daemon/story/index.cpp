#include "story/index.h"

#include <algorithm>
#include <bit>
#include <chrono>
#include <cmath>
#include <numeric>

namespace newshound {
namespace {

// How many of an article's heaviest terms its story is filed under, and looked for by. More of the
// latter, since two articles seldom weigh their terms alike.
constexpr std::size_t filed_terms = 16;
constexpr std::size_t asked_terms = 24;
// As if so many had been read before the first, so that a word is not frequent for being met twice.
constexpr float articles_before = 30;
constexpr std::size_t compared_terms = 96;
constexpr std::size_t most_candidates = 16;
// So many are compared word by word, the others only where a text of theirs looks copied.
constexpr std::size_t thorough_candidates = 6;
// Of an article's weight, what a story must have of the terms asked for to be looked at.
constexpr float least_votes = 0.03F;
// … and of what the best has of it; keys, which may meet by chance, count no more than many terms.
constexpr float share_of_best = 0.25F;
constexpr float most_of_best = 0.6F;
// Who is named in many articles weighs little there, but stories of the same people are looked at.
constexpr float vote_of_subject = 0.1F;
// How far back in a long story a copied article is looked for.
constexpr std::size_t most_copies = 200;

// Log odds from which an article joins a story. Below 0, since the fitted odds are those of one story
// and the best of many is asked.
constexpr double joins = -0.6;
// Where the address or the title is the same, the text must not say the contrary.
constexpr double joins_namesake = -4;
constexpr Duration same_text_within = std::chrono::hours(72);
// Names, days and numbers in common, see foreign_evidence().
constexpr double joins_foreign = 3;
constexpr double foreign_within = 2.0;  // days
// Reports of an event come thick and then thin out: exp(-(dt / 3 days)²).
constexpr double decay_days = 3;

constexpr std::size_t vote_slots = 2048;
constexpr std::size_t shared_words = 8;
constexpr double seconds_per_day = 86400;

std::uint32_t seconds_of(UtcTime time) {
  return static_cast<std::uint32_t>(std::max(0LL, unix_millis(time) / 1000));
}

std::uint32_t seconds_of(Duration duration) {
  return static_cast<std::uint32_t>(std::chrono::floor<std::chrono::seconds>(duration).count());
}

std::uint32_t apart(std::uint32_t a, std::uint32_t b) {
  return a > b ? a - b : b - a;
}

// 1 + log(times), remembered for the few counts that are usual.
float tf_of(float times) {
  static const auto known = [] {
    std::array<float, 64> made{};
    for (std::size_t i = 1; i < made.size(); ++i) made[i] = 1 + std::log(static_cast<float>(i));
    return made;
  }();
  const auto whole = static_cast<std::size_t>(times);
  const bool usual = whole < known.size() && static_cast<float>(whole) == times && whole > 0;
  return usual ? known[whole] : 1 + std::log(times);
}

// Tf-idf, the rarity dampened. What tells events apart weighs more: names, numbers, the first sentences.
float weight_of(const DraftTerm& term, float rarity) {
  float weight = tf_of(term.times) * rarity;
  if (term.name) weight *= 1.7F;
  if (term.number) weight *= 1.8F;
  if (term.opening) weight *= 1.4F;
  return weight;
}

StoryMark mark_of(const WeighedDraft& weighed) {
  const Draft& draft = weighed.draft;
  StoryMark mark;
  mark.sketch = draft.copy.sketch;
  mark.years = draft.years;
  mark.time = seconds_of(draft.time);
  mark.title_key = draft.title_key;
  mark.link_key = draft.link_key;
  mark.day = static_cast<std::uint16_t>(draft.day.value_or(0));
  mark.language = draft.language;
  const auto& order = weighed.heaviest;
  for (std::size_t i = 0; i < std::min(order.size(), StoryMark::most_terms); ++i) {
    const DraftTerm& term = draft.terms()[order[i]];
    const float share = weighed.weights[order[i]] / weighed.weights[order[0]];
    const auto weight = std::max(1U, static_cast<unsigned>(std::lround(share * most_weight)));
    mark.heavy[i].bits =
        term.term | (term.name ? 1U << 24 : 0U) | (term.opening ? 1U << 25 : 0U) | weight << 26;
  }
  return mark;
}

std::vector<std::string> shared_with(const Gathered& story, const WeighedDraft& weighed) {
  std::vector<std::string> shared;
  for (const auto i : weighed.heaviest) {
    const DraftTerm& term = weighed.draft.terms()[i];
    if (term.spelling.empty() || story.find(term.term) == nullptr) continue;
    shared.emplace_back(term.spelling);
    if (shared.size() == shared_words) break;
  }
  return shared;
}

// What an article and a story have in common, names and numbers counted twice. Where subjects are
// known, the first one that both name and the words for it count nothing: those articles were chosen
// because they name him, and two things that he does are two events.
int in_common(const Gathered& story, const WeighedDraft& weighed) {
  int points = 0;
  int subjects = 0;
  for (const auto i : weighed.heaviest) {
    const DraftTerm& term = weighed.draft.terms()[i];
    if (story.find(term.term) == nullptr) continue;
    if (term.subject) ++subjects;
    else if (!term.called) points += term.name || term.number ? 2 : 1;
  }
  return points + 2 * std::max(subjects - 1, 0);
}

// Three words, or a name and a word: two headlines about cancelled flights are not one story for that.
// A name and two words besides a subject: he is a minister on each Thursday.
bool enough_in_common(const Gathered& story, const WeighedDraft& weighed) {
  const auto terms = weighed.draft.terms();
  const bool subjects = std::ranges::any_of(terms, &DraftTerm::subject);
  return in_common(story, weighed) >= (subjects ? 4 : 3);
}

// In another language words are not in common: a place, a number, somebody else.
bool more_than_the_subject(const Gathered& story, const WeighedDraft& weighed) {
  const auto terms = weighed.draft.terms();
  return std::ranges::none_of(terms, &DraftTerm::subject) || in_common(story, weighed) >= 2;
}

}  // namespace

std::string_view name_of(Kinship kinship) {
  switch (kinship) {
    case Kinship::none: return "new";
    case Kinship::link: return "same address";
    case Kinship::title: return "same title";
    case Kinship::copy: return "copy";
    case Kinship::event: return "same event";
    case Kinship::foreign: return "same event in another language";
  }
  return "";
}

StoryIndex::StoryIndex(StoryLimits limits, StoryId first)
    : limits_(limits), oldest_story_(first), counts_(limits.articles), votes_(vote_slots) {}

// The frequencies are learnt from the stream; this article is counted in.
WeighedDraft StoryIndex::weighed(const Draft& draft) {
  const std::span terms = draft.terms();
  WeighedDraft made{.draft = draft, .weights = std::vector<float>(terms.size()), .heaviest = {}};
  for (const DraftTerm& term : terms) counts_.fetch(term.term);
  rarities_.set_articles(static_cast<float>(counts_.articles()) + articles_before);
  float squares = 0;
  // The heaviest first; in a tie, what comes first in the article. The bits of positive floats are in
  // their order.
  std::vector<std::uint64_t> order;
  order.reserve(terms.size());
  for (std::size_t i = 0; i < terms.size(); ++i) {
    if (terms[i].times == 0) continue;
    const float rarity = rarities_.of(counts_.count(terms[i].term));
    if (rarity <= 0) continue;
    const float weight = weight_of(terms[i], rarity);
    made.weights[i] = weight;
    squares += weight * weight;
    order.push_back(std::uint64_t{~std::bit_cast<std::uint32_t>(weight)} << 32 | i);
  }
  const float scale = 1 / std::sqrt(std::max(squares, 1e-12F));
  for (float& weight : made.weights) weight *= scale;
  if (order.size() > compared_terms) {
    std::ranges::nth_element(order, order.begin() + compared_terms);
    order.resize(compared_terms);
  }
  std::ranges::sort(order);
  made.heaviest.reserve(order.size());
  for (const auto entry : order) made.heaviest.push_back(static_cast<std::uint16_t>(entry));
  return made;
}

std::vector<StoryIndex::Candidate> StoryIndex::candidates(const Draft& draft) {
  return candidates(weighed(draft));
}

std::vector<StoryIndex::Candidate> StoryIndex::candidates(const WeighedDraft& draft) {
  ++round_;
  voted_.clear();
  const auto terms = std::span(draft.heaviest).first(std::min(draft.heaviest.size(), asked_terms));
  const auto term_at = [&](std::uint16_t i) -> const DraftTerm& { return draft.draft.terms()[i]; };
  const SketchKeys& keys = draft.draft.copy.keys;
  for (const auto i : terms) recent_.fetch(term_at(i).term);
  for (std::size_t i = 0; i < keys.count; ++i) recent_.fetch(keys.keys[i]);
  for (const auto i : terms) {
    const float weight = draft.weights[i];
    vote(term_at(i).term, weight * weight + (term_at(i).subject ? vote_of_subject : 0), false);
  }
  for (std::size_t i = 0; i < keys.count; ++i) vote(keys.keys[i], 1, true);
  for (const auto key : {draft.draft.title_key, draft.draft.link_key})
    if (key != 0) vote(key, 1, true);
  std::vector<Candidate> found = elected(seconds_of(draft.draft.time));
  // The likeliest last: it is what decide() then finds gathered.
  for (std::size_t i = found.size(); i-- > 0;)
    if (i < thorough_candidates || found[i].keyed || looks_copied(found[i], draft.draft))
      examine(found[i], draft);
  return found;
}

void StoryIndex::vote(std::uint32_t key, float votes, bool keyed) {
  recent_.each(key, [&](StoryId story) {
    std::size_t at = story % vote_slots;
    while (votes_[at].round == round_ && votes_[at].story != story) at = (at + 1) % vote_slots;
    if (votes_[at].round != round_) {
      votes_[at] = {.story = story, .round = round_};
      voted_.push_back(static_cast<std::uint16_t>(at));
    }
    votes_[at].votes += votes;
    votes_[at].keyed |= keyed;
  });
}

// The stories with most votes that are not over; in a tie the older one. Whether a story is over is
// asked only here: most of those that had a vote are far from the processor.
std::vector<StoryIndex::Candidate> StoryIndex::elected(std::uint32_t now) {
  const auto behind = [&](std::uint16_t a, std::uint16_t b) {
    const Vote &one = votes_[a], &other = votes_[b];
    return one.votes != other.votes ? one.votes < other.votes : one.story > other.story;
  };
  std::ranges::make_heap(voted_, behind);
  std::vector<Candidate> found;
  for (auto rest = std::span(voted_); !rest.empty() && found.size() < most_candidates;
       rest = rest.first(rest.size() - 1)) {
    std::ranges::pop_heap(rest, behind);
    const Vote& next = votes_[rest.back()];
    const float best = std::min(found.empty() ? next.votes : found.front().votes, most_of_best);
    if (next.votes < std::max(least_votes, share_of_best * best)) break;
    const Story* const story = alive(next.story, now);
    if (story == nullptr) continue;
    memory_.fetch(story->last);
    found.push_back({.story = next.story, .keyed = next.keyed, .votes = next.votes});
  }
  return found;
}

const StoryIndex::Story* StoryIndex::alive(StoryId story, std::uint32_t now) const {
  if (story < oldest_story_ || story - oldest_story_ >= stories_.size()) return nullptr;
  const Story& state = stories_[story - oldest_story_];
  if (!memory_.holds(state.last)) return nullptr;
  const bool idle = apart(state.latest, now) > seconds_of(limits_.idle);
  return idle || apart(state.began, now) > seconds_of(limits_.whole) ? nullptr : &state;
}

// By its last few articles, which is cheap.
bool StoryIndex::looks_copied(const Candidate& candidate, const Draft& draft) const {
  constexpr std::size_t last_ones = 4;
  Place place = stories_[candidate.story - oldest_story_].last;
  for (std::size_t seen = 0; memory_.holds(place) && seen < last_ones; ++seen) {
    const Remembered& member = memory_.at(place);
    if (may_be_copy(likeness(member.mark.sketch, draft.copy.sketch))) return true;
    place = member.before;
  }
  return false;
}

// Puts together the last articles of the story and its first one, and finds the nearest.
void StoryIndex::examine(Candidate& candidate, const WeighedDraft& draft) {
  const Story& story = stories_[candidate.story - oldest_story_];
  const Draft& article = draft.draft;
  StatedByStory stated;
  gathered_.start();
  const auto take = [&](Place place) {
    const Remembered& member = memory_.at(place);
    memory_.fetch(member.before);
    const float before = gathered_.best_cosine();
    gathered_.add(member.mark, draft);
    if (gathered_.best_cosine() > before || gathered_.articles() == 1)
      candidate.relative = member.article;
    if (member.mark.day != 0) stated.days[stated.day_count++] = member.mark.day;
    stated.years |= member.mark.years;
    stated.same_language += member.mark.language == article.language || member.mark.language == 0 ||
                            article.language == 0;
  };
  std::size_t seen = 0;
  Place place = story.last;
  for (; memory_.holds(place) && seen + 1 < Gathered::most_articles; ++seen) {
    take(place);
    place = memory_.at(place).before;
  }
  if (memory_.holds(place) && memory_.holds(story.first)) take(story.first);
  candidate.signs = read_signs(draft, gathered_, stated);
  candidate.score = score_of(candidate.signs);
  if (2 * stated.same_language < gathered_.articles())
    candidate.foreign = foreign_evidence(draft, gathered_, candidate.signs);
  const double days =
      apart(memory_.at(story.last).mark.time, seconds_of(article.time)) / seconds_per_day;
  candidate.score -= days * days / (decay_days * decay_days);
  if (days > foreign_within) candidate.foreign = 0;
  if (candidate.foreign >= joins_foreign && more_than_the_subject(gathered_, draft))
    candidate.kinship = Kinship::foreign;
  if (candidate.score >= joins && stated.same_language > 0 && enough_in_common(gathered_, draft))
    candidate.kinship = Kinship::event;
  if (candidate.keyed || candidate.kinship == Kinship::event)
    look_for_copy(candidate, draft, story.last);
}

// The first of the story's articles that says the same was copied; what came later may be copies too.
void StoryIndex::look_for_copy(Candidate& candidate, const WeighedDraft& weighed, Place place) {
  const Draft& draft = weighed.draft;
  const std::uint32_t now = seconds_of(draft.time);
  for (std::size_t seen = 0; memory_.holds(place) && seen < most_copies; ++seen) {
    const Remembered& member = memory_.at(place);
    const StoryMark& mark = member.mark;
    place = member.before;
    const bool near = candidate.score >= joins_namesake || draft.brief;
    const Likeness like = likeness(mark.sketch, draft.copy.sketch);
    const bool recent = apart(mark.time, now) <= seconds_of(same_text_within);
    Kinship kinship = Kinship::none;
    if (recent && may_be_copy(like) && is_copy(like, static_cast<double>(cosine(mark, weighed))))
      kinship = Kinship::copy;
    if (recent && near && mark.title_key != 0 && mark.title_key == draft.title_key)
      kinship = Kinship::title;
    if (near && mark.link_key != 0 && mark.link_key == draft.link_key) kinship = Kinship::link;
    if (kinship == Kinship::none) continue;
    candidate.kinship = kinship;
    candidate.relative = member.article;
    candidate.likeness = like;
  }
}

StoryDecision StoryIndex::decide(const Draft& draft) {
  const WeighedDraft weights = weighed(draft);
  std::vector<Candidate> found = candidates(weights);
  const auto rank = [](const Candidate& candidate) {
    const bool same_text = candidate.kinship == Kinship::link ||
                           candidate.kinship == Kinship::title ||
                           candidate.kinship == Kinship::copy;
    const double score =
        candidate.kinship == Kinship::foreign ? candidate.foreign : candidate.score;
    return std::tuple(candidate.kinship != Kinship::none, same_text, score);
  };
  const auto best = std::ranges::max_element(found, {}, rank);
  StoryDecision decision;
  decision.record = {.mark = mark_of(weights), .keys = draft.copy.keys, .terms = {}};
  decision.record.terms.reserve(draft.terms().size());
  for (const DraftTerm& term : draft.terms())
    if (term.times > 0) decision.record.terms.push_back(term.term);
  if (best == found.end() || best->kinship == Kinship::none) {
    decision.record.mark.story = oldest_story_ + static_cast<StoryId>(stories_.size());
    return decision;
  }
  if (best != found.begin()) examine(*best, weights);  // again, for the words in common
  decision.record.mark.story = best->story;
  decision.kinship = best->kinship;
  decision.relative = best->relative;
  decision.score = best->kinship == Kinship::copy      ? best->likeness.ratio()
                   : best->kinship == Kinship::foreign ? best->foreign
                                                       : best->score;
  decision.shared = shared_with(gathered_, weights);
  return decision;
}

void StoryIndex::insert(const StoryRecord& record, std::uint64_t article) {
  const StoryMark& mark = record.mark;
  if (mark.story < oldest_story_) return;
  if (mark.story - oldest_story_ >= stories_.size())
    stories_.resize(mark.story - oldest_story_ + 1);
  Story& story = stories_[mark.story - oldest_story_];
  const bool goes_on = memory_.holds(story.last);
  const Place place = memory_.add(
      {.mark = mark, .article = article, .before = goes_on ? story.last : ArticleMemory::nowhere});
  if (!goes_on) story = {.last = place, .first = place, .began = mark.time};
  story.last = place;
  story.latest = mark.time;
  counts_.add(record.terms);
  for (std::size_t i = 0; i < filed_terms && mark.heavy[i].weight() > 0; ++i)
    recent_.touch(mark.heavy[i].term(), mark.story);
  for (std::size_t i = 0; i < record.keys.count; ++i)
    recent_.touch(record.keys.keys[i], mark.story);
  for (const auto key : {mark.title_key, mark.link_key})
    if (key != 0) recent_.touch(key, mark.story);
  forget_old(mark.time);
}

// A story that was never seen may be one of those that are still to be fed back after a restart, until
// articles begin to be forgotten.
void StoryIndex::forget_old(std::uint32_t now) {
  const std::uint32_t longest = seconds_of(limits_.whole) + seconds_of(limits_.idle);
  while (memory_.size() > limits_.articles ||
         (memory_.size() > 1 && memory_.at(memory_.oldest()).mark.time + longest < now))
    memory_.forget_oldest();
  while (stories_.size() > 1) {
    const Place last = stories_.front().last;
    if (memory_.holds(last) || (last == ArticleMemory::nowhere && memory_.oldest() == 0)) break;
    stories_.pop_front();
    ++oldest_story_;
  }
}

}  // namespace newshound
