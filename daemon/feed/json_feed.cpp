#include <boost/json.hpp>
#include <fmt/format.h>

#include "base/text.h"
#include "feed/dates.h"
#include "feed/format.h"
#include "feed/links.h"
#include "feed/plain.h"

namespace newshound {

// JSON Feed 1.0 and 1.1 (jsonfeed.org): {"version": "https://jsonfeed.org/version/1.1", "items":
// []}

namespace {

namespace json = boost::json;

bool recognises(const FeedDocument& document) {
  return document.text().starts_with('{');
}

const json::value& member(const json::object& object, std::string_view key) {
  static const json::value none;
  const auto* value = object.if_contains(key);
  return value == nullptr ? none : *value;
}

// Text, or a number as text, because ids are often numbers.
std::string text(const json::value& value) {
  if (const auto* string = value.if_string()) return std::string(trim(*string));
  return value.is_number() ? json::serialize(value) : std::string();
}

std::string text(const json::object& object, std::string_view key) {
  return text(member(object, key));
}

std::string author_name(const json::value& author) {
  const auto* object = author.if_object();
  return object == nullptr ? text(author) : text(*object, "name");
}

// 1.1: "authors": [{"name"}]; 1.0: "author": {"name"}.
std::string authors(const json::object& object) {
  std::string names;
  if (const auto* list = member(object, "authors").if_array()) {
    for (const auto& author : *list) {
      const auto name = author_name(author);
      if (!name.empty()) names += (names.empty() ? "" : ", ") + name;
    }
  }
  return names.empty() ? author_name(member(object, "author")) : names;
}

Article read_item(const json::object& item, const FeedDocument& document) {
  Article article;
  article.guid = text(item, "id");
  article.title = plain_title(text(item, "title"));
  article.link = text(item, "url");
  if (article.link.empty()) article.link = text(item, "external_url");
  article.link = resolved(document.url(), article.link);
  article.author = authors(item);
  article.summary = text(item, "summary");
  article.content = text(item, "content_html");
  article.content_form = BodyForm::html;
  if (article.content.empty()) {
    article.content = text(item, "content_text");
    article.content_form = BodyForm::text;
  }
  article.published = parse_date(text(item, "date_published"));
  article.updated = parse_date(text(item, "date_modified"));
  article.language = text(item, "language");
  return article;
}

std::string format_name(std::string_view version) {
  constexpr std::string_view before = "/version/";
  const auto at = version.find(before);
  return "json-feed-" + std::string(at == version.npos ? "1" : version.substr(at + before.size()));
}

Feed read_feed(const json::object& root, const json::array& items, const FeedDocument& document) {
  Feed feed;
  feed.format = format_name(text(root, "version"));
  feed.title = plain_title(text(root, "title"));
  feed.link = resolved(document.url(), text(root, "home_page_url"));
  feed.language = text(root, "language");
  const auto author = authors(root);
  for (const auto& item : items) {
    if (feed.articles.size() == most_entries) break;
    const auto* object = item.if_object();
    if (object == nullptr) continue;
    feed.articles.push_back(read_item(*object, document));
    if (feed.articles.back().author.empty()) feed.articles.back().author = author;
  }
  return feed;
}

Result<Feed> parse(const FeedDocument& document) {
  json::parse_options options;
  options.max_depth = 64;
  json::stream_parser parser({}, options);
  boost::system::error_code error;
  const auto read = parser.write_some(document.text(), error);
  if (!error) parser.finish(error);
  if (error)
    return failure(
        Errc::invalid,
        fmt::format(
            "the JSON is broken at {}: {}", place_in(document.text(), read), error.message()));
  const auto value = parser.release();
  const auto* root = value.if_object();
  const auto* items = root == nullptr ? nullptr : member(*root, "items").if_array();
  if (items == nullptr) return failure(Errc::invalid, "this is JSON, but not a JSON Feed");
  return read_feed(*root, *items, document);
}

}  // namespace

extern constinit const FeedFormat json_feed;
constinit const FeedFormat json_feed{"json-feed", recognises, parse};

}  // namespace newshound
