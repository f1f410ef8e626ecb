#pragma once
// Where the feeds of a web page are. Called by `newshound feeds add`; pure.

#include <string>
#include <string_view>
#include <vector>

namespace newshound {

struct FeedLink {
  std::string url;
  std::string title;  // what the page calls it; may be empty

  friend bool operator==(const FeedLink&, const FeedLink&) = default;
};

// What the page declares, <link rel="alternate" type="application/rss+xml" href="…">, in its order.
std::vector<FeedLink> declared_feeds(std::string_view html, std::string_view url);

// Links on the page whose address looks like that of a feed, the likeliest first.
std::vector<FeedLink> likely_feeds(std::string_view html, std::string_view url);

// Where common software has its feeds: asked last, because each may be a request for nothing.
std::vector<std::string> customary_feeds(std::string_view url);

}  // namespace newshound
