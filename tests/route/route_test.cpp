#include "route/route.h"

#include <utility>

#include <gtest/gtest.h>

#include "route/samples.h"

namespace newshound {
namespace {

using Sinks = Texts;

Sinks told(const Alert& alert, const std::vector<Route>& routes) {
  return sinks_for(alert, routes, {"operators"});
}

Route of_list(std::string name) {
  Route route = to({"desk"});
  route.watchlists = {std::move(name)};
  return route;
}

Route of_tag(std::string tag) {
  Route route = to({"desk"});
  route.tags = {std::move(tag)};
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
  both.tags = {"oil"};
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

TEST(Route, LooksAtEverythingThatAnAlertHas) {
  const auto told_with = [](auto change) {
    Route route = to({"desk"});
    change(route);
    return told(vulin(), {route}) == Sinks{"desk"};
  };
  EXPECT_TRUE(told_with([](Route& route) { route.subjects = {"vulin"}; }));
  EXPECT_TRUE(told_with([](Route& route) { route.subjects = {"Aleksandar Vulin"}; }));
  EXPECT_FALSE(told_with([](Route& route) { route.subjects = {"Vulin"}; }));
  EXPECT_TRUE(told_with([](Route& route) { route.score = 0.8; }));
  EXPECT_FALSE(told_with([](Route& route) { route.score = 0.81; }));
  EXPECT_TRUE(told_with([](Route& route) { route.languages = {"ru", "SR"}; }));
  EXPECT_FALSE(told_with([](Route& route) { route.languages = {"sr-Cyrl", "s"}; }));
  EXPECT_TRUE(told_with([](Route& route) { route.feeds = {"Danas"}; }));
  EXPECT_TRUE(told_with([](Route& route) { route.feeds = {"https://danas.example/rss"}; }));
  EXPECT_FALSE(told_with([](Route& route) { route.feeds = {"Politika"}; }));
  EXPECT_TRUE(told_with([](Route& route) { route.feed_tags = {"balkans"}; }));
  EXPECT_FALSE(told_with([](Route& route) { route.feed_tags = {"sanctioned"}; }));
  EXPECT_TRUE(told_with([](Route& route) { route.countries = {"RU", "RS"}; }));
  EXPECT_FALSE(told_with([](Route& route) { route.countries = {"RU"}; }));
}

TEST(Route, TakesNothingUnknownForACondition) {
  Route route = to({"desk"});
  route.languages = {"sr"};
  Alert alert = vulin();
  alert.article.language.clear();
  EXPECT_EQ(told(alert, {route}), Sinks{});
}

TEST(Route, TellsTheOperatorsRoutesThatAskForTroublesAsWell) {
  Alert trouble;
  trouble.kind = AlertKind::internal;
  Route pager = to({"pager"});
  pager.kinds = {AlertKind::internal};
  EXPECT_EQ(told(trouble, {to({"desk"}), pager}), (Sinks{"operators", "pager"}));
  EXPECT_EQ(told(vulin(), {to({"desk"}), pager}), Sinks{"desk"});
}

TEST(RouteTree, LetsARouteBelowTakeTheAlertInPlaceOfItsParent) {
  Route parent = of_list("serbian-officials");
  parent.routes = {of_severity(Severity::critical), of_tag("sanctioned")};
  parent.routes[0].sinks = {"pager"};
  parent.routes[1].sinks = {"siem"};
  EXPECT_EQ(told(vulin(), {parent}), Sinks{"siem"});
  parent.routes.pop_back();
  EXPECT_EQ(told(vulin(), {parent}), Sinks{"desk"});
}

TEST(RouteTree, DoesNotLookBelowARouteThatRefuses) {
  Route parent = of_list("Russian officials");
  parent.routes = {to({"pager"})};
  EXPECT_EQ(told(vulin(), {parent}), Sinks{});
}

TEST(RouteTree, GoesOnAfterARouteWithoutSinksWhereNoRouteBelowTakes) {
  Route parent = to({});
  parent.go_on = false;
  parent.routes = {of_severity(Severity::critical)};
  EXPECT_EQ(told(vulin(), {parent, to({"siem"})}), Sinks{"siem"});
}

TEST(RouteTree, EndsAtARouteThatKeepsTheAlert) {
  Route first = of_tag("sanctioned");
  first.go_on = false;
  EXPECT_EQ(told(vulin(), {first, to({"siem"})}), Sinks{"desk"});
  first.tags = {"oil"};
  EXPECT_EQ(told(vulin(), {first, to({"siem"})}), Sinks{"siem"});
}

TEST(RouteTree, EndsAmongItsOwnSiblingsOnly) {
  Route inner = to({"pager"});
  inner.go_on = false;
  Route parent = to({"desk"});
  parent.routes = {inner, to({"mail"})};
  EXPECT_EQ(told(vulin(), {parent, to({"siem"})}), (Sinks{"pager", "siem"}));
}

TEST(RouteTree, TellsWhatBecameOfTheAlertAtEachRoute) {
  using Outcome = RouteStep::Outcome;
  Route keeper = of_list("Serbian officials");
  keeper.go_on = false;
  keeper.routes = {of_severity(Severity::critical), of_tag("sanctioned")};
  const std::vector<Route> routes{of_severity(Severity::critical), keeper, to({"siem"})};
  const auto routing = follow_routes(vulin(), routes);
  ASSERT_EQ(routing.steps.size(), 5U);
  const std::vector<Outcome> expected{
      Outcome::refuses, Outcome::hands_on, Outcome::refuses, Outcome::takes, Outcome::not_asked};
  for (std::size_t i = 0; i < expected.size(); ++i)
    EXPECT_EQ(routing.steps[i].outcome, expected[i]) << i;
  EXPECT_EQ(routing.steps[3].depth, 1);
  const auto& check = routing.steps[0].checks.at(0);
  EXPECT_EQ(check.key, "severity");
  EXPECT_EQ(check.wanted, "at least critical");
  EXPECT_EQ(check.found, "high");
  EXPECT_FALSE(check.holds);
}

}  // namespace
}  // namespace newshound
