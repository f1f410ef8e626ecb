#include "story/words.h"

#include <gtest/gtest.h>

#include "story/dates.h"

namespace newshound {
namespace {

Term term(std::string_view word) {
  return read_words(word, 1).at(0).term;
}

TEST(StoryWords, AreTheSameInEveryCase) {
  EXPECT_EQ(term("Putinom"), term("Putin"));
  EXPECT_EQ(term("arrested"), term("arrests"));
  EXPECT_NE(term("Vulin"), term("Putin"));
}

TEST(StoryWords, AreTheSameInEveryAlphabet) {
  EXPECT_EQ(term("Шойгу"), term("Shoigu"));
  EXPECT_EQ(term("Шојгу"), term("Shoigu"));
  EXPECT_EQ(term("Вучића"), term("Vučić"));
  EXPECT_EQ(term("Нарышкиным"), term("Naryshkin"));
}

TEST(StoryWords, ReadNumbersWhole) {
  const auto words = read_words("2,301 points, 1.5 per cent, the 90th", 20);
  EXPECT_TRUE(words[0].number);
  EXPECT_EQ(words[0].term, term("2301"));
  EXPECT_EQ(words[2].term, term("1.5"));
  EXPECT_EQ(words.back().term, term("90"));
}

TEST(StoryWords, KnowWhereASentenceBegins) {
  const auto words = read_words("Fire in Husum. Police came", 20);
  EXPECT_TRUE(words[0].opens);
  EXPECT_TRUE(words[2].upper);
  EXPECT_FALSE(words[2].opens);
  EXPECT_TRUE(words[3].opens);
}

TEST(StoryWords, AreLittleWhereTheySayNothing) {
  for (const std::string_view word : {"the", "und", "је", "для", "les"})
    EXPECT_TRUE(read_words(word, 1).at(0).little) << word;
  EXPECT_FALSE(read_words("EU", 1).at(0).little);
}

TEST(StoryWords, ArePairsOfCharactersWithoutBlanks) {
  const auto words = read_words("東京都", 9);
  ASSERT_EQ(words.size(), 2U);
  EXPECT_EQ(words[0].spelling, "東京");
  EXPECT_EQ(words[1].spelling, "京都");
}

TEST(StatedDays, AreReadAsTheyAreWritten) {
  const std::vector<Day> expected{15966};  // 2013-09-18
  for (const std::string_view text : {"18 September 2013",
                                      "September 18th, 2013",
                                      "Sep 18, 2013",
                                      "18. септембар 2013.",
                                      "18 сентября 2013 года",
                                      "2013-09-18",
                                      "18/09/2013",
                                      "18.09.2013",
                                      "the 18th of September 2013"})
    EXPECT_EQ(stated_days(read_words(text, 20)), expected) << text;
}

TEST(StatedDays, AreNotGuessed) {
  for (const std::string_view text :
       {"04/05/2011", "September 2013", "31 February 2013", "12 13 14"})
    EXPECT_TRUE(stated_days(read_words(text, 20)).empty()) << text;
}

TEST(StatedYears, AreOneBitEach) {
  EXPECT_EQ(stated_years(read_words("in 1990 and 1992, not 1066", 20)), 0b101U);
}

}  // namespace
}  // namespace newshound
