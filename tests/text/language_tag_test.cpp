#include "text/language_tag.h"

#include <gtest/gtest.h>

namespace newshound {
namespace {

TEST(LanguageTag, IsBroughtIntoItsUsualSpelling) {
  EXPECT_EQ(language_tag("SR"), "sr");
  EXPECT_EQ(language_tag("sr_latn_rs"), "sr-Latn-RS");
  EXPECT_EQ(language_tag("zh-HANT"), "zh-Hant");
  EXPECT_EQ(language_tag("es-419"), "es-419");
  EXPECT_EQ(language_tag("hsb"), "hsb");
}

TEST(LanguageTag, IsNoNameOfALanguage) {
  for (const auto* text :
       {"", "s", "Serbian", "sr-", "sr--RS", "sr RS", "sr-Latn-RS-x", "срп", "12"})
    EXPECT_EQ(language_tag(text), std::nullopt) << text;
}

TEST(LanguageTag, HoldsTheMoreSpecialOnes) {
  EXPECT_TRUE(speaks("sr", "sr"));
  EXPECT_TRUE(speaks("sr-Latn-RS", "sr"));
  EXPECT_TRUE(speaks("SR_latn", "sr-Latn"));
  EXPECT_FALSE(speaks("sr", "sr-Latn"));
  EXPECT_FALSE(speaks("srn", "sr"));
  EXPECT_FALSE(speaks("hr", "sr"));
  EXPECT_FALSE(speaks("", "sr"));
}

}  // namespace
}  // namespace newshound
