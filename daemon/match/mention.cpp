#include "match/mention.h"

#include <algorithm>

#include "names/surnames.h"

namespace newshound {

int NameView::commonness(std::size_t part) const {
  const TokenId token = parts[part].token;
  const auto subjects = vocabulary.bearers(token);
  const int on_lists = subjects >= 24 ? 3 : subjects >= 10 ? 2 : subjects >= 4 ? 1 : 0;
  return std::max(on_lists, newshound::commonness(vocabulary.roman(token)));
}

double Mention::score() const {
  double sum = 0;
  for (const auto& part : parts) sum += part.value;
  return std::clamp(sum, 0.0, 1.0);
}

}  // namespace newshound
