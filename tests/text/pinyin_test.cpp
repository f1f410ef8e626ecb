#include "text/pinyin.h"

#include <gtest/gtest.h>

namespace newshound {
namespace {

TEST(Pinyin, IsThatOfChineseCharacters) {
  EXPECT_EQ(pinyin(std::string_view("习")), "xi");
  EXPECT_EQ(pinyin(std::string_view("習")), "xi");
  EXPECT_EQ(pinyin(std::string_view("平")), "ping");
  EXPECT_EQ(pinyin(std::string_view("张")), "zhang");
  for (const std::string_view other : {"x", "가", "の", "ж", "习近", ""})
    EXPECT_EQ(pinyin(other), "") << other;
}

TEST(Pinyin, KnowsItsSyllables) {
  for (const auto* syllable : {"jin", "ping", "zhuang", "a", "er"})
    EXPECT_TRUE(is_pinyin(syllable)) << syllable;
  for (const auto* other : {"", "xx", "kim", "jinping", "str"})
    EXPECT_FALSE(is_pinyin(other)) << other;
}

TEST(ChineseSurnames, AreWrittenWithFewCharacters) {
  for (const auto* surname : {"王", "习", "習", "栗", "赵", "趙"})
    EXPECT_TRUE(is_chinese_surname(surname)) << surname;
  for (const auto* other : {"", "的", "西", "王李", "w", "\xE7"})
    EXPECT_FALSE(is_chinese_surname(other)) << other;
}

}  // namespace
}  // namespace newshound
