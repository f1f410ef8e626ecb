#include <regex>

#include <gtest/gtest.h>

#include "sinks/render.h"
#include "support.h"

namespace newshound {
namespace {

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != text.npos;
}

TEST(Html, SaysWhoWhyAndWhere) {
  const auto html = as_html(sample_alert());
  EXPECT_TRUE(has(html, "<h1 dir=\"auto\">Aleksandar Vulin</h1>"));
  EXPECT_TRUE(has(html, "on the list Serbian officials"));
  EXPECT_TRUE(has(html, "spells him <mark>Александр ВУЛИН</mark>."));
  EXPECT_TRUE(has(html,
                  "<a href=\"https://sever.example/2024/09/vulin-putin?from=rss\" "
                  "rel=\"noopener noreferrer\">Vulin meets Putin at the Vladivostok forum</a>"));
  EXPECT_TRUE(has(html, "<p class=\"quiet\">sever.example</p>"));
  EXPECT_TRUE(has(html, "Agencija Sever"));
  EXPECT_TRUE(has(html, "7m30s later"));
  EXPECT_TRUE(has(html, "prefers-color-scheme:dark"));
}

TEST(Html, EscapesEverythingThatComesFromOutside) {
  Alert alert = sample_alert();
  const std::string evil = "<script>alert(\"1\")</script>&'</title>";
  alert.subject = {.id = evil,
                   .name = evil,
                   .type = evil,
                   .watchlist = evil,
                   .watchlist_id = evil,
                   .tags = {evil},
                   .reference = "https://a.example/" + evil,
                   .note = evil};
  alert.article.title = alert.article.author = alert.article.language = evil;
  alert.article.link = "https://a.example/\"onmouseover=\"" + evil;
  alert.feed.name = alert.id = evil;
  alert.evidence[0].quote = "x" + evil;
  alert.evidence[0].match = evil;
  alert.evidence[0].quote_start = 1;
  alert.evidence[0].name = alert.evidence[0].how = evil;
  const auto html = as_html(alert);
  EXPECT_FALSE(has(html, "<script"));
  EXPECT_FALSE(has(html, "alert(\""));
  EXPECT_FALSE(has(html, "\"onmouseover"));
  EXPECT_TRUE(
      has(html, "<mark>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;&lt;/title&gt;"));
  const auto evil_notice = as_html(notice(AlertKind::internal, evil));
  EXPECT_FALSE(has(evil_notice, "<script"));
}

TEST(Html, LinksOnlyToTheWeb) {
  for (const auto* link : {"javascript:alert(1)",
                           "JaVaScRiPt:alert(1)",
                           " javascript:alert(1)",
                           "java\nscript:alert(1)",
                           "data:text/html,<b>x</b>",
                           "file:///etc/passwd",
                           "//a.example/x",
                           "/x",
                           ""}) {
    Alert alert = sample_alert();
    alert.article.link = link;
    alert.subject.reference = link;
    EXPECT_FALSE(has(as_html(alert), "href")) << link;
  }
}

TEST(Html, LoadsNothingFromAnywhere) {
  const auto html = as_html(sample_alert());
  for (const auto* part : {"<img", "<link", "<iframe", "<script", "url(", "@import", "src="})
    EXPECT_FALSE(has(html, part)) << part;
  // Addresses stand in links and their texts, nowhere else.
  EXPECT_TRUE(std::regex_search(html, std::regex("<a href=\"https://")));
  EXPECT_FALSE(std::regex_search(html, std::regex("(background|action|poster)=")));
}

TEST(Html, ClosesWhatItOpens) {
  for (const auto& html : {as_html(sample_alert()), as_html(notice(AlertKind::test, "a\nb"))}) {
    std::vector<std::string> open;
    const std::regex tag("<(/?)([a-z0-9]+)[^>]*>");
    for (std::sregex_iterator it(html.begin(), html.end(), tag), end; it != end; ++it) {
      if ((*it)[2] == "meta") continue;
      if ((*it)[1].length() == 0) {
        open.push_back((*it)[2]);
        continue;
      }
      ASSERT_FALSE(open.empty());
      EXPECT_EQ(open.back(), (*it)[2]);
      open.pop_back();
    }
    EXPECT_TRUE(open.empty());
  }
}

TEST(Html, TellsTheScriptOfTheArticle) {
  Alert alert = sample_alert();
  alert.article.language = "sr-Cyrl";
  EXPECT_TRUE(has(as_html(alert), "<h2 dir=\"auto\" lang=\"sr-Cyrl\">"));
}

TEST(Html, ShowsATestAsATest) {
  const auto html = as_html(notice(AlertKind::test, "A test of the sink desk."));
  EXPECT_TRUE(has(html, "<span class=\"sev\">TEST</span>"));
  EXPECT_TRUE(has(html, "A test of the sink desk."));
}

}  // namespace
}  // namespace newshound
