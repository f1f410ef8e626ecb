#include <algorithm>

#include "base/text.h"
#include "feed/format.h"
#include "feed/rss_parts.h"

namespace newshound {

// RSS 0.90 and 1.0: <rdf:RDF><channel/><item/><item/></rdf:RDF>

namespace {

bool recognises(const FeedDocument& document) {
  // Some declare its namespace by another name, or not at all.
  return equal_ignoring_case(name_of(document.root()).local, "RDF");
}

std::string format_name(std::string_view text) {
  return text.find("/rdf/simple/0.9/") == text.npos ? "rss-1.0" : "rss-0.90";
}

Result<Feed> parse(const FeedDocument& document) {
  Feed feed;
  feed.format = format_name(document.text().substr(0, 2048));
  const Children root(document.root());
  const auto channel = root.first({Vocabulary::plain, "channel"});
  const Children elements(channel);
  read_rss_channel(channel, elements, document, feed);
  auto items = root.all({Vocabulary::plain, "item"});
  if (items.empty()) items = elements.all({Vocabulary::plain, "item"});
  if (!channel && items.empty())
    return failure(Errc::invalid, "this is RDF, but not RSS: it has neither channel nor items");
  feed.articles.reserve(std::min(items.size(), most_entries));
  for (const auto item : items) {
    if (feed.articles.size() == most_entries) break;
    feed.articles.push_back(read_rss_item(item, document));
  }
  return feed;
}

}  // namespace

extern constinit const FeedFormat rdf;
constinit const FeedFormat rdf{"rdf", recognises, parse};

}  // namespace newshound
