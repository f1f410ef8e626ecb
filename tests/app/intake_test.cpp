#include "app/intake.h"

#include <gtest/gtest.h>

#include "app/feed_health.h"
#include "app/samples.h"
#include "base/digest.h"

namespace newshound {
namespace {

using namespace std::chrono_literals;

const SeenLookup nothing_seen = [] { return Result<std::vector<SeenEntry>>{}; };
const SeenLookup must_not_be_asked = []() -> Result<std::vector<SeenEntry>> {
  ADD_FAILURE() << "the seen entries were read although nothing needs them";
  return {};
};

Arrival arrival(Result<HttpResponse> answer, FeedState before = {}) {
  before.id = 7;
  before.url = "https://news.example/feed";
  const bool conditional = !before.etag.empty() || !before.last_modified.empty();
  return {.source = std::make_shared<const Source>(sample_source()),
          .before = std::make_shared<const FeedState>(std::move(before)),
          .conditional = conditional,
          .answer = std::move(answer),
          .at = sample_now,
          .jitter = 0};
}

// A feed that has been read before, so that nothing is withheld as too old.
FeedState known_feed() {
  FeedState state;
  state.last_success = sample_now - 1h;
  state.etag = "\"one\"";
  state.last_modified = "Thu, 05 Sep 2024 06:00:00 GMT";
  state.validated_url = "https://news.example/feed";
  state.body_hash = 1;
  return state;
}

TEST(Intake, MakesAnAlertOfANamedSubjectWithAllThatPeopleNeed) {
  const auto body = rss(item("1", "Aleksandar Vulin in Vladivostok", "He met many.", sample_date));
  const Intake result =
      take_in(arrival(sample_response(body), known_feed()), *sample_snapshot(), nothing_seen);
  ASSERT_EQ(result.changes.alerts.size(), 1U);
  const Alert& alert = result.changes.alerts[0].alert;
  EXPECT_EQ(alert.subject.id, "vulin");
  EXPECT_EQ(alert.subject.watchlist, "Officials");
  EXPECT_EQ(alert.subject.tags, (std::vector<std::string>{"sanctioned", "serbia"}));
  EXPECT_EQ(alert.severity, Severity::high);
  EXPECT_EQ(alert.article.title, "Aleksandar Vulin in Vladivostok");
  EXPECT_EQ(alert.article.published, sample_now - 30min);
  EXPECT_EQ(alert.article.seen, sample_now);
  EXPECT_EQ(alert.feed.name, "Example News");
  EXPECT_EQ(alert.evidence.at(0).match, "Aleksandar Vulin");
  EXPECT_EQ(result.changes.alerts[0].sinks, (std::vector<std::string>{"desk"}));
  EXPECT_EQ(alert.id, alert_id("officials", "vulin", "https://news.example/feed", "guid:1"));
  EXPECT_FALSE(result.failed);
}

TEST(Intake, KeepsTheValidatorsByteForByte) {
  const auto response =
      sample_response(rss(""), {{"etag", "W/\"a b\xe9\""}, {"last-modified", "yesterday"}});
  const Intake result = take_in(arrival(response), *sample_snapshot(), nothing_seen);
  EXPECT_EQ(result.changes.state.etag, "W/\"a b\xe9\"");
  EXPECT_EQ(result.changes.state.last_modified, "yesterday");
  EXPECT_EQ(result.changes.state.validated_url, "https://news.example/feed");
}

TEST(Intake, DropsAValidatorThatCouldBreakAHeaderLine) {
  const auto response = sample_response(
      rss(""), {{"etag", "\"x\"\r\nX-Injected: 1"}, {"last-modified", std::string(600, 'x')}});
  const Intake result = take_in(arrival(response), *sample_snapshot(), nothing_seen);
  EXPECT_EQ(result.changes.state.etag, "");
  EXPECT_EQ(result.changes.state.last_modified, "");
}

TEST(Intake, ForgetsTheOldValidatorsWhenANewDocumentComesWithoutAny) {
  const Intake result =
      take_in(arrival(sample_response(rss("")), known_feed()), *sample_snapshot(), nothing_seen);
  EXPECT_EQ(result.changes.state.etag, "");
  EXPECT_EQ(result.changes.state.last_modified, "");
}

TEST(Intake, TakesOverTheValidatorsOfA304AndTouchesNothingElse) {
  HttpResponse response;
  response.status = 304;
  response.url = "https://news.example/feed";
  response.headers = {{"etag", "\"two\""}};
  const Intake result =
      take_in(arrival(response, known_feed()), *sample_snapshot(), must_not_be_asked);
  EXPECT_FALSE(result.failed);
  EXPECT_EQ(result.changes.state.etag, "\"two\"");
  EXPECT_EQ(result.changes.state.last_modified, "Thu, 05 Sep 2024 06:00:00 GMT");
  EXPECT_EQ(result.changes.state.last_success, sample_now);
  EXPECT_EQ(result.changes.listing, std::nullopt);
  EXPECT_EQ(result.changes.state.next_poll, sample_now + 10min);
}

TEST(Intake, SaysWhetherAPollChangedAnythingButTheTimes) {
  HttpResponse response;
  response.status = 304;
  response.url = "https://news.example/feed";
  FeedState before = known_feed();
  const auto only_times = [&] {
    return take_in(arrival(response, before), *sample_snapshot(), must_not_be_asked)
        .changes.only_times;
  };
  EXPECT_TRUE(only_times());
  before.repeats = 1;
  EXPECT_FALSE(only_times());
  before.repeats = 0;
  response.headers = {{"etag", "\"two\""}};
  EXPECT_FALSE(only_times());
}

TEST(Intake, CallsA304ThatNobodyAskedForAFailure) {
  HttpResponse response;
  response.status = 304;
  const Intake result = take_in(arrival(response), *sample_snapshot(), must_not_be_asked);
  EXPECT_TRUE(result.failed);
  EXPECT_EQ(result.changes.state.last_error,
            "the server says 304 although nothing was asked conditionally");
}

TEST(Intake, DoesNotReadAnUnchangedBodyAgain) {
  const std::string body = rss(item("1", "Aleksandar Vulin", "", sample_date));
  FeedState before = known_feed();
  before.body_hash = quick_hash(body);
  const Intake result = take_in(arrival(sample_response(body, {{"etag", "\"new\""}}), before),
                                *sample_snapshot(),
                                must_not_be_asked);
  EXPECT_FALSE(result.failed);
  EXPECT_EQ(result.changes.listing, std::nullopt);
  EXPECT_TRUE(result.changes.alerts.empty());
  EXPECT_EQ(result.changes.state.etag, "\"new\"");
}

HttpResponse unchanged() {
  HttpResponse response;
  response.status = 304;
  response.url = "https://news.example/feed";
  return response;
}

// What a poll at sample_now leaves behind.
FeedState after(const HttpResponse& response, const FeedState& before) {
  return take_in(arrival(response, before), *sample_snapshot(), nothing_seen).changes.state;
}

TEST(Intake, RemembersWhatADocumentAskedForWhereNoneComes) {
  auto body =
      rss("<ttl>90</ttl><skipHours><hour>9</hour><hour>10</hour></skipHours>" + item("1", "One"));
  const FeedState read = after(sample_response(body, {{"etag", "\"one\""}}), known_feed());
  EXPECT_EQ(read.next_poll, sample_now + 3h) << "90 minutes lead into the skipped hours";
  const FeedState same = after(unchanged(), read);
  EXPECT_EQ(same.next_poll, sample_now + 3h);
  EXPECT_EQ(after(sample_response(body, {{"etag", "\"two\""}}), read).next_poll, sample_now + 3h)
      << "the same body is not read again";
  const FeedState other = after(sample_response(rss(item("1", "One"))), read);
  EXPECT_EQ(other.next_poll, sample_now + 10min) << "the next document says nothing any more";
}

TEST(Intake, NoticesAServerThatSendsAllOfItEachTime) {
  const auto body = rss(item("1", "One"));
  FeedState state = known_feed();
  state.body_hash = quick_hash(body);
  HttpResponse response = sample_response(body);
  response.received = 30'000;
  std::vector<std::string> remarks;
  for (int i = 0; i < 8; ++i) {
    response.headers = {{"etag", "\"" + std::to_string(i) + "\""}};  // another each time
    Intake result = take_in(arrival(response, state), *sample_snapshot(), nothing_seen);
    state = result.changes.state;
    for (auto& remark : result.remarks) remarks.push_back(std::move(remark));
  }
  EXPECT_EQ(
      remarks,
      (std::vector<std::string>{"its server sends the whole feed at every poll, new or not, "
                                "whatever ETag and Last-Modified say; it is polled less often"}));
  EXPECT_EQ(state.document_bytes, 30'000);
  EXPECT_EQ(feed_remarks(state).size(), 1U);
  EXPECT_EQ(after(unchanged(), state).repeats, 0) << "now it can";
}

TEST(Intake, DoesNotBlameAServerForDocumentsWithNews) {
  FeedState state = known_feed();
  for (int i = 0; i < 8; ++i)
    state = after(sample_response(rss(item(std::to_string(i), "N"))), state);
  EXPECT_EQ(state.repeats, 0);
}

TEST(Intake, SaysOnceThatADocumentHadToBeMended) {
  const auto broken = [](const std::string& guid) {
    return sample_response("<rss><channel><title>T</title>" + item(guid, "One") +
                           "</chanel></rss>");
  };
  const Intake first =
      take_in(arrival(broken("1"), known_feed()), *sample_snapshot(), nothing_seen);
  ASSERT_EQ(first.remarks.size(), 1U);
  EXPECT_TRUE(first.remarks[0].starts_with("the XML is broken at line 1, ")) << first.remarks[0];
  EXPECT_TRUE(first.remarks[0].ends_with("; it is mended and read")) << first.remarks[0];
  const FeedState& state = first.changes.state;
  EXPECT_EQ(feed_remarks(state), std::vector{state.mended + " (mended)"});
  const Intake second = take_in(arrival(broken("2"), state), *sample_snapshot(), nothing_seen);
  EXPECT_TRUE(second.remarks.empty());
  EXPECT_EQ(after(sample_response(rss(item("3", "One"))), second.changes.state).mended, "");
}

TEST(Intake, ShowsLinksWithoutWhatTracksReaders) {
  const auto body =
      rss("<item><title>Aleksandar Vulin</title><link>https://news.example/a?id=7&amp;"
          "utm_source=rss#top</link></item>");
  const Intake result =
      take_in(arrival(sample_response(body), known_feed()), *sample_snapshot(), nothing_seen);
  ASSERT_EQ(result.changes.alerts.size(), 1U);
  EXPECT_EQ(result.changes.alerts[0].alert.article.link, "https://news.example/a?id=7#top");
  EXPECT_EQ(result.changes.articles[0].article.key, "link:https://news.example/a?id=7#top");
  EXPECT_EQ(result.changes.articles[0].article.link,
            "https://news.example/a?id=7&utm_source=rss#top")
      << "stored as published";
}

TEST(Intake, LooksOnlyAtEntriesThatAreNewOrChanged) {
  const auto old_body = rss(item("1", "Aleksandar Vulin"));
  const Intake first =
      take_in(arrival(sample_response(old_body), known_feed()), *sample_snapshot(), nothing_seen);
  ASSERT_TRUE(first.changes.listing);
  const auto seen = *first.changes.listing;
  const auto body = rss(item("1", "Aleksandar Vulin") + item("2", "Ivica Dačić"));
  const Intake second = take_in(arrival(sample_response(body), known_feed()),
                                *sample_snapshot(),
                                [&] { return Result<std::vector<SeenEntry>>(seen); });
  EXPECT_EQ(second.entries, 2U);
  EXPECT_EQ(second.fresh, 1U);
  ASSERT_EQ(second.changes.alerts.size(), 1U);
  EXPECT_EQ(second.changes.alerts[0].alert.subject.id, "dacic");
  EXPECT_EQ(second.changes.listing->size(), 2U);
}

TEST(Intake, ScansAnEntryAgainWhenItsTextChanged) {
  const Intake first = take_in(arrival(sample_response(rss(item("1", "A meeting"))), known_feed()),
                               *sample_snapshot(),
                               nothing_seen);
  const auto seen = *first.changes.listing;
  const Intake second =
      take_in(arrival(sample_response(rss(item("1", "A meeting with Ivica Dacic"))), known_feed()),
              *sample_snapshot(),
              [&] { return Result<std::vector<SeenEntry>>(seen); });
  ASSERT_EQ(second.changes.alerts.size(), 1U);
  EXPECT_EQ(second.changes.alerts[0].alert.subject.id, "dacic");
  EXPECT_EQ(second.changes.state.entries_seen, 0);  // it is the same entry
}

TEST(Intake, StoresButDoesNotAlertOnOldAndUndatedEntriesAtFirstSight) {
  const auto body =
      rss(item("1", "Aleksandar Vulin, long ago", "", "Mon, 02 Sep 2024 07:30:00 GMT") +
          item("2", "Aleksandar Vulin, undated") +
          item("3", "Aleksandar Vulin, today", "", sample_date));
  const Intake result = take_in(arrival(sample_response(body)), *sample_snapshot(), nothing_seen);
  ASSERT_EQ(result.changes.alerts.size(), 1U);
  EXPECT_EQ(result.changes.alerts[0].alert.article.key, "guid:3");
  EXPECT_EQ(result.changes.articles.size(), 3U);
  EXPECT_EQ(result.withheld, 2U);
}

TEST(Intake, AlertsOnEveryAgeWhereAlertAgeIsUnlimited) {
  Arrival poll = arrival(sample_response(
      rss(item("1", "Aleksandar Vulin, long ago", "", "Mon, 02 Sep 2019 07:30:00 GMT"))));
  Source patient = sample_source();
  patient.alert_age.reset();
  poll.source = std::make_shared<const Source>(patient);
  const Intake result = take_in(poll, *sample_snapshot(), nothing_seen);
  EXPECT_EQ(result.changes.alerts.size(), 1U);
}

TEST(Intake, AnEntryListedTwiceIsOneArticle) {
  const auto body = rss(item("1", "Aleksandar Vulin") + item("1", "Aleksandar Vulin"));
  const Intake result =
      take_in(arrival(sample_response(body), known_feed()), *sample_snapshot(), nothing_seen);
  EXPECT_EQ(result.changes.alerts.size(), 1U);
  EXPECT_EQ(result.changes.state.entries_seen, 1);
}

TEST(Intake, TellsEntriesApartThatShareAGuid) {
  const auto linked = [](const std::string& link, const std::string& title) {
    return "<item><guid>1</guid><link>https://news.example/" + link + "</link><title>" + title +
           "</title></item>";
  };
  const auto body =
      rss(linked("a", "Aleksandar Vulin on Monday") + linked("b", "Aleksandar Vulin on Tuesday"));
  const Intake result =
      take_in(arrival(sample_response(body), known_feed()), *sample_snapshot(), nothing_seen);
  ASSERT_EQ(result.changes.alerts.size(), 2U);
  EXPECT_NE(result.changes.alerts[0].alert.id, result.changes.alerts[1].alert.id);
  // What a key is does not depend on the order in which they are listed.
  const auto turned =
      rss(linked("b", "Aleksandar Vulin on Tuesday") + linked("a", "Aleksandar Vulin on Monday"));
  const auto seen = *result.changes.listing;
  const Intake again = take_in(arrival(sample_response(turned), known_feed()),
                               *sample_snapshot(),
                               [&] { return Result<std::vector<SeenEntry>>(seen); });
  EXPECT_EQ(again.fresh, 0U);
}

TEST(Intake, ABrokenFeedKeepsItsStateAndIsTriedLater) {
  FeedState before = known_feed();
  before.failures = 2;
  const Intake result = take_in(arrival(sample_response("nothing that could be a feed"), before),
                                *sample_snapshot(),
                                must_not_be_asked);
  EXPECT_TRUE(result.failed);
  EXPECT_EQ(result.changes.state.failures, 3);
  EXPECT_EQ(result.changes.state.etag, before.etag);
  EXPECT_EQ(result.changes.state.body_hash, before.body_hash);
  EXPECT_EQ(result.changes.state.last_success, before.last_success);
  EXPECT_EQ(result.changes.listing, std::nullopt);
  EXPECT_GT(result.interval, Duration(10min));
}

TEST(Intake, FailsThePollWhenTheSeenEntriesCannotBeRead) {
  const Intake result = take_in(
      arrival(sample_response(rss(item("1", "Aleksandar Vulin"))), known_feed()),
      *sample_snapshot(),
      []() -> Result<std::vector<SeenEntry>> { return failure(Errc::io, "the disk is gone"); });
  EXPECT_TRUE(result.failed);
  EXPECT_EQ(result.changes.state.last_error, "the disk is gone");
  EXPECT_EQ(result.changes.state.etag, "\"one\"");
  EXPECT_TRUE(result.changes.alerts.empty());
}

TEST(Intake, ObeysRetryAfter) {
  HttpResponse response;
  response.status = 429;
  response.headers = {{"retry-after", "7200"}};
  const Intake result =
      take_in(arrival(response, known_feed()), *sample_snapshot(), must_not_be_asked);
  EXPECT_TRUE(result.failed);
  EXPECT_GE(result.interval, Duration(2h));
  EXPECT_EQ(result.changes.state.last_error, "we are asking too often (429)");
}

TEST(Intake, WaitsUntilTheAnswerHasGoneStale) {
  const auto response =
      sample_response(rss(""), {{"cache-control", "max-age=3600"}, {"age", "600"}});
  const Intake result = take_in(arrival(response), *sample_snapshot(), nothing_seen);
  EXPECT_EQ(result.interval, Duration(50min));
}

TEST(Intake, TellsWhatWentWrongOnTheNetwork) {
  const Intake result = take_in(arrival(failure(Errc::timeout, "took longer than 30s")),
                                *sample_snapshot(),
                                must_not_be_asked);
  EXPECT_TRUE(result.failed);
  EXPECT_EQ(result.changes.state.last_error, "took longer than 30s");
  EXPECT_EQ(result.changes.state.last_poll, sample_now);
}

TEST(Intake, TakesTheFeedsLanguageWhereTheEntryHasNone) {
  Arrival poll =
      arrival(sample_response(rss("<language>sr</language>" + item("1", "Vest"))), known_feed());
  Source english = sample_source();
  english.language = "en";
  poll.source = std::make_shared<const Source>(english);
  const Intake result = take_in(poll, *sample_snapshot(), nothing_seen);
  EXPECT_EQ(result.changes.articles.at(0).article.language, "sr");
}

// Of the one alert about Vulin that the poll brings.
bool is_catching_up(const FeedState& before, const SeenLookup& seen = nothing_seen) {
  const auto body = rss(item("1", "Aleksandar Vulin in Vladivostok", "", sample_date));
  const Intake result = take_in(arrival(sample_response(body), before), *sample_snapshot(), seen);
  EXPECT_EQ(result.changes.alerts.size(), 1U);
  return !result.changes.alerts.empty() && result.changes.alerts[0].catching_up;
}

TEST(Intake, MarksAlertsThatMayBeOneOfManyOldOnes) {
  EXPECT_FALSE(is_catching_up(known_feed()));
  EXPECT_TRUE(is_catching_up({})) << "the first poll of a feed";
  FeedState after_a_stop = known_feed();
  after_a_stop.next_poll = sample_now - 2h;
  EXPECT_TRUE(is_catching_up(after_a_stop));
  FeedState after_failures = known_feed();
  after_failures.last_success = sample_now - 2h;
  EXPECT_FALSE(is_catching_up(after_failures)) << "it is polled seldom";
  after_failures.failures = 3;
  EXPECT_TRUE(is_catching_up(after_failures));
  const SeenLookup edited = [] {
    return Result<std::vector<SeenEntry>>{{{quick_hash("guid:1"), 1}}};
  };
  EXPECT_TRUE(is_catching_up(known_feed(), edited)) << "a new list may be what names him";
}

TEST(Intake, HoldsBackWhatRoutesAndSinksWantLater) {
  auto snapshot = std::make_shared<Snapshot>(*sample_snapshot());
  snapshot->routes[0].holding.digest = Timetable::parse("daily at 09:00 UTC").value();
  const auto body = rss(item("1", "Aleksandar Vulin in Vladivostok", "", sample_date));
  const Intake result =
      take_in(arrival(sample_response(body), known_feed()), *snapshot, nothing_seen);
  ASSERT_EQ(result.changes.alerts.size(), 1U);
  EXPECT_EQ(result.changes.alerts[0].holds,
            (std::vector<Hold>{{"desk", "Thu 5 Sep (daily at 09:00 UTC)", sample_now + 1h}}));
}

}  // namespace
}  // namespace newshound
