#include "text/katakana.h"

#include <gtest/gtest.h>

namespace newshound {
namespace {

TEST(Katakana, IsSpeltAsHepburnDoes) {
  for (const auto& [word, roman] : {std::pair("プーチン", "puuchin"),
                                    std::pair("シャア", "shaa"),
                                    std::pair("キョウ", "kyou"),
                                    std::pair("ジョージ", "jooji"),
                                    std::pair("ンゴラ", "ngora"),
                                    std::pair("ヅ", "zu")})
    EXPECT_EQ(romanise_katakana(word), roman) << word;
}

TEST(Katakana, HasSmallVowelsInPlaceOfTheOneBefore) {
  for (const auto& [word, roman] : {std::pair("ティラーソン", "tiraason"),
                                    std::pair("トゥスク", "tusuku"),
                                    std::pair("ウィリアム", "wiriamu"),
                                    std::pair("ヴュ", "vyu"),
                                    std::pair("イェンス", "yensu"),
                                    std::pair("フォン", "fon"),
                                    std::pair("ファ", "fa")})
    EXPECT_EQ(romanise_katakana(word), roman) << word;
}

TEST(Katakana, DoublesConsonantsBehindASmallTsu) {
  EXPECT_EQ(romanise_katakana("ブチッチ"), "buchitchi");
  EXPECT_EQ(romanise_katakana("バッハ"), "bahha");
  EXPECT_EQ(romanise_katakana("アッ"), "a");
}

TEST(Katakana, IsTheSameInHalfWidthAndWithMarksOfItsOwn) {
  EXPECT_EQ(romanise_katakana("ﾌﾟｰﾁﾝ"), "puuchin");
  EXPECT_EQ(romanise_katakana("フ\u309Aーチン"), "puuchin");
}

TEST(Katakana, StandsAnything) {
  for (const auto* other : {"", "abc", "漢字", "ー", "ッ", "\xE3\x83", "\xFF", "・"})
    EXPECT_EQ(romanise_katakana(other), "") << other;
  EXPECT_EQ(romanise_katakana("ァ"), "a");
  EXPECT_EQ(romanise_katakana("xプ漢"), "pu");
}

TEST(Katakana, IsToldFromOtherLetters) {
  for (const char32_t code : {U'プ', U'ー', U'ﾌ', U'ヺ'}) EXPECT_TRUE(is_katakana(code));
  for (const char32_t code : {U'の', U'漢', U'a', U'가'}) EXPECT_FALSE(is_katakana(code));
}

}  // namespace
}  // namespace newshound
