#include "feed/parse.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/digest.h"
#include "base/text.h"
#include "feed/format.h"
#include "feed/links.h"
#include "feed/plain.h"
#include "feed/xml.h"
#include "text/html.h"

namespace newshound {

// The formats in the order they are asked: one line here and one file each.
extern constinit const FeedFormat rss;
extern constinit const FeedFormat atom;
extern constinit const FeedFormat rdf;
extern constinit const FeedFormat json_feed;
extern constinit const FeedFormat news_sitemap;
extern constinit const FeedFormat channel_format;

namespace {

constexpr std::array formats{&rss, &atom, &rdf, &json_feed, &news_sitemap, &channel_format};

// Longer ones are an attack or an accident; a reader sees a hundred characters.
constexpr std::size_t longest_title = 4'096;
constexpr std::size_t longest_key = 1'024;

bool is_html(std::string_view text) {
  const auto start = lower_ascii(text.substr(0, 512));
  return start.find("<!doctype html") != start.npos || start.find("<html") != start.npos;
}

std::string what_it_is(const FeedDocument& document) {
  const auto text = document.text();
  if (text.empty()) return "the document is empty";
  if (is_html(text)) return "this is an HTML page, not a feed";
  if (!document.xml_problem().empty()) return document.xml_problem();
  const auto root = name_of(document.root()).local;
  if (equal_ignoring_case(root, "opml"))
    return "this is a list of feeds (OPML): newshound feeds import takes it";
  if (equal_ignoring_case(root, "sitemapindex"))
    return "this is a list of sitemaps, not a feed: write the one with the news";
  if (document.root())
    return fmt::format("this is XML, but no feed: its root element is <{}>",
                       shortened(printable(document.root().name()), 40));
  return "this is no feed: neither XML nor JSON";
}

// A link that a click would run instead of open.
bool is_script(std::string_view link) {
  const auto scheme = link.substr(0, link.find(':'));
  return equal_ignoring_case(scheme, "javascript") || equal_ignoring_case(scheme, "vbscript") ||
         equal_ignoring_case(scheme, "data");
}

void cut(std::string& text, std::size_t most) {
  if (text.size() <= most) return;
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xc0) == 0x80) --most;
  text.resize(most);
}

// RSS asks for a title or a description, nothing else: what has no identity is what it says.
std::string key_by_text(const Article& article) {
  return "text:" + base64(sha256(article.text() + '\0' + article.author));
}

void finish(Article& article, const Feed& feed) {
  cut(article.title, longest_title);
  if (!article.author.empty()) article.author = html_to_line(person_name(article.author));
  article.link = without_feed_scheme(resolved(feed.link, article.link));
  if (is_script(article.link)) article.link.clear();
  if (article.language.empty()) article.language = feed.language;
  std::ranges::replace(article.language, '_', '-');
  article.key = article_key(article);
  if (article.key.empty()) article.key = key_by_text(article);
  if (article.key.size() > longest_key) article.key = "sha256:" + base64(sha256(article.key));
}

}  // namespace

Result<Feed> parse_feed(FeedInput input) {
  const FeedDocument document(std::move(input));
  const auto* format = std::ranges::find_if(
      formats, [&](const FeedFormat* candidate) { return candidate->recognises(document); });
  if (format == formats.end()) return failure(Errc::invalid, what_it_is(document));
  auto feed = (*format)->parse(document);
  if (!feed) return feed;
  // Of a document that broke before it said anything, that is what there is to say.
  if (!document.mended_problem().empty() && feed->articles.empty() && feed->title.empty())
    return failure(Errc::invalid, document.mended_problem());
  cut(feed->title, longest_title);
  feed->recovered = document.mended_problem();
  for (auto& article : feed->articles) finish(article, *feed);
  return feed;
}

namespace {

void make_plain(std::string& body, BodyForm& form) {
  body = form == BodyForm::html ? html_to_text(body) : tidy_lines(body);
  form = BodyForm::text;
}

}  // namespace

void make_plain(Article& article) {
  make_plain(article.summary, article.summary_form);
  make_plain(article.content, article.content_form);
}

}  // namespace newshound
