// What the services are sent, against tests/data/sinks/*.json: written after each service's own
// description (named below and in the sinks) and read with it once more whenever they change.
#include "base/file.h"
#include "web_support.h"

namespace newshound {
namespace {

namespace json = boost::json;

class Payload : public WebSinkTest {
 protected:
  static json::value expected(const std::string& name) {
    const auto text = read_file(NEWSHOUND_SOURCE_DIR "/tests/data/sinks/" + name + ".json");
    return text ? json::parse(*text) : json::value();
  }
  // How the golden files came to be: copied after they had been read against the description.
  void check(const std::string& name, const std::string& yaml, const Alert& alert) {
    const auto payload = sent(yaml, alert);
    EXPECT_EQ(payload, expected(name)) << json::serialize(payload);
  }
};

const std::string slack_bot = "{name: s, type: slack, token: xoxb-1, channel: C0123456789}";
const std::string slack_hook =
    "{name: s, type: slack, url: 'https://hooks.slack.com/services/T/B/x'}";
const std::string telegram = "{name: s, type: telegram, token: '1:a', chat: '-1001', topic: 7}";
const std::string ntfy = "{name: s, type: ntfy, topic: desk}";
const std::string discord = "{name: s, type: discord, url: 'https://discord.com/api/webhooks/1/x'}";
const std::string teams = "{name: s, type: teams, url: 'https://flow.example/x'}";
const std::string matrix =
    "{name: s, type: matrix, server: 'https://m.example', token: t, room: '!r:m'}";
const std::string pagerduty =
    "{name: s, type: pagerduty, routing_key: 0123456789abcdef0123456789abcdef}";
const std::string alertmanager = "{name: s, type: alertmanager, url: 'http://am:9093'}";

// docs.slack.dev/reference/block-kit/blocks/rich-text-block, …/methods/chat.postMessage
TEST_F(Payload, OfSlackAsABot) {
  check("slack", slack_bot, sample_alert());
  const auto& request = http.requests.back();
  EXPECT_EQ(request.url, "https://slack.com/api/chat.postMessage");
  EXPECT_EQ(header(request.secret_headers, "authorization"), "Bearer xoxb-1");
}

// docs.slack.dev/messaging/sending-messages-using-incoming-webhooks: neither channel nor metadata
TEST_F(Payload, OfSlackThroughAWebhook) {
  auto without = expected("slack").as_object();
  without.erase("channel");
  without.erase("metadata");
  EXPECT_EQ(sent(slack_hook).as_object(), without);
  EXPECT_TRUE(http.requests.back().secret_headers.empty());
}

TEST_F(Payload, OfSlackEscapesWhatIsNoRichText) {
  auto alert = sample_alert();
  alert.article.title = "<!channel> & <@U1>";
  EXPECT_NE(text_at(sent(slack_hook, alert), "/text").find("&lt;!channel&gt; &amp; &lt;@U1&gt;"),
            std::string::npos);
}

// docs.slack.dev/reference/methods/chat.postMessage, "errors"
TEST_F(Payload, OfSlackMayFailWithStatus200) {
  const std::string url = "https://slack.com/api/chat.postMessage";
  auto sink = make(slack_bot);
  for (const auto& [body, kind] : std::vector<std::pair<std::string, Outcome::Kind>>{
           {R"({"ok":true,"ts":"1"})", Outcome::Kind::delivered},
           {R"({"ok":false,"error":"channel_not_found"})", Outcome::Kind::down},
           {R"({"ok":false,"error":"invalid_auth"})", Outcome::Kind::down},
           {R"({"ok":false,"error":"ratelimited"})", Outcome::Kind::retry},
           {R"({"ok":false,"error":"internal_error"})", Outcome::Kind::retry},
           {R"(<html>)", Outcome::Kind::retry}}) {
    http = {};
    http.answer(url, 200, body);
    EXPECT_EQ(deliver(*sink).kind, kind) << body;
  }
}

// core.telegram.org/bots/api#sendmessage and #html-style
TEST_F(Payload, OfTelegram) {
  check("telegram", telegram, sample_alert());
  EXPECT_EQ(http.requests.back().url, "https://api.telegram.org/bot1:a/sendMessage");
}

TEST_F(Payload, OfTelegramHolds4096CharactersAfterItsMarkupIsRead) {
  const auto text = text_at(sent(telegram, huge_alert()), "/text");
  std::string read;
  bool inside = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '<') inside = true;
    if (text[at] == '&') {
      read += '?';
      at = text.find(';', at);
    } else if (!inside) read += text[at];
    if (text[at] == '>') inside = false;
  }
  EXPECT_LE(utf16_length(read), 4096U);
  EXPECT_GT(utf16_length(read), 3000U);
}

