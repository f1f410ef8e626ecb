#include "feed/parse.h"

#include <ctime>
#include <string>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "feed/feed_json.h"

namespace newshound {
namespace {

std::string repeated(std::string_view text, std::size_t times) {
  std::string result;
  result.reserve(text.size() * times);
  for (std::size_t i = 0; i < times; ++i) result += text;
  return result;
}

std::string rss(std::string_view items) {
  return fmt::format(
      "<rss "
      "version=\"2.0\"><channel><title>T</title><link>https://example.org/</link>{}</channel></"
      "rss>",
      items);
}

std::string error_of(std::string bytes) {
  const auto feed = parse_feed({std::move(bytes), "", ""});
  return feed ? "no error" : feed.error().message;
}

Feed channel_with(const std::string& elements) {
  const auto feed =
      parse_feed({.bytes = "<rss version=\"2.0\" xmlns:sy=\"http://purl.org/rss/1.0/modules/"
                           "syndication/\"><channel><title>T</title>" +
                           elements + "</channel></rss>",
                  .content_type = "",
                  .url = "https://news.example/feed"});
  return feed.value();
}

TEST(Channel, SaysHowLongNotToComeBack) {
  EXPECT_EQ(channel_with("<ttl>45</ttl>").ttl, std::chrono::minutes(45));
  EXPECT_EQ(channel_with("<sy:updatePeriod> daily </sy:updatePeriod>").ttl, std::chrono::hours(24));
  EXPECT_EQ(channel_with("<sy:updatePeriod>daily</sy:updatePeriod>"
                         "<sy:updateFrequency>8</sy:updateFrequency>")
                .ttl,
            std::chrono::hours(3));
  EXPECT_EQ(channel_with("<sy:updatePeriod>hourly</sy:updatePeriod>"
                         "<sy:updateFrequency>1</sy:updateFrequency>")
                .ttl,
            std::nullopt)
      << "what WordPress writes for everybody";
}

TEST(Channel, SaysWhenNobodyIsToCome) {
  const Feed feed = channel_with(
      "<skipHours><hour>1</hour><hour>24</hour><hour>25</hour></skipHours>"
      "<skipDays><day>Sunday</day><day>saturday</day><day>Someday</day></skipDays>");
  EXPECT_EQ(feed.skip_hours, 0b11U);
  EXPECT_EQ(feed.skip_days, 0b100'0001U);
}

TEST(ParseFeed, SaysWhatADocumentIsThatIsNoFeed) {
  EXPECT_EQ(error_of(""), "the document is empty");
  EXPECT_EQ(error_of(" \r\n"), "the document is empty");
  EXPECT_EQ(error_of("\n<!DOCTYPE HTML><html><p>Not found"), "this is an HTML page, not a feed");
  EXPECT_EQ(error_of("<html xmlns=\"http://www.w3.org/1999/xhtml\"><body/></html>"),
            "this is an HTML page, not a feed");
  EXPECT_EQ(error_of("<opml version=\"1.0\"><body/></opml>"),
            "this is a list of feeds (OPML): newshound feeds import takes it");
  EXPECT_EQ(error_of("<sitemapindex><sitemap/></sitemapindex>"),
            "this is a list of sitemaps, not a feed: write the one with the news");
  EXPECT_EQ(error_of("<urlset><url><loc>https://example.org/</loc></url></urlset>"),
            "this is a sitemap, but lists no news (no <news:news>)");
  EXPECT_EQ(error_of("<note><to>x</to></note>"),
            "this is XML, but no feed: its root element is <note>");
  EXPECT_EQ(error_of("ID3\x03 some music"), "this is no feed: neither XML nor JSON");
  EXPECT_EQ(error_of("{\"error\": \"rate limit\"}"), "this is JSON, but not a JSON Feed");
  EXPECT_EQ(error_of("<rss version=\"2.0\"/>"), "this is RSS with neither channel nor items");
}

TEST(ParseFeed, MendsWhatIsBrokenAndSaysSo) {
  const auto feed =
      parse_feed({"<rss>\r\n<channel>\n  <title>A</titel>\n<item><title>cut", "", ""});
  ASSERT_TRUE(feed);
  EXPECT_EQ(feed->recovered, "the XML is broken at line 3, column 13: start-end tags mismatch");
  EXPECT_EQ(feed->title, "A");
  EXPECT_EQ(feed->articles.at(0).title, "cut");
  const auto whole = parse_feed({rss("<item><title>x</title></item>"), "", ""});
  ASSERT_TRUE(whole);
  EXPECT_EQ(whole->recovered, "");
}

TEST(ParseFeed, SaysWhereADocumentBroke) {
  EXPECT_EQ(error_of("<note>\r\n<body>\n  <line>A</lin>\n</body></note>"),
            "the XML is broken at line 3, column 12: start-end tags mismatch");
  EXPECT_EQ(error_of("{\n  \"version\": \"https://jsonfeed.org/version/1\",\n  \"items\": [}"),
            "the JSON is broken at line 3, column 13: syntax error");
}

TEST(ParseFeed, WhatBrokeBeforeItSaidAnythingIsNoFeed) {
  EXPECT_EQ(error_of("<rss><channel>").substr(0, 17), "the XML is broken");
}

TEST(ParseFeed, SurvivesBottomlessNesting) {
  const auto feed =
      parse_feed({rss("<item><title>x</title>" + repeated("<a>", 100'000) +
                      repeated("</a>", 100'000) + "</item><item><title>y</title></item>"),
                  "",
                  ""});
  ASSERT_TRUE(feed);
  EXPECT_EQ(feed->articles.size(), 2U);
}

TEST(ParseFeed, RejectsWhatIsTooMuch) {
  EXPECT_EQ(error_of(repeated("<a>", 1'666'667)), "the XML has more than 1000000 tags");
  EXPECT_EQ(error_of(repeated("{\"items\":[", 100'000)).substr(0, 40),
            "the JSON is broken at line 1, column 321");
}

TEST(ParseFeed, ReadsTheFirstTwoThousandEntries) {
  std::string items;
  for (int i = 0; i < 10'000; ++i) items += fmt::format("<item><guid>{}</guid></item>", i);
  const auto feed = parse_feed({rss(items), "", ""});
  ASSERT_TRUE(feed);
  ASSERT_EQ(feed->articles.size(), 2000U);
  EXPECT_EQ(feed->articles.front().guid, "0");
  EXPECT_EQ(feed->articles.back().guid, "1999");
}

TEST(ParseFeed, ReadsManyAttributes) {
  std::string attributes;
  for (int i = 0; i < 100'000; ++i) attributes += fmt::format(" a{}=\"\"", i);
  const auto feed = parse_feed({rss("<item" + attributes + "><title>x</title></item>"), "", ""});
  ASSERT_TRUE(feed);
  EXPECT_EQ(feed->articles.at(0).title, "x");
}

TEST(ParseFeed, ReadsManyNamespaces) {
  std::string feed = "<rss";
  for (int i = 0; i < 100'000; ++i) feed += fmt::format(" xmlns:a{}='x'", i);
  feed += "><channel>";
  for (int i = 0; i < 2'000; ++i) feed += "<item><q:a/><z:b/><title>t</title></item>";
  const auto before = std::clock();
  EXPECT_TRUE(parse_feed({feed + "</channel></rss>", "", ""}));
  EXPECT_LT(std::clock() - before, 2 * CLOCKS_PER_SEC);
}

TEST(ParseFeed, CutsTitlesAndKeysThatNobodyWouldRead) {
  const auto feed =
      parse_feed({rss("<item><guid>" + std::string(1'000'000, 'g') + "</guid><title>" +
                      repeated("š", 1'000'000) + "</title></item>"),
                  "",
                  ""});
  ASSERT_TRUE(feed);
  EXPECT_EQ(feed->articles.at(0).title, repeated("š", 2048));
  EXPECT_EQ(feed->articles.at(0).key.substr(0, 7), "sha256:");
  EXPECT_EQ(feed->articles.at(0).key.size(), 51U);
}

TEST(ParseFeed, TellsEntriesApartThatHaveOnlyTexts) {
  const auto feed = parse_feed({rss("<item><description>one</description></item>"
                                    "<item><description>two</description></item>"),
                                "",
                                ""});
  ASSERT_TRUE(feed);
  ASSERT_EQ(feed->articles.size(), 2U);
  EXPECT_NE(feed->articles[0].key, feed->articles[1].key);
}

TEST(ParseFeed, TheBaseOfLinksIsTheAddressElseTheLinkOfTheFeed) {
  const auto bytes = rss("<item><link>a/b</link></item>");
  const auto fetched = parse_feed({bytes, "", "https://feeds.example.org/x/rss"});
  ASSERT_TRUE(fetched);
  EXPECT_EQ(fetched->articles.at(0).link, "https://feeds.example.org/x/a/b");
  const auto local = parse_feed({bytes, "", ""});
  ASSERT_TRUE(local);
  EXPECT_EQ(local->articles.at(0).link, "https://example.org/a/b");
}

TEST(ParseFeed, AFeedSchemeIsNoScheme) {
  const auto feed = parse_feed(
      {rss("<item><link>feed:https://example.org/a</link></item><item><link>feed://example.org/b"
           "</link></item>"),
       "",
       ""});
  ASSERT_TRUE(feed);
  EXPECT_EQ(feed->articles.at(0).link, "https://example.org/a");
  EXPECT_EQ(feed->articles.at(1).link, "http://example.org/b");
}

TEST(ParseFeed, FindsItemsInAndBesideTheChannel) {
  const auto feed =
      parse_feed({"<rss><channel><item><title>a</title></item></channel>"
                  "<item><title>b</title></item></rss>",
                  "",
                  ""});
  ASSERT_TRUE(feed);
  EXPECT_EQ(feed->articles.size(), 2U);
}

TEST(ParseFeed, ReadsOneAtomEntry) {
  const auto feed = parse_feed(
      {"<entry xmlns=\"http://www.w3.org/2005/Atom\"><id>x</id><title>One</title><link "
       "rel=\"http://www.iana.org/assignments/relation/alternate\" href=\"https://a/1\"/></entry>",
       "",
       ""});
  ASSERT_TRUE(feed);
  ASSERT_EQ(feed->articles.size(), 1U);
  EXPECT_EQ(feed->articles[0].title, "One");
  EXPECT_EQ(feed->articles[0].link, "https://a/1");
}

TEST(ParseFeed, DecodesByTheHeader) {
  const auto feed = parse_feed({rss("<item><title>\xd8\xee\xe9\xe3\xf3</title></item>"),
                                "application/rss+xml; charset=windows-1251",
                                ""});
  ASSERT_TRUE(feed);
  EXPECT_EQ(feed->articles.at(0).title, "Шойгу");
}

TEST(MakePlain, ChangesHtmlOnce) {
  Article article;
  article.summary = "a &amp;amp; b<br>c";
  article.summary_form = BodyForm::html;
  article.content = "x  &amp;\n y";
  make_plain(article);
  const auto once = article;
  EXPECT_EQ(once.summary, "a &amp; b\nc");
  EXPECT_EQ(once.content, "x &amp;\ny");
  make_plain(article);
  EXPECT_EQ(article, once);
}

TEST(FeedJson, SaysAbsentFieldsAsNull) {
  Feed feed;
  feed.format = "rss-2.0";
  feed.title = "A \"title\"";
  feed.articles.resize(1);
  feed.articles[0].guid = "1";
  feed.articles[0].content = "two\nlines";
  feed.articles[0].published = from_unix_millis(0);
  EXPECT_EQ(
      to_json(feed),
      R"({"format":"rss-2.0","title":"A \"title\"","link":null,"language":null,"recovered":null,)"
      R"("entries":[)"
      R"({"id":"1","title":null,"link":null,"published":"1970-01-01T00:00:00Z","updated":null,)"
      R"("author":null,"summary":null,"content":"two\nlines","language":null}]})");
}

TEST(ParseFeed, TakesThePodcastsTitleWhereThereIsNoOther) {
  const auto feed = parse_feed(
      {"<rss xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'><channel><title>T</title>"
       "<item><itunes:title>Ana</itunes:title><guid>1</guid></item></channel></rss>",
       "",
       ""});
  ASSERT_TRUE(feed);
  EXPECT_EQ(feed->articles.at(0).title, "Ana");
}

}  // namespace
}  // namespace newshound
