// Digests as people read them.
#include <cstdlib>
#include <ctime>

#include <gtest/gtest.h>

#include "base/file.h"
#include "sinks/brief.h"
#include "sinks/digest_outline.h"
#include "sinks/render.h"
#include "sinks/wrap.h"
#include "support.h"

namespace newshound {
namespace {

Alert news(std::string id,
           std::string list,
           std::string name,
           std::int64_t story,
           std::string title,
           Severity severity = Severity::medium) {
  Alert alert = sample_alert();
  alert.id = id;
  alert.severity = severity;
  alert.story = story;
  alert.subject.id = name;
  alert.subject.name = name;
  alert.subject.watchlist = std::move(list);
  alert.article.title = std::move(title);
  alert.article.link = "https://sever.example/" + id;
  return alert;
}

// Two lists, three subjects, four stories, one of them told twice, and a notice.
Alert sample_digest() {
  Bundle bundle{.sink = "desk", .words = "Thu 5 Sep (daily at 10:00 Europe/Belgrade)"};
  bundle.alerts = {
      news("a1", "Serbian officials", "Aleksandar Vulin", 1, "Vulin meets Putin", Severity::high),
      news("a2", "Companies", "Gazprom Neft", 2, "NIS: talks on the sale of the Russian share"),
      news("a3", "Serbian officials", "Ivica Dačić", 3, "Dačić otvorio novi granični prelaz"),
      news("a4", "Serbian officials", "Aleksandar Vulin", 4, "Вулин: разговори у Москви"),
      news("a5", "Serbian officials", "Aleksandar Vulin", 1, "Statement of the ministry")};
  bundle.alerts[4].update = "an official source reports it now";
  bundle.alerts[4].evidence.front().field = Field::title;
  bundle.alerts.push_back(notice(AlertKind::feed_health, "The feed \"Danas\" is read again."));
  bundle.subjects = 3;
  return digest_of(std::move(bundle), at("2024-09-05T08:00:00Z"));
}

class Digest : public testing::Test {
 protected:
  Digest() {
    ::setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1);
    ::tzset();
  }
  ~Digest() override {
    ::unsetenv("TZ");
    ::tzset();
  }
};

TEST_F(Digest, IsOrderedByListSubjectAndStory) {
  const Alert digest = sample_digest();
  const auto outline = outline_of(digest);
  ASSERT_EQ(outline.lists.size(), 2U);
  EXPECT_EQ(outline.lists[0].name, "Serbian officials");
  ASSERT_EQ(outline.lists[0].subjects.size(), 2U);
  const auto& vulin = outline.lists[0].subjects[0];
  EXPECT_EQ(vulin.who->name, "Aleksandar Vulin");
  EXPECT_EQ(vulin.severity, Severity::high);
  ASSERT_EQ(vulin.stories.size(), 2U);
  EXPECT_EQ(vulin.stories[0].size(), 2U);
  EXPECT_EQ(vulin.stories[0][1]->id, "a5");
  EXPECT_EQ(outline.notices.size(), 1U);
}

TEST_F(Digest, IsLaidOutAsText) {
  EXPECT_EQ(as_text(sample_digest(), {.color = false, .width = 80}),
            *read_file(NEWSHOUND_SOURCE_DIR "/tests/data/sinks/digest.txt"));
}

TEST_F(Digest, StaysWithinItsWidth) {
  std::string text = as_text(sample_digest(), {.color = true, .width = 40});
  while (!text.empty()) {
    const auto line = text.substr(0, text.find('\n'));
    text.erase(0, line.size() + 1);
    if (line.find("https://") == line.npos) EXPECT_LE(columns(line), 40U) << line;
  }
}

TEST_F(Digest, SaysHowManyItLeavesOut) {
  Alert digest = sample_digest();
  EXPECT_EQ(as_text(digest, {}).find(" more"), std::string::npos);
  digest.left_out = 34;
  EXPECT_NE(as_text(digest, {}).find("and 34 more, which \"newshound alerts\" lists"),
            std::string::npos);
  EXPECT_NE(as_html(digest).find("and 34 more"), std::string::npos);
}

TEST_F(Digest, HasASubjectLineThatSaysIt) {
  EXPECT_EQ(subject_line(sample_digest()),
            "Digest: 6 alerts about Aleksandar Vulin, Gazprom Neft and Ivica Dačić, Thu 5 Sep "
            "(daily at 10:00 Europe/Belgrade)");
}

TEST_F(Digest, EscapesWhatStrangersWroteInHtml) {
  const std::string evil = "<script>alert('1')</script>\"&";
  Alert digest = sample_digest();
  for (auto& alert : digest.folded) {
    for (auto* text : {&alert.subject.name,
                       &alert.subject.watchlist,
                       &alert.article.title,
                       &alert.article.language,
                       &alert.feed.name,
                       &alert.update,
                       &alert.message})
      *text = evil;
    alert.article.link = "javascript:alert(1)";
    for (auto& evidence : alert.evidence) evidence.quote = evil;
  }
  const auto html = as_html(digest);
  EXPECT_EQ(html.find("<script"), std::string::npos);
  EXPECT_EQ(html.find("href=\"javascript"), std::string::npos);
}

TEST_F(Digest, LinksEveryArticle) {
  const auto html = as_html(sample_digest());
  for (const auto* link : {"a1", "a2", "a3", "a4", "a5"})
    EXPECT_NE(html.find(std::string("href=\"https://sever.example/") + link), std::string::npos);
}

TEST_F(Digest, IsALineForEachStoryInAChat) {
  const auto brief = brief_of(sample_digest(), Room(3800, in_utf16));
  EXPECT_EQ(brief.heading(), "DIGEST");
  EXPECT_EQ(brief.title,
            "6 alerts about Aleksandar Vulin, Gazprom Neft and Ivica Dačić, Thu 5 Sep "
            "(daily at 10:00 Europe/Belgrade)");
  ASSERT_EQ(brief.why.size(), 4U);
  EXPECT_EQ(brief.why[0].pieces,
            (std::vector<Piece>{{"Aleksandar Vulin", true},
                                {": Vulin meets Putin — Agencija Sever", false}}));
  ASSERT_EQ(brief.facts.size(), 2U);
  EXPECT_EQ(brief.facts[0].text, "2 others; newshound alerts show " + brief.id);
}

TEST_F(Digest, FitsIntoLittleRoom) {
  Alert digest = sample_digest();
  for (int i = 0; i < 200; ++i)
    digest.folded.push_back(
        news("b" + std::to_string(i), "L", "S" + std::to_string(i), 10 + i, std::string(300, 'x')));
  const auto brief = brief_of(digest, Room(500, in_bytes));
  std::size_t size = brief.title.size();
  for (const auto& passage : brief.why)
    for (const auto& piece : passage.pieces) size += piece.text.size();
  EXPECT_LE(size, 500U);
}

}  // namespace
}  // namespace newshound
