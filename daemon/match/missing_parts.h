#pragma once
// What of a listed person's name is not in the text, and how much of the name is left without it.
// Inner header of match/.

#include <cstddef>

#include "match/mention_draft.h"

namespace newshound {

// Takes off for each part of the name that is missing; `surname`: the part that was found as such.
void judge_missing(MentionDraft& draft, std::size_t surname);
// Who has a common surname must be there with all that the list says.
void judge_commonness(MentionDraft& draft, std::size_t given, std::size_t surname);

}  // namespace newshound
