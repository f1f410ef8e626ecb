#include "model/alert.h"

#include <algorithm>
#include <array>

#include "base/digest.h"

namespace newshound {

std::string alert_id(std::string_view watchlist_id,
                     std::string_view subject_id,
                     std::string_view feed_url,
                     std::string_view article_key) {
  return short_id(std::array{watchlist_id, subject_id, feed_url, article_key});
}

Alert::Who who_is(const Watchlist& list, const Subject& subject) {
  Alert::Who result{.id = subject.id,
                    .name = subject.name,
                    .type = subject.type,
                    .watchlist = list.name,
                    .watchlist_id = list.id,
                    .tags = subject.tags,
                    .reference = subject.reference,
                    .note = subject.note};
  if (subject.particulars) result.countries = subject.particulars->countries;
  for (const auto& tag : list.tags)
    if (std::ranges::find(result.tags, tag) == result.tags.end()) result.tags.push_back(tag);
  return result;
}

std::string headline(const Alert& alert) {
  if (alert.kind != AlertKind::news) return alert.message;
  return alert.subject.name + " (" + alert.subject.watchlist + "): " + alert.article.title;
}

}  // namespace newshound
