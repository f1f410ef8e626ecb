// The founding story over real HTTP: who is named where is told, once.

#include <algorithm>
#include <set>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "end_to_end/desk.h"
#include "fakes/http_server.h"
#include "fakes/nginx.h"

namespace newshound {
namespace {

namespace json = boost::json;

// The same 32 bytes, as the configuration has them and as the openssl program takes them.
constexpr const char* new_secret = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
constexpr const char* new_secret_hex =
    "3031323334353637383961626364656630313233343536373839616263646566";
constexpr const char* old_secret = "a plain text, as older receivers have it";

// Document, subject: everybody who is named, once for each of the three events, in the first document
// that tells of it; nobody else.
const std::set<std::pair<std::string, std::string>> expected{
    {"agency-a.xml", "vulin"},
    {"agency-a.xml", "putin"},
    {"agency-a.xml", "vucic"},
    {"moscow-1.xml", "vulin"},
    {"moscow-1.xml", "shoigu"},
    {"moscow-1.xml", "grushko"},
    {"moscow-2.json", "vulin"},
    {"moscow-2.json", "bortnikov"},
    {"moscow-2.json", "naryshkin"},
};

class FoundingStory : public testing::Test {
 protected:
  FoundingStory() {
    std::string feeds;
    for (const auto* name :
         {"agency-a.xml", "agency-b.xml", "aggregator.xml", "moscow-1.xml", "moscow-2.json"})
      feeds += fmt::format("  - {{name: {0}, url: {1}}}\n", name, nginx_.url(name));
    desk_.configure(fmt::format(R"(
network: {{allow_addresses: [127.0.0.0/8], host_gap: 0s}}
watchlists: [{}]
feed_defaults: {{alert_age: unlimited}}
feeds:
{}
sinks:
  - {{name: archive, type: file, path: alerts.jsonl}}
  - {{name: desk, type: webhook, url: {}, secrets: [{}, "{}"]}}
routes:
  - sinks: [archive, desk]
operators: [archive]
)",
                                shipped_watchlists().string(),
                                feeds,
                                receiver_.url("/hook"),
                                new_secret,
                                old_secret));
  }

  std::vector<json::object> archive() const { return parse_lines(desk_.read("alerts.jsonl")); }

  // The one alert on this subject in this document.
  json::object alert_on(const std::string& subject, const std::string& document) const {
    for (const auto& alert : archive())
      if (text_at(alert, {"subject", "id"}) == subject &&
          text_at(alert, {"feed", "name"}) == document)
        return alert;
    return {};
  }

