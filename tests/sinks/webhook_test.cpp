#include <boost/json.hpp>
#include <gtest/gtest.h>

#include "base/digest.h"
#include "model/alert_json.h"
#include "support.h"

namespace newshound {
namespace {

using namespace std::chrono_literals;
using Kind = Outcome::Kind;

const std::string url = "https://siem.example.org/in/T0KEN?key=QUERYKEY";
const std::string plain = "{name: siem, type: webhook, url: '" + url + "'}";

std::string header(const HttpRequest& request, std::string_view name) {
  for (const auto& header : request.headers)
    if (header.name == name) return header.value;
  return "";
}

class WebhookTest : public testing::Test, public SinkBench {};

TEST_F(WebhookTest, PostsTheAlertAsJson) {
  auto sink = make(plain);
  ASSERT_EQ(problems(), "");
  http.answer(url, 204);
  EXPECT_EQ(deliver(*sink).kind, Kind::delivered);
  ASSERT_EQ(http.requests.size(), 1U);
  const auto& request = http.requests[0];
  EXPECT_EQ(request.method, "POST");
  EXPECT_EQ(request.body,
            R"({"type":"alert.created","timestamp":"2024-09-05T08:07:31Z","data":)" +
                to_json(sample_alert()) + "}");
  EXPECT_EQ(boost::json::parse(request.body).at("data").at("id"), "7q3m9x2bkc5e0vtr");
  EXPECT_EQ(header(request, "content-type"), "application/json");
  EXPECT_EQ(header(request, "webhook-id"), "7q3m9x2bkc5e0vtr");
  EXPECT_EQ(header(request, "webhook-timestamp"), "1725523200");
  EXPECT_EQ(header(request, "webhook-signature"), "");
}

TEST_F(WebhookTest, NeverFollowsARedirectAndTrustsItsOwnAddress) {
  auto sink = make(plain);
  deliver(*sink);
  EXPECT_EQ(http.requests[0].max_redirects, 0);
  EXPECT_FALSE(http.requests[0].guard_addresses);
}

TEST_F(WebhookTest, NamesTheKindOfTheEvent) {
  auto sink = make(plain);
  deliver(*sink, notice(AlertKind::test, "x"));
  deliver(*sink, notice(AlertKind::internal, "x"));
  EXPECT_TRUE(http.requests[0].body.starts_with(R"({"type":"alert.test",)"));
  EXPECT_TRUE(http.requests[1].body.starts_with(R"({"type":"alert.internal",)"));
}

// Made with Python: base64(hmac.new(bytes(range(32)), b"00000000000000aa.1725523200." + body,
// "sha256")), and with the key b"a plain old secret".
TEST_F(WebhookTest, SignsWithEachSecretAsKnownVectorsSay) {
  auto sink = make(
      "{name: s, type: webhook, url: 'http://127.0.0.1:9/x',\n"
      " secret: whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=,\n"
      " secrets: [a plain old secret]}");
  ASSERT_EQ(problems(), "");
  deliver(*sink, notice(AlertKind::test, "Ping"));
  EXPECT_EQ(
      http.requests[0].body,
      R"({"type":"alert.test","timestamp":"2024-09-05T08:07:31Z","data":)"
      R"({"id":"00000000000000aa","kind":"test","created":"2024-09-05T08:07:31Z",)"
      R"("severity":"medium","score":0E0,"story":0,"update":"","message":"Ping","subject":{"id":"","name":"",)"
      R"("type":"","watchlist":"","watchlist_id":"","tags":[],"reference":"","note":""},)"
      R"("article":{"key":"","title":"","link":"","author":"","language":"",)"
      R"("published":null,"seen":"1970-01-01T00:00:00Z"},)"
      R"("feed":{"name":"","url":"","tags":[]},"evidence":[],"parts":[]}})");
  EXPECT_EQ(header(http.requests[0], "webhook-signature"),
            "v1,ACELjBxRRmH3USOIn0rUkO/klU44IAx1yms91EGybas= "
            "v1,o91eF0XDjmT3SmCOif65M/0DRykUrVzbT2HJ7Qnr1gA=");
}

TEST_F(WebhookTest, KeepsIdAndBodyOverRetriesAndMovesTheTimestamp) {
  auto sink =
      make("{name: s, type: webhook, url: 'https://a.example/', secret: a plain old secret}");
  http.answer("https://a.example/", 503);
  http.answer("https://a.example/", 200);
  EXPECT_EQ(deliver(*sink).kind, Kind::down);
  clock.advance(5min);
  EXPECT_EQ(deliver(*sink).kind, Kind::delivered);
  const auto& first = http.requests[0];
  const auto& second = http.requests[1];
  EXPECT_EQ(header(first, "webhook-id"), header(second, "webhook-id"));
  EXPECT_EQ(first.body, second.body);
  EXPECT_EQ(header(second, "webhook-timestamp"), "1725523500");
  EXPECT_EQ(header(second, "webhook-signature"),
            "v1," + base64(hmac_sha256("a plain old secret",
                                       "7q3m9x2bkc5e0vtr.1725523500." + second.body)));
}

TEST_F(WebhookTest, ObeysRetryAfter) {
  auto sink = make(plain);
  http.answer(url, 429, "", {{"retry-after", "90"}});
  EXPECT_EQ(deliver(*sink).after, 90s);
}

TEST_F(WebhookTest, SaysNoSecretInAnyOutcome) {
  auto sink = make("{name: s, type: webhook, url: '" + url +
                   "', secret: SIGNINGKEY,\n"
                   " headers: {X-Api-Key: APIKEY}, username: hound, password: PASSWORD}");
  ASSERT_EQ(problems(), "");
  const std::string echo = url + " SIGNINGKEY APIKEY PASSWORD aG91bmQ6UEFTU1dPUkQ=";
  http.answer(url, 400, echo);
  http.answer(url, 503, echo);
  http.answer(url, 302, echo, {{"location", url}});
  http.answer(url, failure(Errc::network, "cannot connect to " + url));
  http.answer(url,
              failure(Errc::timeout, "no answer from https://siem.example.org/in/T0KEN in 15s"));
  for (int i = 0; i < 5; ++i) {
    const auto why = deliver(*sink).why;
    EXPECT_NE(why.find("siem.example.org"), why.npos) << why;
    for (const auto* secret : {"T0KEN", "QUERYKEY", "SIGNINGKEY", "APIKEY", "PASSWORD", "aG91bmQ6"})
      EXPECT_EQ(why.find(secret), why.npos) << why;
  }
}

TEST_F(WebhookTest, SendsHeadersAndLoginAsSecrets) {
  auto sink = make(
      "{name: s, type: webhook, url: 'https://a.example/', timeout: 3s,\n"
      " headers: {X-Api-Key: abc}, username: hound, password: pass}");
  deliver(*sink);
  const auto& request = http.requests[0];
  ASSERT_EQ(request.secret_headers.size(), 1U);
  EXPECT_EQ(request.secret_headers[0].name, "X-Api-Key");
  EXPECT_EQ(request.secret_headers[0].value, "abc");
  EXPECT_EQ(request.username, "hound");
  EXPECT_EQ(request.password.reveal(), "pass");
  EXPECT_EQ(request.timeout, 3s);
  EXPECT_EQ(request.connect_timeout, 3s);
}

TEST_F(WebhookTest, UsesTheGlobalProxyUnlessItHasItsOwn) {
  proxy = "http://proxy.example:3128";
  deliver(*make(plain));
  deliver(*make("{name: s, type: webhook, url: 'https://a.example/', proxy: 'http://own:1'}"));
  deliver(*make("{name: s, type: webhook, url: 'https://a.example/', proxy: ''}"));
  EXPECT_EQ(http.requests[0].proxy, "http://proxy.example:3128");
  EXPECT_EQ(http.requests[1].proxy, "http://own:1");
  EXPECT_EQ(http.requests[2].proxy, "");
}

struct Mistake {
  std::string yaml;
  std::string problem;
};

TEST_F(WebhookTest, TellsEachMistakeOfTheConfiguration) {
  const std::string head = "{name: s, type: webhook, url: 'https://a.example/', ";
  for (const auto& [yaml, problem] : {
           Mistake{"{name: s, type: webhook}", "expected the address of the receiver"},
           Mistake{"{name: s, type: webhook, url: 'ftp://a.example/'}",
                   "expected the address of the receiver"},
           Mistake{head + "secret: whsec_abc}", "expected whsec_ followed by"},
           Mistake{head + "secrets: [whsec_!!]}", "expected whsec_ followed by"},
           Mistake{head + "secret: ''}", "the secret is empty"},
           Mistake{head + "secrets: [{}]}", "the secret is empty"},
           Mistake{head + "headers: {'X Y': a}}", "\"X Y\" is not the name of a header"},
           Mistake{head + "headers: {X-A: \"a\\r\\nB: c\"}}",
                   "the value of X-A holds a line break"},
           Mistake{head + "headers: {Webhook-Id: a}}", "Webhook-Id is set by newshound"},
           Mistake{head + "username: a}", "expected username and password together"},
           Mistake{head + "timeout: 2m}", "timeout"},
           Mistake{head + "secretes: a}", "did you mean \"secret"},
           Mistake{head + "timeuot: 3s}", "did you mean \"timeout\"?"},
       }) {
    make(yaml);
    EXPECT_NE(problems().find(problem), std::string::npos) << yaml << "\n" << problems();
  }
}

}  // namespace
}  // namespace newshound
