#include <algorithm>
#include <iterator>

#include "base/text.h"
#include "feed/format.h"
#include "feed/rss_parts.h"

namespace newshound {

// RSS 0.91, 0.92 and 2.0: <rss version="…"><channel>…<item/><item/></channel></rss>

namespace {

bool recognises(const FeedDocument& document) {
  return equal_ignoring_case(name_of(document.root()).local, "rss");
}

std::string format_name(pugi::xml_node root) {
  const auto version = trim(root.attribute("version").value());
  return version.empty() ? "rss" : "rss-" + lower_ascii(version);
}

Result<Feed> parse(const FeedDocument& document) {
  Feed feed;
  feed.format = format_name(document.root());
  const Children root(document.root());
  const auto channel = root.first({Vocabulary::plain, "channel"});
  const Children elements(channel);
  read_rss_channel(channel, elements, document, feed);
  auto items = elements.all({Vocabulary::plain, "item"});
  // RSS 0.90 had its items beside the channel, and some never changed that, or not for all.
  std::ranges::copy(root.all({Vocabulary::plain, "item"}), std::back_inserter(items));
  if (!channel && items.empty())
    return failure(Errc::invalid, "this is RSS with neither channel nor items");
  feed.articles.reserve(std::min(items.size(), most_entries));
  for (const auto item : items) {
    if (feed.articles.size() == most_entries) break;
    feed.articles.push_back(read_rss_item(item, document));
  }
  return feed;
}

}  // namespace

extern constinit const FeedFormat rss;
constinit const FeedFormat rss{"rss", recognises, parse};

}  // namespace newshound
