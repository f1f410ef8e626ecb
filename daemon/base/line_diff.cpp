#include "base/line_diff.h"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

namespace newshound {

namespace {

constexpr std::size_t around = 3;

using Lines = std::vector<std::string_view>;

Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

// The longest run of common lines that begins at each pair of lines (the textbook's table); what differs
// is an entry or two.
std::vector<std::vector<std::size_t>> common_behind(const Lines& before, const Lines& after) {
  std::vector table(before.size() + 1, std::vector<std::size_t>(after.size() + 1));
  for (std::size_t i = before.size(); i-- > 0;)
    for (std::size_t j = after.size(); j-- > 0;)
      table[i][j] = before[i] == after[j] ? table[i + 1][j + 1] + 1
                                          : std::max(table[i + 1][j], table[i][j + 1]);
  return table;
}

std::string changes(const Lines& before, const Lines& after) {
  const auto common = common_behind(before, after);
  std::string text;
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < before.size() || j < after.size()) {
    const bool same = i < before.size() && j < after.size() && before[i] == after[j];
    const bool drop =
        !same && i < before.size() && (j == after.size() || common[i + 1][j] >= common[i][j + 1]);
    text += fmt::format("{}{}\n",
                        same   ? ' '
                        : drop ? '-'
                               : '+',
                        same || drop ? before[i] : after[j]);
    if (same || drop) ++i;
    if (same || !drop) ++j;
  }
  return text;
}

Lines part(const Lines& lines, std::size_t from, std::size_t behind) {
  return {lines.begin() + static_cast<std::ptrdiff_t>(from),
          lines.end() - static_cast<std::ptrdiff_t>(behind)};
}

}  // namespace

std::string line_diff(std::string_view before, std::string_view after, std::string_view file) {
  if (before == after) return "";
  const Lines old = lines_of(before);
  const Lines fresh = lines_of(after);
  const auto shorter = std::min(old.size(), fresh.size());
  std::size_t head = 0;
  while (head < shorter && old[head] == fresh[head]) ++head;
  std::size_t tail = 0;
  while (tail < shorter - head && old[old.size() - 1 - tail] == fresh[fresh.size() - 1 - tail])
    ++tail;
  head -= std::min(head, around);
  tail -= std::min(tail, around);
  const Lines from = part(old, head, tail);
  const Lines to = part(fresh, head, tail);
  return fmt::format("--- {0}\n+++ {0}\n@@ -{1},{2} +{1},{3} @@\n{4}",
                     file,
                     head + 1,
                     from.size(),
                     to.size(),
                     changes(from, to));
}

}  // namespace newshound
