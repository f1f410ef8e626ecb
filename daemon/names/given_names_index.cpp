#include <algorithm>
#include <unordered_map>

#include "base/digest.h"
#include "names/given_names.h"
#include "names/skeleton.h"
#include "names/spelling.h"
#include "names/tables.h"

namespace newshound {

namespace {

// Every start of the program reads the table, so it is kept as views into it and hashes.
struct Spelled {
  std::uint64_t hash = 0;
  GivenName name;
};

constexpr std::size_t buckets = 1 << 15;

std::size_t bucket_of(std::uint64_t hash) {
  return hash % buckets;
}

struct Index {
  std::vector<GivenNameGroup> groups;
  std::vector<std::uint64_t> hashes;  // of the spellings, bucket by bucket, equal ones side by side
  std::vector<GivenName> names;       // in the order of `hashes`
  std::vector<std::uint32_t> starts;  // of the buckets, and the end
};

// Sorted into buckets in two passes, which costs a tenth of sorting it all.
void put_into_buckets(std::span<const Spelled> spelled, Index& index) {
  index.starts.assign(buckets + 1, 0);
  for (const auto& one : spelled) ++index.starts[bucket_of(one.hash) + 1];
  for (std::size_t i = 1; i <= buckets; ++i) index.starts[i] += index.starts[i - 1];
  auto next = index.starts;
  std::vector<Spelled> sorted(spelled.size());
  for (const auto& one : spelled) sorted[next[bucket_of(one.hash)]++] = one;
  for (std::size_t i = 0; i < buckets; ++i)
    if (index.starts[i + 1] - index.starts[i] > 1)
      std::sort(sorted.begin() + index.starts[i],
                sorted.begin() + index.starts[i + 1],
                [](const Spelled& a, const Spelled& b) { return a.hash < b.hash; });
  for (const auto& one : sorted) {
    index.hashes.push_back(one.hash);
    index.names.push_back(one.name);
  }
}

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
  std::vector<Spelled> spelled;
  spelled.reserve(25'000);
  for (std::size_t group = 0; group < index.groups.size(); ++group)
    for (const auto& member : index.groups[group].members)
      spelled.push_back(
          {quick_hash(member.roman), {static_cast<std::uint16_t>(group), member.kinship}});
  put_into_buckets(spelled, index);
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
  const Index& known = index();
  const auto hash = quick_hash(roman);
  const auto first = known.starts[bucket_of(hash)];
  const auto bucket =
      std::span(known.hashes).subspan(first, known.starts[bucket_of(hash) + 1] - first);
  const auto found = std::ranges::equal_range(bucket, hash);
  const auto offset = static_cast<std::size_t>(found.begin() - bucket.begin());
  return std::span(known.names).subspan(first + offset, found.size());
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
