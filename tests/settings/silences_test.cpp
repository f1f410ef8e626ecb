#include <gtest/gtest.h>

#include "settings/configuration.h"

namespace newshound {
namespace {

using Lines = std::vector<std::string>;

TEST(Silences, AreReadWithTheirPlace) {
  Configuration c;
  const auto settings = c.load_with_basics(
      "silences:\n"
      "  - {subject: vulin, watchlist: W, feed: F, phrase: press review, story: 12, author: ana,\n"
      "     reason: known, until: 2026-12-31T18:00:00Z}\n"
      "  - {phrase: x, until: 2026-12-31}\n");
  EXPECT_EQ(c.lines(), Lines{});
  ASSERT_EQ(settings.silences.size(), 2U);
  Silence expected;
  expected.subject = "vulin";
  expected.watchlist = "W";
  expected.feed = "F";
  expected.phrase = "press review";
  expected.story = 12;
  expected.author = "ana";
  expected.reason = "known";
  expected.until = *parse_utc("2026-12-31T18:00:00Z");
  expected.origin = {(c.dir / "c.yaml").string(), 5, 5};
  EXPECT_EQ(settings.silences[0], expected);
  EXPECT_EQ(settings.silences[1].until, *parse_utc("2026-12-31T00:00:00Z"));
}

TEST(Silences, MustSayWhatAndUntilWhen) {
  Configuration c;
  c.load_with_basics(
      "silences:\n"
      "  - {until: 2026-12-31}\n"
      "  - {subject: x}\n"
      "  - {subject: x, until: tomorrow}\n");
  EXPECT_EQ(
      c.lines(),
      (Lines{"c.yaml:5:5: silences[1]: say what is silenced: a subject, watchlist, feed, "
             "phrase or story",
             "c.yaml:6:5: silences[2]: \"until\" is missing",
             "c.yaml:7:25: silences[3]: until: expected a time such as 2026-12-31T18:00:00Z or "
             "a day such as 2026-12-31, found \"tomorrow\""}));
}

}  // namespace
}  // namespace newshound
