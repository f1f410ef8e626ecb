#pragma once
// How names stand in Japanese: parts of one in Katakana, with dots between them. Inner header of match/.

#include <cstddef>

#include "match/read_text.h"

namespace newshound {

bool is_katakana(const ReadText& text, std::size_t at);
// Are the words from `first` to `last` such a name, as far as any is in Katakana? "ドル規模" is none, and
// "党のジョン" neither.
bool is_joined_as_in_japanese(const ReadText& text, std::size_t first, std::size_t last);
// Is there more of the name before or behind: "シャー・マヘムード" in "シャー・マヘムード・クレーシ"?
bool goes_on_in_japanese(const ReadText& text, std::size_t first, std::size_t last);

}  // namespace newshound
