#include "base/text.h"
#include "feed/dates.h"
#include "feed/format.h"
#include "feed/rss_parts.h"

namespace newshound {

// Documents whose root is the channel: Microsoft's CDF of 1997, <CHANNEL HREF=""><TITLE/><ITEM HREF=""
// LASTMOD=""/></CHANNEL>, and RSS 1.1, <Channel><title/><items><item/></items></Channel>.

namespace {

using enum Vocabulary;

bool recognises(const FeedDocument& document) {
  return equal_ignoring_case(name_of(document.root()).local, "channel");
}

// CDF's way to say things; whoever writes <ITEM> writes HREF, and lower case came later.
std::string attribute(pugi::xml_node node, std::string_view name) {
  for (const auto attribute : node.attributes())
    if (equal_ignoring_case(attribute.name(), name)) return std::string(trim(attribute.value()));
  return {};
}

std::string link_of(pugi::xml_node node, const FeedDocument& document) {
  auto reference = attribute(node, "href");
  if (reference.empty()) reference = attribute(Children(node).first({plain, "a"}), "href");
  return absolute_url(node, reference, document.url());
}

Article read_item(pugi::xml_node item, const FeedDocument& document) {
  auto article = read_rss_item(item, document);
  if (article.link.empty()) article.link = link_of(item, document);
  if (article.summary.empty()) article.summary = text_of(Children(item).first({plain, "abstract"}));
  if (!article.published) article.published = parse_date(attribute(item, "lastmod"));
  return article;
}

Result<Feed> parse(const FeedDocument& document) {
  Feed feed;
  const auto root = document.root();
  const Children elements(root);
  const auto list = elements.first({plain, "items"});
  feed.format = list ? "rss-1.1" : "cdf";
  read_rss_channel(root, elements, document, feed);
  if (feed.link.empty()) feed.link = link_of(root, document);
  const auto items = list ? Children(list).all({plain, "item"}) : elements.all({plain, "item"});
  for (const auto item : items) {
    if (feed.articles.size() == most_entries) break;
    feed.articles.push_back(read_item(item, document));
  }
  return feed;
}

}  // namespace

extern constinit const FeedFormat channel_format;
constinit const FeedFormat channel_format{"channel", recognises, parse};

}  // namespace newshound
