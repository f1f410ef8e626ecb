#pragma once
// Which of a reader's words on an earlier alert takes a later one. Called by app/ before an alert is
// saved, by the command line. Pure.

#include <string>
#include <vector>

#include "model/alert.h"
#include "model/feedback.h"

namespace newshound {

// Of what was said to be somebody else, the first that means this alert as well: the same subject in
// the same story, or the same form of its name beside all the words that told the other one apart, with
// nothing of the entry's context. nullptr: none does.
const Feedback* not_him(const Alert& alert, const std::vector<Feedback>& said);

// "said to be not him by ana (feedback 3): the footballer", as an alert remembers it.
std::string in_words(const Feedback& feedback);
// The same for an alert that is taken: it says what the two have in common, too.
std::string in_words(const Feedback& feedback, const Alert& alert);
// Is that why nobody was told?
bool is_not_him(const Alert& alert);

}  // namespace newshound
