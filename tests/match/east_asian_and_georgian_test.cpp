// Names in Hangul and in Chinese characters, syllable by syllable, and in Georgian, which has case endings
// and no capitals.

#include <gtest/gtest.h>

#include "match/samples.h"

namespace newshound {
namespace {

std::size_t count(const std::string& name, const std::string& text) {
  return Matcher({list("l", {subject("s", {name}, "person")})}).match(text_of(text)).size();
}

TEST(KoreanText, NamesKoreans) {
  for (const auto& [name, in_korean] : {std::pair("KIM JONG UN", "북한 김정은이 말했다"),
                                        std::pair("Jong Un KIM", "김정은 위원장"),
                                        std::pair("Kim Yo Jong", "김여정 부부장"),
                                        std::pair("RI PYONG CHOL", "리병철은 오늘"),
                                        std::pair("Yoon Suk Yeol", "윤석열 대통령"),
                                        std::pair("LEE Jae Myung", "이재명 대표")})
    EXPECT_EQ(count(name, in_korean), 1U) << name;
  EXPECT_EQ(count("KIM JONG UN", "김정일 위원장"), 0U);
  EXPECT_EQ(count("KIM JONG UN", "김영은 기자"), 0U);
}

TEST(ChineseText, NamesChineseOfThreeSyllables) {
  for (const auto& [name, in_chinese] : {std::pair("Xi Jinping", "中国国家主席习近平说"),
                                         std::pair("Jinping XI", "習近平訪問"),
                                         std::pair("LI Zhanshu", "栗战书委员长"),
                                         std::pair("ZHAO Leji", "赵乐际出席")})
    EXPECT_EQ(count(name, in_chinese), 1U) << name;
  EXPECT_EQ(count("习近平", "中国国家主席习近平说"), 1U);
}

// Many characters are one syllable.
TEST(ChineseText, IsNotReadAsNamesByChance) {
  EXPECT_EQ(count("Xi Jinping", "向西进平路"), 0U);    // no surname
  EXPECT_EQ(count("WANG Yi", "王一亭路"), 0U);         // two syllables are too few
  EXPECT_EQ(count("Xi Jinping", "习近的太平洋"), 0U);  // not in a row
  EXPECT_EQ(count("习近平", "向西进平路"), 0U);
}

TEST(ChineseText, HasNoSurnamesByTheirSoundAlone) {
  const Matcher matcher({list("l", {subject("s", {"Xi Jinping"}, "person")})});
  const auto found = matcher.match(text_of("国家主席习近平说"));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].evidence.size(), 1U);  // 席 is "xi", too
}

TEST(JapaneseText, NamesForeigners) {
  for (const auto& [name, in_katakana] :
       {std::pair("Vladimir Putin", "ロシアのウラジーミル・プーチン大統領は演説した。"),
        std::pair("Путин Владимир", "ウラジーミル・プーチン大統領"),
        std::pair("Aleksandar Vulin", "アレクサンダル・ブリン副首相は会談した"),
        std::pair("Aleksandar Vučić", "アレクサンダル・ヴチッチ大統領"),
        std::pair("Sergei Shoigu", "セルゲイ・ショイグ前国防相"),
        std::pair("Alexander Bortnikov", "アレクサンドル・ボルトニコフ長官"),
        std::pair("Dmitry Medvedev", "ドミトリー・メドベージェフ"),
        std::pair("Dmitry Medvedev", "ドミートリー＝メドヴェージェフ"),
        std::pair("Donald Trump", "ﾄﾞﾅﾙﾄﾞ･ﾄﾗﾝﾌﾟ大統領"),
        std::pair("Arthur Walker", "アーサー・ウォーカー氏"),
        std::pair("Benjamin Netanyahu", "ベンヤミン・ネタニヤフ首相"),
        std::pair("Theresa May", "テリーザ・メイ"),
        std::pair("ウラジーミル・プーチン", "President Vladimir Putin said"),
        std::pair("ウラジーミル・プーチン", "ウラジーミル・プーチン大統領")})
    EXPECT_EQ(count(name, in_katakana), 1U) << name << " in " << in_katakana;
}

TEST(JapaneseText, DoesNotNameOthers) {
  for (const auto& [name, in_katakana] :
       {std::pair("Vladimir Putin", "ウラジーミル・クリチコ市長"),
        std::pair("Vladimir Putin", "アレクサンドル・プーチン"),
        std::pair("Vladimir Putin", "プーチン"),  // a surname alone
        std::pair("Donald Trump", "ドナルド・タスク"),
        std::pair("Aleksandar Vulin", "アレクサンドル・ボルトニコフ"),
        std::pair("Mohammed AL-DAWLA", "数兆ドル規模"),  // no dot between
        std::pair("DONG CHEN", "労働党のジョン"),
        std::pair("Mohammed SAEEDI", "サイード・モハメッド"),        // surname first
        std::pair("Muhammad SURI", "シャー・マヘムード・クレーシ"),  // goes on
        std::pair("Daoud EL RIZ", "ダヴィド・ルイス"),
        // The end of a sentence between the two.
        std::pair("Vladimir Putin", "彼はウラジーミル。プーチン")})
    EXPECT_EQ(count(name, in_katakana), 0U) << name << " in " << in_katakana;
}

TEST(GeorgianText, NamesPeopleInAnyCase) {
  for (const auto& [name, in_georgian] : {std::pair("Vladimir Putin", "ვლადიმერ პუტინი"),
                                          std::pair("Vladimir Putin", "ვლადიმირ პუტინმა თქვა"),
                                          std::pair("Vladimir Putin", "ვლადიმერ პუტინის"),
                                          std::pair("Aleksandar Vulin", "ალექსანდარ ვულინი"),
                                          std::pair("Bidzina Ivanishvili", "ბიძინა ივანიშვილმა"),
                                          std::pair("Irakli Kobakhidze", "ირაკლი კობახიძემ")})
    EXPECT_EQ(count(name, in_georgian), 1U) << in_georgian;
  EXPECT_EQ(count("Vladimir Putin", "ვლადიმერ ბუტინი"), 0U);
}

}  // namespace
}  // namespace newshound
