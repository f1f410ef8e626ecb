#include "names/patronymics.h"

#include <gtest/gtest.h>

namespace newshound {
namespace {

TEST(Patronymics, AreKnownByTheirEndings) {
  for (const auto* word : {"vladimirovich",
                           "uladzimiravich",
                           "volodymyrovych",
                           "nikolaevna",
                           "mikalaeuna",
                           "sergeevichem",
                           "oglu"})
    EXPECT_TRUE(is_patronymic(word)) << word;
  for (const auto* word : {"vulin", "kovic", "milic"}) EXPECT_FALSE(is_patronymic(word)) << word;
}

TEST(Patronymics, OfOneFatherAreTheSameInEveryLanguage) {
  EXPECT_TRUE(is_same_patronymic("ryhoravich", "grigoryevich"));
  EXPECT_TRUE(is_same_patronymic("ryhorovich", "grigorevichem"));
  EXPECT_TRUE(is_same_patronymic("uladzimiravich", "vladimirovich"));
  EXPECT_TRUE(is_same_patronymic("volodymyrovych", "vladimirovich"));
  EXPECT_TRUE(is_same_patronymic("mikalaevich", "nikolaevich"));
  EXPECT_TRUE(is_same_patronymic("yukhymovych", "efimovich"));
  EXPECT_TRUE(is_same_patronymic("sergeevna", "siarheevich"));
}

TEST(Patronymics, OfTwoFathersAreNot) {
  EXPECT_FALSE(is_same_patronymic("vladimirovich", "vladislavovich"));
  EXPECT_FALSE(is_same_patronymic("petrovich", "pavlovich"));
  EXPECT_FALSE(is_same_patronymic("vladimirovich", "vulin"));
  EXPECT_FALSE(is_same_patronymic("", ""));
}

}  // namespace
}  // namespace newshound
