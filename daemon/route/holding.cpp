#include "route/holding.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "route/route.h"

namespace newshound {

namespace {

bool has(const std::vector<std::string>& list, const std::string& item) {
  return std::ranges::find(list, item) != list.end();
}

bool is_critical(const Alert& alert) {
  return alert.severity == Severity::critical;
}

// What the alerts of a group have in common, in words.
std::string group_of(const Alert& alert, GroupBy key) {
  const auto& who = alert.subject;
  if (key == GroupBy::all) return "";
  if (alert.kind != AlertKind::news) return fmt::format(", {}", name_of(alert.kind));
  switch (key) {
    case GroupBy::subject: return fmt::format(", {} ({})", who.name, who.watchlist);
    case GroupBy::watchlist: return fmt::format(", list {}", who.watchlist);
    case GroupBy::feed: return fmt::format(", feed {}", alert.feed.name);
    default: return ", story";  // and its number
  }
}

// Whatever would be told in quiet hours is one message when they are over.
void until_end_of(Hold& hold, const std::optional<DailyHours>& quiet) {
  const auto end = quiet ? quiet->end_of(hold.until) : std::nullopt;
  if (!end) return;
  hold.until = *end;
  hold.bundle = "quiet hours " + quiet->text();
  hold.by_story = false;
}

// An empty bundle: the route tells at once.
Hold hold_by(const Route& route, const std::string& sink, const Alert& alert, UtcTime now) {
  Hold hold{.sink = sink, .bundle = {}, .until = now};
  const Holding& holding = route.holding;
  if (is_critical(alert) && !holding.critical) return hold;
  if (holding.digest) {
    hold.until = holding.digest->next(now);
    hold.bundle = fmt::format(
        "{} ({})", format_day(holding.digest->local(hold.until)), holding.digest->text());
  } else if (holding.wait > Duration(0)) {
    hold.until = now + holding.wait;
    hold.bundle = printable(
        fmt::format("within {}{}", format_duration(holding.wait), group_of(alert, holding.group)));
    hold.by_story = alert.kind == AlertKind::news && holding.group == GroupBy::story;
  }
  until_end_of(hold, holding.quiet);
  return hold;
}

}  // namespace

std::vector<Hold> holds_for(const Alert& alert,
                            const std::vector<std::string>& sinks,
                            const std::vector<Route>& routes,
                            const std::vector<std::string>& operators,
                            const Paces& paces,
                            UtcTime now) {
  const Routing routing = follow_routes(alert, routes);
  std::vector<Hold> holds;
  for (const auto& sink : sinks) {
    std::optional<Hold> first;
    if (is_own(alert.kind) && has(operators, sink)) first = Hold{sink, "", now};
    for (const auto& step : routing.steps) {
      if (step.outcome != RouteStep::Outcome::takes || !has(step.route->sinks, sink)) continue;
      auto hold = hold_by(*step.route, sink, alert, now);
      if (!first || hold.until < first->until) first = std::move(hold);
    }
    if (!first) first = Hold{sink, "", now};
    const auto pace = paces.find(sink);
    const bool at_any_time = is_critical(alert) && first->bundle.empty();
    if (pace != paces.end() && !at_any_time) respect_quiet_hours(*first, pace->second);
    if (!first->bundle.empty()) holds.push_back(std::move(*first));
  }
  return holds;
}

std::string in_words(const Limit& limit) {
  return fmt::format("more than {} in {}", limit.most, format_duration(limit.in));
}

void respect_quiet_hours(Hold& hold, const Pace& pace) {
  until_end_of(hold, pace.quiet);
}

Limiter::Limiter(const Limit& limit, const std::vector<UtcTime>& told) : limit_(limit) {
  for (const auto time : told) count(time);
}

UtcTime Limiter::admit(UtcTime now) {
  if (now < together_) return together_;
  const auto most = static_cast<std::size_t>(limit_.most);
  const UtcTime at = told_.size() < most ? now : std::max(now, told_.front() + limit_.in);
  count(at);
  if (at > now) together_ = at;
  return at;
}

void Limiter::count(UtcTime at) {
  told_.push_back(at);
  if (told_.size() > static_cast<std::size_t>(limit_.most)) told_.pop_front();
}

}  // namespace newshound
