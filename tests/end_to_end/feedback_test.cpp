// What a reader says of alerts, and what follows from it.
#include <gtest/gtest.h>

#include "end_to_end/desk.h"

namespace newshound {
namespace {

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != text.npos;
}

const std::string list =
    "watchlist: People\n"
    "entries:\n"
    "  # the minister\n"
    "  - Ana Primer   # and nobody else\n"
    "\n"
    "  - Bo Ivić\n";

const std::string other_ana = "Goalkeeper Ana Primer signs as the best striker leaves";

class FeedbackTest : public testing::Test {
 protected:
  FeedbackTest() {
    desk_.save("people.yaml", list);
    desk_.configure(
        "watchlists: [people.yaml]\n"
        "feeds: [{name: Danas, file: feed.xml, alert_age: unlimited}]\n"
        "sinks: [{name: a, type: file, path: a.jsonl}]\n"
        "routes: [{sinks: [a]}]\n");
    poll({"Minister Ana Primer opens the new bridge in Novi Sad", other_ana});
  }
  void poll(const std::vector<std::string>& titles) const {
    desk_.save("feed.xml", rss(titles));
    ASSERT_EQ(desk_.run_once().exit, 0);
  }
  std::string id_of(const std::string& title) const {
    for (const auto& alert : desk_.lines_of({"alerts", "export"}))
      if (text_at(alert, {"article", "title"}) == title) return text_at(alert, {"id"});
    return "none";
  }

