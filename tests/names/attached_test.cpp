#include "names/attached.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace newshound {
namespace {

bool may_be(std::string_view word, std::string_view rest) {
  const auto rests = detached(word);
  return std::ranges::find(rests, rest, &Detached::word) != rests.end();
}

TEST(Attached, IsTheArticleOfArabic) {
  EXPECT_TRUE(may_be("التكريتي", "تكريتي"));
  EXPECT_TRUE(may_be("والتكريتي", "تكريتي"));
  EXPECT_TRUE(may_be("للتكريتي", "تكريتي"));
  EXPECT_TRUE(may_be("الحق", "حق"));
  EXPECT_FALSE(may_be("الله", "له"));
  EXPECT_EQ(without_article("التكريتي"), "تكريتي");
  EXPECT_EQ(without_article("الله"), "الله");
  EXPECT_EQ(without_article("Al-Tikriti"), "Al-Tikriti");
}

TEST(Attached, AreLittleWordsOfArabicAndHebrew) {
  EXPECT_TRUE(may_be("وبوتين", "بوتين"));
  EXPECT_TRUE(may_be("لبوتين", "بوتين"));
  EXPECT_TRUE(may_be("לפוטין", "פוטין"));
  EXPECT_TRUE(may_be("ולפוטין", "פוטין"));
  // They cost more than the article, for they may belong to the name.
  EXPECT_EQ(detached("التكريتي")[0].cost, 0);
  EXPECT_GT(detached("לפוטין")[0].cost, 0);
}

TEST(Attached, IsNothingInShortWordsAndOtherLetters) {
  EXPECT_TRUE(detached("ولد").empty());
  EXPECT_TRUE(detached("Alhambra").empty());
  EXPECT_TRUE(detached("Вулин").empty());
  EXPECT_TRUE(detached("").empty());
}

}  // namespace
}  // namespace newshound
