#pragma once
// A PostingRate as the text it is stored as, and back.

#include <string>
#include <string_view>

#include "model/posting_rate.h"

namespace newshound {

std::string posting_text(const PostingRate& rate);
// What cannot be read, as after a repair by hand, is a rate that knows nothing.
PostingRate read_posting(std::string_view text);

}  // namespace newshound
