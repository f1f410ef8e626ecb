#include "app/duplicates.h"

#include <algorithm>
#include <utility>

#include "settings/feed_list.h"

namespace newshound {

namespace {

std::string place_of(const FeedPlace& feed) {
  return comparable_address(feed.address.empty() ? feed.url : feed.address);
}

}  // namespace

std::unordered_map<FeedId, std::string> duplicates_in(const std::vector<FeedPlace>& feeds) {
  // Few have moved, so only where they went is looked up.
  std::unordered_map<std::string, std::vector<const FeedPlace*>> there;
  for (const auto& feed : feeds)
    if (!feed.address.empty()) there[place_of(feed)].push_back(&feed);
  if (there.empty()) return {};
  for (const auto& feed : feeds)
    if (feed.address.empty())
      if (const auto found = there.find(place_of(feed)); found != there.end())
        found->second.push_back(&feed);
  std::unordered_map<FeedId, std::string> duplicates;
  for (auto& [address, group] : there) {
    const auto* kept = *std::ranges::min_element(group, {}, [](const FeedPlace* feed) {
      return std::pair(!feed->address.empty(), feed->id);
    });
    for (const auto* feed : group)
      if (feed != kept) duplicates.emplace(feed->id, kept->name);
  }
  return duplicates;
}

std::string feed_at(std::string_view address, FeedId id, const std::vector<FeedPlace>& feeds) {
  const auto wanted = comparable_address(address);
  for (const auto& feed : feeds)
    if (feed.id != id && place_of(feed) == wanted) return std::string(feed.name);
  return {};
}

}  // namespace newshound
