#include "route/holding.h"

#include <gtest/gtest.h>

#include "samples.h"

namespace newshound {
namespace {

using namespace std::chrono_literals;

UtcTime at(std::string_view text) {
  return parse_utc(text).value();
}

const UtcTime noon = at("2026-11-23T12:00:00Z");

Route route_to(const std::string& sink, const Holding& holding = {}) {
  Route route;
  route.sinks = {sink};
  route.holding = holding;
  return route;
}

Holding digest_at(std::string_view text) {
  Holding holding;
  holding.digest = Timetable::parse(text).value();
  return holding;
}

Holding wait_of(Duration wait, GroupBy group = GroupBy::story) {
  Holding holding;
  holding.wait = wait;
  holding.group = group;
  return holding;
}

Pace quiet(std::string_view text) {
  return {.quiet = DailyHours::parse(text).value(), .limit = {}};
}

Alert news(Severity severity = Severity::medium) {
  Alert alert;
  alert.severity = severity;
  alert.subject.name = "Milan Primerov";
  alert.subject.watchlist = "Examples";
  alert.feed.name = "Agencija Sever";
  return alert;
}

std::vector<Hold> holds(const std::vector<Route>& routes,
                        const Alert& alert = news(),
                        UtcTime now = noon,
                        const Paces& paces = {}) {
  return holds_for(alert, {"desk"}, routes, {"desk"}, paces, now);
}

using Holds = std::vector<Hold>;

TEST(Holds, ThereAreNoneUnlessARouteOrASinkWantsThem) {
  EXPECT_EQ(holds({route_to("desk")}), Holds{});
  EXPECT_EQ(holds({route_to("other", digest_at("hourly"))}), Holds{});
}

TEST(Holds, LastUntilTheDigest) {
  EXPECT_EQ(
      holds({route_to("desk", digest_at("daily at 07:30 Europe/Belgrade"))}),
      (Holds{{"desk", "Tue 24 Nov (daily at 07:30 Europe/Belgrade)", at("2026-11-24T06:30:00Z")}}));
}

TEST(Holds, WaitForOthersOfTheGroup) {
  const auto bundle = [](GroupBy key, const Alert& alert = news()) {
    const auto list = holds({route_to("desk", wait_of(2min, key))}, alert);
    EXPECT_EQ(list.at(0).until, noon + 2min);
    return list.at(0).bundle + (list.at(0).by_story ? "#" : "");
  };
  EXPECT_EQ(bundle(GroupBy::story), "within 2m, story#");
  EXPECT_EQ(bundle(GroupBy::subject), "within 2m, Milan Primerov (Examples)");
  EXPECT_EQ(bundle(GroupBy::watchlist), "within 2m, list Examples");
  EXPECT_EQ(bundle(GroupBy::feed), "within 2m, feed Agencija Sever");
  EXPECT_EQ(bundle(GroupBy::all), "within 2m");
}

TEST(Holds, DoNotCountForCriticalAlertsUnlessTheRouteSaysSo) {
  Holding holding = digest_at("hourly");
  EXPECT_EQ(holds({route_to("desk", holding)}, news(Severity::critical)), Holds{});
  holding.critical = true;
  EXPECT_EQ(holds({route_to("desk", holding)}, news(Severity::critical)).size(), 1U);
}

TEST(Holds, GiveWayToTheRouteThatTellsFirst) {
  EXPECT_EQ(holds({route_to("desk", digest_at("hourly")), route_to("desk")}), Holds{});
  const auto list =
      holds({route_to("desk", digest_at("hourly")), route_to("desk", wait_of(2min, GroupBy::all))});
  EXPECT_EQ(list, (Holds{{"desk", "within 2m", noon + 2min}}));
}

TEST(Holds, DoNotReachTheRoutesBelow) {
  Route parent = route_to("desk", digest_at("hourly"));
  Route child = route_to("desk");
  child.severity = Severity::high;
  parent.routes = {child};
  EXPECT_EQ(holds({parent}, news(Severity::high)), Holds{});
  EXPECT_EQ(holds({parent}, news(Severity::low)).size(), 1U);
}

TEST(Holds, DoNotKeepTroublesFromTheOperators) {
  Alert trouble = news(Severity::high);
  trouble.kind = AlertKind::internal;
  Route route = route_to("desk", digest_at("hourly"));
  route.kinds = {AlertKind::internal};
  EXPECT_EQ(holds({route}, trouble), Holds{});
  EXPECT_EQ(holds({}, trouble, at("2026-11-23T23:00:00Z"), {{"desk", quiet("22:00-07:00 UTC")}}),
            (Holds{{"desk", "quiet hours 22:00-07:00 UTC", at("2026-11-24T07:00:00Z")}}));
}

TEST(Holds, LastThroughQuietHours) {
  const UtcTime night = at("2026-11-23T23:00:00Z");
  const UtcTime morning = at("2026-11-24T07:00:00Z");
  const Paces paces{{"desk", quiet("22:00-07:00 UTC")}};
  const Holds quiet_hold{{"desk", "quiet hours 22:00-07:00 UTC", morning}};
  EXPECT_EQ(holds({route_to("desk")}, news(), night, paces), quiet_hold);
  EXPECT_EQ(holds({route_to("desk")}, news(), noon, paces), Holds{});
  EXPECT_EQ(holds({route_to("desk")}, news(Severity::critical), night, paces), Holds{});
  Holding holding;
  holding.quiet = DailyHours::parse("22:00-07:00 UTC").value();
  EXPECT_EQ(holds({route_to("desk", holding)}, news(), night), quiet_hold);
}

TEST(Holds, ThatEndInQuietHoursAreOneMessageWithAllThatCameInThem) {
  const Paces paces{{"desk", quiet("22:00-07:00 UTC")}};
  const Holds quiet_hold{{"desk", "quiet hours 22:00-07:00 UTC", at("2026-11-24T07:00:00Z")}};
  EXPECT_EQ(holds({route_to("desk", digest_at("daily at 03:00 UTC"))}, news(), noon, paces),
            quiet_hold);
  EXPECT_EQ(holds({route_to("desk", wait_of(2min))}, news(), at("2026-11-23T21:59:00Z"), paces),
            quiet_hold);
}

TEST(Limiter, LetsSoManyThroughAndTheRestTogether) {
  Limiter limiter({3, 10min}, {});
  for (int i = 0; i < 3; ++i)
    EXPECT_EQ(limiter.admit(noon + std::chrono::minutes(i)), noon + std::chrono::minutes(i));
  EXPECT_EQ(limiter.admit(noon + 4min), noon + 10min);
  EXPECT_EQ(limiter.admit(noon + 9min), noon + 10min);
  EXPECT_EQ(limiter.admit(noon + 10min), noon + 11min) << "the message of the rest counts";
  EXPECT_EQ(limiter.admit(noon + 30min), noon + 30min);
}

TEST(Limiter, NeverPassesMoreInAnyStretchOfItsTime) {
  Limiter limiter({5, 10min}, {});
  std::vector<UtcTime> told;
  for (int second = 0; second < 7200; second += 1 + second % 37) {
    const UtcTime now = noon + std::chrono::seconds(second);
    const UtcTime when = limiter.admit(now);
    if (told.empty() || when != told.back()) told.push_back(when);
  }
  for (std::size_t i = 5; i < told.size(); ++i) EXPECT_GE(told[i] - told[i - 5], 10min) << i;
}

TEST(Limiter, KnowsWhatWentBefore) {
  Limiter limiter({2, 10min}, {noon - 5min, noon - 1min});
  EXPECT_EQ(limiter.admit(noon), noon + 5min);
}

}  // namespace
}  // namespace newshound
