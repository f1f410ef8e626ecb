#include "sinks/message_template.h"

#include <cstdlib>
#include <fstream>
#include <set>

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include "base/file.h"
#include "fakes/temp_dir.h"
#include "sinks/render.h"
#include "sinks/starting_templates.h"
#include "support.h"
#include "web_support.h"

namespace newshound {
namespace {

namespace json = boost::json;

class Looks : public WebSinkTest {
 protected:
  Looks() { folder = dir_.path().string(); }
  void write(const std::string& name, std::string_view text) { std::ofstream(dir_ / name) << text; }
  TempDir dir_;
};

std::set<std::string> names_of(const Values& values) {
  std::set<std::string> names;
  for (const auto& [name, text] : values.texts) names.insert(name);
  for (const auto& [name, list] : values.lists) {
    names.insert(name);
    for (const auto& element : list) names.merge(names_of(element));
  }
  return names;
}

TEST_F(Looks, AreDocumentedPlaceholderByPlaceholder) {
  const auto text = *read_file(NEWSHOUND_SOURCE_DIR "/docs/templates.md");
  for (const auto& name : names_of(values_of(sample_message(), not_escaped, not_escaped)))
    EXPECT_NE(text.find("`" + name + "`"), text.npos) << name;
}

TEST_F(Looks, TheSampleHasEverything) {
  const auto news = values_of(sample_message(), not_escaped, not_escaped);
  for (const auto& [name, text] : news.texts)
    if (!name.starts_with("digest") && name != "notice" && name != "more_passages" &&
        name != "earlier_reports")
      EXPECT_NE(text, "") << name;
  const auto digest = values_of(sample_digest(), not_escaped, not_escaped);
  for (const auto& [name, text] : digest.texts)
    if (name.starts_with("digest")) EXPECT_NE(text, "") << name;
}

// A line's words, in order, without layout.
std::string words_of(std::string_view text) {
  std::string words;
  for (const char c : text)
    if (c != ' ' && c != '\n') words += c;
  return words;
}

TEST_F(Looks, TheOneToBeginWithSaysWhatTheBuiltInTextSays) {
  const MessageTemplate look(plain_template, Markup::plain);
  for (const Message& message : {sample_message(),
                                 Message(sample_alert()),
                                 Message(notice(AlertKind::test, "One.\nTwo."))}) {
    auto built_in = words_of(as_text(message, {.color = false, .width = 0}));
    built_in.erase(0, built_in.find_first_not_of("─"));
    auto filled = words_of(look.fill(message));
    // Each sentence has its own label, where the built-in text labels the first only.
    const auto without = [](std::string text, const std::string& word) {
      for (auto at = text.find(word); at != text.npos; at = text.find(word))
        text.erase(at, word.size());
      return text;
    };
    built_in = without(built_in, "·nothinghappened,somebodytriedthissink");
    EXPECT_EQ(without(filled, "Why"), without(built_in, "Why"));
  }
}

TEST_F(Looks, EachSinksOwnBeginningFillsAndLoads) {
  for (const auto* type : sink_types())
    for (const auto& [key, beginning] : type->templates) EXPECT_FALSE(beginning->empty()) << key;
  for (const auto [text, markup] :
       std::vector<std::pair<std::string_view, Markup>>{{subject_template, Markup::plain},
                                                        {telegram_template, Markup::chat_html},
                                                        {matrix_template, Markup::chat_html},
                                                        {markdown_template, Markup::markdown},
                                                        {slack_template, Markup::slack},
                                                        {push_template, Markup::plain},
                                                        {json_template, Markup::json}}) {
    const MessageTemplate look(text, markup);
    EXPECT_NE(look.fill(sample_message()).find("Jane Doe"), std::string::npos);
    EXPECT_EQ(look.fill(sample_message()).find("{{"), std::string::npos);
    EXPECT_NE(look.fill(notice(AlertKind::test, "Hello")).find("Hello"), std::string::npos);
  }
}

TEST_F(Looks, OfAMailAreThreeFiles) {
  write("s.txt", "{{name}} in {{source}}\n");
  write("t.txt", "{{title}}\n");
  write("h.html", "<p title=\"{{title}}\">{{name}}</p>\n");
  auto sink = make(
      "{name: m, type: email, server: localhost, security: none, from: n@a.example, to: "
      "d@a.example,"
      " subject_prefix: '[x]', subject_template: s.txt, text_template: t.txt, html_template: "
      "h.html}");
  EXPECT_EQ(problems(), "");
  auto alert = sample_alert();
  alert.article.title = "A \"B\" <c>";
  const auto parts = sink->preview(alert);
  EXPECT_EQ(parts[0].text, "[x] Aleksandar Vulin in Agencija Sever");
  EXPECT_EQ(parts[1].text, "A \"B\" <c>\n");
  EXPECT_EQ(parts[2].text, "<p title=\"A &quot;B&quot; &lt;c&gt;\">Aleksandar Vulin</p>\n");
  deliver(*sink, alert);
  ASSERT_EQ(mail.sent.size(), 1U);
  EXPECT_NE(mail.sent[0].mail.message.find("Subject: [x] Aleksandar Vulin in Agencija Sever\r\n"),
            std::string::npos);
}

TEST_F(Looks, WithAMistakeAreAProblemAtTheirPlace) {
  write("t.html", "<b>\n{{titel}}</b>");
  make("{name: s, type: telegram, token: '1:a', chat: '5', template: t.html}");
  EXPECT_EQ(problems(),
            (dir_ / "t.html").string() +
                ":2:1: there is no placeholder \"titel\" here; did you mean \"title\"?\n");
  make("{name: s, type: telegram, token: '1:a', chat: '5', template: none.html}");
  EXPECT_NE(problems().find("newshound.yaml:1:"), std::string::npos) << problems();
}

TEST_F(Looks, OfAWebhookMakeJson) {
  write("good.json", json_template);
  write("bad.json", "{\"title\": {{title}}}");
  const std::string head = "{name: s, type: webhook, url: 'https://a.example/in', template: ";
  make(head + "bad.json}");
  EXPECT_NE(problems().find("is no JSON"), std::string::npos) << problems();
  auto alert = sample_alert();
  alert.article.title = "\"quoted\" \\ <tag>\n";
  const auto body = sent(head + "good.json}", alert);
  EXPECT_EQ(text_at(body, "/title"), "\"quoted\" \\ <tag>");
  EXPECT_EQ(body.at("sources"), 1);
}

TEST_F(Looks, ThatAreTooLongGiveWayToTheBuiltInMessage) {
  write("t.md", std::string(5000, 'x') + "{{title}}");
  const auto body =
      sent("{name: s, type: discord, url: 'https://discord.com/api/webhooks/1/x', template: t.md}");
  EXPECT_NE(json::serialize(body).find("on the list Serbian officials"), std::string::npos);
}

TEST_F(Looks, KeepMarkupOutOfValues) {
  auto alert = sample_alert();
  alert.article.title = "*bold* [x](https://evil.example) <!channel>";
  write("d.md", "**{{title}}**");
  const auto discord =
      sent("{name: s, type: discord, url: 'https://discord.com/api/webhooks/1/x', template: d.md}",
           alert);
  EXPECT_EQ(text_at(discord, "/embeds/0/description").find("[x]("), std::string::npos);
  write("s.txt", "*{{title}}*");
  const auto slack =
      sent("{name: s, type: slack, url: 'https://hooks.slack.com/services/T/B/x', template: s.txt}",
           alert);
  EXPECT_EQ(json::serialize(slack).find("<!channel>"), std::string::npos);
}

}  // namespace
}  // namespace newshound
