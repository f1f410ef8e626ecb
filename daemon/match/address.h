#pragma once
// Whether a man or a woman is meant, by the title before a name: "Mrs Vulin", "pana Wulina",
// "госпожа Вулина". Inner header of match/.

#include <cstddef>

#include "match/read_text.h"
#include "model/watchlist.h"

namespace newshound {

// 'm' or 'f' where a title of only men or only women stands before the word; else 'u', also for "Mr and
// Mrs".
char gender_by_title(const ReadText& text, std::size_t at);
// What the entry says, else 'u'.
char stated_gender(const Subject& subject);
// Of a person: what the entry says, else what all of the given names say, short forms left out; else 'u'.
char gender_of(const Subject& subject);

}  // namespace newshound
