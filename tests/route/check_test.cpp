// Routes that no alert can reach, and names that nobody has.
#include "route/check.h"

#include <gtest/gtest.h>

#include "route/samples.h"

namespace newshound {
namespace {

// Its line is its place in the test.
Route at(int line, Route route) {
  route.origin = {"c.yaml", line, 5};
  return route;
}

Route keeping(Route route) {
  route.go_on = false;
  return route;
}

Route of_lists(Texts names) {
  Route route = to({"desk"});
  route.watchlists = std::move(names);
  return route;
}

Texts lines(const std::vector<RouteFault>& faults) {
  Texts lines;
  for (const auto& fault : faults) lines.push_back(to_string(fault.where) + ": " + fault.text);
  return lines;
}

TEST(Unreachable, IsWhatComesAfterARouteThatKeepsEverything) {
  const std::vector<Route> routes{at(3, keeping(to({"desk"}))), at(4, of_lists({"A"}))};
  EXPECT_EQ(
      lines(unreachable(routes)),
      Texts{"c.yaml:4:5: no alert comes here: the route at 3:5 takes them all and does not let "
            "them go on (continue: false)"});
}

TEST(Unreachable, IsWhatWantsMoreThanARouteThatKeepsIt) {
  Route wide = keeping(of_lists({"Serbian officials", "B"}));
  wide.severity = Severity::high;
  Route narrow = of_lists({"serbian-officials"});
  narrow.severity = Severity::critical;
  EXPECT_EQ(unreachable({wide, narrow}).size(), 1U);
  narrow.severity = Severity::medium;
  EXPECT_EQ(unreachable({wide, narrow}).size(), 0U);
  narrow.severity = Severity::high;
  narrow.watchlists.emplace_back("C");
  EXPECT_EQ(unreachable({wide, narrow}).size(), 0U);
}

TEST(Unreachable, IsNothingAfterARouteThatLetsAlertsGoOnOrTellsNobody) {
  EXPECT_EQ(unreachable({to({"desk"}), to({"siem"})}).size(), 0U);
  Route group = keeping(to({}));
  group.routes = {of_lists({"A"})};
  EXPECT_EQ(unreachable({group, to({"siem"})}).size(), 0U);
}

TEST(Unreachable, IsWhatContradictsTheRouteAbove) {
  Route parent = at(3, of_lists({"Serbian officials"}));
  parent.languages = {"ru"};
  parent.routes = {at(4, of_lists({"Russian officials"})),
                   at(5, of_lists({"serbian-officials"})),
                   at(6, to({"a"})),
                   at(7, to({"b"})),
                   at(8, to({"c"}))};
  parent.routes[2].languages = {"sr"};
  parent.routes[3].languages = {"ru-RU"};
  parent.routes[4].kinds = {AlertKind::internal};
  EXPECT_EQ(
      lines(unreachable({parent})),
      (Texts{"c.yaml:4:5: no alert comes here: the route above it, at 3:5, wants another watchlist",
             "c.yaml:6:5: no alert comes here: the route above it, at 3:5, wants another language",
             "c.yaml:8:5: no alert comes here: the route above it, at 3:5, wants another kind"}));
}

TEST(UnknownNames, AreThoseOfListsFeedsAndSubjectsThatNobodyHas) {
  Route parent = at(3, of_lists({"Officials", "officials", "Oficials"}));
  Route child = at(4, to({"desk"}));
  child.subjects = {"vulin", "Aleksandar Vulin", "Vulin"};
  child.feeds = {"Danas", "https://danas.example/rss", "Politika"};
  parent.routes = {child};
  Watchlist list;
  list.id = "officials";
  list.name = "Officials";
  list.subjects.emplace_back().id = "vulin";
  list.subjects[0].name = "Aleksandar Vulin";
  Source feed;
  feed.name = "Danas";
  feed.url = "https://danas.example/rss";
  const auto faults = unknown_names(names_asked({parent}), {list}, {feed});
  EXPECT_EQ(lines(faults),
            (Texts{"c.yaml:3:5: there is no watchlist \"Oficials\"; did you mean \"Officials\"?",
                   "c.yaml:4:5: no watchlist has a subject \"Vulin\"; write its name as the list "
                   "shows it, or its id",
                   "c.yaml:4:5: there is no feed \"Politika\""}));
  EXPECT_FALSE(faults[0].in_lists);
  EXPECT_TRUE(faults[1].in_lists);
}

}  // namespace
}  // namespace newshound
