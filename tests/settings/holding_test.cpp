// What is told later: the options of routes and sinks.
#include <gtest/gtest.h>

#include "settings/configuration.h"

namespace newshound {
namespace {

using namespace std::chrono_literals;
using Lines = std::vector<std::string>;

Settings load(Configuration& c, std::string_view yaml) {
  return c.load("feeds: [https://a.example.org/]\nwatchlists: [w]\n" + std::string(yaml));
}

TEST(HoldingOf, ARouteIsRead) {
  Configuration c;
  const auto settings = load(c,
                             "sinks: [{type: console}]\n"
                             "routes:\n"
                             "  - sinks: [console]\n"
                             "    digest: daily at 07:30, 18:00 Europe/Belgrade\n"
                             "    quiet: 22:00-07:00 UTC\n"
                             "    hold_critical: true\n"
                             "    routes: [{tag: x}]\n"
                             "  - {sinks: [console], wait: 90s, group: watchlist}\n");
  ASSERT_EQ(c.lines(), Lines{});
  const auto& digest = settings.routes[0].holding;
  EXPECT_EQ(digest.digest->text(), "daily at 07:30 18:00 Europe/Belgrade");
  EXPECT_EQ(digest.quiet->text(), "22:00-07:00 UTC");
  EXPECT_TRUE(digest.critical);
  const auto& below = settings.routes[0].routes[0];
  EXPECT_FALSE(below.holding.digest || below.holding.quiet || below.holding.critical);
  EXPECT_EQ(settings.routes[1].holding.wait, 90s);
  EXPECT_EQ(settings.routes[1].holding.group, GroupBy::watchlist);
}

TEST(HoldingOf, ASinkAndOfCatchingUpIsRead) {
  Configuration c;
  const auto settings = load(c,
                             "sinks:\n"
                             "  - {type: console, at_most: 20 in 10m}\n"
                             "  - {type: file, path: x, quiet: 23:00-06:30 Europe/Belgrade}\n"
                             "  - {type: email}\n"
                             "delivery: {catch_up: 3 in 1m}\n");
  ASSERT_EQ(c.lines(), Lines{});
  ASSERT_EQ(settings.paces.size(), 2U);
  EXPECT_EQ(settings.paces.at("console").limit, (Limit{20, 10min}));
  EXPECT_FALSE(settings.paces.at("console").quiet);
  EXPECT_EQ(settings.paces.at("file").quiet->text(), "23:00-06:30 Europe/Belgrade");
  EXPECT_EQ(settings.catch_up, (Limit{3, 1min}));
}

TEST(HoldingOf, ANonsenseIsRefused) {
  Configuration c;
  load(c,
       "sinks:\n"
       "  - {type: console, at_most: 20 per hour, quiet: at night}\n"
       "routes:\n"
       "  - {sinks: [console], digest: daily, wait: 2m}\n"
       "  - {sinks: [console], group: subject, quiet: 22:00-07:00 Europe/Beograd}\n"
       "delivery: {catch_up: 0 in 1m}\n");
  EXPECT_EQ(
      c.lines(),
      (Lines{"c.yaml:4:50: sinks[1] (console): quiet: expected hours such as \"22:00-07:00 "
             "Europe/Belgrade\", found \"at night\"",
             "c.yaml:4:30: sinks[1] (console): at_most: expected a number and a time up to 7d, "
             "such as \"20 in 10m\", found \"20 per hour\"",
             "c.yaml:6:32: routes[1]: digest: expected \"hourly\", \"daily at 07:30 "
             "Europe/Belgrade\" or \"weekly on Mon, Thu at 07:30 Europe/Belgrade\", found "
             "\"daily\"",
             "c.yaml:6:45: routes[1]: wait: a route has either a digest or a wait",
             "c.yaml:7:47: routes[2]: quiet: there is no time zone \"Europe/Beograd\"; expected "
             "one such as Europe/Belgrade",
             "c.yaml:7:31: routes[2]: group: says which alerts wait for each other; write "
             "wait: as well",
             "c.yaml:8:22: delivery: catch_up: expected a number and a time up to 7d, such as "
             "\"20 in 10m\", found \"0 in 1m\""}));
}

}  // namespace
}  // namespace newshound
