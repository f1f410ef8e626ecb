#include "base/text.h"
#include "feed/dates.h"
#include "feed/format.h"
#include "feed/plain.h"
#include "feed/xml.h"

namespace newshound {

// Google News sitemaps, which list the articles of two days:
// <urlset><url><loc/><news:news><news:title/><news:publication_date/></news:news></url></urlset>

namespace {

using enum Vocabulary;

bool recognises(const FeedDocument& document) {
  return equal_ignoring_case(name_of(document.root()).local, "urlset");
}

Article read_entry(const Children& url, const Children& news) {
  const Children publication(news.first({Vocabulary::news, "publication"}));
  Article article;
  article.title = plain_title(text_of(news.first({Vocabulary::news, "title"})));
  article.link = text_of(url.first({plain, "loc"}));
  article.language = text_of(publication.first({Vocabulary::news, "language"}));
  article.published = parse_date(text_of(news.first({Vocabulary::news, "publication_date"})));
  article.updated = parse_date(text_of(url.first({plain, "lastmod"})));
  return article;
}

Result<Feed> parse(const FeedDocument& document) {
  Feed feed;
  feed.format = "news-sitemap";
  for (const auto node : Children(document.root()).all({plain, "url"})) {
    if (feed.articles.size() == most_entries) break;
    const Children url(node);
    const auto news_node = url.first({news, "news"});
    if (!news_node) continue;
    const Children entry(news_node);
    const Children publication(entry.first({news, "publication"}));
    if (feed.title.empty()) feed.title = plain_title(text_of(publication.first({news, "name"})));
    feed.articles.push_back(read_entry(url, entry));
  }
  if (feed.articles.empty())
    return failure(Errc::invalid, "this is a sitemap, but lists no news (no <news:news>)");
  return feed;
}

}  // namespace

extern constinit const FeedFormat news_sitemap;
constinit const FeedFormat news_sitemap{"news-sitemap", recognises, parse};

}  // namespace newshound
