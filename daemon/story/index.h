#pragma once
// Which story an article belongs to, decided as it comes in and for good: remembers the articles of
// the last days and finds those that an article belongs with. Same address, same title, copy of a text,
// report of the same event; in doubt a story of its own, since a second alert is a nuisance and a
// swallowed one a failure.
// One owner, one thread at a time. No clock, no files: the same articles in the same order give the
// same stories. Nothing needs to be saved but the records, which insert() takes back after a restart.

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "story/draft.h"
#include "story/gathered.h"
#include "story/judge.h"
#include "story/memory.h"
#include "story/record.h"

namespace newshound {

struct StoryLimits {
  std::size_t articles = 1'000'000;            // remembered at most
  Duration idle = std::chrono::hours(7 * 24);  // a story that nothing joined for so long is over …
  Duration whole = std::chrono::hours(30 * 24);  // … and one that began so long ago
};

// Why an article belongs to the story it was put in.
enum class Kinship : std::uint8_t {
  none,     // the first of its story
  link,     // same address: the article, perhaps edited
  title,    // same title
  copy,     // nearly the same text
  event,    // reports the same event
  foreign,  // the same in another language
};
std::string_view name_of(Kinship kinship);

struct StoryDecision {
  StoryRecord record;  // to insert and to store; holds the story
  Kinship kinship = Kinship::none;
  std::uint64_t relative = 0;  // the article it is most like, as insert() was told; not for `none`
  double score = 0;  // `copy`: share of common text; `foreign`: names in common; else log odds
  std::vector<std::string> shared;  // the heaviest words that it has in common with the story
};

class StoryIndex {
 public:
  // `first` is the least story that insert() will be told of; where there is none, the next one to
  // give out.
  explicit StoryIndex(StoryLimits limits = {}, StoryId first = 1);

  // Changes nothing but what it works with. The texts of the draft's article must still be there.
  StoryDecision decide(const Draft& draft);
  // Remembers an article, decided on now or stored earlier, in the order of their coming. `article` is
  // whatever the caller calls it by.
  void insert(const StoryRecord& record, std::uint64_t article);

  std::size_t articles() const { return memory_.size(); }

  // A story in question and how it looks beside the draft; for decide() and for fitting the weights.
  struct Candidate {
    StoryId story = 0;
    bool keyed = false;  // shares a key of title, link or sketch
    float votes = 0;
    Signs signs{};
    double score = 0;
    double foreign = 0;
    Likeness likeness;
    Kinship kinship = Kinship::none;
    std::uint64_t relative = 0;
  };
  std::vector<Candidate> candidates(const Draft& draft);

 private:
  using Place = ArticleMemory::Place;
  struct Story {
    Place last = ArticleMemory::nowhere;
    Place first = ArticleMemory::nowhere;
    std::uint32_t began = 0;  // seconds since 1970
    std::uint32_t latest = 0;
  };
  struct Vote {
    StoryId story = 0;
    std::uint32_t round = 0;
    float votes = 0;
    bool keyed = false;
  };

  WeighedDraft weighed(const Draft& draft);
  std::vector<Candidate> candidates(const WeighedDraft& draft);
  void vote(std::uint32_t key, float votes, bool keyed);
  std::vector<Candidate> elected(std::uint32_t now);
  const Story* alive(StoryId story, std::uint32_t now) const;
  bool looks_copied(const Candidate& candidate, const Draft& draft) const;
  void examine(Candidate& candidate, const WeighedDraft& draft);
  void look_for_copy(Candidate& candidate, const WeighedDraft& weighed, Place place);
  void forget_old(std::uint32_t now);

  StoryLimits limits_;
  StoryId oldest_story_;
  std::deque<Story> stories_;  // from oldest_story_ on
  TermCounts counts_;
  RecentStories recent_;
  ArticleMemory memory_;
  // Workplaces.
  Rarities rarities_;
  Gathered gathered_;
  std::uint32_t round_ = 0;
  std::vector<Vote> votes_;
  std::vector<std::uint16_t> voted_;
};

}  // namespace newshound
