#pragma once
// Feeds that moved to where another one is: polled once, as that other one. Pure; asked by the poller
// and by `newshound feeds`.

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/source.h"

namespace newshound {

// A configured feed: where it stands in the configuration, and where it moved to (else empty).
struct FeedPlace {
  FeedId id = 0;
  std::string_view url;
  std::string_view address;
  std::string_view name;
};

// Each feed that need not be polled, with the name of the one that is polled in its place: the one
// that is configured with the address, else the first (by id) of those that moved there.
std::unordered_map<FeedId, std::string> duplicates_in(const std::vector<FeedPlace>& feeds);

// The name of the feed, other than `id`, that is at this address; empty for none.
std::string feed_at(std::string_view address, FeedId id, const std::vector<FeedPlace>& feeds);

}  // namespace newshound
