#pragma once
// Watchlists compiled into an index, and texts run against it. Immutable: made beside the running
// one and swapped whole. Any thread.

#include <cstddef>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/match.h"
#include "model/watchlist.h"

namespace newshound {

// What is recognised in: UTF-8 plain text.
struct Passage {
  std::string_view title;
  std::string_view text;
  std::string_view language;     // BCP 47, may be empty
  std::optional<int> year = {};  // in which it was written: what an age in it means
};

// What a Match must reach to be an alert, unless the user sets another threshold.
inline constexpr double default_threshold = 0.5;

// What a subject's names in a passage amount to.
enum class Verdict {
  found,
  other_language,  // the entry's `languages` do not hold the passage's
  excluded,        // every name is somebody else's: see passed_over
  only_weak,       // weak names, without a full one or a word of the context
  too_low,         // the score is below the threshold
};

struct Judgement {
  Verdict verdict = Verdict::found;
  double threshold = 0;  // the subject's own, else the one asked for
  Match match;
  // Names that are somebody else's; `how` says why: "lies in \"Vulin Street\", …". Only for judge().
  std::vector<Evidence> passed_over;
};

class Matcher {
 public:
  // The names are filed at the first text, so that who only asks for feeds that have nothing new does
  // not wait for it.
  explicit Matcher(std::vector<Watchlist> watchlists);
  // Finds what the other would; made in a moment where few subjects are named otherwise than before.
  Matcher(std::vector<Watchlist> watchlists, const Matcher& before);
  ~Matcher();
  Matcher(const Matcher&) = delete;
  Matcher& operator=(const Matcher&) = delete;

  // Files the names now. Any thread, like all that follows.
  void prepare() const { index(); }

  // Every subject found with at least `threshold`, in the order of lists and subjects, each with
  // the first twenty places that speak for it. A text is less than 4 GiB.
  std::vector<Match> match(const Passage& passage, double threshold = default_threshold) const;
  // Every subject of which a name was seen, found or not; for explaining.
  std::vector<Judgement> judge(const Passage& passage, double threshold = default_threshold) const;

  const std::vector<Watchlist>& watchlists() const { return watchlists_; }
  const Watchlist& list_of(const Match& match) const { return watchlists_[match.watchlist]; }
  const Subject& subject_of(const Match& match) const {
    return watchlists_[match.watchlist].subjects[match.subject];
  }
  std::size_t subject_count() const;

 private:
  struct Index;
  const Index& index() const;

  std::vector<Watchlist> watchlists_;
  mutable std::once_flag once_;
  mutable std::unique_ptr<const Index> index_;
};

}  // namespace newshound
