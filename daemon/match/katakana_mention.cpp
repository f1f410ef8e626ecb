#include "match/katakana_mention.h"

#include <algorithm>
#include <string_view>

#include "names/spelling.h"

namespace newshound {

namespace {

// Between the words of one name; the first four join nothing else.
constexpr std::string_view joints[] = {"・", "･", "＝", "゠", "=", "-", " ", "\u3000"};
constexpr std::size_t sure_joints = 4;

bool is_one(std::string_view gap, std::size_t count) {
  return std::find(std::begin(joints), std::begin(joints) + count, gap) !=
         std::begin(joints) + count;
}

}  // namespace

bool is_katakana(const ReadText& text, std::size_t at) {
  return script_of(text.spelling(at)) == Script::katakana;
}

bool is_joined_as_in_japanese(const ReadText& text, std::size_t first, std::size_t last) {
  for (std::size_t at = first; at < last; ++at) {
    const bool either = is_katakana(text, at) || is_katakana(text, at + 1);
    if (either && !is_one(text.gap_before(at + 1), std::size(joints))) return false;
  }
  return true;
}

bool goes_on_in_japanese(const ReadText& text, std::size_t first, std::size_t last) {
  const auto is_dotted = [&](std::size_t at) {
    return is_katakana(text, at - 1) && is_katakana(text, at) &&
           is_one(text.gap_before(at), sure_joints);
  };
  return (first > 0 && is_dotted(first)) || (last + 1 < text.size() && is_dotted(last + 1));
}

}  // namespace newshound
