// What holds for every sink that calls a service over HTTP.
#include "base/text.h"
#include "web_support.h"

namespace newshound {
namespace {

using namespace std::chrono_literals;
using Kind = Outcome::Kind;

struct Service {
  std::string yaml;  // without the closing brace
  std::string url;   // where it posts
  std::vector<std::string> secrets;
};

const std::vector<Service>& services() {
  static const std::vector<Service> all{
      {"{name: s, type: slack, url: 'https://hooks.slack.example/services/T0001/B0001/SECRET77'",
       "https://hooks.slack.example/services/T0001/B0001/SECRET77",
       {"SECRET77"}},
      {"{name: s, type: slack, token: xoxb-SECRET, channel: C1, server: 'https://slack.example'",
       "https://slack.example/api/chat.postMessage",
       {"xoxb-SECRET"}},
      {"{name: s, type: telegram, token: '77:SECRET', chat: '-100', server: 'https://tg.example/'",
       "https://tg.example/bot77:SECRET/sendMessage",
       {"SECRET"}},
      {"{name: s, type: ntfy, topic: TOPIC, server: 'https://ntfy.example', token: tk_SECRET",
       "https://ntfy.example",
       {"TOPIC", "tk_SECRET"}},
      {"{name: s, type: discord, url: 'https://discord.example/api/webhooks/1/SECRET77'",
       "https://discord.example/api/webhooks/1/SECRET77?wait=true",
       {"SECRET77"}},
      {"{name: s, type: teams, url: 'https://flow.example/run?sig=SECRET77'",
       "https://flow.example/run?sig=SECRET77",
       {"SECRET77"}},
      {"{name: s, type: matrix, server: 'https://matrix.example', token: syt_SECRET, room: '!r:m'",
       "https://matrix.example/_matrix/client/v3/rooms/%21r%3Am/send/m.room.message/"
       "7q3m9x2bkc5e0vtr",
       {"syt_SECRET"}},
      {"{name: s, type: pagerduty, routing_key: SECRETKEYSECRETKEYSECRETKEYSECRE,"
       " server: 'https://pd.example'",
       "https://pd.example/v2/enqueue",
       {"SECRETKEYSECRETKEYSECRETKEYSECRE"}},
      {"{name: s, type: alertmanager, url: 'https://am.example/am/', token: SECRETTOKEN",
       "https://am.example/am/api/v2/alerts",
       {"SECRETTOKEN"}}};
  return all;
}

class EveryWebSink : public WebSinkTest, public testing::WithParamInterface<Service> {
 protected:
  std::unique_ptr<Sink> sink(const std::string& more = "") {
    auto made = make(GetParam().yaml + more + "}");
    EXPECT_EQ(problems(), "");
    return made;
  }
  Outcome answered(int status, const std::string& body = "", std::vector<Header> headers = {}) {
    http = {};
    http.answer(GetParam().url, status, body, std::move(headers));
    return deliver(*sink());
  }
};

TEST_P(EveryWebSink, PostsJsonWithoutFollowingRedirects) {
  EXPECT_EQ(answered(200, R"({"ok":true})").kind, Kind::delivered);
  ASSERT_EQ(http.requests.size(), 1U);
  const auto& request = http.requests[0];
  EXPECT_EQ(request.method, GetParam().yaml.contains("matrix") ? "PUT" : "POST");
  EXPECT_TRUE(header(request.headers, "content-type").starts_with("application/json"));
  EXPECT_EQ(request.max_redirects, 0);
  EXPECT_FALSE(request.guard_addresses);
  EXPECT_NO_THROW((void)boost::json::parse(request.body));
}

TEST_P(EveryWebSink, SendsTheIdAndTheSameBytesAtEveryTry) {
  answered(503);
  const auto first = http.requests[0].body + http.requests[0].url;
  EXPECT_NE(first.find("7q3m9x2bkc5e0vtr"), std::string::npos);
  answered(200, R"({"ok":true})");
  EXPECT_EQ(http.requests[0].body + http.requests[0].url, first);
}

TEST_P(EveryWebSink, TellsWhatIsWrongForGoodFromWhatPasses) {
  for (const int status : {400, 413}) EXPECT_EQ(answered(status).kind, Kind::rejected) << status;
  for (const int status : {408, 500}) EXPECT_EQ(answered(status).kind, Kind::retry) << status;
  for (const int status : {401, 403, 404, 429, 502, 503, 504})
    EXPECT_EQ(answered(status).kind, Kind::down) << status;
  EXPECT_EQ(answered(410).kind, Kind::gone);
  http = {};
  EXPECT_EQ(deliver(*sink()).kind, Kind::down);  // nobody there
}

TEST_P(EveryWebSink, ComesBackWhenItIsTold) {
  EXPECT_EQ(answered(429, "", {{"retry-after", "30"}}).after, 30s);
  EXPECT_EQ(answered(429, R"({"retry_after":0.65})").after, 650ms);
  EXPECT_EQ(answered(429, R"({"ok":false,"parameters":{"retry_after":12}})").after, 12s);
  EXPECT_EQ(answered(429, R"({"errcode":"M_LIMIT_EXCEEDED","retry_after_ms":2000})").after, 2s);
  EXPECT_EQ(answered(429, R"({"retry_after":2})", {{"retry-after", "5"}}).after, 5s);
  EXPECT_EQ(answered(429, R"({"retry_after":-1})").after, std::nullopt);
  EXPECT_EQ(answered(429, R"({"retry_after":1e300})").after, std::nullopt);
}

TEST_P(EveryWebSink, QuotesTheServiceButNoSecret) {
  EXPECT_NE(answered(400, R"({"description":"Bad Request: chat not found"})")
                .why.find("(bad request): Bad Request: chat not found"),
            std::string::npos);
  EXPECT_NE(answered(404, "channel_not_found").why.find(": channel_not_found"), std::string::npos);
  for (const auto& secret : GetParam().secrets) {
    const std::string echo = "no such thing: " + secret;
    for (const auto& why :
         {answered(400, R"({"message":")" + echo + "\"}").why,
          answered(302, "", {{"location", "https://elsewhere.example/" + secret}}).why}) {
      EXPECT_EQ(why.find(secret), why.npos) << why;
      EXPECT_FALSE(why.empty());
    }
    http = {};
    http.answer(GetParam().url,
                failure(Errc::timeout, "no answer from " + GetParam().url + " within 15s"));
    const auto why = deliver(*sink()).why;
    EXPECT_EQ(why.find(secret), why.npos) << why;
    EXPECT_NE(why.find("within 15s"), why.npos) << why;
  }
}

TEST_P(EveryWebSink, KeepsSecretsOutOfPlainHeaders) {
  answered(200, R"({"ok":true})");
  for (const auto& secret : GetParam().secrets)
    for (const auto& sent : http.requests[0].headers)
      EXPECT_EQ(sent.value.find(secret), std::string::npos);
}

TEST_P(EveryWebSink, HasATimeoutAndAProxy) {
  deliver(*sink(", timeout: 3s, proxy: 'http://own:1'"));
  EXPECT_EQ(http.requests[0].timeout, 3s);
  EXPECT_EQ(http.requests[0].connect_timeout, 3s);
  EXPECT_EQ(http.requests[0].proxy, "http://own:1");
  proxy = "http://global:2";
  deliver(*sink());
  EXPECT_EQ(http.requests[1].proxy, "http://global:2");
}

TEST_P(EveryWebSink, TakesAnyAlertAndKeepsItsUtf8Whole) {
  for (const auto& alert : {huge_alert(),
                            notice(AlertKind::test, "Ping\nPong"),
                            notice(AlertKind::internal, std::string(9000, 'x')),
                            Alert{.id = "x"}}) {
    deliver(*sink(), alert);
    const auto& body = http.requests.back().body;
    EXPECT_LT(body.size(), 28U * 1024);  // Teams has the least
    EXPECT_TRUE(is_utf8(body));
    EXPECT_NO_THROW((void)boost::json::parse(body));
  }
}

TEST_P(EveryWebSink, TellsAMistakeWithItsPlace) {
  make(GetParam().yaml + ",\n timeuot: 3s}");
  EXPECT_NE(problems().find(":2:"), std::string::npos) << problems();
  EXPECT_NE(problems().find("did you mean \"timeout\"?"), std::string::npos) << problems();
}

INSTANTIATE_TEST_SUITE_P(
    Services, EveryWebSink, testing::ValuesIn(services()), [](const auto& info) {
      const auto& yaml = info.param.yaml;
      const auto begin = yaml.find("type: ") + 6;
      return yaml.substr(begin, yaml.find(',', begin) - begin) + std::to_string(info.index);
    });

struct Mistake {
  std::string yaml;
  std::string problem;
};

class WebSinkMistakes : public WebSinkTest {};

TEST_F(WebSinkMistakes, AreTold) {
  for (const auto& [yaml, problem] : {
           Mistake{"type: slack}", "expected the address of the webhook"},
           Mistake{"type: slack, token: a}", "channel"},
           Mistake{"type: slack, channel: a}", "expected the secret"},
           Mistake{"type: slack, channel: a, token: \"a\\nb\"}", "the secret holds a blank"},
           Mistake{"type: telegram, chat: a}", "expected the bot's token"},
           Mistake{"type: telegram, token: 'a:b', chat: a}", "expected the bot's token"},
           Mistake{"type: telegram, token: '1:../x', chat: a}", "expected the bot's token"},
           Mistake{"type: telegram, token: '1:b'}", "chat"},
           Mistake{"type: telegram, token: '1:b', chat: a, server: x}", "address of the server"},
           Mistake{"type: ntfy, topic: 'a/b'}", "expected the topic"},
           Mistake{"type: ntfy, topic: a, username: b}", "username and password together"},
           Mistake{"type: ntfy, topic: a, token: t, username: b, password: c}", "not both"},
           Mistake{"type: discord, url: 'ftp://x/'}", "expected the address of the webhook"},
           Mistake{"type: teams, url: ''}", "expected the address of the webhook"},
           Mistake{"type: matrix, server: 'https://m', token: t, room: '#r:m'}", "room's id"},
           Mistake{"type: matrix, token: t, room: '!r:m'}", "address of the server"},
           Mistake{"type: pagerduty, routing_key: short}", "expected the 32 characters"},
           Mistake{"type: alertmanager}", "address of the server"},
           Mistake{"type: alertmanager, url: 'http://a', resolve_after: 1s}", "resolve_after"},
       }) {
    make("{name: s, " + yaml);
    EXPECT_NE(problems().find(problem), std::string::npos) << yaml << "\n" << problems();
  }
}

}  // namespace
}  // namespace newshound
