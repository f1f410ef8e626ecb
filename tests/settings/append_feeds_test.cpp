// New feeds in a file that is the user's.
#include "settings/append_feeds.h"

#include <gtest/gtest.h>

#include "settings/configuration.h"

namespace newshound {
namespace {

Source feed(std::string url, std::string name) {
  Source source;
  source.url = std::move(url);
  source.name = std::move(name);
  return source;
}

const std::string item = "- url: \"https://b.example.org/\"\n";
const std::string name = "name: \"B\"\n";

std::string appended(std::string_view yaml) {
  const auto result = with_feeds_appended(yaml, {feed("https://b.example.org/", "B")});
  return result ? *result : result.error().message;
}

TEST(AppendFeeds, KeepsEveryOtherByte) {
  EXPECT_EQ(appended("# mine\nfeeds:   # all\n    # first\n    - https://a.example.org/  # a\n"
                     "    #- url: off\n\n# What follows\nsinks: []\n"),
            "# mine\nfeeds:   # all\n    # first\n    - https://a.example.org/  # a\n    " + item +
                "      " + name + "    #- url: off\n\n# What follows\nsinks: []\n");
}

TEST(AppendFeeds, KnowsListsWithoutIndentAndMappings) {
  EXPECT_EQ(
      appended("feeds:\n- url: https://a.example.org/\n  name: A\nsinks: []\n"),
      "feeds:\n- url: https://a.example.org/\n  name: A\n" + item + "  " + name + "sinks: []\n");
}

TEST(AppendFeeds, BeginsAListWhereThereIsNone) {
  EXPECT_EQ(appended("sinks: []"), "sinks: []\n\nfeeds:\n  " + item + "    " + name);
  EXPECT_EQ(appended("feeds: []  # none yet\nsinks: []\n"),
            "feeds: # none yet\n  " + item + "    " + name + "sinks: []\n");
  EXPECT_EQ(appended("feeds:\nsinks: []\n"), "feeds:\n  " + item + "    " + name + "sinks: []\n");
}

TEST(AppendFeeds, LeavesAListOfOneLineAlone) {
  EXPECT_EQ(appended("feeds: [https://a.example.org/]\n"),
            "feeds: is written in one line; write it as a list with a line for each feed");
}

TEST(AppendFeeds, WhatItWritesReadsBack) {
  auto source = feed("https://b.example.org/?a=1&b=\"2\\", "\"Glas\": #1\n istoka");
  source.tags = {"a, b", "c"};
  source.language = "sr";
  Configuration c;
  const auto yaml = with_feeds_appended(
      "watchlists: [w]\nsinks: [{type: console}]\nfeeds:\n  - https://a.example.org/\n", {source});
  ASSERT_TRUE(yaml);
  const auto feeds = *c.load(*yaml).feeds;
  EXPECT_EQ(c.lines(), std::vector<std::string>{});
  ASSERT_EQ(feeds.size(), 2U);
  EXPECT_EQ(feeds[1].url, source.url);
  EXPECT_EQ(feeds[1].name, "\"Glas\": #1 istoka");
  EXPECT_EQ(feeds[1].tags, source.tags);
  EXPECT_EQ(feeds[1].language, "sr");
}

}  // namespace
}  // namespace newshound
