#include <algorithm>
#include <iterator>

#include "base/digest.h"
#include "names/given_name_data.h"
#include "names/given_name_layout.h"
#include "names/given_names.h"
#include "names/skeleton.h"
#include "names/spelling.h"
#include "names/tables.h"

namespace newshound {

namespace {

namespace data = given_name_data;

// The spellings with that skeleton, as places in the table.
std::span<const std::uint32_t> sounding(std::uint32_t skeleton) {
  const auto found = std::ranges::equal_range(data::skeletons, skeleton);
  const auto first = static_cast<std::size_t>(found.begin() - std::begin(data::skeletons));
  return std::span(data::places).subspan(first, found.size());
}

// Much nearer than what a text may differ by: this decides for good which names are one.
constexpr float near = .16F;

}  // namespace

std::size_t given_name_group_count() {
  return std::size(data::lines);
}

GivenNameGroup given_name_group(std::size_t number) {
  const auto line = line_at(given_name_table, data::lines[number]);
  GivenNameGroup group{.gender = line[0], .members = {}};
  each_member(line, [&](std::string_view word, Kinship kinship) {
    group.members.push_back({word, kinship});
  });
  return group;
}

std::span<const GivenName> given_names_of(std::string_view roman) {
  const auto hash = quick_hash(roman);
  const auto first = data::bucket_starts[bucket_of(hash)];
  const auto bucket =
      std::span(data::marks).subspan(first, data::bucket_starts[bucket_of(hash) + 1] - first);
  const auto found = std::ranges::equal_range(bucket, mark_of(hash));
  const auto offset = static_cast<std::size_t>(found.begin() - bucket.begin());
  return std::span(data::names).subspan(first + offset, found.size());
}

char gender_of(std::span<const GivenName> names) {
  char gender = 0;
  for (const GivenName& name : names) {
    const char one = given_name_group(name.group).gender;
    gender = gender == 0 || gender == one ? one : 'u';
  }
  return gender == 0 ? 'u' : gender;
}

bool is_transcribed(std::span<const GivenName> names) {
  bool any = false;
  for (const GivenName& name : names) {
    if (name.kinship != Kinship::same) continue;
    if (data::transcribed[name.group] == 0) return false;
    any = true;
  }
  return any;
}

bool share_a_group(std::span<const GivenName> some, std::span<const GivenName> others) {
  return std::ranges::any_of(some, [&](const GivenName& name) {
    return std::ranges::find(others, name.group, &GivenName::group) != others.end();
  });
}

std::vector<GivenName> given_names_like(std::string_view word) {
  const Spelling spelling = spelling_of(word);
  const auto exact = given_names_of(spelling.roman);
  if (!exact.empty() || spelling.roman.size() < 4) return {exact.begin(), exact.end()};
  float best = near;
  std::vector<GivenName> found;
  for (const auto skeleton : name_skeletons(spelling.roman, Vowels::without, spelling.script)) {
    for (const auto place : sounding(skeleton)) {
      const auto known = at_place(given_name_table, place);
      const auto alike = likeness(known, Script::latin, spelling);
      if (!alike || alike->ending != Ending::none || alike->cost > best) continue;
      if (alike->cost < best) found.clear();
      best = alike->cost;
      for (const auto& name : given_names_of(known))
        if (std::ranges::find(found, name.group, &GivenName::group) == found.end())
          found.push_back(name);
    }
  }
  return found;
}

}  // namespace newshound
