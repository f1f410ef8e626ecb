#include "text/charset.h"

#include <string>

#include <gtest/gtest.h>

namespace newshound {
namespace {

using namespace std::string_literals;

TEST(Charset, KeepsWhatIsUtf8) {
  EXPECT_EQ(to_utf8("Vučić Шойгу 𝄞", "utf-8"), "Vučić Шойгу 𝄞");
  EXPECT_EQ(to_utf8("Vučić", ""), "Vučić");
}

TEST(Charset, ReplacesWhatIsNot) {
  EXPECT_EQ(to_utf8("Шойгу a\xff"
                    "b\xd0",
                    "UTF-8"),
            "Шойгу a\xef\xbf\xbd"
            "b\xef\xbf\xbd");
  EXPECT_EQ(to_utf8("\xed\xa0\x80|\xc0\x80|\xf4\x90\x80\x80", "utf-8").find('\xed'),
            std::string::npos);
}

TEST(Charset, DecodesWhatIsDeclared) {
  EXPECT_EQ(to_utf8("\xd8\xee\xe9\xe3\xf3", "windows-1251"), "Шойгу");
  EXPECT_EQ(to_utf8("\xfb\xcf\xca\xc7\xd5", "KOI8-R"), "Шойгу");
  EXPECT_EQ(to_utf8("Vu\xe8i\xe6", " iso-8859-2 "), "Vučić");
  EXPECT_EQ(to_utf8("\x83v\x81[\x83`\x83\x93", "Shift_JIS"), "プーチン");
  EXPECT_EQ(to_utf8("\xc6\xd5\xbe\xa9", "gb2312"), "普京");
}

TEST(Charset, ReadsLatin1AsTheWebMeansIt) {
  EXPECT_EQ(to_utf8("it\x92s \x80"
                    "5",
                    "ISO-8859-1"),
            "it’s €5");
}

TEST(Charset, AMarkWinsAndIsDropped) {
  EXPECT_EQ(to_utf8("\xef\xbb\xbfš", "windows-1251"), "š");
  EXPECT_EQ(to_utf8("\xff\xfe"
                    "a\0\x61\x01"s,
                    "utf-8"),
            "aš");
  EXPECT_EQ(to_utf8("\xfe\xff"
                    "\0a\x01\x61"s,
                    ""),
            "aš");
  EXPECT_EQ(to_utf8("\xff\xfe\0\0"
                    "a\0\0\0"s,
                    ""),
            "a");
  EXPECT_EQ(to_utf8("\0\0\xfe\xff"
                    "\0\0\0a"s,
                    ""),
            "a");
}

TEST(Charset, DecodesWideTextWithoutAMarkWhereItIsDeclared) {
  EXPECT_EQ(to_utf8("\x01\x61"
                    "\0a"s,
                    "utf-16be"),
            "ša");
}

TEST(Charset, DoesNotBelieveInWideTextWithoutZeroBytes) {
  EXPECT_EQ(to_utf8("plain š", "utf-16"), "plain š");
}

TEST(Charset, FindsTheOneBadByteWhereverItStands) {
  for (std::size_t at = 0; at < 150; ++at) {
    const auto with = [at](std::string_view piece) {
      return std::string(at, 'a') + std::string(piece) + std::string(150 - at, 'b');
    };
    EXPECT_EQ(to_utf8(with("\xd0\x92"), "utf-8", ""), with("\xd0\x92"));
    EXPECT_NE(to_utf8(with("\xd0"), "utf-8", ""), with("\xd0")) << "at " << at;
  }
}

TEST(Charset, FallsBackToUtf8ThenToWindows1252) {
  EXPECT_EQ(to_utf8("čć", "x-no-such-encoding"), "čć");
  EXPECT_EQ(to_utf8("caf\xe9 \x93q\x94", "x-no-such-encoding"), "café “q”");
  EXPECT_EQ(to_utf8("", ""), "");
}

TEST(Charset, Utf8IsBelievedWhateverIsDeclared) {
  EXPECT_EQ(to_utf8("Новости дня", "windows-1251"), "Новости дня");
  EXPECT_EQ(to_utf8("Où est passé l’été", "", "us-ascii"), "Où est passé l’été");
  EXPECT_EQ(to_utf8("首相が記者会見を開く", "shift_jis"), "首相が記者会見を開く");
  // Two characters of GBK that are UTF-8 by chance.
  EXPECT_EQ(to_utf8("\xc1\xaa\xcd\xa8", "gbk"), "联通");
}

TEST(Charset, ABadQuoteInUtf8IsOfWindows1252) {
  EXPECT_EQ(
      to_utf8("l\x92\xc3\xa9t\xc3\xa9 \xc3\xa0 7\xa0\xe2\x82\xac \xe2\x80\x94 l\xe0", "utf-8"),
      "l’été à 7\u00a0€ — là");
}

// The text in the encoding, by ICU, has to come back when nobody says what it is, or all say utf-8.
void expect_guessed(std::string_view encoding, std::string_view bytes, std::string_view text) {
  EXPECT_EQ(to_utf8(bytes, ""), text) << encoding;
  EXPECT_EQ(to_utf8(bytes, "utf-8", "utf-8"), text) << encoding;
}

TEST(Charset, GuessesWhatNobodyDeclared) {
  expect_guessed(
      "windows-1251",
      "\xcf\xf0\xe5\xe4\xf1\xe5\xe4\xe0\xf2\xe5\xeb\xfc \xe2\xfb\xf1\xf2\xf3\xef\xe8\xeb",
      "Председатель выступил");
  expect_guessed(
      "koi8-r",
      "\xf0\xd2\xc5\xc4\xd3\xc5\xc4\xc1\xd4\xc5\xcc\xd8 \xd7\xd9\xd3\xd4\xd5\xd0\xc9\xcc",
      "Председатель выступил");
  expect_guessed(
      "iso-8859-5",
      "\xbf\xe0\xd5\xd4\xe1\xd5\xd4\xd0\xe2\xd5\xdb\xec \xd2\xeb\xe1\xe2\xe3\xdf\xd8\xdb",
      "Председатель выступил");
  expect_guessed("windows-1250",
                 "Predsednik Vu\xe8i\xe6 ka\x9e"
                 "e da \xe6"
                 "e do\xe6i u \x8a"
                 "abac",
                 "Predsednik Vučić kaže da će doći u Šabac");
  expect_guessed("iso-8859-2",
                 "Predsednik Vu\xe8i\xe6 ka\xbe"
                 "e da \xe6"
                 "e do\xe6i u \xa9"
                 "abac",
                 "Predsednik Vučić kaže da će doći u Šabac");
  expect_guessed("windows-1252", "Le pr\xe9sident a \xe9t\xe9 re\xe7u", "Le président a été reçu");
  expect_guessed("windows-1253",
                 "\xcf \xf0\xf1\xfc\xe5\xe4\xf1\xef\xf2 \xec\xdf\xeb\xe7\xf3\xe5",
                 "Ο πρόεδρος μίλησε");
  expect_guessed("windows-1255", "\xe4\xf0\xf9\xe9\xe0 \xe3\xe9\xe1\xf8", "הנשיא דיבר");
  expect_guessed("windows-1256", "\xca\xcd\xcf\xcb \xc7\xe1\xd1\xc6\xed\xd3", "تحدث الرئيس");
  expect_guessed("gb18030", "\xd7\xdc\xcd\xb3\xb7\xa2\xb1\xed\xbd\xb2\xbb\xb0", "总统发表讲话");
  expect_guessed(
      "euc-kr", "\xb4\xeb\xc5\xeb\xb7\xc9\xc0\xcc \xb8\xbb\xc7\xdf\xb4\xd9", "대통령이 말했다");
  expect_guessed(
      "shift_jis", "\x91\xe5\x93\x9d\x97\xcc\x82\xaa\x98\x62\x82\xb5\x82\xbd", "大統領が話した");
}

TEST(Charset, DoesNotBelieveLatin1OfPlainCyrillic) {
  const std::string text =
      "\xcf\xf0\xe5\xe4\xf1\xe5\xe4\xe0\xf2\xe5\xeb\xfc \xe2\xfb\xf1\xf2\xf3\xef\xe8\xeb";
  EXPECT_EQ(to_utf8(text, "iso-8859-1"), "Председатель выступил");
  EXPECT_EQ(to_utf8("Stra\xdf"
                    "e",
                    "iso-8859-1"),
            "Straße");
}

TEST(Charset, WhatReadsLikeNoLanguageIsReplaced) {
  EXPECT_EQ(to_utf8("a\xc0\x80\xff\x81\xfe\x81z", "utf-8").substr(0, 4), "a\xef\xbf\xbd");
}

}  // namespace
}  // namespace newshound
