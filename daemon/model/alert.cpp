#include "model/alert.h"

#include <array>

#include "base/digest.h"

namespace newshound {

std::string alert_id(std::string_view watchlist_id,
                     std::string_view subject_id,
                     std::string_view feed_url,
                     std::string_view article_key) {
  return short_id(std::array{watchlist_id, subject_id, feed_url, article_key});
}

std::string headline(const Alert& alert) {
  if (alert.kind != AlertKind::news) return alert.message;
  return alert.subject.name + " (" + alert.subject.watchlist + "): " + alert.article.title;
}

}  // namespace newshound
