#include <map>

#include <gtest/gtest.h>

#include "base/digest.h"
#include "samples.h"
#include "store/sqlite.h"

namespace newshound {
namespace {

using namespace std::chrono_literals;

std::map<std::uint64_t, std::uint64_t> seen_of(Store& store, FeedId feed) {
  std::map<std::uint64_t, std::uint64_t> seen;
  for (const auto& entry : must(store.seen(feed))) seen.emplace(entry.key, entry.content);
  return seen;
}

std::vector<StoredArticle> articles_since(Store& store, UtcTime since) {
  std::vector<StoredArticle> articles;
  must(store.each_article(since, [&](const StoredArticle& article) {
    articles.push_back(article);
    return true;
  }));
  return articles;
}

class Ledger : public testing::Test {
 protected:
  // Saves what the feed lists now.
  void list(std::vector<SeenEntry> listing, UtcTime now, const Retention& retention = {}) {
    auto result = poll_of(feed);
    result.listing = std::move(listing);
    must(store.save(result, now, retention));
  }

  TempDir directory;
  Store store = owner_of(directory.path());
  FeedState feed = feed_of(store);
};

TEST_F(Ledger, GivesEachUrlOneFeedInTheOrderAskedFor) {
  const auto first = must(store.feeds_of({"https://b.example", "https://a.example"}));
  const auto again = must(store.feeds_of({"https://a.example", "https://b.example"}));
  EXPECT_EQ(again[0], first[1]);
  EXPECT_EQ(again[1], first[0]);
  EXPECT_NE(first[0].id, first[1].id);
  EXPECT_EQ(first[0].url, "https://b.example");
  EXPECT_EQ(must(store.feeds()).size(), 3U);  // with the fixture's
}

TEST_F(Ledger, KeepsAFeedsStateByteForByte) {
  feed.etag = std::string("W/\"a\0b\xff\"", 8);
  feed.last_modified = "Wed, 04 Sep 2024 12:00:00 GMT";
  feed.validated_url = "https://cdn.example/rss";
  feed.body_hash = 0xFFFF'FFFF'FFFF'FFFE;
  feed.title = "Вести";
  feed.last_poll = noon;
  feed.next_poll = noon + 1h;
  feed.failures = 3;
  feed.last_error = "connection refused";
  feed.entries_seen = 12;
  feed.address = "https://moved.example/rss";
  feed.moved_to = "https://moved.example/again";
  feed.moved_since = noon - 2h;
  feed.gone = true;
  feed.last_document = noon - 1h;
  feed.gaps = 4;
  feed.ttl = 90min;
  feed.skip_hours = 0x800003;
  feed.skip_days = 0x41;
  feed.mended = "the XML is broken at line 3, column 1: …";
  feed.repeats = 5;
  feed.document_bytes = 123'456;
  feed.trouble = "silent";
  feed.posting.entries = 12.5;
  feed.posting.exposure = 86400;
  feed.posting.as_of = noon;
  feed.posting.unit = 0.25;
  feed.posting.hours[0] = 1;
  feed.posting.hours[167] = 255;
  auto poll = poll_of(feed);
  poll.listing.emplace();
  must(store.save(poll, noon, {}));
  EXPECT_EQ(must(store.feeds()), std::vector{feed});
  EXPECT_EQ(must(store.feeds()).at(0).last_success, std::nullopt);
}

TEST_F(Ledger, WritesOnlyTheTimesOfAPollThatChangedNothingElse) {
  feed.etag = "\"1\"";
  must(store.save(poll_of(feed), noon, {}));
  auto later = feed;
  later.last_poll = noon;
  later.last_success = noon + 1h;
  later.next_poll = noon + 2h;
  auto poll = poll_of(later);
  poll.only_times = true;
  poll.state.etag = "not to be written";
  must(store.save(poll, noon, {}));
  EXPECT_EQ(must(store.feeds()), std::vector{later});
}

TEST_F(Ledger, KeepsThePausesThatServersAskedForUntilTheyAreOver) {
  auto poll = poll_of(feed);
  poll.pause = {"slow.example", noon + 2h};
  must(store.save(poll, noon, {}));
  poll.pause = {"slow.example", noon + 1h};
  must(store.save(poll, noon, {}));
  const auto pauses = must(store.pauses(noon + 90min));
  ASSERT_EQ(pauses.size(), 1U);
  EXPECT_EQ(pauses[0].group, "slow.example");
  EXPECT_EQ(pauses[0].until, noon + 2h) << "a shorter one does not end a longer one";
  EXPECT_TRUE(must(store.pauses(noon + 2h)).empty());
}

TEST_F(Ledger, MakesAFeedThatWasGivenUpDueAgain) {
  feed.gone = true;
  feed.failures = 3;
  feed.next_poll = noon + 24h;
  must(store.save(poll_of(feed), noon, {}));
  must(store.revive(feed.id));
  const auto revived = must(store.feeds()).at(0);
  EXPECT_FALSE(revived.gone);
  EXPECT_EQ(revived.failures, 0);
  EXPECT_EQ(revived.next_poll, std::nullopt);
}

TEST_F(Ledger, RefusesAPollOfAFeedThatItDoesNotKnow) {
  feed.id = 99;
  const auto saved = store.save(poll_of(feed), noon, {});
  ASSERT_FALSE(saved);
  EXPECT_EQ(saved.error().code, Errc::not_found);
  EXPECT_EQ(saved.error().message, "the store has no feed number 99");
}

TEST_F(Ledger, RemembersWhatAFeedLists) {
  list({{.key = 0xFFFF'0000'0000'0001, .content = 10}, {.key = 2, .content = 20}}, noon);
  const std::map<std::uint64_t, std::uint64_t> expected{{0xFFFF'0000'0000'0001, 10}, {2, 20}};
  EXPECT_EQ(seen_of(store, feed.id), expected);
}

TEST_F(Ledger, KeepsTheKeysOfTwoFeedsApart) {
  list({{.key = 1, .content = 10}}, noon);
  EXPECT_TRUE(seen_of(store, feed_of(store, "https://other.example").id).empty());
}

TEST_F(Ledger, TakesTheNewContentOfAnEntry) {
  list({{.key = 1, .content = 10}}, noon);
  list({{.key = 1, .content = 11}}, noon + 1h);
  const std::map<std::uint64_t, std::uint64_t> expected{{1, 11}};
  EXPECT_EQ(seen_of(store, feed.id), expected);
}

TEST_F(Ledger, CountsAnEntryListedTwiceOnce) {
  list({{.key = 1, .content = 10}, {.key = 1, .content = 99}}, noon);
  const std::map<std::uint64_t, std::uint64_t> expected{{1, 10}};
  EXPECT_EQ(seen_of(store, feed.id), expected);
}

TEST_F(Ledger, LeavesTheSeenKeysAloneWhenTheDocumentWasNotRead) {
  list({{.key = 1, .content = 10}}, noon);
  must(store.save(poll_of(feed), noon + 24h * 365, {}));
  list({{.key = 1, .content = 10}}, noon + 24h * 365);
  EXPECT_EQ(seen_of(store, feed.id).size(), 1U);
}

TEST_F(Ledger, ForgetsAnEntryOnlyWhenItsTimeSinceTheFeedStoppedListingItIsOver) {
  const Retention retention{.seen = 24h * 30};
  list({{.key = 1, .content = 10}}, noon, retention);
  list({}, noon + 24h * 100, retention);  // gone since here, however long it was listed
  list({}, noon + 24h * 130 - 1ms, retention);
  EXPECT_EQ(seen_of(store, feed.id).size(), 1U);
  list({}, noon + 24h * 130, retention);
  EXPECT_EQ(seen_of(store, feed.id).size(), 0U);
}

TEST_F(Ledger, StartsTheTimeAnewForAnEntryThatCameBack) {
  const Retention retention{.seen = 24h * 30};
  list({{.key = 1, .content = 10}}, noon, retention);
  list({}, noon + 24h, retention);
  list({{.key = 1, .content = 10}}, noon + 24h * 20, retention);
  list({}, noon + 24h * 40, retention);
  list({}, noon + 24h * 60, retention);
  EXPECT_EQ(seen_of(store, feed.id).size(), 1U);
}

TEST_F(Ledger, WritesOnlyWhatDiffersFromTheLastListing) {
  std::vector<SeenEntry> listing;
  for (std::uint64_t key = 0; key < 25; ++key) listing.push_back({.key = key, .content = 7});
  list(listing, noon);
  const auto database = directory / "newshound.db";
  must(must(Database::open(database, Database::Mode::read_write))
           .script("CREATE TABLE touched (what TEXT);"
                   "CREATE TRIGGER a AFTER INSERT ON seen BEGIN"
                   " INSERT INTO touched VALUES ('new ' || new.key); END;"
                   "CREATE TRIGGER b AFTER UPDATE ON seen BEGIN"
                   " INSERT INTO touched VALUES ('changed ' || new.key); END;"));
  listing.erase(listing.begin());
  listing.push_back({.key = 25, .content = 7});
  list(listing, noon + 1h);
  const auto touched =
      must(must(Database::open(database, Database::Mode::query_only))
               .all("SELECT what FROM touched ORDER BY what", [](Row row) { return row.text(0); }));
  EXPECT_EQ(touched, (std::vector<std::string>{"changed 0", "new 25"}));
}

TEST_F(Ledger, KeepsAWholeArticle) {
  auto result = poll_of(feed);
  result.articles = {an_article("guid:1")};
  auto& article = result.articles[0].article;
  article.guid = "1";
  article.link = "https://news.example/1";
  article.author = "Ana";
  article.summary = "Kratko";
  article.content = "Dugačko";
  article.language = "sr";
  article.published = noon - 2h;
  must(store.save(result, noon, {}));
  const auto kept = articles_since(store, noon);
  ASSERT_EQ(kept.size(), 1U);
  EXPECT_EQ(kept[0].article, article);
  EXPECT_EQ(kept[0].feed, feed.id);
  EXPECT_EQ(kept[0].seen, noon);
}

TEST_F(Ledger, ReplacesAChangedArticleButKeepsItsNumberAndFirstSight) {
  auto result = poll_of(feed);
  result.articles = {an_article("guid:1", "Before"), an_article("guid:2", "Other")};
  must(store.save(result, noon, {}));
  const auto before = articles_since(store, noon);
  result.articles = {an_article("guid:1", "After")};
  must(store.save(result, noon + 1h, {}));
  const auto after = articles_since(store, noon);
  ASSERT_EQ(after.size(), 2U);
  EXPECT_EQ(after[0].article.title, "After");
  EXPECT_EQ(after[0].id, before[0].id);
  EXPECT_EQ(after[0].seen, noon);
}

TEST_F(Ledger, GivesOutArticlesSinceATimeOldestFirstUntilToldToStop) {
  for (int hour = 0; hour < 500; ++hour) {
    auto result = poll_of(feed);
    result.articles = {an_article("guid:" + std::to_string(hour), std::to_string(hour))};
    must(store.save(result, noon + std::chrono::hours(hour), {}));
  }
  std::vector<std::string> titles;
  must(store.each_article(noon + 2h, [&](const StoredArticle& article) {
    titles.push_back(article.article.title);
    return titles.size() < 300;
  }));
  ASSERT_EQ(titles.size(), 300U);
  EXPECT_EQ(titles.front(), "2");
  EXPECT_EQ(titles.back(), "301");
  EXPECT_EQ(articles_since(store, noon).size(), 500U);
}

TEST_F(Ledger, SavesAPollWholeOrNotAtAll) {
  must(must(Database::open(directory / "newshound.db", Database::Mode::read_write))
           .script("CREATE TRIGGER no BEFORE INSERT ON delivery BEGIN"
                   " SELECT RAISE(ABORT, 'no deliveries today'); END;"));
  auto result = poll_of(feed);
  result.state.etag = "\"new\"";
  result.listing = {{.key = 1, .content = 10}};
  result.articles = {an_article("guid:1")};
  result.alerts = {{.alert = an_alert("a"), .sinks = {"desk"}}};
  const auto saved = store.save(result, noon, {});
  ASSERT_FALSE(saved);
  EXPECT_EQ(saved.error().code, Errc::io);
  EXPECT_EQ(must(store.feeds()).at(0).etag, "");
  EXPECT_EQ(must(store.seen(feed.id)).size(), 0U);
  EXPECT_EQ(must(store.counts()).articles, 0);
  EXPECT_EQ(must(store.counts()).alerts, 0);
}

}  // namespace
}  // namespace newshound