// docs.ntfy.sh/publish/#publish-as-json and #limitations
TEST_F(Payload, OfNtfy) {
  check("ntfy", ntfy, sample_alert());
  EXPECT_LE(text_at(sent(ntfy, huge_alert()), "/message").size(), 4096U);
}

// docs.discord.com/developers/resources/webhook#execute-webhook, …/message#embed-object-embed-limits
TEST_F(Payload, OfDiscord) {
  check("discord", discord, sample_alert());
}

TEST_F(Payload, OfDiscordKeepsTheLimitsOfEmbeds) {
  const auto embed = sent(discord, huge_alert()).at_pointer("/embeds/0").as_object();
  const auto size = [](const json::value& value) { return utf16_length(value.as_string()); };
  std::size_t all = size(embed.at("title")) + size(embed.at("description")) +
                    size(embed.at("author").at("name")) + size(embed.at("footer").at("text"));
  EXPECT_LE(size(embed.at("title")), 256U);
  EXPECT_LE(size(embed.at("author").at("name")), 256U);
  EXPECT_LE(size(embed.at("description")), 4096U);
  EXPECT_LE(embed.at("fields").as_array().size(), 25U);
  for (const auto& field : embed.at("fields").as_array()) {
    EXPECT_LE(size(field.at("value")), 1024U);
    EXPECT_GT(size(field.at("value")), 0U);
    all += size(field.at("name")) + size(field.at("value"));
  }
  EXPECT_LE(all, 6000U);
}

TEST_F(Payload, OfDiscordRingsNobodyAndKeepsItsThread) {
  auto alert = sample_alert();
  alert.article.title = "@everyone [x](https://evil.example)";
  const auto request = posted(
      "{name: s, type: discord, url: 'https://discord.com/api/webhooks/1/x?thread_id=5'}", alert);
  EXPECT_EQ(request.url, "https://discord.com/api/webhooks/1/x?thread_id=5&wait=true");
  EXPECT_EQ(text_at(json::parse(request.body), "/embeds/0/title"),
            R"(\@everyone \[x\]\(https\:\/\/evil\.example\))");
}

// learn.microsoft.com, "create incoming webhooks with Workflows for Microsoft Teams";
// adaptivecards.io/explorer: RichTextBlock, TextRun, Container
TEST_F(Payload, OfTeams) {
  check("teams", teams, sample_alert());
  EXPECT_LT(posted(teams, huge_alert()).body.size(), 28U * 1024);
}

// spec.matrix.org/latest/client-server-api: m.room.message, "size limits"
TEST_F(Payload, OfMatrix) {
  check("matrix", matrix, sample_alert());
  EXPECT_LT(posted(matrix, huge_alert()).body.size(), 60000U);
}

// developer.pagerduty.com/docs/send-alert-event
TEST_F(Payload, OfPagerDuty) {
  check("pagerduty", pagerduty, sample_alert());
  EXPECT_EQ(http.requests.back().url, "https://events.pagerduty.com/v2/enqueue");
  EXPECT_LE(utf16_length(text_at(sent(pagerduty, huge_alert()), "/payload/summary")), 1024U);
}

// github.com/prometheus/alertmanager/blob/main/api/v2/openapi.yaml: postableAlerts
TEST_F(Payload, OfAlertmanager) {
  check("alertmanager", alertmanager, sample_alert());
}

TEST_F(Payload, OfAlertmanagerIsStillFiringWhenItComesLate) {
  clock.advance(std::chrono::hours(48));
  EXPECT_EQ(text_at(sent(alertmanager), "/0/startsAt"), "2024-09-05T08:07:31Z");
  EXPECT_EQ(text_at(sent(alertmanager), "/0/endsAt"),
            format_utc(clock.now() + std::chrono::hours(1)));
}

}  // namespace
}  // namespace newshound
