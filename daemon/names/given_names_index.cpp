#include <algorithm>
#include <unordered_map>

#include "base/digest.h"
#include "names/given_names.h"
#include "names/skeleton.h"
#include "names/spelling.h"
#include "names/tables.h"

namespace newshound {

namespace {

// Every start of the program reads the table, so it is kept as views into it and sorted hashes.
struct Spelled {
  std::uint64_t hash = 0;
  GivenName name;
};

struct Index {
  std::vector<GivenNameGroup> groups;
  std::vector<Spelled> spelled;  // sorted by hash
  std::vector<GivenName> names;  // in the order of `spelled`
};

GivenNameGroup read_group(std::string_view line) {
  GivenNameGroup group;
  group.gender = line[0];
  Kinship kinship = Kinship::same;
  for (line.remove_prefix(1); !line.empty();) {
    const auto word = line.substr(0, line.find(' '));
    line.remove_prefix(std::min(line.size(), word.size() + 1));
    if (word == "~") kinship = Kinship::short_form;
    else if (word == "^") kinship = Kinship::translated;
    else if (!word.empty()) group.members.push_back({word, kinship});
  }
  return group;
}

Index make_index() {
  Index index;
  index.groups.reserve(5000);
  for (auto rest = given_name_table; !rest.empty();) {
    const auto line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    if (line.size() > 2 && line[0] != '#') index.groups.push_back(read_group(line));
  }
  index.spelled.reserve(25'000);
  for (std::size_t group = 0; group < index.groups.size(); ++group)
    for (const auto& member : index.groups[group].members)
      index.spelled.push_back(
          {quick_hash(member.roman), {static_cast<std::uint16_t>(group), member.kinship}});
  std::ranges::sort(index.spelled, {}, &Spelled::hash);
  for (const auto& spelled : index.spelled) index.names.push_back(spelled.name);
  return index;
}

const Index& index() {
  static const Index made = make_index();
  return made;
}

using Skeletons = std::unordered_multimap<std::uint32_t, std::string_view>;

// Made when the first name is met that the table does not have.
const Skeletons& skeletons() {
  static const Skeletons made = [] {
    Skeletons by_skeleton;
    by_skeleton.reserve(60'000);
    for (const auto& group : index().groups)
      for (const auto& member : group.members)
        for (const auto skeleton : name_skeletons(member.roman, Vowels::without))
          by_skeleton.emplace(skeleton, member.roman);
    return by_skeleton;
  }();
  return made;
}

// Much nearer than what a text may differ by: this decides for good which names are one.
constexpr float near = .16F;

}  // namespace

std::span<const GivenNameGroup> given_name_groups() {
  return index().groups;
}

std::span<const GivenName> given_names_of(std::string_view roman) {
  const auto found =
      std::ranges::equal_range(index().spelled, quick_hash(roman), {}, &Spelled::hash);
  const auto first = static_cast<std::size_t>(found.begin() - index().spelled.begin());
  return std::span(index().names).subspan(first, found.size());
}

std::vector<GivenName> given_names_like(std::string_view word) {
  const Spelling spelling = spelling_of(word);
  const auto exact = given_names_of(spelling.roman);
  if (!exact.empty() || spelling.roman.size() < 4) return {exact.begin(), exact.end()};
  float best = near;
  std::vector<GivenName> found;
  for (const auto skeleton : name_skeletons(spelling.roman, Vowels::without)) {
    const auto [first, last] = skeletons().equal_range(skeleton);
    for (auto entry = first; entry != last; ++entry) {
      const auto alike = likeness({std::string(entry->second), Script::latin}, spelling);
      if (!alike || alike->ending != Ending::none || alike->cost > best) continue;
      if (alike->cost < best) found.clear();
      best = alike->cost;
      for (const auto& name : given_names_of(entry->second))
        if (std::ranges::find(found, name.group, &GivenName::group) == found.end())
          found.push_back(name);
    }
  }
  return found;
}

}  // namespace newshound