  Nginx nginx_{founding_story()};
  HttpServer receiver_;
  Desk desk_;
};

// HMAC-SHA256 in base64, by somebody who shares no code with us.
std::string openssl_hmac(const std::string& hex_key, const std::string& content) {
  const std::string script =
      R"(openssl dgst -sha256 -mac HMAC -macopt "hexkey:$1" -binary | openssl base64 -A)";
  return run({.arguments = {"sh", "-c", script, "sh", hex_key}, .input = content}).out;
}

std::string hex(std::string_view text) {
  std::string digits;
  for (const char c : text) digits += fmt::format("{:02x}", static_cast<unsigned char>(c));
  return digits;
}

TEST_F(FoundingStory, TellsOfEverybodyWhoIsNamedAndOfNobodyElse) {
  const auto ending = desk_.run_once();
  EXPECT_EQ(ending.exit, 0) << ending.err;
  EXPECT_EQ(ending.out, "");
  std::set<std::pair<std::string, std::string>> found;
  const auto alerts = archive();
  for (const auto& alert : alerts)
    found.emplace(text_at(alert, {"feed", "name"}), text_at(alert, {"subject", "id"}));
  EXPECT_EQ(found, expected);
  EXPECT_EQ(alerts.size(), expected.size());
}

TEST_F(FoundingStory, SaysTheSameInTheStoreTheFileAndTheWebhook) {
  ASSERT_EQ(desk_.run_once().exit, 0);
  const auto by_id = [](const json::object& alert) { return text_at(alert, {"id"}); };
  auto stored = desk_.lines_of({"alerts", "export"});
  auto filed = archive();
  std::vector<json::object> received;
  for (const auto& request : receiver_.requests("/hook")) {
    const auto body = json::parse(request.body).as_object();
    EXPECT_EQ(text_at(body, {"type"}), "alert.created");
    EXPECT_EQ(request.header("webhook-id"), text_at(body, {"data", "id"}));
    received.push_back(body.at("data").as_object());
  }
  for (auto* list : {&stored, &filed, &received}) std::ranges::sort(*list, {}, by_id);
  EXPECT_EQ(stored.size(), expected.size());
  EXPECT_EQ(filed, stored);
  EXPECT_EQ(received, stored);
}

TEST_F(FoundingStory, SignsEachWebhookWithTheNewAndTheOldSecret) {
  ASSERT_EQ(desk_.run_once().exit, 0);
  const auto requests = receiver_.requests("/hook");
  ASSERT_EQ(requests.size(), expected.size());
  for (const auto& request : {requests.front(), requests.back()}) {
    const auto content = fmt::format("{}.{}.{}",
                                     request.header("webhook-id"),
                                     request.header("webhook-timestamp"),
                                     request.body);
    EXPECT_EQ(request.header("webhook-signature"),
              fmt::format("v1,{} v1,{}",
                          openssl_hmac(new_secret_hex, content),
                          openssl_hmac(hex(old_secret), content)));
    EXPECT_EQ(request.header("content-type"), "application/json");
  }
}

TEST_F(FoundingStory, QuotesTheSentenceAndTheWordsInTheScriptOfTheArticle) {
  ASSERT_EQ(desk_.run_once().exit, 0);
  const auto alert = alert_on("grushko", "moscow-1.xml");
  ASSERT_FALSE(alert.empty());
  EXPECT_EQ(text_at(alert, {"subject", "name"}), "Alexander Grushko");
  EXPECT_EQ(text_at(alert, {"subject", "watchlist"}), "Russian security leadership");
  EXPECT_EQ(text_at(alert, {"severity"}), "medium");
  EXPECT_EQ(text_at(alert, {"article", "title"}), "Александар Вулин у Москви");
  EXPECT_EQ(text_at(alert, {"article", "link"}), "https://gradske-novine.example/politika/7741");
  EXPECT_EQ(text_at(alert, {"article", "published"}), "2024-11-05T17:10:00Z");
  ASSERT_EQ(alert.at("evidence").as_array().size(), 1U);
  const auto& evidence = alert.at("evidence").as_array()[0].as_object();
  EXPECT_EQ(text_at(evidence, {"match"}), "Александар Грушко");
  EXPECT_EQ(text_at(evidence, {"quote"}),
            "На састанцима су га примили секретар Савета безбедности Русије Сергеј Шојгу и заменик "
            "министра спољних послова Александар Грушко.");
}

TEST_F(FoundingStory, GivesOffsetsThatHoldInTheArticleAndInTheQuote) {
  ASSERT_EQ(desk_.run_once().exit, 0);
  const auto parsed = desk_.newshound({"parse", (founding_story() / "moscow-2.json").string()});
  const auto feed = json::parse(parsed.out).as_object();
  const auto& entry = feed.at("entries").as_array()[0].as_object();
  std::size_t places = 0;
  for (const auto* subject : {"vulin", "bortnikov", "naryshkin"}) {
    for (const auto& item : alert_on(subject, "moscow-2.json").at("evidence").as_array()) {
      const auto& evidence = item.as_object();
      const auto start = evidence.at("start").to_number<std::size_t>();
      const auto end = evidence.at("end").to_number<std::size_t>();
      const auto in_quote = evidence.at("quote_start").to_number<std::size_t>();
      const auto match = text_at(evidence, {"match"});
      EXPECT_EQ(text_at(entry, {"content"}).substr(start, end - start), match);
      EXPECT_EQ(text_at(evidence, {"quote"}).substr(in_quote, match.size()), match);
      ++places;
    }
  }
  EXPECT_EQ(places, 3U);
}

TEST_F(FoundingStory, IsNotToldTwice) {
  ASSERT_EQ(desk_.run_once().exit, 0);
  const auto first = nginx_.accesses(5);
  const auto told = archive();
  ASSERT_EQ(desk_.run_once().exit, 0);
  const auto both = nginx_.accesses(10);
  ASSERT_EQ(both.size(), 10U);
  EXPECT_EQ(archive(), told);
  EXPECT_EQ(receiver_.requests("/hook").size(), expected.size());
  for (const auto& poll : first) {
    EXPECT_EQ(poll.status, 200);
    EXPECT_EQ(poll.encoding, "gzip");
    EXPECT_EQ(poll.if_none_match, "");
    const auto again = std::find_if(both.begin() + 5, both.end(), [&](const auto& other) {
      return other.target == poll.target;
    });
    ASSERT_NE(again, both.end()) << poll.target;
    EXPECT_EQ(again->status, 304);
    EXPECT_EQ(again->if_none_match, poll.etag);
    EXPECT_EQ(again->if_modified_since, poll.last_modified);
    EXPECT_TRUE(again->if_none_match.starts_with("W/\"")) << again->if_none_match;
  }
}

TEST(ChangedEntry, IsScannedAgainAndTellsOfWhoIsNewInItOnce) {
  const Desk desk;
  desk.save("www/feed.xml", rss({"Ferry sails again"}, "Nobody of note was on board."));
  desk.save("list.yaml", "watchlist: Crew\nentries: [Aleksandar Vulin]\n");
  const Nginx nginx(desk / "www");
  desk.configure(fmt::format(R"(
network: {{allow_addresses: [127.0.0.0/8], host_gap: 0s}}
watchlists: [list.yaml]
feeds: [{{url: {}, alert_age: unlimited}}]
sinks: [{{name: archive, type: file, path: alerts.jsonl}}]
)",
                             nginx.url("feed.xml")));
  ASSERT_EQ(desk.run_once().exit, 0);
  EXPECT_EQ(desk.read("alerts.jsonl"), "");
  desk.save("www/feed.xml", rss({"Ferry sails again"}, "Aleksandar Vulin was on board, we hear."));
  ASSERT_EQ(desk.run_once().exit, 0);
  EXPECT_EQ(parse_lines(desk.read("alerts.jsonl")).size(), 1U);
  desk.save("www/feed.xml", rss({"Ferry sails again"}, "Aleksandar Vulin was on board, they say."));
  ASSERT_EQ(desk.run_once().exit, 0);
  EXPECT_EQ(parse_lines(desk.read("alerts.jsonl")).size(), 1U);
}

}  // namespace
}  // namespace newshound
