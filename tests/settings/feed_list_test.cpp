// Feeds in lists of their own.
#include "settings/feed_list.h"

#include <ctime>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "settings/configuration.h"

namespace newshound {
namespace {

using Lines = std::vector<std::string>;

std::vector<Source> load(Configuration& c, std::string_view yaml) {
  return *c.load("watchlists: [w]\nsinks: [{type: console}]\n" + std::string(yaml)).feeds;
}

TEST(FeedList, HasOneFeedALine) {
  Configuration c;
  c.put("lists/a.tsv",
        "# the first list\n"
        "\n"
        "https://a.example.org/rss\tGlas istoka\tworld, serbia\tsr-Latn\r\n"
        "  https://b.example.org/rss  \n"
        "https://c.example.org/rss\t\t\tru");
  const auto feeds =
      load(c, "feed_lists: [lists/a.tsv]\nfeed_defaults: {tags: [news], language: en}\n");
  EXPECT_EQ(c.lines(), Lines{});
  ASSERT_EQ(feeds.size(), 3U);
  EXPECT_EQ(feeds[0].url, "https://a.example.org/rss");
  EXPECT_EQ(feeds[0].name, "Glas istoka");
  EXPECT_EQ(feeds[0].tags, (Lines{"world", "serbia"}));
  EXPECT_EQ(feeds[0].language, "sr-Latn");
  EXPECT_EQ(feeds[1].name, "b.example.org/rss");
  EXPECT_EQ(feeds[1].tags, Lines{"news"});
  EXPECT_EQ(feeds[1].language, "en");
  EXPECT_EQ(feeds[2].language, "ru");
}

TEST(FeedList, SaysWhereALineIsWrong) {
  Configuration c;
  c.put("a.tsv",
        "https://a.example.org/rss\nb.example.org\nhttps://c.example.org/\tC\tt\ts_r\n"
        "https://d.example.org/\tD\tt\ten\tmore\n");
  const auto feeds = load(c, "feed_lists: [a.tsv, missing.tsv]\n");
  EXPECT_EQ(feeds.size(), 1U);
  const auto lines = c.lines();
  ASSERT_EQ(lines.size(), 4U);
  EXPECT_EQ(lines[0], "a.tsv:2:1: expected a web address, http://… or https://…");
  EXPECT_EQ(lines[1],
            "a.tsv:3:1: expected a language such as \"sr\" or \"ru-RU\" in the fourth column");
  EXPECT_EQ(lines[2], "a.tsv:4:1: there are four columns: address, name, tags, language");
  EXPECT_EQ(lines[3].substr(0, 12), "missing.tsv:");
}

TEST(FeedList, NamesDuplicatesHoweverTheyAreWritten) {
  Configuration c;
  c.put("a.tsv",
        "https://A.example.org:443/rss#top\nhttps://b.example.org\nHTTPS://b.example.org/\n");
  load(c, "feeds: [https://a.example.org/rss]\nfeed_lists: [a.tsv]\n");
  EXPECT_EQ(c.lines(),
            (Lines{"a.tsv:1:1: the same feed stands at c.yaml:3:9; keep one of them",
                   "a.tsv:3:1: the same feed stands at a.tsv:2:1; keep one of them"}));
}

TEST(FeedList, ALineReadsBackAsItWasWritten) {
  Source source;
  source.url = "https://a.example.org/rss";
  source.name = "Tabs\tand\nlines";
  source.tags = {"a", "b"};
  source.language = "sr";
  EXPECT_EQ(feed_list_line(source), "https://a.example.org/rss\tTabs and lines\ta,b\tsr\n");
}

TEST(FeedList, AHundredThousandFeedsLoadInASecond) {
  Configuration c;
  std::string list;
  for (int i = 0; i < 100'000; ++i)
    list +=
        fmt::format("https://host{}.example.org/feed/{}\tFeed {}\tworld,test\ten\n", i % 500, i, i);
  c.put("a.tsv", list);
  const auto before = std::clock();
  EXPECT_EQ(load(c, "feed_lists: [a.tsv]\n").size(), 100'000U);
  EXPECT_LT(std::clock() - before, CLOCKS_PER_SEC);
}

}  // namespace
}  // namespace newshound
