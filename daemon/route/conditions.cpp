#include "route/conditions.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "text/language_tag.h"

namespace newshound {

namespace {

using Texts = std::vector<std::string>;

std::string listed(const Texts& list, std::string_view between) {
  return list.empty() ? "nothing" : fmt::to_string(fmt::join(list, between));
}

bool is_in(const std::string& item, const Texts& list) {
  return std::ranges::find(list, item) != list.end();
}

class Checks {
 public:
  // Holds where one of the values is wanted; `shown` is the one to show, or all.
  void any_of(std::string_view key, const Texts& wanted, const Texts& values, const Texts& shown) {
    if (wanted.empty()) return;
    const bool holds =
        std::ranges::any_of(values, [&](const std::string& value) { return is_in(value, wanted); });
    add(key, listed(wanted, " or "), listed(shown, ", "), holds);
  }
  void add(std::string_view key, std::string wanted, std::string found, bool holds) {
    list_.push_back({key, std::move(wanted), std::move(found), holds});
  }
  std::vector<RouteCheck> result() { return std::move(list_); }

 private:
  std::vector<RouteCheck> list_;
};

Texts without_empty(Texts list) {
  std::erase(list, "");
  return list;
}

void check_language(Checks& checks, const Route& route, const std::string& language) {
  if (route.languages.empty()) return;
  const bool holds = std::ranges::any_of(
      route.languages, [&](const std::string& range) { return speaks(language, range); });
  checks.add(
      "language", listed(route.languages, " or "), listed(without_empty({language}), ""), holds);
}

void check_least(Checks& checks, const Route& route, const Alert& alert) {
  if (route.severity)
    checks.add("severity",
               fmt::format("at least {}", name_of(*route.severity)),
               std::string(name_of(alert.severity)),
               alert.severity >= *route.severity);
  if (route.score)
    checks.add("score",
               fmt::format("at least {}", *route.score),
               fmt::format("{:.2f}", alert.score),
               alert.score >= *route.score);
}

void check_kind(Checks& checks, const Route& route, AlertKind kind) {
  Texts wanted;
  for (const auto one : route.kinds) wanted.emplace_back(name_of(one));
  checks.any_of("kind", wanted, {std::string(name_of(kind))}, {std::string(name_of(kind))});
}

}  // namespace

std::vector<RouteCheck> checks_of(const Route& route, const Alert& alert) {
  const auto& subject = alert.subject;
  const auto& feed = alert.feed;
  Texts tags = subject.tags;
  tags.insert(tags.end(), feed.tags.begin(), feed.tags.end());
  Checks checks;
  checks.any_of("watchlist",
                route.watchlists,
                {subject.watchlist, subject.watchlist_id},
                without_empty({subject.watchlist}));
  checks.any_of(
      "subject", route.subjects, {subject.name, subject.id}, without_empty({subject.name}));
  checks.any_of("tag", route.tags, tags, tags);
  check_least(checks, route, alert);
  check_language(checks, route, alert.article.language);
  checks.any_of("feed", route.feeds, {feed.name, feed.url}, without_empty({feed.name}));
  checks.any_of("feed_tag", route.feed_tags, feed.tags, feed.tags);
  checks.any_of("country", route.countries, subject.countries, subject.countries);
  check_kind(checks, route, alert.kind);
  return checks.result();
}

}  // namespace newshound
