#include "text/fold.h"

#include <thread>
#include <vector>

#include <gtest/gtest.h>

namespace newshound {
namespace {

TEST(Fold, IgnoresCaseAndDiacritics) {
  EXPECT_EQ(fold("Aleksandar VUČIĆ"), "aleksandar vucic");
  EXPECT_EQ(fold("ЉИЉАНА Ћирић"), "љиљана ћирић");
  EXPECT_EQ(fold("Ёлкин, Їжакевич, Сергей"), "елкин, іжакевич, сергеи");
}

TEST(Fold, TreatsPrecomposedAndCombiningMarksAlike) {
  EXPECT_EQ(fold("Vuc\u030Cic\u0301"), "vucic");
  EXPECT_EQ(fold("\uAE40\uC815\uC740"),
            fold("\u1100\u1175\u11B7\u110C\u1165\u11BC\u110B\u1173\u11AB"));
}

TEST(Fold, SpellsLatinLettersThatDoNotDecomposePlainly) {
  EXPECT_EQ(fold("Đinđić Łukasz Bjørn Æsir Œuvre Þór Ħal"),
            "dindic lukasz bjorn aesir oeuvre thor hal");
}

TEST(Fold, TreatsTurkishDotlessAndDottedIAlike) {
  EXPECT_EQ(fold("IĞDIR ığdır İstanbul istanbul"), "igdir igdir istanbul istanbul");
}

TEST(Fold, SpellsSharpSWithTwoLetters) {
  EXPECT_EQ(fold("Weiß WEISS WEIẞ"), "weiss weiss weiss");
}

TEST(Fold, TreatsFinalSigmaLikeAnyOther) {
  EXPECT_EQ(fold("Τσίπρας"), fold("ΤΣΊΠΡΑΣ"));
  EXPECT_EQ(fold("ᾼδης"), "αδησ");
}

TEST(Fold, DropsWhatCannotBeSeen) {
  EXPECT_EQ(fold("Vu\u00ADlin, Vu\u200Blin, \uFEFFVulin\u200F"), "vulin, vulin, vulin");
  EXPECT_EQ(fold("مـحـمّد"), "محمد");
}

TEST(Fold, KeepsVowelSignsThatAreLettersInAllButName) {
  EXPECT_EQ(fold("मोदी"), "मोदी");
  EXPECT_EQ(fold("ทักษิณ"), "ทักษิณ");
  EXPECT_NE(fold("ガ"), fold("カ"));
  EXPECT_EQ(fold("ガ"), fold("カ\u3099"));
}

TEST(Fold, MakesWidthAndLigaturesPlain) {
  EXPECT_EQ(fold("Ｐｕｔｉｎ ﬁnance ﷺ"), "putin finance صلى الله عليه وسلم");
}

TEST(Fold, WritesEveryApostropheAlike) {
  EXPECT_EQ(fold("O'Brien O’Brien Oʼbrien ŉ"), "o'brien o'brien o'brien 'n");
}

TEST(Fold, TurnsBadBytesIntoReplacementCharacters) {
  EXPECT_EQ(fold("a\xFF\xC4"), "a\uFFFD\uFFFD");
  EXPECT_EQ(folded(0xD800), "\uFFFD");
  EXPECT_EQ(folded(0x110000), "\uFFFD");
}

TEST(Fold, ReachesTheOtherPlanes) {
  EXPECT_EQ(folded(U'𐐀'), "𐐨");
  EXPECT_EQ(folded(U'𝔓'), "p");
  EXPECT_EQ(folded(U'丽'), "丽");
}

TEST(Fold, ChangesNothingTheSecondTime) {
  for (char32_t code = 1; code < 0x30000; ++code)
    ASSERT_EQ(fold(folded(code)), folded(code)) << std::hex << static_cast<unsigned>(code);
}

TEST(Fold, AnswersAlikeInManyThreads) {
  std::vector<std::string> results(8);
  std::vector<std::thread> threads;
  for (std::string& result : results)
    threads.emplace_back([&result] {
      for (char32_t code = 0x1F00; code < 0x2C00; ++code) result += folded(code);
    });
  for (std::thread& thread : threads) thread.join();
  for (const std::string& result : results) EXPECT_EQ(result, results[0]);
}

TEST(NextCodePoint, ReadsEachLength) {
  const std::string text = "a\u00E9\u20AC\U0001F600";
  std::size_t at = 0;
  EXPECT_EQ(next_code_point(text, at), U'a');
  EXPECT_EQ(next_code_point(text, at), U'\u00E9');
  EXPECT_EQ(next_code_point(text, at), U'\u20AC');
  EXPECT_EQ(next_code_point(text, at), U'\U0001F600');
  EXPECT_EQ(at, text.size());
}

TEST(NextCodePoint, TakesBadBytesOneAtATime) {
  // Overlong slash, a surrogate, above the last code point, a lead byte at the very end.
  for (const std::string_view bad : {"\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x82"}) {
    std::size_t at = 0;
    for (std::size_t i = 0; i < bad.size(); ++i) {
      EXPECT_EQ(next_code_point(bad, at), U'\uFFFD');
      EXPECT_EQ(at, i + 1);
    }
  }
}

TEST(IsWord, HoldsForLettersDigitsAndTheirMarks) {
  for (const char32_t code : {U'a', U'Z', U'7', U'ß', U'Ж', U'習', U'\u0301', U'\u00AD', U'ー'})
    EXPECT_TRUE(is_word(code)) << static_cast<unsigned>(code);
  for (const char32_t code :
       {U' ', U'-', U'\'', U'’', U'ʼ', U'.', U'—', U'«', U'\u00A0', U'\uFFFD', U'😀'})
    EXPECT_FALSE(is_word(code)) << static_cast<unsigned>(code);
}

TEST(Slug, IsFoldedWordsWithHyphensBetween) {
  EXPECT_EQ(slug("Ivica Dačić"), "ivica-dacic");
  EXPECT_EQ(slug("  Serbian officials (2024) "), "serbian-officials-2024");
  EXPECT_EQ(slug("O’Brien & Söhne"), "o-brien-sohne");
  EXPECT_EQ(slug("Александар Вулин"), "александар-вулин");
  EXPECT_EQ(slug("Vu\u00ADlin"), "vulin");
  EXPECT_EQ(slug("…!"), "");
}

TEST(Slug, KeepsSyllablesWhole) {
  EXPECT_EQ(slug("김정은"), "\uAE40\uC815\uC740");
}

}  // namespace
}  // namespace newshound
