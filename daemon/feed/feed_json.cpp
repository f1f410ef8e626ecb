#include "feed/feed_json.h"

#include <boost/json.hpp>

#include "base/time.h"

namespace newshound {

namespace {

namespace json = boost::json;

json::value text(const std::string& value) {
  return value.empty() ? json::value() : json::value(json::string(value));
}

json::value time(const std::optional<UtcTime>& value) {
  return value ? text(format_utc(*value)) : json::value();
}

json::object entry(const Article& article) {
  return {{"id", text(article.guid)},
          {"title", text(article.title)},
          {"link", text(article.link)},
          {"published", time(article.published)},
          {"updated", time(article.updated)},
          {"author", text(article.author)},
          {"summary", text(article.summary)},
          {"content", text(article.content)},
          {"language", text(article.language)}};
}

}  // namespace

std::string to_json(const Feed& feed) {
  json::array entries;
  entries.reserve(feed.articles.size());
  for (const auto& article : feed.articles) entries.push_back(entry(article));
  const json::object object{{"format", text(feed.format)},
                            {"title", text(feed.title)},
                            {"link", text(feed.link)},
                            {"language", text(feed.language)},
                            {"recovered", text(feed.recovered)},
                            {"entries", std::move(entries)}};
  return json::serialize(object);
}

}  // namespace newshound
