#pragma once
// The change of a watchlist that is proposed where an alert was about somebody else, shown and, when the
// user accepts it, written. For `newshound feedback`.

#include <optional>
#include <string>
#include <vector>

#include "match/remedy.h"
#include "model/alert.h"
#include "settings/settings.h"
#include "store/store.h"

namespace newshound {

struct Proposal {
  Alert::Who subject;
  Origin entry;          // where it stands
  std::string why_none;  // why nothing is proposed, a sentence; empty where there is a remedy
  std::optional<Remedy> remedy;
  std::vector<Alert> right;  // the other alerts of the subject that were tried
  std::size_t examples = 0;  // that were tried
  std::string before;        // the file …
  std::string after;         // … with the amendment; empty where it is not to be written
  std::string not_written;   // why not

  bool can_be_accepted() const { return !after.empty(); }
};

// Reads the watchlists as they are now.
Proposal propose(const Settings& settings, Store& store, const Alert& alert);
void print(const Proposal& proposal);
// Writes the file, loads the lists again and tries the article. When it does not come out as proposed, the
// file is as before. Returns an exit code; what happened was said.
int accept(const Proposal& proposal, const Settings& settings, Store& store, const Alert& alert);

}  // namespace newshound
