// What is told later, as its user meets it.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "end_to_end/desk.h"

namespace newshound {
namespace {

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != text.npos;
}

class DigestTest : public testing::Test {
 protected:
  void configure(const std::string& route, const std::string& sink = "") const {
    desk_.save("people.yaml",
               "watchlist: People\nentries:\n  - Ana Primer\n  - Bo Ivić\n"
               "  - {name: Cara Hitna, severity: critical}\n");
    desk_.save("feed.xml",
               rss({"Ana Primer opens a bridge",
                    "Bo Ivić sells his boats on the lake",
                    "Cara Hitna resigns as head of the bank"}));
    desk_.configure(
        "watchlists: [people.yaml]\n"
        "feeds: [{name: Danas, file: feed.xml, alert_age: unlimited}]\n"
        "sinks: [{name: a, type: file, path: a.jsonl" +
        sink + "}]\nroutes: [{sinks: [a]" + route + "}]\n");
  }
  std::string told() const { return desk_.read("a.jsonl"); }
  std::string id_of(const std::string& name) const {
    for (const auto& alert : desk_.lines_of({"alerts", "export"}))
      if (text_at(alert, {"subject", "name"}) == name) return text_at(alert, {"id"});
    return "";
  }

  Desk desk_;
};

TEST_F(DigestTest, ShowsWhatIsHeldBackAndTellsItWhenAsked) {
  configure(", digest: daily at 00:00 UTC");
  const auto tried = desk_.newshound({"routes", "test", "--subject", "Ana Primer"});
  EXPECT_TRUE(contains(tried.out, "Told: a (held until ")) << tried.out << tried.err;
  EXPECT_TRUE(contains(tried.out, "(daily at 00:00 UTC))")) << tried.out;
  ASSERT_EQ(desk_.run_once().exit, 0);
  EXPECT_FALSE(contains(told(), "Ana Primer"));
  EXPECT_TRUE(contains(told(), "Cara Hitna")) << "critical";
  const auto outbox = desk_.newshound({"outbox", "--state", "held"}).out;
  EXPECT_TRUE(contains(outbox, "held     until ")) << outbox;
  EXPECT_TRUE(contains(outbox, "Bo Ivić")) << outbox;
  const auto ana = id_of("Ana Primer");
  EXPECT_TRUE(contains(desk_.newshound({"alerts", "show", ana}).out, "held until "));
  EXPECT_EQ(desk_.newshound({"outbox", "replay", ana}).out, "1 delivery will be tried again\n");
  ASSERT_EQ(desk_.run_once().exit, 0);
  EXPECT_TRUE(contains(told(), "Ana Primer"));
  EXPECT_FALSE(contains(told(), "Bo Ivić"));
}

TEST_F(DigestTest, TellsAGroupInOneMessageAndSaysWhereAnAlertWasTold) {
  configure(", wait: 3s, group: all, hold_critical: true");
  Daemon daemon(desk_);
  ASSERT_TRUE(eventually([this] { return contains(told(), "\n"); })) << daemon.process().err();
  ASSERT_EQ(daemon.stop().value_or(Ending{}).exit, 0);
  const auto lines = parse_lines(told());
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_EQ(text_at(lines[0], {"message"}),
            "Digest: 3 alerts about Cara Hitna, Ana Primer and Bo Ivić, within 3s");
  EXPECT_EQ(lines[0].at("folded").as_array().size(), 3U);
  const auto shown = desk_.newshound({"alerts", "show", id_of("Bo Ivić")}).out;
  EXPECT_TRUE(contains(shown, "told by the digest " + text_at(lines[0], {"id"}))) << shown;
  const auto digest = desk_.newshound({"alerts", "show", text_at(lines[0], {"id"})}).out;
  EXPECT_TRUE(contains(digest, "Bo Ivić sells his boats on the lake")) << digest;
}

TEST_F(DigestTest, DoesNotStormAtAFirstImport) {
  configure("");
  std::vector<std::string> titles;
  for (const auto* what : {"apple",
                           "bread",
                           "candle",
                           "donkey",
                           "eagle",
                           "forest",
                           "guitar",
                           "hammer",
                           "island",
                           "jacket",
                           "kitchen",
                           "lantern",
                           "mirror",
                           "needle",
                           "orange"})
    titles.push_back(fmt::format("Ana Primer: {0} {0}land {0}ness {0}work", what));
  desk_.save("feed.xml", rss(titles));
  ASSERT_EQ(desk_.run_once().exit, 0);
  EXPECT_EQ(parse_lines(told()).size(), 10U);
  const auto held = desk_.newshound({"outbox", "--state", "held"}).out;
  EXPECT_TRUE(contains(held, ": catching up on People")) << held;
}

TEST_F(DigestTest, KeepsWhatIsHeldForASinkThatIsTakenOut) {
  configure("", ", at_most: 1 in 2s");
  ASSERT_EQ(desk_.run_once().exit, 0);
  EXPECT_EQ(parse_lines(told()).size(), 2U);  // one at once, and the critical one
  const auto yaml = desk_.read("newshound.yaml");
  auto without = yaml;
  for (const auto* name : {"name: a,", "sinks: [a]"})
    without.replace(without.find(name),
                    std::string_view(name).size(),
                    name[0] == 'n' ? "name: b," : "sinks: [b]");
  desk_.save("newshound.yaml", without);
  ASSERT_TRUE(eventually([this] {
    return desk_.run_once().exit == 0 &&
           desk_.sql("select count(*) from delivery where state = 'pending'") == "1\n";
  }));
  desk_.save("newshound.yaml", yaml);
  ASSERT_EQ(desk_.run_once().exit, 0);
  EXPECT_EQ(parse_lines(told()).size(), 3U);
}

}  // namespace
}  // namespace newshound
