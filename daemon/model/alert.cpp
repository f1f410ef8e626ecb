#include "model/alert.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/digest.h"
#include "base/text.h"

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

namespace {

// "Ana Primer, Ivo Primer, Petar Primer and 4 others": the gravest first.
std::string subjects_of(const Bundle& bundle) {
  constexpr std::size_t most_names = 3;
  std::vector<std::string_view> names;
  for (const auto severity : {Severity::critical, Severity::high, Severity::medium, Severity::low})
    for (const auto& alert : bundle.alerts) {
      const std::string_view name = alert.subject.name;
      const bool fits = alert.severity == severity && !name.empty() && names.size() < most_names;
      if (fits && std::ranges::find(names, name) == names.end()) names.push_back(name);
    }
  if (names.empty()) return plural(bundle.subjects, "subject");
  const auto others = bundle.subjects - std::min(bundle.subjects, names.size());
  if (others > 0) return fmt::format("{} and {}", fmt::join(names, ", "), plural(others, "other"));
  const std::string last(names.back());
  names.pop_back();
  return names.empty() ? last : fmt::format("{} and {}", fmt::join(names, ", "), last);
}

}  // namespace

Alert digest_of(Bundle bundle, UtcTime now) {
  Alert digest;
  digest.id = short_id(std::array<std::string_view, 4>{
      "digest", bundle.sink, bundle.words, bundle.alerts.front().id});
  digest.kind = AlertKind::digest;
  digest.created = now;
  digest.score = 1;
  digest.severity = std::ranges::max(bundle.alerts, {}, &Alert::severity).severity;
  digest.message = "Digest: " + plural(bundle.alerts.size() + bundle.left_out, "alert");
  if (bundle.subjects > 0) digest.message += " about " + subjects_of(bundle);
  digest.message += ", " + bundle.words;
  digest.article.title = digest.message;
  digest.article.seen = now;
  digest.folded = std::move(bundle.alerts);
  digest.left_out = bundle.left_out;
  return digest;
}

std::string headline(const Alert& alert) {
  if (alert.kind != AlertKind::news) return alert.message;
  return alert.subject.name + " (" + alert.subject.watchlist + "): " + alert.article.title;
}

}  // namespace newshound
