#include "model/article.h"

#include "base/digest.h"

namespace newshound {

std::string article_key(const Article& article) {
  if (!article.guid.empty()) return "guid:" + article.guid;
  if (!article.link.empty()) {
    const auto date = article.date();
    return date ? "link:" + article.link + " " + format_utc(*date) : "link:" + article.link;
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
