// Sinks, routes and operators.
#include <gtest/gtest.h>

#include "settings/configuration.h"

namespace newshound {
namespace {

using Lines = std::vector<std::string>;

// Lines 1 and 2 of every configuration here.
Settings load(Configuration& c, std::string_view yaml) {
  return c.load("feeds: [https://a.example.org/]\nwatchlists: [w]\n" + std::string(yaml));
}

TEST(Routing, KeepsTheOptionsOfASinkForTheSinkToRead) {
  Configuration c;
  auto settings = load(c, "sinks:\n  - {type: email, to: desk@example.org, pasword: x}\n");
  ASSERT_EQ(settings.sinks.size(), 1U);
  EXPECT_EQ(settings.sinks[0].name, "email");
  EXPECT_EQ(settings.sinks[0].type, "email");
  auto& section = settings.sinks[0].section;
  EXPECT_EQ(section.text("to"), "desk@example.org");
  section.secret("password");
  section.done();
  EXPECT_EQ(
      c.lines(),
      Lines{"c.yaml:4:41: sinks[1] (email): unknown key \"pasword\"; did you mean \"password\"?"});
}

TEST(Routing, ReadsConditionsAndSinks) {
  Configuration c;
  const auto settings = load(c,
                             "sinks: [{type: console, name: a}, {type: console, name: b}]\n"
                             "routes:\n"
                             "  - watchlist: Serbian officials\n"
                             "    tag: sanctioned\n"
                             "    severity: high\n"
                             "    sinks: [a, b, a]\n"
                             "  - sinks: b\n"
                             "operators: b\n");
  EXPECT_EQ(c.lines(), Lines{});
  ASSERT_EQ(settings.routes.size(), 2U);
  const auto& first = settings.routes[0];
  EXPECT_EQ(first.watchlists, Lines{"Serbian officials"});
  EXPECT_EQ(first.tags, Lines{"sanctioned"});
  EXPECT_EQ(first.severity, Severity::high);
  EXPECT_EQ(first.sinks, (Lines{"a", "b"}));
  EXPECT_EQ(first.origin, (Origin{(c.dir / "c.yaml").string(), 5, 5}));
  const auto& second = settings.routes[1];
  EXPECT_EQ(second.watchlists, Lines{});
  EXPECT_EQ(second.tags, Lines{});
  EXPECT_EQ(second.kinds, std::vector{AlertKind::news});
  EXPECT_TRUE(second.go_on);
  EXPECT_EQ(second.severity, std::nullopt);
  EXPECT_EQ(second.sinks, Lines{"b"});
  EXPECT_EQ(settings.operators, Lines{"b"});
}

TEST(Routing, ReadsEveryConditionOneValueOrMore) {
  Configuration c;
  const auto settings = load(c,
                             "sinks: [{type: console, name: a}]\n"
                             "routes:\n"
                             "  - subject: [vulin, Ivica Dačić]\n"
                             "    score: 0.7\n"
                             "    language: sr\n"
                             "    feed: [Danas]\n"
                             "    feed_tag: balkans\n"
                             "    country: [rs, BA]\n"
                             "    kind: [news, internal]\n"
                             "    continue: false\n"
                             "    sinks: a\n");
  EXPECT_EQ(c.lines(), Lines{});
  ASSERT_EQ(settings.routes.size(), 1U);
  const auto& route = settings.routes[0];
  EXPECT_EQ(route.subjects, (Lines{"vulin", "Ivica Dačić"}));
  EXPECT_EQ(route.score, 0.7);
  EXPECT_EQ(route.languages, Lines{"sr"});
  EXPECT_EQ(route.feeds, Lines{"Danas"});
  EXPECT_EQ(route.feed_tags, Lines{"balkans"});
  EXPECT_EQ(route.countries, (Lines{"RS", "BA"}));
  EXPECT_EQ(route.kinds, (std::vector{AlertKind::news, AlertKind::internal}));
  EXPECT_FALSE(route.go_on);
}

TEST(Routing, ReadsATreeWhoseBranchesInheritSinksAndKinds) {
  Configuration c;
  const auto settings = load(c,
                             "sinks: [{type: console, name: a}, {type: console, name: b}]\n"
                             "routes:\n"
                             "  - sinks: [a]\n"
                             "    kind: internal\n"
                             "    routes:\n"
                             "      - severity: high\n"
                             "        routes: [{tag: x, sinks: [b], kind: news}]\n"
                             "  - routes: [{sinks: [b]}]\n");
  EXPECT_EQ(c.lines(), Lines{});
  ASSERT_EQ(settings.routes.size(), 2U);
  const auto& middle = settings.routes.at(0).routes.at(0);
  EXPECT_EQ(middle.sinks, Lines{"a"});
  EXPECT_EQ(middle.kinds, std::vector{AlertKind::internal});
  EXPECT_EQ(middle.routes.at(0).sinks, Lines{"b"});
  EXPECT_EQ(middle.routes.at(0).kinds, std::vector{AlertKind::news});
  EXPECT_EQ(settings.routes[1].sinks, Lines{});
}

TEST(Routing, SaysWhatIsWrongDeepInTheTree) {
  Configuration c;
  load(c,
       "sinks: [{type: console, name: desk}]\n"
       "routes:\n"
       "  - routes:\n"
       "      - {tag: x}\n"
       "      - {sinks: [dsk], country: Serbia, kind: nws, continue: no, score: 2}\n");
  EXPECT_EQ(
      c.lines(),
      (Lines{"c.yaml:6:9: routes[1].routes[1]: sinks: write who is told: the names of one or "
             "more sinks",
             "c.yaml:7:73: routes[1].routes[2]: score: expected a number from 0 to 1, found "
             "\"2\"",
             "c.yaml:7:33: routes[1].routes[2]: country: expected codes of two letters such as "
             "RS, found \"Serbia\"",
             "c.yaml:7:47: routes[1].routes[2]: kind: expected news, feed_health, heartbeat or "
             "internal, found \"nws\"",
             "c.yaml:7:62: routes[1].routes[2]: continue: expected true or false, found "
             "\"no\"",
             "c.yaml:7:17: routes[1].routes[2]: sinks: there is no sink \"dsk\"; did you mean "
             "\"desk\"?"}));
}

TEST(Routing, SendsEverythingEverywhereWithoutRoutes) {
  Configuration c;
  const auto settings = load(c, "sinks: [{type: console}, {type: file}]\n");
  ASSERT_EQ(settings.routes.size(), 1U);
  EXPECT_EQ(settings.routes[0].sinks, (Lines{"console", "file"}));
  EXPECT_EQ(settings.operators, (Lines{"console", "file"}));
}

TEST(Routing, TellsNobodyOfTroublesWhereTheListIsEmpty) {
  Configuration c;
  EXPECT_EQ(load(c, "sinks: [{type: console}]\noperators: []\n").operators, Lines{});
  EXPECT_EQ(c.lines(), Lines{});
}

TEST(Routing, RefusesSinksWithoutTypeAndNamesGivenTwice) {
  Configuration c;
  load(c,
       "sinks:\n"
       "  - name: a\n"
       "  - type: console\n"
       "  - {type: console}\n"
       "  - {type: file, name: ''}\n"
       "  - {type: file, name: console}\n"
       "  - console\n");
  EXPECT_EQ(c.lines(),
            (Lines{"c.yaml:9:5: sinks[6]: expected a mapping (key: value), found \"console\"",
                   "c.yaml:4:5: sinks[1]: \"type\" is missing",
                   "c.yaml:6:5: sinks[3] (console): name: the sink at c.yaml:5:5 has the same "
                   "name; give one of them a name of its own",
                   "c.yaml:7:24: sinks[4]: name: must not be empty",
                   "c.yaml:8:24: sinks[5] (console): name: the sink at c.yaml:5:5 has the same "
                   "name; give one of them a name of its own"}));
}

TEST(Routing, NamesTheNearestSinkForAnUnknownOne) {
  Configuration c;
  load(c,
       "sinks: [{type: console, name: desk}]\n"
       "routes:\n"
       "  - {sinks: [dsk]}\n"
       "  - {sinks: [desk, siem]}\n"
       "  - {watchlist: '', severity: hgh, sinks: []}\n"
       "  - {tags: x}\n"
       "operators: [dsek, desks]\n");
  EXPECT_EQ(
      c.lines(),
      (Lines{"c.yaml:5:13: routes[1]: sinks: there is no sink \"dsk\"; did you mean \"desk\"?",
             "c.yaml:6:13: routes[2]: sinks: there is no sink \"siem\"; there are: desk",
             "c.yaml:7:17: routes[3]: watchlist: must not be empty; or leave it out",
             "c.yaml:7:31: routes[3]: severity: expected one of low, medium, high, critical, found "
             "\"hgh\"; did you mean \"high\"?",
             "c.yaml:7:43: routes[3]: sinks: write who is told: the names of one or more sinks",
             "c.yaml:8:5: routes[4]: sinks: write who is told: the names of one or more sinks",
             "c.yaml:8:6: routes[4]: unknown key \"tags\"; did you mean \"tag\"?",
             "c.yaml:9:12: operators: there is no sink \"dsek\"; did you mean \"desk\"?",
             "c.yaml:9:12: operators: there is no sink \"desks\"; did you mean \"desk\"?"}));
}

}  // namespace
}  // namespace newshound
