#include "model/alert.h"

#include <gtest/gtest.h>

#include "model/alert_json.h"

namespace newshound {
namespace {

Alert whole() {
  Alert alert;
  alert.id = "0123456789abcdef";
  alert.created = from_unix_millis(1'725'444'060'250);
  alert.severity = Severity::high;
  alert.score = 0.75;
  alert.parts = {{"name found", 1}, {"another spelling of the name", -0.25}};
  alert.subject = {.id = "vulin",
                   .name = "Aleksandar Vulin",
                   .type = "person",
                   .watchlist = "Serbian officials",
                   .watchlist_id = "serbian-officials",
                   .tags = {"sanctioned"},
                   .reference = "https://example.org/vulin",
                   .note = "a \"note\"\nof two lines"};
  alert.article = {.key = "guid:1",
                   .title = "Александар Вулин у Владивостоку",
                   .link = "https://agencija.example/1",
                   .author = "M. P.",
                   .language = "sr",
                   .published = from_unix_millis(1'725'444'000'000),
                   .seen = from_unix_millis(1'725'444'060'000)};
  alert.feed = {.name = "Agencija Sever",
                .url = "https://agencija.example/rss.xml",
                .tags = {"serbia", "agency"}};
  alert.story = 12;
  alert.evidence.push_back({.field = Field::title,
                            .start = 0,
                            .end = 31,
                            .match = "Александар Вулин",
                            .quote = "Александар Вулин у Владивостоку",
                            .quote_start = 0,
                            .name = "Александар Вулин",
                            .how = "exact"});
  return alert;
}

TEST(AlertJson, ComesBackAsItWasWritten) {
  EXPECT_EQ(alert_from_json(to_json(whole())).value(), whole());
}

TEST(AlertJson, ComesBackWithoutWhatItDoesNotHave) {
  Alert bare;
  bare.id = "0123456789abcdef";
  bare.kind = AlertKind::internal;
  bare.message = "sink mail: 3 dead letters";
  EXPECT_EQ(alert_from_json(to_json(bare)).value(), bare);
}

TEST(AlertJson, OfADigestCarriesWhatIsFoldedIntoIt) {
  Alert digest;
  digest.id = "digest";
  digest.kind = AlertKind::digest;
  digest.folded = {whole(), whole()};
  digest.folded[1].story = 13;
  digest.left_out = 7;
  EXPECT_EQ(alert_from_json(to_json(digest)).value(), digest);
}

TEST(AlertJson, IsOneLine) {
  EXPECT_EQ(to_json(whole()).find('\n'), std::string::npos);
}

TEST(AlertJson, NamesCountriesAndSilencesWhereThereAreSome) {
  EXPECT_EQ(to_json(whole()).find("countries"), std::string::npos);
  EXPECT_EQ(to_json(whole()).find("silenced"), std::string::npos);
  Alert alert = whole();
  alert.subject.countries = {"RS", "RU"};
  alert.silenced = "silence 3 of ana";
  EXPECT_EQ(alert_from_json(to_json(alert)), alert);
}

TEST(AlertJson, NamesItsFieldsForEver) {
  EXPECT_EQ(
      to_json(whole()),
      R"({"id":"0123456789abcdef","kind":"news","created":"2024-09-04T10:01:00.250Z",)"
      R"("severity":"high","score":7.5E-1,"story":12,"update":"","message":"","subject":{"id":"vulin",)"
      R"("name":"Aleksandar Vulin","type":"person","watchlist":"Serbian officials",)"
      R"("watchlist_id":"serbian-officials","tags":["sanctioned"],)"
      R"("reference":"https://example.org/vulin","note":"a \"note\"\nof two lines"},)"
      R"("article":{"key":"guid:1","title":"Александар Вулин у Владивостоку",)"
      R"("link":"https://agencija.example/1","author":"M. P.","language":"sr",)"
      R"("published":"2024-09-04T10:00:00Z","seen":"2024-09-04T10:01:00Z"},)"
      R"("feed":{"name":"Agencija Sever","url":"https://agencija.example/rss.xml",)"
      R"("tags":["serbia","agency"]},"evidence":[{"field":"title","start":0,"end":31,)"
      R"("match":"Александар Вулин","quote":"Александар Вулин у Владивостоку",)"
      R"("quote_start":0,"name":"Александар Вулин","how":"exact"}],)"
      R"("parts":[{"what":"name found","value":1E0},)"
      R"({"what":"another spelling of the name","value":-2.5E-1}]})");
}

TEST(AlertJson, IgnoresFieldsOfALaterVersion) {
  const auto alert = alert_from_json(R"({"id":"0123456789abcdef","story":{"size":3}})");
  EXPECT_EQ(alert.value().id, "0123456789abcdef");
}

TEST(AlertJson, TakesFieldsOfAnotherTypeForMissing) {
  const auto alert = alert_from_json(
      R"({"id":"a","score":"much","subject":[],"feed":{"tags":"x"},"evidence":[1,{"start":-4}]})");
  ASSERT_TRUE(alert);
  EXPECT_EQ(alert->score, 0);
  EXPECT_EQ(alert->subject, Alert::Who{});
  EXPECT_EQ(alert->evidence, std::vector<Evidence>{Evidence{}});
}

TEST(AlertJson, RefusesWhatIsNoAlert) {
  for (const auto* text : {"", "{", "[]", "{}", "null", R"({"id":7})"})
    EXPECT_EQ(alert_from_json(text).error().code, Errc::invalid) << text;
}

// Stores and webhook receivers keep ids: a change of this literal repeats every alert there was.
TEST(AlertId, NeverChanges) {
  EXPECT_EQ(alert_id("serbian-officials",
                     "vulin",
                     "https://agencija.example/rss.xml",
                     "guid:tag:agencija.example,2024:1"),
            "0a727xg7p0ewq3fz");
}

TEST(AlertId, DiffersWithEachOfItsParts) {
  const auto id = alert_id("list", "subject", "feed", "key");
  EXPECT_NE(alert_id("list2", "subject", "feed", "key"), id);
  EXPECT_NE(alert_id("list", "subject2", "feed", "key"), id);
  EXPECT_NE(alert_id("list", "subject", "feed2", "key"), id);
  EXPECT_NE(alert_id("list", "subject", "feed", "key2"), id);
}

TEST(Headline, SaysWhoOnWhichListAndWhat) {
  EXPECT_EQ(headline(whole()),
            "Aleksandar Vulin (Serbian officials): Александар Вулин у Владивостоку");
}

TEST(Headline, IsTheMessageOfAnAlertWithoutAnArticle) {
  Alert trouble;
  trouble.kind = AlertKind::internal;
  trouble.message = "sink mail: 3 dead letters";
  EXPECT_EQ(headline(trouble), "sink mail: 3 dead letters");
}

TEST(Names, AreReadAsTheyAreWritten) {
  for (const auto kind : {AlertKind::news,
                          AlertKind::digest,
                          AlertKind::feed_health,
                          AlertKind::heartbeat,
                          AlertKind::internal,
                          AlertKind::test})
    EXPECT_EQ(alert_kind_of(name_of(kind)), kind);
  for (const auto severity : {Severity::low, Severity::medium, Severity::high, Severity::critical})
    EXPECT_EQ(severity_of(name_of(severity)), severity);
  EXPECT_EQ(severity_of("urgent"), std::nullopt);
}

}  // namespace
}  // namespace newshound
