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
  EXPECT_EQ(first.watchlist, "Serbian officials");
  EXPECT_EQ(first.tag, "sanctioned");
  EXPECT_EQ(first.severity, Severity::high);
  EXPECT_EQ(first.sinks, (Lines{"a", "b"}));
  EXPECT_EQ(first.origin, (Origin{(c.dir / "c.yaml").string(), 5, 5}));
  const auto& second = settings.routes[1];
  EXPECT_EQ(second.watchlist, std::nullopt);
  EXPECT_EQ(second.tag, std::nullopt);
  EXPECT_EQ(second.severity, std::nullopt);
  EXPECT_EQ(second.sinks, Lines{"b"});
  EXPECT_EQ(settings.operators, Lines{"b"});
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
