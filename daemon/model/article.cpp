#include "model/article.h"

#include "base/digest.h"
#include "model/link.h"

namespace newshound {

std::string article_key(const Article& article) {
  if (!article.guid.empty()) {
    const bool is_link = article.guid.starts_with("http");
    return "guid:" + (is_link ? without_tracking(article.guid) : article.guid);
  }
  if (!article.link.empty()) {
    const auto key = "link:" + without_tracking(article.link);
    const auto date = article.date();
    return date ? key + " " + format_utc(*date) : key;
  }
  return article.title.empty() ? "" : "title:" + article.title;
}

std::uint64_t content_hash(const Article& article) {
  std::string seen = article.title;
  seen += '\0';
  seen += article.summary;
  seen += '\0';
  seen += article.content;
  return quick_hash(seen);
}

}  // namespace newshound
