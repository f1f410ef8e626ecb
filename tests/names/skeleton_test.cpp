#include "names/skeleton.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "names/spelling.h"

namespace newshound {
namespace {

// Does the word find the name among those that are filed?
bool meets(std::string_view name, std::string_view word) {
  const auto vowels = script_of(name) == script_of(word) ? Vowels::with : Vowels::without;
  const auto filed = name_skeletons(spelling_of(name).roman, vowels, script_of(name));
  const auto wanted = word_skeletons(spelling_of(word).roman, vowels, script_of(word));
  return std::ranges::any_of(
      wanted, [&](auto skeleton) { return std::ranges::find(filed, skeleton) != filed.end(); });
}

TEST(ASkeleton, IsThatOfTheNameBeforeAnyEnding) {
  for (const auto* word : {"Vulin", "Vulina", "Vulinom", "Vulinova", "Vulinovog", "Vulinnak"})
    EXPECT_TRUE(meets("Vulin", word)) << word;
  for (const auto* word : {"Вулин", "Вулину", "Вулиным", "Вулиновой"})
    EXPECT_TRUE(meets("Vulin", word)) << word;
}

// "nt" is one letter in Greek words.
TEST(ASkeleton, IsFoundBeforeAnEndingThatBelongsToNoLetterOfItsOwn) {
  EXPECT_TRUE(meets("Putyin", "Putyint"));
  EXPECT_TRUE(meets("Vulin", "Vulint"));
}

TEST(ASkeleton, IsNotThatOfWordsThatEndInNoEnding) {
  EXPECT_FALSE(meets("Gavin", "government"));
  EXPECT_FALSE(meets("Chico", "screamed"));
  EXPECT_FALSE(meets("Joe", "stages"));
}

TEST(ASkeleton, HasNoSilentEndOnEitherSide) {
  EXPECT_TRUE(meets("Barnier", "Барнье"));
  EXPECT_TRUE(meets("Барние", "Barnier"));
  EXPECT_TRUE(meets("Верхофстад", "Verhofstadt"));
}

TEST(ASkeleton, KnowsWhichSoundsArabicAndHebrewLettersStandFor) {
  EXPECT_TRUE(meets("Putin", "بوتين"));
  EXPECT_TRUE(meets("Gadhafi", "قذافي"));
  EXPECT_TRUE(meets("Putin", "פוטין"));
  EXPECT_TRUE(meets("Lavrov", "לברוב"));
}

TEST(ASkeleton, OfAGermanZIsHeardBehindOtherConsonants) {
  EXPECT_TRUE(meets("Lenz", "Ленц"));
  EXPECT_TRUE(meets("Spartz", "Спартц"));
  EXPECT_TRUE(meets("Steinmeier", "Щайнмайер"));
  EXPECT_TRUE(meets("Bhutto", "Бхуто"));
}

TEST(ASkeleton, KeepsTheVowelThatCasesTakeOut) {
  EXPECT_TRUE(meets("Marek", "Marka"));
  EXPECT_TRUE(meets("Pavel", "Pavlom"));
}

TEST(ASkeleton, OfNothingIsNothing) {
  EXPECT_EQ(name_skeletons("", Vowels::with, Script::latin).size(), 1U);
  EXPECT_EQ(word_skeletons("", Vowels::with, Script::latin),
            name_skeletons("", Vowels::with, Script::latin));
  EXPECT_FALSE(
      name_skeletons(std::string(500, 'k') + "ova", Vowels::without, Script::latin).empty());
}

}  // namespace
}  // namespace newshound
