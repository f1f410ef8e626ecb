#pragma once
// An amendment into the user's watchlist, whose comments and layout are the user's. Called by `newshound
// feedback`; pure.

#include <filesystem>
#include <string>
#include <string_view>

#include "base/error.h"
#include "model/amendment.h"

namespace newshound {

// The same YAML with the amendment in the entry of that id; of the other lines not a byte is touched. An
// entry that is a plain text becomes a mapping. The result was read again: it says what the file said
// before, and the amendment. Error, with the place, where the entry is written in a way that leaves it
// open what would have to be changed. `file` is for messages.
Result<std::string> with_amendment(std::string_view yaml,
                                   const std::filesystem::path& file,
                                   const std::string& subject_id,
                                   const Amendment& amendment);

}  // namespace newshound
