#include "story/record.h"

#include <gtest/gtest.h>

#include "story/link.h"
#include "story/press.h"

namespace newshound {
namespace {

TEST(StoryRecord, ComesBackFromItsBytes) {
  StoryIndex index;
  const StoryRecord record = index.decide(draft_of(ferry)).record;
  const auto back = parse_record(bytes_of(record));
  ASSERT_TRUE(back);
  EXPECT_EQ(bytes_of(*back), bytes_of(record));
  EXPECT_EQ(back->terms, record.terms);
  EXPECT_EQ(back->mark.sketch, record.mark.sketch);
}

TEST(StoryRecord, IsSmall) {
  StoryIndex index;
  EXPECT_LT(bytes_of(index.decide(draft_of(ferry)).record).size(), 500U);
  EXPECT_LE(sizeof(StoryMark), 200U);
}

TEST(StoryRecord, RefusesDamagedBytes) {
  StoryIndex index;
  const std::string bytes = bytes_of(index.decide(draft_of(ferry)).record);
  EXPECT_FALSE(parse_record(""));
  EXPECT_FALSE(parse_record("\x02" + bytes.substr(1)));
  for (const std::size_t size : {1UL, 2UL, 50UL, bytes.size() - 1})
    EXPECT_FALSE(parse_record(bytes.substr(0, size))) << size;
  std::string many = bytes;
  many[1] = '\xFF';
  EXPECT_FALSE(parse_record(many));
}

TEST(CanonicalLink, LeavesOutWhereTheReaderCameFrom) {
  for (const std::string_view link : {"https://www.paper.example/a/?id=7&utm_source=x",
                                      "http://paper.example:80/a?fbclid=y&id=7#top",
                                      "https://m.paper.example/a/amp?id=7"})
    EXPECT_EQ(canonical_link(link), "paper.example/a?id=7") << link;
}

TEST(CanonicalLink, IsNoneForAFrontPage) {
  for (const std::string_view link : {"https://paper.example/",
                                      "paper.example/a",
                                      "mailto:a@b.example",
                                      "https://paper.example?utm_medium=rss",
                                      ""})
    EXPECT_EQ(canonical_link(link), "") << link;
}

}  // namespace
}  // namespace newshound