  Desk desk_;
};

TEST_F(FeedbackTest, ProposesWhatTellsSomebodyElseApartAndWritesNothing) {
  const auto said =
      desk_.newshound({"feedback", id_of(other_ana), "not-him", "--because", "a footballer"});
  EXPECT_EQ(said.exit, 0) << said.err;
  EXPECT_TRUE(said.out.starts_with("feedback 1: said to be not him: Ana Primer (People): Goal"))
      << said.out;
  EXPECT_TRUE(contains(said.out, "Proposed for the entry at ")) << said.out;
  EXPECT_TRUE(contains(said.out, "people.yaml:4:5: \"Goalkeeper\" and \"striker\" stand beside"));
  EXPECT_TRUE(contains(said.out, "its names and 1 other alert come out as before"));
  EXPECT_TRUE(contains(said.out,
                       "@@ -1,6 +1,8 @@\n watchlist: People\n entries:\n   # the minister\n"
                       "-  - Ana Primer   # and nobody else\n"
                       "+  - name: Ana Primer   # and nobody else\n"
                       "+    against: [\"Goalkeeper\", \"striker\"]\n"
                       "+    should_not_match: [\"" +
                           other_ana + "\"]\n \n   - Bo Ivić\n"))
      << said.out;
  EXPECT_EQ(desk_.read("people.yaml"), list);
}

TEST_F(FeedbackTest, WritesTheProposalThatIsAccepted) {
  const auto said = desk_.newshound({"feedback", id_of(other_ana), "not-her", "--accept"});
  EXPECT_EQ(said.exit, 0) << said.err;
  EXPECT_TRUE(contains(said.out, "\nWritten to ")) << said.out;
  EXPECT_TRUE(desk_.read("people.yaml").starts_with("watchlist: People\nentries:\n  # the min"));
  EXPECT_EQ(desk_.newshound({"check"}).exit, 0);
  const auto again = desk_.newshound({"feedback", id_of(other_ana), "not-him"});
  EXPECT_TRUE(again.out.starts_with("feedback 1: ")) << "said twice, kept once";
  EXPECT_TRUE(contains(again.out, "as the entry is now, it is not found in this article"));
}

TEST_F(FeedbackTest, RefusesToWriteWhereThePlaceIsNotClear) {
  desk_.save("people.yaml", "watchlist: People\nentries: [Ana Primer, Bo Ivić]\n");
  const auto said = desk_.newshound({"feedback", id_of(other_ana), "not-him", "--accept"});
  EXPECT_EQ(said.exit, 1);
  EXPECT_TRUE(contains(said.out, "against: [\"Goalkeeper\", \"striker\"]")) << said.out;
  EXPECT_TRUE(contains(said.out, "people.yaml:2:11: the entries are written in one line"));
  EXPECT_EQ(said.err, "newshound: nothing was written\n");
}

TEST_F(FeedbackTest, ProposesOnlyForListsThatProgramsMake) {
  desk_.save("people.jsonl", "{\"id\": \"ana-primer\", \"names\": [\"Ana Primer\"]}\n");
  desk_.configure(
      "watchlists: [people.jsonl]\nfeeds: [{name: Danas, file: feed.xml}]\n"
      "sinks: [{name: a, type: file, path: a.jsonl}]\nroutes: [{sinks: [a]}]\n");
  const auto said = desk_.newshound({"feedback", id_of(other_ana), "not-him"});
  EXPECT_EQ(said.exit, 0) << said.err;
  EXPECT_TRUE(contains(said.out, "against: [\"Goalkeeper\", \"striker\"]")) << said.out;
  EXPECT_TRUE(contains(said.out, "lists in JSON Lines are made by programs"));
}

TEST_F(FeedbackTest, TellsNobodyOfTheSameOtherOneAgain) {
  const auto id = id_of(other_ana);
  Daemon daemon(desk_);
  ASSERT_EQ(desk_.newshound({"feedback", id, "not-him", "--author", "bo"}).exit, 0);
  const std::string next = "A striker and the goalkeeper: Ana Primer in the cup final";
  const std::string right = "Ana Primer meets the mayor of Zagreb";
  desk_.save("feed.xml", rss({other_ana, next, right}));
  ASSERT_EQ(desk_.newshound({"feeds", "poll", "Danas"}).exit, 0);
  ASSERT_TRUE(daemon.logs("in \"" + right + "\""));
  const auto alerts = desk_.newshound({"alerts"}).out;
  EXPECT_TRUE(contains(alerts, "[not him] Ana Primer (People): " + next)) << alerts;
  EXPECT_TRUE(contains(alerts, "[not him] Ana Primer (People): " + other_ana)) << alerts;
  EXPECT_TRUE(contains(alerts, "medium    Ana Primer (People): " + right)) << alerts;
  const auto shown = desk_.newshound({"alerts", "show", id_of(next)}).out;
  EXPECT_TRUE(contains(shown, "none: said to be not him by bo (feedback 1); \"Goalkeeper\" and "))
      << shown;
  EXPECT_TRUE(daemon.stop());
  EXPECT_FALSE(contains(desk_.read("a.jsonl"), next));
  EXPECT_TRUE(contains(desk_.read("a.jsonl"), right));
}

TEST_F(FeedbackTest, IsListedAndWithdrawn) {
  const auto id = id_of(other_ana);
  EXPECT_EQ(desk_.newshound({"feedback"}).out, "nothing was said of any alert\n");
  EXPECT_EQ(desk_.newshound({"acknowledge", id, "--author", "ana", "--because", "I call them"}).out,
            "feedback 1: acknowledged by ana: Ana Primer (People): " + other_ana +
                "\nThis story is told again only if its severity rises.\n");
  const auto listed = desk_.newshound({"feedback", "list"}).out;
  EXPECT_TRUE(contains(listed, "acknowledged by ana (feedback 1): I call them\n")) << listed;
  EXPECT_TRUE(contains(desk_.newshound({"alerts"}).out, "[acknowledged by ana] Ana Primer"));
  EXPECT_TRUE(contains(desk_.newshound({"alerts", "show", id}).out, "What was said of it\n"));
  EXPECT_EQ(desk_.newshound({"feedback", "withdraw", "1"}).out, "feedback 1 withdrawn\n");
  EXPECT_EQ(desk_.newshound({"feedback", "withdraw", "1"}).exit, 1);
  EXPECT_EQ(desk_.lines_of({"feedback", "list", "--json"}).size(), 0U);
  EXPECT_EQ(desk_.lines_of({"feedback", "list", "--all", "--json"}).size(), 1U);
}

TEST_F(FeedbackTest, SaysWhatIsMissing) {
  EXPECT_EQ(desk_.newshound({"feedback", id_of(other_ana)}).exit, 64);
  EXPECT_EQ(desk_.newshound({"feedback", id_of(other_ana), "wrong"}).exit, 64);
  EXPECT_EQ(desk_.newshound({"feedback", id_of(other_ana), "ack", "--accept"}).exit, 64);
  EXPECT_EQ(desk_.newshound({"feedback", "zzzz", "not-him"}).exit, 1);
}

}  // namespace
}  // namespace newshound
