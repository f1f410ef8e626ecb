#include "route/route.h"

#include <utility>

#include <gtest/gtest.h>

namespace newshound {
namespace {

using Sinks = std::vector<std::string>;

// An alert of the list "Serbian officials" (tag list-tag), subject tag sanctioned, feed tag
// balkans.
Alert vulin() {
  Alert alert;
  alert.severity = Severity::high;
  alert.subject.watchlist = "Serbian officials";
  alert.subject.watchlist_id = "serbian-officials";
  alert.subject.tags = {"sanctioned", "list-tag"};
  alert.feed.tags = {"balkans"};
  return alert;
}

Sinks told(const Alert& alert, const std::vector<Route>& routes) {
  return sinks_for(alert, routes, {"operators"});
}

Route to(Sinks sinks) {
  Route route;
  route.sinks = std::move(sinks);
  return route;
}

Route of_list(std::string name) {
  Route route = to({"desk"});
  route.watchlist = std::move(name);
  return route;
}

Route of_tag(std::string tag) {
  Route route = to({"desk"});
  route.tag = std::move(tag);
  return route;
}

Route of_severity(Severity severity) {
  Route route = to({"desk"});
  route.severity = severity;
  return route;
}

TEST(Route, TakesEveryAlertWithoutConditions) {
  EXPECT_EQ(told(vulin(), {to({"desk"})}), Sinks{"desk"});
}

TEST(Route, TellsNobodyWhereThereIsNoRoute) {
  EXPECT_EQ(told(vulin(), {}), Sinks{});
}

TEST(Route, KnowsAListByItsNameAndByItsId) {
  EXPECT_EQ(told(vulin(), {of_list("Serbian officials")}), Sinks{"desk"});
  EXPECT_EQ(told(vulin(), {of_list("serbian-officials")}), Sinks{"desk"});
  EXPECT_EQ(told(vulin(), {of_list("Serbian")}), Sinks{});
}

TEST(Route, LooksForATagAtTheSubjectItsListAndTheFeed) {
  for (const auto* tag : {"sanctioned", "list-tag", "balkans"})
    EXPECT_EQ(told(vulin(), {of_tag(tag)}), Sinks{"desk"}) << tag;
  EXPECT_EQ(told(vulin(), {of_tag("oil")}), Sinks{});
}

TEST(Route, TakesASeverityAndAllAboveIt) {
  EXPECT_EQ(told(vulin(), {of_severity(Severity::medium)}), Sinks{"desk"});
  EXPECT_EQ(told(vulin(), {of_severity(Severity::high)}), Sinks{"desk"});
  EXPECT_EQ(told(vulin(), {of_severity(Severity::critical)}), Sinks{});
}

TEST(Route, WantsAllItsConditionsToHold) {
  Route both = of_list("serbian-officials");
  both.tag = "oil";
  EXPECT_EQ(told(vulin(), {both}), Sinks{});
}

TEST(Route, NamesEachSinkOnceInTheOrderOfTheRoutes) {
  const std::vector<Route> routes{to({"desk", "siem"}), to({"mail", "desk"})};
  EXPECT_EQ(told(vulin(), routes), (Sinks{"desk", "siem", "mail"}));
}

TEST(Route, SendsTheDaemonsOwnTroublesToTheOperatorsAlone) {
  Alert trouble;
  trouble.kind = AlertKind::internal;
  EXPECT_EQ(told(trouble, {to({"desk"})}), Sinks{"operators"});
}

}  // namespace
}  // namespace newshound
