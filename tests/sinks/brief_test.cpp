#include "sinks/brief.h"

#include <gtest/gtest.h>

#include "base/text.h"
#include "support.h"

namespace newshound {
namespace {

Brief roomy(const Alert& alert) {
  return brief_of(alert, Room(100000, in_bytes));
}

TEST(RoomOfAMessage, GivesWhatFitsAndTellsWhatWasCut) {
  Room room(10, in_bytes);
  EXPECT_EQ(room.take("12345"), "12345");
  EXPECT_EQ(room.take("67890"), "67890");
  EXPECT_EQ(room.take("1"), "");
  EXPECT_EQ(Room(8, in_bytes).take("123456789"), "12345…");
  EXPECT_EQ(Room(8, in_bytes).take("123456789", 5), "12…");
  EXPECT_EQ(Room(2, in_bytes).take("123"), "");
}

TEST(RoomOfAMessage, KeepsCharactersWholeAndCountsAsTheServiceDoes) {
  EXPECT_EQ(Room(8, in_bytes).take("ВУЛИН"), "ВУ…");  // 2 bytes each, 3 for the ellipsis
  EXPECT_EQ(Room(5, in_utf16).take("ВУЛИН"), "ВУЛИН");
  EXPECT_EQ(Room(4, in_utf16).take("🦊🦊🦊"), "🦊…");  // 2 units each
  EXPECT_EQ(Room(6, in_utf16).take("🦊🦊🦊"), "🦊🦊🦊");
}

TEST(Briefs, SayWhoWhatWhyAndHow) {
  const auto brief = roomy(sample_alert());
  EXPECT_EQ(brief.heading(), "HIGH · Aleksandar Vulin");
  EXPECT_EQ(brief.about, "person, on the list Serbian officials");
  EXPECT_EQ(brief.title, "Vulin meets Putin at the Vladivostok forum");
  EXPECT_EQ(brief.url, "https://sever.example/2024/09/vulin-putin?from=rss");
  EXPECT_EQ(brief.color, "b91c1c");
  ASSERT_EQ(brief.why.size(), 2U);
  EXPECT_EQ(with_marks(brief.why[1].pieces, "<b>", "</b>", html_escaped),
            "The agency&#39;s Russian service spells him <b>Александр ВУЛИН</b>.");
  EXPECT_EQ(
      brief.why[0].reasons,
      std::vector<std::string>{"in the text: the name “Aleksandar Vulin”, letter for letter"});
  ASSERT_EQ(brief.facts.size(), 7U);
  EXPECT_EQ(brief.facts[0], (Fact{"Source", "Agencija Sever"}));
  EXPECT_EQ(brief.facts[6], (Fact{"Tags", "serbia, sanctioned"}));
}

TEST(Briefs, SayWhyAStoryIsToldAgain) {
  auto alert = sample_alert();
  alert.update = "an official source";
  EXPECT_EQ(roomy(alert).facts[0], (Fact{"Update", "an official source"}));
}

TEST(Briefs, ShowALinkThatCannotBeFollowed) {
  auto alert = sample_alert();
  alert.article.link = "https://пример.рф/x";
  EXPECT_EQ(roomy(alert).url, "");
  EXPECT_EQ(roomy(alert).facts[0], (Fact{"Link", "https://пример.рф/x"}));
}

TEST(Briefs, ANoticeHasItsMessage) {
  const auto brief = roomy(notice(AlertKind::internal, "the sink desk\nfails"));
  EXPECT_EQ(brief.heading(), "NEWSHOUND");
  EXPECT_EQ(brief.title, "the sink desk\nfails");
  EXPECT_TRUE(brief.url.empty());
  EXPECT_EQ(roomy(notice(AlertKind::test, "x")).heading(), "TEST");
}

TEST(Briefs, StayWithinAnyRoomAndKeepTheBeginning) {
  auto alert = sample_alert();
  const auto full = roomy(alert);
  for (std::size_t most = 0; most < 1200; most += 7) {
    const auto brief = brief_of(alert, Room(most, in_bytes));
    std::size_t size = brief.subject.size() + brief.about.size() + brief.title.size();
    for (const auto& passage : brief.why) {
      for (const auto& piece : passage.pieces) size += piece.text.size();
      for (const auto& reason : passage.reasons) size += reason.size();
    }
    for (const auto& fact : brief.facts) size += fact.text.size();
    EXPECT_LE(size, most);
    EXPECT_TRUE(is_utf8(plain_lines(brief)));
    if (most > 100) EXPECT_EQ(brief.title, full.title);
  }
}

TEST(Links, AreHttpAloneAndHoldNothingThatEndsThem) {
  EXPECT_EQ(linkable("https://a.example/x?y=1&z=%20#f"), "https://a.example/x?y=1&z=%20#f");
  EXPECT_EQ(linkable("https://a.example/a(b)|'\"<>\\ё"),
            "https://a.example/a%28b%29%7C%27%22%3C%3E%5C%D1%91");
  EXPECT_EQ(linkable("http://[::1]:8/a[1]#b#c%zz%4a%"), "http://[::1]:8/a%5B1%5D#b%23c%25zz%4a%25");
  EXPECT_EQ(linkable("https://пример.рф/x"), "");
  EXPECT_EQ(linkable("javascript:alert(1)"), "");
  EXPECT_EQ(linkable("https://a.example/" + std::string(3000, 'x')), "");
}

TEST(Escapes, LeaveNoMarkupAlive) {
  EXPECT_EQ(html_escaped("<b>&\"'"), "&lt;b&gt;&amp;&quot;&#39;");
  EXPECT_EQ(markdown_escaped("*a* [b](c) `d` @here"), "\\*a\\* \\[b\\]\\(c\\) \\`d\\` \\@here");
}

}  // namespace
}  // namespace newshound
