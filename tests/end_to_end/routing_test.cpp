// Routes and silences as their user meets them.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "end_to_end/desk.h"

namespace newshound {
namespace {

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != text.npos;
}

class RoutingTest : public testing::Test {
 protected:
  RoutingTest() {
    desk_.save("people.yaml",
               "watchlist: People\nseverity: high\ntags: [press]\nentries:\n"
               "  - {name: Ana Primer, id: ana, countries: [RS]}\n  - Bo Ivić\n");
    desk_.save("feed.xml", rss({"Ana Primer opens a bridge"}));
    configure();
  }
  void configure(const std::string& more = "") const {
    desk_.configure(
        "watchlists: [people.yaml]\n"
        "feeds: [{name: Danas, file: feed.xml, alert_age: unlimited, tags: [balkans]}]\n"
        "sinks: [{name: a, type: file, path: a.jsonl}, {name: b, type: file, path: b.jsonl}]\n"
        "routes:\n"
        "  - {severity: critical, sinks: [a]}\n"
        "  - watchlist: People\n"
        "    sinks: [a]\n"
        "    routes: [{country: RS, sinks: [b]}]\n" +
        more);
  }

  Desk desk_;
};

TEST_F(RoutingTest, TellsWhereAnAlertWouldGoAndWhy) {
  const auto told = desk_.newshound({"routes", "test", "--subject", "ana", "--feed", "Danas"});
  EXPECT_EQ(told.exit, 0) << told.err;
  EXPECT_TRUE(contains(told.out, "Ana Primer (People), severity high, score 1.00, feed Danas\n"));
  EXPECT_TRUE(contains(told.out, ": no: severity is high, at least critical is wanted\n"));
  EXPECT_TRUE(contains(told.out, ": handed to the routes below (watchlist People; kind news)\n"));
  EXPECT_TRUE(contains(told.out, ": goes to b (country RS; kind news)\n")) << told.out;
  EXPECT_TRUE(told.out.ends_with("Told: b\n"));
  const auto lines = desk_.lines_of(
      {"routes", "test", "--subject", "Bo Ivić", "--severity", "critical", "--json"});
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_EQ(lines[0].at("sinks"), boost::json::array({"a"}));
  const auto& steps = lines[0].at("routes").as_array();
  ASSERT_EQ(steps.size(), 3U);
  EXPECT_EQ(steps[2].at("outcome"), "refuses");
  EXPECT_EQ(steps[2].at("checks").at(0).at("found"), "nothing");
}

TEST_F(RoutingTest, TellsWhereAStoredAlertGoes) {
  ASSERT_EQ(desk_.run_once().exit, 0);
  EXPECT_EQ(desk_.read("a.jsonl"), "");
  EXPECT_TRUE(contains(desk_.read("b.jsonl"), "Ana Primer"));
  const auto id = text_at(desk_.lines_of({"alerts", "export"}).at(0), {"id"});
  const auto told = desk_.newshound({"routes", "test", id});
  EXPECT_TRUE(told.out.ends_with("Told: b\n")) << told.out << told.err;
  EXPECT_EQ(desk_.newshound({"routes", "test", "zzzz"}).exit, 1);
}

TEST_F(RoutingTest, StoresWhatIsSilencedByTheConfigurationAndMarksIt) {
  configure("silences: [{feed: Danas, author: ana, until: 2999-01-01}]\n");
  ASSERT_EQ(desk_.run_once().exit, 0);
  EXPECT_EQ(desk_.read("b.jsonl"), "");
  const auto alerts = desk_.lines_of({"alerts", "export"});
  ASSERT_EQ(alerts.size(), 1U);
  EXPECT_TRUE(text_at(alerts[0], {"silenced"}).ends_with("of ana until 2999-01-01T00:00:00Z"));
  EXPECT_TRUE(contains(desk_.newshound({"alerts"}).out, "[silenced] Ana Primer"));
}

TEST_F(RoutingTest, SilencesByHandWithAndWithoutADaemonAndEndsIt) {
  const Arguments add{"silence", "add", "--subject", "ana", "--for", "8h", "--author", "bo"};
  const auto added = desk_.newshound(add);
  EXPECT_EQ(added.exit, 0) << added.err;
  EXPECT_TRUE(added.out.starts_with("silence 1 until ")) << added.out;
  const auto told = desk_.newshound({"routes", "test", "--subject", "ana"});
  EXPECT_TRUE(contains(told.out, "Nobody is told: silence 1 of bo until ")) << told.out;
  ASSERT_EQ(desk_.run_once().exit, 0);
  EXPECT_EQ(desk_.read("b.jsonl"), "");
  {
    Daemon daemon(desk_);
    EXPECT_EQ(desk_.newshound({"silence", "end", "1"}).out, "silence 1 ended\n");
    EXPECT_EQ(desk_.newshound({"silence", "end", "1"}).exit, 1);
    EXPECT_EQ(desk_.newshound(add).exit, 0);
    EXPECT_EQ(desk_.newshound({"silence", "end", "2"}).exit, 0);
  }
  EXPECT_EQ(desk_.newshound({"silence"}).out, "nothing is silenced\n");
  EXPECT_EQ(desk_.lines_of({"silence", "list", "--all", "--json"}).size(), 2U);
  desk_.save("feed.xml", rss({"Ana Primer opens a ferry line"}));
  ASSERT_EQ(desk_.run_once().exit, 0);
  EXPECT_TRUE(contains(desk_.read("b.jsonl"), "ferry line"));
}

TEST_F(RoutingTest, RefusesSilencesThatWouldTakeNothingOrNeverEnd) {
  const auto unknown = desk_.newshound({"silence", "add", "--subject", "Ana", "--for", "1h"});
  EXPECT_EQ(unknown.exit, 1);
  EXPECT_TRUE(contains(unknown.err, "no watchlist has a subject \"Ana\"")) << unknown.err;
  EXPECT_EQ(desk_.newshound({"silence", "add", "--feed", "Dana", "--for", "1h"}).exit, 1);
  EXPECT_EQ(desk_.newshound({"silence", "add", "--for", "1h"}).exit, 64);
  EXPECT_EQ(desk_.newshound({"silence", "add", "--subject", "ana"}).exit, 64);
  const auto past =
      desk_.newshound({"silence", "add", "--subject", "ana", "--until", "2020-01-01T00:00:00Z"});
  EXPECT_EQ(past.exit, 1);
}

TEST_F(RoutingTest, ReportsUnreachableRoutesAtTheCheck) {
  configure("  - {sinks: [a], continue: false}\n  - {subject: ana, sinks: [b]}\n");
  const auto checked = desk_.newshound({"check"});
  EXPECT_EQ(checked.exit, 78);
  EXPECT_TRUE(contains(checked.err, "newshound.yaml:")) << checked.err;
  EXPECT_TRUE(contains(checked.err, "no alert comes here: the route at ")) << checked.err;
}

}  // namespace
}  // namespace newshound
