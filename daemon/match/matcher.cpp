#include "match/matcher.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "match/judge.h"
#include "match/query_eval.h"
#include "text/repair.h"
#include "text/sentence.h"

namespace newshound {

namespace {

constexpr std::size_t most_places = 20;  // of a query; as many as of a name

struct Topic {
  std::size_t watchlist = 0;
  std::size_t subject = 0;
  CompiledQuery query;
};

std::vector<Topic> topics_of(const std::vector<Watchlist>& watchlists,
                             std::span<const SubjectNumbers::Place> particular) {
  std::vector<Topic> topics;
  for (const auto [list, number] : particular) {
    const auto& text = watchlists[list].subjects[number].particulars->query;
    if (text.empty()) continue;
    // lists/ has told the user of a query that makes no sense.
    if (const auto query = parse_query(text))
      topics.push_back({list, number, CompiledQuery(*query)});
  }
  return topics;
}

Evidence evidence_of(const QueryPlace& place, const Passage& passage, const std::string& query) {
  const auto text = place.field == Field::title ? passage.title : passage.text;
  const Span quote = sentence_around(text, place.start, place.end);
  return {.field = place.field,
          .start = place.start,
          .end = place.end,
          .match = std::string(text.substr(place.start, place.end - place.start)),
          .quote = std::string(text.substr(quote.start, quote.end - quote.start)),
          .quote_start = place.start - quote.start,
          .name = query,
          .how = "query"};
}

Judgement judgement_of(const Topic& topic,
                       std::span<const QueryPlace> places,
                       const Passage& passage,
                       const std::string& query,
                       double threshold) {
  Judgement judgement{
      .verdict = Verdict::found, .threshold = threshold, .match = {}, .passed_over = {}};
  judgement.match = {.watchlist = topic.watchlist,
                     .subject = topic.subject,
                     .score = 1,
                     .parts = {{"the query holds", 1}},
                     .evidence = {}};
  for (const QueryPlace& place : places.first(std::min(places.size(), most_places)))
    judgement.match.evidence.push_back(evidence_of(place, passage, query));
  return judgement;
}

void point_at_original(Evidence& evidence, const Repaired& repaired, std::string_view original) {
  evidence.start = repaired.original_offset(evidence.start);
  evidence.end = repaired.original_offset(evidence.end);
  evidence.match = original.substr(evidence.start, evidence.end - evidence.start);
  const Span quote = sentence_around(original, evidence.start, evidence.end);
  evidence.quote = original.substr(quote.start, quote.end - quote.start);
  evidence.quote_start = evidence.start - quote.start;
}

auto order(const Judgement& judgement) {
  return std::pair(judgement.match.watchlist, judgement.match.subject);
}

}  // namespace

struct Matcher::Index {
  NameIndex names;
  RelatedSubjects related;
  std::vector<Topic> topics;

  explicit Index(const std::vector<Watchlist>& watchlists)
      : Index(watchlists, particular_subjects(watchlists), watchlists) {}
  Index(const std::vector<Watchlist>& watchlists, const Index& before)
      : Index(watchlists, particular_subjects(watchlists), watchlists, before.names) {}
  template <class... Names>
  Index(const std::vector<Watchlist>& watchlists,
        std::span<const SubjectNumbers::Place> particular,
        const Names&... of_names)
      : names(of_names...),
        related(watchlists, particular),
        topics(topics_of(watchlists, particular)) {}

  void judge_names(const Passage& passage,
                   double threshold,
                   const std::vector<Watchlist>& watchlists,
                   bool only_found,
                   std::vector<Judgement>& judgements) const {
    ReadPassage read(names, passage);
    const bool doubtful = !only_found || threshold < most_of_doubtful + 0.01;
    const std::vector<Found> all = find_places(names, read, watchlists, doubtful);
    const Court court{watchlists, names, related, read, all, threshold};
    for (auto first = all.begin(); first != all.end();) {
      const auto last = std::find_if_not(
          first, all.end(), [&](const Found& next) { return same_subject(*first, next); });
      const std::span places(first, last);
      first = last;
      if (only_found && !may_be_found(places, court)) continue;
      auto judgement = newshound::judge({places.begin(), places.end()}, court, !only_found);
      if (!only_found || judgement.verdict == Verdict::found)
        judgements.push_back(std::move(judgement));
    }
  }

  void judge_topics(const Passage& passage,
                    double threshold,
                    const std::vector<Watchlist>& watchlists,
                    std::vector<Judgement>& judgements) const {
    if (topics.empty()) return;
    const QueryPassage words(passage.title, passage.text, passage.language);
    for (const Topic& topic : topics) {
      const auto& subject = watchlists[topic.watchlist].subjects[topic.subject];
      if (const auto places = topic.query.evaluate(words))
        judgements.push_back(
            judgement_of(topic, *places, passage, subject.particulars->query, threshold));
    }
  }

  std::vector<Judgement> judge_sound(const Passage& passage,
                                     double threshold,
                                     const std::vector<Watchlist>& watchlists,
                                     bool only_found) const {
    std::vector<Judgement> judgements;
    judge_names(passage, threshold, watchlists, only_found, judgements);
    judge_topics(passage, threshold, watchlists, judgements);
    std::ranges::sort(judgements, {}, order);
    return judgements;
  }

  // A damaged text is searched as it should be, and quoted as it is.
  std::vector<Judgement> judge_all(const Passage& passage,
                                   double threshold,
                                   const std::vector<Watchlist>& watchlists,
                                   bool only_found) const {
    const auto title = repair(passage.title);
    const auto text = repair(passage.text);
    Passage sound = passage;
    if (title) sound.title = title->text;
    if (text) sound.text = text->text;
    auto judgements = judge_sound(sound, threshold, watchlists, only_found);
    const auto restore = [&](std::vector<Evidence>& places) {
      for (Evidence& place : places) {
        const bool in_title = place.field == Field::title;
        const auto& repaired = in_title ? title : text;
        if (!repaired) continue;
        const std::string searched = std::move(place.match);
        point_at_original(place, *repaired, in_title ? passage.title : passage.text);
        if (place.match != searched) place.how += ", the encoding repaired";
      }
    };
    for (Judgement& judgement : judgements) {
      restore(judgement.match.evidence);
      restore(judgement.passed_over);
    }
    return judgements;
  }
};

Matcher::Matcher(std::vector<Watchlist> watchlists) : watchlists_(std::move(watchlists)) {}

Matcher::Matcher(std::vector<Watchlist> watchlists, const Matcher& before)
    : watchlists_(std::move(watchlists)),
      index_(std::make_unique<const Index>(watchlists_, before.index())) {}

Matcher::~Matcher() = default;

const Matcher::Index& Matcher::index() const {
  std::call_once(once_, [this] {
    if (!index_) index_ = std::make_unique<const Index>(watchlists_);
  });
  return *index_;
}

std::vector<Match> Matcher::match(const Passage& passage, double threshold) const {
  std::vector<Match> matches;
  for (auto& judgement : index().judge_all(passage, threshold, watchlists_, true))
    matches.push_back(std::move(judgement.match));
  return matches;
}

std::vector<Judgement> Matcher::judge(const Passage& passage, double threshold) const {
  return index().judge_all(passage, threshold, watchlists_, false);
}

std::size_t Matcher::subject_count() const {
  std::size_t count = 0;
  for (const Watchlist& list : watchlists_) count += list.subjects.size();
  return count;
}

}  // namespace newshound
