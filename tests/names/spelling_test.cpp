#include "names/spelling.h"

#include <gtest/gtest.h>

namespace newshound {
namespace {

std::optional<Likeness> compare(std::string_view name, std::string_view word) {
  return likeness(spelling_of(name), spelling_of(word));
}

bool alike(std::string_view name, std::string_view word) {
  return compare(name, word).has_value();
}

TEST(Spelling, OfTheSameLettersCostsNothing) {
  ASSERT_TRUE(compare("Vulin", "VULIN"));
  EXPECT_EQ(compare("Vulin", "VULIN")->cost, 0);
  EXPECT_EQ(compare("Вулин", "Vulin")->cost, 0);
}

TEST(Spelling, IsReadInEverySlavicCase) {
  for (const auto* word : {"Вулина",
                           "Вулину",
                           "Вулиным",
                           "Вулином",
                           "Вулине",
                           "Vulina",
                           "Vulinu",
                           "Vulinom",
                           "Vulinem",
                           "Vulinowi",
                           "Vulinovi"}) {
    const auto found = compare("Vulin", word);
    ASSERT_TRUE(found) << word;
    EXPECT_EQ(found->ending, Ending::inflected) << word;
  }
}

TEST(Spelling, KnowsPossessives) {
  for (const auto* word : {"Vulinova", "Vulinovog", "Вулинова"}) {
    const auto found = compare("Vulin", word);
    ASSERT_TRUE(found) << word;
    EXPECT_EQ(found->ending, Ending::possessive) << word;
  }
}

TEST(Spelling, DeclinesAdjectivesAndNamesInA) {
  EXPECT_TRUE(alike("Zelenskyy", "Зеленского"));
  EXPECT_TRUE(alike("Zelensky", "Zelenským"));
  EXPECT_TRUE(alike("Morawiecki", "Моравецкому"));
  EXPECT_TRUE(alike("Nikola", "Nikolu"));
  EXPECT_TRUE(alike("Marek", "Marka"));
}

TEST(Spelling, OfNewsroomsOfOtherLanguagesIsTheSame) {
  for (const auto* word : {"Wulin", "Vouline", "Wuline", "Вулин", "Βουλιν"})
    EXPECT_TRUE(alike("Vulin", word)) << word;
  EXPECT_TRUE(alike("Shoigu", "Chojgou"));
  EXPECT_TRUE(alike("Shoigu", "Шойгу"));
  EXPECT_TRUE(alike("Vučić", "Vuchich"));
  EXPECT_TRUE(alike("Shcherbakov", "Szczerbakow"));
  EXPECT_TRUE(alike("Schröder", "Шрёдера"));
}

TEST(Spelling, OfEnglishAndFrenchNamesIsHeardInCyrillic) {
  for (const auto& [name, word] : {std::pair("Gates", "Гейтс"),
                                   std::pair("Jones", "Джоунс"),
                                   std::pair("Miles", "Майлз"),
                                   std::pair("Price", "Прайс"),
                                   std::pair("Grande", "Гранд"),
                                   std::pair("McCain", "Маккейн"),
                                   std::pair("Sessions", "Сешнс"),
                                   std::pair("Bhutto", "Бхутто"),
                                   std::pair("Barnier", "Барнье"),
                                   std::pair("Gilbert", "Жильбер"),
                                   std::pair("Perot", "Перо"),
                                   std::pair("Sargsyan", "Саркисян"),
                                   std::pair("Warden", "Уорден")}) {
    EXPECT_TRUE(alike(name, word)) << name;
    EXPECT_TRUE(alike(word, name)) << name;
  }
  EXPECT_FALSE(alike("Gates", "Гатов"));
}

TEST(Spelling, ReadsOverLostLetters) {
  EXPECT_TRUE(alike("Vučić", "Vu?i?"));
  EXPECT_FALSE(alike("Vučić", "Ba?i?"));
}

TEST(Spelling, HearsArabicAndHebrewWithoutVowels) {
  EXPECT_TRUE(alike("Muhammad", "محمد"));
  EXPECT_TRUE(alike("Nasrallah", "نصرالله"));
  EXPECT_TRUE(alike("Putin", "بوتين"));    // Arabic has no p …
  EXPECT_TRUE(alike("Lavrov", "لافروف"));  // … and no v
  EXPECT_TRUE(alike("Sergey", "سيرجي"));
  EXPECT_TRUE(alike("Putin", "פוטין"));
  EXPECT_TRUE(alike("Umar", "عمر"));
  EXPECT_TRUE(alike("عمر", "Omar"));
}

TEST(Spelling, HearsLongVowelsOfArabicWhereTheyAreWritten) {
  EXPECT_FALSE(alike("Gul", "قال"));
  EXPECT_FALSE(alike("Ture", "طاهر"));
  EXPECT_FALSE(alike("Islam", "سالم"));
  EXPECT_FALSE(alike("Mire", "عمر"));
  // "Servant of …" and God are no names of others.
  EXPECT_FALSE(alike("Abid", "عبد"));
  EXPECT_FALSE(alike("Ali", "الله"));
}

TEST(Spelling, KnowsKoreanAndChineseSyllables) {
  const auto reads = [](std::string_view name, std::string_view word) {
    return likeness(spelling_of(name), spelling_of(word)).has_value();
  };
  EXPECT_TRUE(reads("Un", "Ын"));
  EXPECT_TRUE(reads("Un", "Ыном"));
  EXPECT_TRUE(reads("Jong", "Чен"));
  EXPECT_TRUE(reads("Xi", "Си"));
  EXPECT_TRUE(reads("Jinping", "Цзиньпин"));
  EXPECT_TRUE(reads("Zhang", "Чжан"));
  EXPECT_FALSE(reads("Un", "Ир"));
  EXPECT_FALSE(reads("Yi", "И"));
}

TEST(Spelling, DoesNotTakeAFarVowelForAnother) {
  EXPECT_FALSE(likeness(spelling_of("Putilin"), spelling_of("Петелин")));
}

TEST(Spelling, TellsDifferentNamesApart) {
  EXPECT_FALSE(alike("Vulin", "Vukin"));
  EXPECT_FALSE(alike("Petrov", "Pavlov"));
  EXPECT_FALSE(alike("Marin", "Maron"));
  EXPECT_FALSE(alike("Kim", "Kang"));
  EXPECT_FALSE(alike("Ivanov", "Ivanenko"));
  EXPECT_FALSE(alike("Li", "Lu"));
}

TEST(Spelling, SurvivesAnything) {
  EXPECT_FALSE(alike("Vulin", ""));
  EXPECT_FALSE(alike("", "Vulin"));
  EXPECT_FALSE(alike("Vulin", std::string(500, 'v')));
  EXPECT_FALSE(alike("Vulin", "\xff\xfe"));
}

}  // namespace
}  // namespace newshound
