#include "feed/discover.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "feed/links.h"
#include "text/html.h"
#include "text/html_tags.h"

namespace newshound {

namespace {

constexpr std::size_t most_links = 20;

// Media types of feeds; parameters may follow. Plain XML and JSON may be feeds too.
bool is_feed_type(std::string_view type) {
  constexpr std::array<std::string_view, 9> types{"application/rss+xml",
                                                  "application/atom+xml",
                                                  "application/rdf+xml",
                                                  "application/feed+json",
                                                  "application/x-rss+xml",
                                                  "application/json",
                                                  "application/xml",
                                                  "text/xml",
                                                  "text/rss+xml"};
  const auto name = trim(type.substr(0, type.find(';')));
  return std::ranges::any_of(types, [&](auto one) { return equal_ignoring_case(one, name); });
}

bool has_word(std::string_view words, std::string_view word) {
  while (!words.empty()) {
    const auto end = std::min(words.find_first_of(" \t\r\n"), words.size());
    if (equal_ignoring_case(words.substr(0, end), word)) return true;
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return false;
}

// Does its path end like that of a feed?
bool looks_like_feed(std::string_view url) {
  constexpr std::array<std::string_view, 9> endings{
      "/feed", "/rss", "/atom", "/feeds", "rss.xml", "atom.xml", "feed.xml", ".rss", "feed.json"};
  auto path = lower_ascii(url.substr(0, url.find_first_of("?#")));
  while (path.ends_with('/')) path.pop_back();
  return std::ranges::any_of(endings, [&](auto ending) { return path.ends_with(ending); });
}

std::string base_of(const std::vector<HtmlTag>& tags, std::string_view url) {
  for (const auto& tag : tags)
    if (tag.name == "base" && !tag.attribute("href").empty())
      return resolved(url, tag.attribute("href"));
  return std::string(url);
}

void add(std::vector<FeedLink>& links, FeedLink link) {
  link.url = without_feed_scheme(std::move(link.url));
  const bool web = link.url.starts_with("http://") || link.url.starts_with("https://");
  const bool known = std::ranges::any_of(links, [&](auto& other) { return other.url == link.url; });
  if (web && !known && links.size() < most_links) links.push_back(std::move(link));
}

}  // namespace

std::vector<FeedLink> declared_feeds(std::string_view html, std::string_view url) {
  const auto tags = tags_of(html, {"base", "link"});
  const auto base = base_of(tags, url);
  std::vector<FeedLink> links;
  for (const auto& tag : tags)
    if (tag.name == "link" && has_word(tag.attribute("rel"), "alternate") &&
        is_feed_type(tag.attribute("type")))
      add(links,
          {resolved(base, trim(tag.attribute("href"))), html_to_line(tag.attribute("title"))});
  return links;
}

std::vector<FeedLink> likely_feeds(std::string_view html, std::string_view url) {
  const auto tags = tags_of(html, {"base", "a"});
  const auto base = base_of(tags, url);
  std::vector<FeedLink> links;
  for (const auto& tag : tags)
    if (tag.name == "a" && looks_like_feed(tag.attribute("href")))
      add(links, {resolved(base, trim(tag.attribute("href"))), {}});
  return links;
}

std::vector<std::string> customary_feeds(std::string_view url) {
  std::vector<std::string> result;
  for (const std::string_view path :
       {"/feed/", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/rss", "/feed.json"})
    result.push_back(resolved(url, path));
  return result;
}

}  // namespace newshound
