#include <cstdlib>
#include <ctime>

#include <gtest/gtest.h>

#include "base/file.h"
#include "base/text.h"
#include "sinks/render.h"
#include "sinks/wrap.h"
#include "support.h"

namespace newshound {
namespace {

// The texts show local times.
class Text : public testing::Test {
 protected:
  Text() {
    ::setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1);
    ::tzset();
  }
  ~Text() override {
    ::unsetenv("TZ");
    ::tzset();
  }

  static std::string golden(const std::string& name) {
    return *read_file(std::string(NEWSHOUND_SOURCE_DIR "/tests/data/sinks/") + name);
  }
};

TEST_F(Text, LaysANewsAlertOutForANewcomer) {
  EXPECT_EQ(as_text(sample_alert(), {.color = false, .width = 80}), golden("news.txt"));
}

TEST_F(Text, LaysATestAndANoticeOut) {
  EXPECT_EQ(as_text(notice(AlertKind::test, "This is a test of the sink \"desk\"."), {}),
            golden("test.txt"));
  EXPECT_EQ(as_text(notice(AlertKind::internal,
                           "The sink \"siem\" gave up on 3 alerts.\nSee: newshound outbox list"),
                    {}),
            golden("internal.txt"));
}

TEST_F(Text, StaysWithinItsWidth) {
  Alert alert = sample_alert();
  alert.article.title =
      std::string(300, 'w') + " 東京特許許可局長官が東京特許許可局で東京特許許可局長官に会った";
  for (const std::size_t width : {40U, 76U, 80U, 132U}) {
    std::string text = as_text(alert, {.color = true, .width = width});
    while (!text.empty()) {
      const auto line = text.substr(0, text.find('\n'));
      text.erase(0, line.size() + 1);
      if (line.find("https://") == line.npos) EXPECT_LE(columns(line), width) << line;
    }
  }
}

TEST_F(Text, MarksWithColourOnlyWhereColourIsOn) {
  const auto plain = as_text(sample_alert(), {.color = false, .width = 0});
  const auto colored = as_text(sample_alert(), {.color = true, .width = 0});
  EXPECT_EQ(plain.find('\x1b'), plain.npos);
  EXPECT_NE(plain.find("spells him »Александр ВУЛИН«."), plain.npos);
  EXPECT_NE(colored.find("spells him \x1b[1;35mАлександр ВУЛИН\x1b[0m."), colored.npos);
  EXPECT_EQ(colored.find("»"), colored.npos);
}

TEST_F(Text, LeavesNoControlCharacterOfTheWorldIn) {
  Alert alert = sample_alert();
  const std::string evil =
      "a\x1b]52;c;ZXZpbA==\x07"
      "b\x1b[2Jc\rd\ne\x7f\xc2\x9b\xe2\x80\xae\xe2\x80\xa8z";
  alert.subject.name = alert.subject.watchlist = alert.subject.type = alert.subject.note = evil;
  alert.subject.tags = {evil};
  alert.article.title = alert.article.author = alert.article.language = evil;
  alert.article.link = "https://sever.example/" + evil;
  alert.feed.name = evil;
  alert.evidence[0].quote = evil;
  alert.evidence[0].match = "b";
  alert.evidence[0].name = alert.evidence[0].how = evil;
  for (const char c : as_text(alert, {.color = false, .width = 80}))
    EXPECT_FALSE((static_cast<unsigned char>(c) < 0x20 && c != '\n') || c == 0x7f);
  const auto text = as_text(alert, {.color = false, .width = 80});
  for (const auto* code : {"\xc2\x9b", "\xe2\x80\xae", "\xe2\x80\xa8"})
    EXPECT_EQ(text.find(code), text.npos);
}

TEST_F(Text, MarksAllNamesOfASentenceInOneQuote) {
  Alert alert = sample_alert();
  const std::string quote = "Vulin said that Aleksandar Vulin would stay.";
  alert.evidence = {
      {.match = "Vulin", .quote = quote, .quote_start = 0, .name = "Vulin", .how = "exact"},
      {.match = "Aleksandar Vulin",
       .quote = quote,
       .quote_start = 16,
       .name = "Aleksandar Vulin",
       .how = "exact"},
      {.match = "Vulin", .quote = quote, .quote_start = 27, .name = "Vulin", .how = "exact"}};
  const auto text = as_text(alert, {.color = false, .width = 0});
  EXPECT_NE(text.find("»Vulin« said that »Aleksandar Vulin« would stay."), text.npos);
  EXPECT_EQ(text.find(quote), text.npos);
  EXPECT_EQ(text.find("said that"), text.rfind("said that"));
}

TEST_F(Text, ShowsTheFirstPlacesAndCountsTheRest) {
  Alert alert = sample_alert();
  alert.evidence.clear();
  for (int i = 0; i < 9; ++i)
    alert.evidence.push_back({.match = "Vulin",
                              .quote = "Vulin, sentence " + std::to_string(i) + ".",
                              .quote_start = 0,
                              .name = "Vulin",
                              .how = "exact"});
  const auto text = as_text(alert, {.color = false, .width = 0});
  EXPECT_NE(text.find("sentence 3."), text.npos);
  EXPECT_EQ(text.find("sentence 4."), text.npos);
  EXPECT_NE(text.find("and 5 more places"), text.npos);
}

TEST_F(Text, KeepsTheMarkOfALongSentenceInView) {
  Alert alert = sample_alert();
  std::string far;
  for (int i = 0; i < 400; ++i) far += "реч ";
  alert.evidence = {{.match = "Vulin",
                     .quote = far + "Vulin" + far,
                     .quote_start = far.size(),
                     .name = "Vulin",
                     .how = "exact"}};
  const auto text = as_text(alert, {.color = false, .width = 0});
  EXPECT_NE(text.find("…"), text.npos);
  EXPECT_NE(text.find("реч »Vulin«"), text.npos);
  EXPECT_LT(text.size(), 2000U);
  EXPECT_TRUE(is_utf8(text));
}

TEST_F(Text, SurvivesOffsetsThatAreWrong) {
  Alert alert = sample_alert();
  alert.evidence = {
      {.match = "Vulin", .quote = "short", .quote_start = 400, .name = "x", .how = "exact"},
      {.match = "", .quote = "Вулин", .quote_start = 0, .name = "x", .how = "exact"},
      {.match = "a", .quote = "Вучић", .quote_start = 1, .name = "x", .how = "exact"}};
  const auto text = as_text(alert, {.color = false, .width = 0});
  EXPECT_NE(text.find("Why       short\n"), text.npos);
  EXPECT_NE(text.find("            Вулин\n"), text.npos);
  EXPECT_NE(text.find("            Вучић\n"), text.npos);
}

TEST_F(Text, SaysHowLongTheNewsTook) {
  Alert alert = sample_alert();
  const auto seen_line = [&alert] {
    const auto text = as_text(alert, {.color = false, .width = 0});
    const auto from = text.find("  Seen");
    return text.substr(from + 12, text.find('\n', from) - from - 12);
  };
  EXPECT_EQ(seen_line(), "2024-09-05 10:07:30 CEST, 7m30s later");
  alert.article.seen = at("2024-09-07T11:59:59.500Z");
  EXPECT_EQ(seen_line(), "2024-09-07 13:59:59 CEST, 2d3h later");
  alert.article.seen = at("2024-09-05T08:00:00.200Z");
  EXPECT_EQ(seen_line(), "2024-09-05 10:00:00 CEST, at once");
  alert.article.seen = at("2024-09-05T07:00:00Z");
  EXPECT_EQ(seen_line(), "2024-09-05 09:00:00 CEST, before the date it gives");
  alert.article.published.reset();
  EXPECT_EQ(seen_line(), "2024-09-05 09:00:00 CEST");
}

TEST_F(Text, HasASubjectLineForEachKind) {
  Alert alert = sample_alert();
  EXPECT_EQ(subject_line(alert),
            "Aleksandar Vulin (Serbian officials): Vulin meets Putin at the Vladivostok forum — "
            "Agencija Sever");
  alert.article.title = "";
  alert.feed.name = "";
  EXPECT_EQ(
      subject_line(alert),
      "Aleksandar Vulin (Serbian officials): https://sever.example/2024/09/vulin-putin?from=rss — "
      "https://sever.example/rss");
  EXPECT_EQ(subject_line(notice(AlertKind::test, "hello\nthere")), "[test] hello");
  EXPECT_EQ(subject_line(notice(AlertKind::internal, "a dead letter")),
            "[newshound] a dead letter");
}

}  // namespace
}  // namespace newshound
