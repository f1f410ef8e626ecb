#include "feed/opml.h"

#include <gtest/gtest.h>

namespace newshound {
namespace {

using Tags = std::vector<std::string>;

TEST(Opml, ReadsFeedsInFolders) {
  const auto feeds = read_opml(
      "<?xml version='1.0'?><opml version='2.0'><head><title>t</title></head><body>"
      "<outline text='Serbia'><outline text='Press'>"
      "<outline type='rss' text='Glas &amp; istok' xmlUrl='https://a.example.org/rss' "
      "language='sr'/>"
      "</outline></outline>"
      "<outline title='Desk' xmlurl='feed:https://b.example.org/' category='/news/world,own'/>"
      "<outline text='a note'/></body></opml>");
  ASSERT_TRUE(feeds);
  ASSERT_EQ(feeds->size(), 2U);
  EXPECT_EQ((*feeds)[0].url, "https://a.example.org/rss");
  EXPECT_EQ((*feeds)[0].title, "Glas & istok");
  EXPECT_EQ((*feeds)[0].tags, (Tags{"Serbia", "Press"}));
  EXPECT_EQ((*feeds)[0].language, "sr");
  EXPECT_EQ((*feeds)[1].url, "https://b.example.org/");
  EXPECT_EQ((*feeds)[1].title, "Desk");
  EXPECT_EQ((*feeds)[1].tags, (Tags{"news", "world", "own"}));
}

TEST(Opml, MendsBrokenLists) {
  const auto feeds = read_opml(
      "<opml><body><outline text='A & B' xmlUrl='https://a.example.org/?x=1&y=2'><outline "
      "xmlUrl=https://b.example.org/>");
  ASSERT_TRUE(feeds);
  ASSERT_EQ(feeds->size(), 2U);
  EXPECT_EQ((*feeds)[0].url, "https://a.example.org/?x=1&y=2");
}

TEST(Opml, SaysWhatIsNoList) {
  EXPECT_EQ(read_opml("<rss><channel/></rss>").error().message, "this is no list of feeds in OPML");
  EXPECT_EQ(read_opml("").error().message, "this is no list of feeds in OPML");
}

TEST(Opml, ReadsWhatItWrites) {
  const std::vector<OpmlFeed> feeds{
      {"https://a.example.org/?x=1&y=2", "\"Glas\" <istoka>", {"world", "serbia"}, "sr"},
      {"https://b.example.org/", "b", {}, ""}};
  const auto read = read_opml(write_opml(feeds));
  ASSERT_TRUE(read);
  ASSERT_EQ(read->size(), 2U);
  EXPECT_EQ((*read)[0].url, feeds[0].url);
  EXPECT_EQ((*read)[0].title, feeds[0].title);
  EXPECT_EQ((*read)[0].tags, feeds[0].tags);
  EXPECT_EQ((*read)[0].language, "sr");
  EXPECT_EQ((*read)[1].tags, Tags{});
}

}  // namespace
}  // namespace newshound
