#include "names/lookalikes.h"

#include <gtest/gtest.h>

namespace newshound {
namespace {

TEST(Lookalikes, AreLettersOfTheWordsAlphabet) {
  EXPECT_EQ(in_one_alphabet("Vul\u0456n"), "Vulin");
  EXPECT_EQ(in_one_alphabet("\u0410leksandar"), "Aleksandar");
  EXPECT_EQ(in_one_alphabet("Tpъмп"), "Тръмп");
  EXPECT_EQ(in_one_alphabet("Дoнaлд"), "Доналд");
}

TEST(Lookalikes, AreLeftWhereTheWordIsOfOneAlphabetOrReallyOfTwo) {
  for (const auto* word : {"Vulin", "Вулин", "", "Vučić", "iPhoneами", "خامنئي"})
    EXPECT_EQ(in_one_alphabet(word), word);
}

}  // namespace
}  // namespace newshound
