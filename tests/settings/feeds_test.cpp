// Feeds and their defaults.
#include <chrono>

#include <gtest/gtest.h>

#include "settings/configuration.h"

namespace newshound {
namespace {

using namespace std::chrono_literals;
using Lines = std::vector<std::string>;

// The feeds of a configuration whose first two lines are about other things.
std::vector<Source> load(Configuration& c, std::string_view yaml) {
  return *c.load("watchlists: [w]\nsinks: [{type: console}]\n" + std::string(yaml)).feeds;
}

TEST(Feeds, MayBePlainAddresses) {
  Configuration c;
  const auto feeds = load(c, "feeds:\n  - https://News.example.org/rss/?token=abc#top\n");
  EXPECT_EQ(c.lines(), Lines{});
  ASSERT_EQ(feeds.size(), 1U);
  Source expected;
  expected.url = "https://News.example.org/rss/?token=abc#top";
  expected.name = "News.example.org/rss";
  expected.min_interval = 5min;
  expected.max_interval = 24h;
  expected.alert_age = 24h;
  EXPECT_EQ(feeds[0], expected);
}

TEST(Feeds, ReadEveryOption) {
  Configuration c;
  const auto feeds = load(c,
                          "feeds:\n"
                          "  - url: http://news.example.org/rss\n"
                          "    name: News\n"
                          "    tags: [world, english]\n"
                          "    language: sr-Latn\n"
                          "    min_interval: 1m\n"
                          "    max_interval: 30d\n"
                          "    alert_age: unlimited\n"
                          "    weight: 10\n"
                          "    host_group: desk\n"
                          "    headers: {X-Key: abc}\n"
                          "    username: desk\n"
                          "    password: open sesame\n"
                          "    proxy: ''\n"
                          "    http2: true\n");
  EXPECT_EQ(c.lines(), Lines{});
  ASSERT_EQ(feeds.size(), 1U);
  Source expected;
  expected.http2 = true;
  expected.url = "http://news.example.org/rss";
  expected.name = "News";
  expected.tags = {"world", "english"};
  expected.language = "sr-Latn";
  expected.min_interval = 1min;
  expected.max_interval = 30 * 24h;
  expected.alert_age = std::nullopt;
  expected.weight = 10;
  expected.host_group = "desk";
  expected.headers = {{"X-Key", Secret("abc")}};
  expected.credentials = Credentials{"desk", Secret("open sesame")};
  expected.proxy = "";
  EXPECT_EQ(feeds[0], expected);
}

TEST(Feeds, MayBeFiles) {
  Configuration c;
  c.put("sample/feed.xml", "<rss/>");
  const auto feeds = load(c, "feeds: [{file: sample/feed.xml}]\n");
  EXPECT_EQ(c.lines(), Lines{});
  ASSERT_EQ(feeds.size(), 1U);
  EXPECT_EQ(feeds[0].file, (c.dir / "sample/feed.xml").string());
  EXPECT_EQ(feeds[0].url, "file://" + (c.dir / "sample/feed.xml").string());
  EXPECT_EQ(feeds[0].name, "feed.xml");
}

TEST(Feeds, TakeTheCommonDefaultsWhereTheySayNothing) {
  Configuration c;
  const auto feeds =
      load(c,
           "feed_defaults: {min_interval: 5m, max_interval: 2h, alert_age: 1h,\n"
           "  tags: [all], language: 'no', proxy: 'http://p:3128'}\n"
           "feeds:\n"
           "  - https://a.example.org\n"
           "  - {url: 'https://b.example.org', tags: [b], alert_age: 0s, proxy: '',\n"
           "     language: en, min_interval: 1h}\n");
  EXPECT_EQ(c.lines(), Lines{});
  ASSERT_EQ(feeds.size(), 2U);
  EXPECT_EQ(feeds[0].min_interval, 5min);
  EXPECT_EQ(feeds[0].max_interval, 2h);
  EXPECT_EQ(feeds[0].alert_age, 1h);
  EXPECT_EQ(feeds[0].tags, Lines{"all"});
  EXPECT_EQ(feeds[0].language, "no");
  EXPECT_EQ(feeds[0].proxy, "http://p:3128");
  EXPECT_EQ(feeds[1].min_interval, 1h);
  EXPECT_EQ(feeds[1].max_interval, 2h);
  EXPECT_EQ(feeds[1].alert_age, 0s);
  EXPECT_EQ(feeds[1].tags, Lines{"b"});
  EXPECT_EQ(feeds[1].language, "en");
  EXPECT_EQ(feeds[1].proxy, "");
}

TEST(Feeds, RefuseAddressesThatCannotBeFetched) {
  Configuration c;
  EXPECT_TRUE(load(c,
                   "feeds:\n"
                   "  - ftp://a.example.org/rss\n"
                   "  - a.example.org/rss\n"
                   "  - file:///srv/feed.xml\n"
                   "  - 'https://a.example.org/a b'\n"
                   "  - \"https://a.example.org/\\r\\nX: y\"\n"
                   "  - https:///rss\n"
                   "  - https://desk:hidden@a.example.org/rss\n"
                   "  - {url: 'gopher://a'}\n"
                   "  - {name: nothing}\n"
                   "  - {url: 'https://a.example.org', file: b.xml}\n"
                   "  - {file: absent.xml}\n")
                  .empty());
  EXPECT_EQ(c.lines(),
            (Lines{"c.yaml:4:5: feeds[1]: expected a web address, http://… or https://…",
                   "c.yaml:5:5: feeds[2]: expected a web address, http://… or https://…",
                   "c.yaml:6:5: feeds[3]: for a file write \"file: its path\" in place of a url",
                   "c.yaml:7:5: feeds[4]: a web address holds no blanks or control characters",
                   "c.yaml:8:5: feeds[5]: a web address holds no blanks or control characters",
                   "c.yaml:9:5: feeds[6]: the address names no server",
                   "c.yaml:10:5: feeds[7]: a user name does not belong into the address; write "
                   "username: and "
                   "password:",
                   "c.yaml:11:11: feeds[8]: url: expected a web address, http://… or https://…",
                   "c.yaml:12:5: feeds[9] (nothing): write the url of the feed, or its file",
                   "c.yaml:13:42: feeds[10]: file: a feed has either a url or a file",
                   "c.yaml:14:12: feeds[11]: file: there is no file absent.xml"}));
}

TEST(Feeds, RefuseTheSameFeedTwice) {
  Configuration c;
  EXPECT_EQ(load(c,
                 "feeds:\n"
                 "  - https://a.example.org/rss\n"
                 "  - https://b.example.org/rss\n"
                 "  - {name: A, url: https://a.example.org/rss}\n")
                .size(),
            2U);
  EXPECT_EQ(c.lines(),
            Lines{"c.yaml:6:5: feeds[3]: the same feed stands at c.yaml:4:5; keep one of them"});
}

TEST(Feeds, RefuseIntervalsThatContradictEachOther) {
  Configuration c;
  load(c,
       "feed_defaults: {min_interval: 2h, max_interval: 1h}\n"
       "feeds:\n"
       "  - {url: https://a.example.org, max_interval: 30m}\n"
       "  - {url: https://b.example.org, min_interval: 30s}\n"
       "  - {url: https://c.example.org, alert_age: always}\n");
  EXPECT_EQ(
      c.lines(),
      (Lines{
          "c.yaml:3:31: feed_defaults: min_interval: min_interval (2h) is longer than max_interval "
          "(1h)",
          "c.yaml:5:48: feeds[1]: max_interval: min_interval (2h) is longer than max_interval "
          "(30m)",
          "c.yaml:6:48: feeds[2]: min_interval: expected a duration from 1m to 7d such as \"2h\", "
          "found \"30s\"",
          "c.yaml:6:48: feeds[2]: min_interval: min_interval (2h) is longer than max_interval (1h)",
          "c.yaml:7:45: feeds[3]: alert_age: expected a duration such as \"24h\", or unlimited, "
          "found \"always\""}));
}

TEST(Feeds, RefuseHeadersThatWouldBreakARequest) {
  Configuration c;
  load(c,
       "feeds:\n"
       "  - url: https://a.example.org\n"
       "    headers:\n"
       "      'X Y': hidden\n"
       "      X-A: \"hidden\\r\\nX-B: hidden\"\n"
       "      If-None-Match: hidden\n"
       "      Cookie: hidden\n");
  EXPECT_EQ(
      c.lines(),
      (Lines{"c.yaml:6:7: feeds[1]: headers: \"X Y\" is not a header's name",
             "c.yaml:6:7: feeds[1]: headers: the value of X-A holds a line end or another control "
             "character",
             "c.yaml:6:7: feeds[1]: headers: If-None-Match is set by newshound itself"}));
}

TEST(Feeds, WantNameAndPasswordTogether) {
  Configuration c;
  c.put("x.xml", "");
  load(c,
       "feeds:\n"
       "  - {url: https://a.example.org, username: desk}\n"
       "  - {url: https://b.example.org, password: hidden}\n"
       "  - {url: https://c.example.org, username: 'a:b', password: hidden}\n"
       "  - {url: https://d.example.org, name: '', language: english please}\n"
       "  - {file: x.xml, proxy: 'http://p:3128'}\n");
  EXPECT_EQ(
      c.lines(),
      (Lines{"c.yaml:4:44: feeds[1]: username: username and password belong together",
             "c.yaml:5:44: feeds[2]: password: username and password belong together",
             "c.yaml:6:44: feeds[3]: username: must not hold \":\"",
             "c.yaml:7:40: feeds[4]: name: must not be empty",
             "c.yaml:7:54: feeds[4]: language: expected a language such as \"sr\" or \"ru-RU\"",
             "c.yaml:8:26: feeds[5]: proxy: means nothing to a file"}));
}

constexpr std::string_view pem = "-----BEGIN CERTIFICATE-----\nMII=\n-----END CERTIFICATE-----";

TEST(Feeds, MayAskForATokenOrACertificate) {
  Configuration c;
  for (const auto* name : {"desk.pem", "desk.key", "token"}) {
    c.put(name, pem);
    std::filesystem::permissions(c.dir / name, std::filesystem::perms::owner_read);
  }
  const auto feeds =
      load(c,
           "feed_defaults: {http2: true}\n"
           "feeds:\n"
           "  - {url: https://a.example.org, token: open sesame}\n"
           "  - {url: https://b.example.org, client_certificate_file: desk.pem,\n"
           "     client_key_file: desk.key, client_key_password: x, http2: false}\n");
  EXPECT_EQ(c.lines(), Lines{});
  ASSERT_EQ(feeds.size(), 2U);
  EXPECT_EQ(feeds[0].token, Secret("open sesame"));
  EXPECT_TRUE(feeds[0].http2);
  EXPECT_FALSE(feeds[0].client_certificate);
  const Secret content{std::string(pem)};
  EXPECT_EQ(feeds[1].client_certificate, (ClientCertificate{content, content, Secret("x")}));
  EXPECT_FALSE(feeds[1].http2);
}

TEST(Feeds, RefuseTokensAndCertificatesThatCannotBeMeant) {
  Configuration c;
  c.put("x.xml", "");
  load(c,
       "feeds:\n"
       "  - {url: https://a.example.org, token: t, username: desk, password: hidden}\n"
       "  - {url: https://b.example.org, token: t, headers: {authorization: hidden}}\n"
       "  - {url: https://c.example.org, token: \"hidden\\nX: y\"}\n"
       "  - {url: https://d.example.org, client_key: hidden}\n"
       "  - {url: https://e.example.org, client_certificate: hidden}\n"
       "  - {file: x.xml, token: hidden}\n");
  EXPECT_EQ(
      c.lines(),
      (Lines{"c.yaml:4:41: feeds[1]: token: a feed has either a token, or username and password",
             "c.yaml:5:41: feeds[2]: token: the header Authorization is set already",
             "c.yaml:6:41: feeds[3]: token: holds a line end or another control character",
             "c.yaml:7:46: feeds[4]: client_key: a key needs its certificate: "
             "client_certificate_file",
             "c.yaml:8:54: feeds[5]: client_certificate: certificate and key are expected in PEM",
             "c.yaml:9:26: feeds[6]: token: means nothing to a file"}));
}

TEST(Feeds, OfUnknownKeysAreProblems) {
  Configuration c;
  load(c, "feeds:\n  - {urll: https://a.example.org, name: A}\n");
  EXPECT_EQ(c.lines(),
            (Lines{"c.yaml:4:5: feeds[1] (A): write the url of the feed, or its file",
                   "c.yaml:4:6: feeds[1] (A): unknown key \"urll\"; did you mean \"url\"?"}));
}

TEST(Feeds, ByTheThousandAreLoadedInNoTime) {
  std::string yaml = "feeds:\n";
  for (int i = 0; i < 5000; ++i)
    yaml += "  - {url: 'https://a.example.org/" + std::to_string(i) + "', name: F, tags: [x]}\n";
  Configuration c;
  const auto start = std::chrono::steady_clock::now();
  EXPECT_EQ(load(c, yaml).size(), 5000U);
  EXPECT_EQ(c.lines(), Lines{});
  // A tenth of this in a release build; the bound only catches what grows faster than the file.
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(60));
}

}  // namespace
}  // namespace newshound
