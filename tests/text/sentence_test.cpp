#include "text/sentence.h"

#include <string>

#include <gtest/gtest.h>

namespace newshound {
namespace {

std::string quote(std::string_view text, std::string_view word, std::size_t most = 400) {
  const std::size_t start = text.find(word);
  const Span span = sentence_around(text, start, start + word.size(), most);
  EXPECT_LE(span.start, start);
  EXPECT_GE(span.end, start + word.size());
  return std::string(text.substr(span.start, span.end - span.start));
}

TEST(Sentence, IsTheOneThatHoldsThePlace) {
  const std::string_view text = "It rained all day. Vulin stayed at home! Nobody came?";
  EXPECT_EQ(quote(text, "rained"), "It rained all day.");
  EXPECT_EQ(quote(text, "Vulin"), "Vulin stayed at home!");
  EXPECT_EQ(quote(text, "home"), "Vulin stayed at home!");
  EXPECT_EQ(quote(text, "came"), "Nobody came?");
}

TEST(Sentence, EndsAtALineFeed) {
  EXPECT_EQ(quote("Headline about Vulin\nHe stayed at home", "Vulin"), "Headline about Vulin");
  EXPECT_EQ(quote("Headline\n  Vulin stayed \nMore", "Vulin"), "Vulin stayed");
  EXPECT_EQ(quote("\nVulin", "Vulin"), "Vulin");
}

TEST(Sentence, HoldsAPlaceThatCrossesALineFeed) {
  EXPECT_EQ(quote("x\nAleksandar\nVulin left\ny", "Aleksandar\nVulin"), "Aleksandar\nVulin left");
}

TEST(Sentence, DoesNotEndBehindATitleOrAnInitial) {
  EXPECT_EQ(quote("It rained. Yesterday Mr. Vulin left. So it went.", "Vulin"),
            "Yesterday Mr. Vulin left.");
  EXPECT_EQ(quote("Stigao je dr. Vulin iz Niša. Kraj.", "Vulin"), "Stigao je dr. Vulin iz Niša.");
  EXPECT_EQ(quote("Говорио је А. Вулин у Нишу. Крај.", "Вулин"), "Говорио је А. Вулин у Нишу.");
  EXPECT_EQ(quote("Yesterday Vulin met Gen. Smith in Niš. End of it.", "Vulin"),
            "Yesterday Vulin met Gen. Smith in Niš.");
  EXPECT_EQ(quote("Then came J. R. R. Vulin himself. End of it.", "Vulin"),
            "Then came J. R. R. Vulin himself.");
}

TEST(Sentence, EndsBehindALongerWord) {
  EXPECT_EQ(quote("They left home. Vulin stayed.", "Vulin"), "Vulin stayed.");
}

TEST(Sentence, EndsInOtherScripts) {
  EXPECT_EQ(quote("今日は雨です。プーチンが来た。終わり。", "プーチン"), "プーチンが来た。");
  EXPECT_EQ(quote("Шёл дождь. Вулин приехал в Москву. Конец.", "Вулин"), "Вулин приехал в Москву.");
}

TEST(Sentence, IsCutAtBlanksWhenItIsTooLong) {
  std::string text;
  for (int i = 0; i < 100; ++i) text += "žuti list pada ";
  text += "Vulin";
  for (int i = 0; i < 100; ++i) text += " žuti list pada";
  const std::string cut = quote(text, "Vulin", 60);
  EXPECT_EQ(cut, "list pada žuti list pada Vulin žuti list pada žuti list");
  EXPECT_LE(cut.size(), 60U);
}

TEST(Sentence, GivesTheOtherSideWhatOneSideDoesNotNeed) {
  const std::string tail(80, 'x');
  EXPECT_EQ(quote("Vulin one two three four five six " + tail, "Vulin", 30),
            "Vulin one two three four five");
  EXPECT_EQ(quote(tail + " six five four three two one Vulin", "Vulin", 30),
            "five four three two one Vulin");
}

TEST(Sentence, IsCutBetweenCodePointsWhereThereAreNoBlanks) {
  std::string text;
  for (int i = 0; i < 50; ++i) text += "雨";
  text += "習近平";
  for (int i = 0; i < 50; ++i) text += "雪";
  EXPECT_EQ(quote(text, "習近平", 17), "雨習近平雪");
}

TEST(Sentence, NeverLosesThePlaceHoweverLittleRoomThereIs) {
  EXPECT_EQ(quote("aaa Aleksandar Vulin bbb", "Aleksandar Vulin", 5), "Aleksandar Vulin");
}

TEST(Sentence, SurvivesBadBytesAndPlacesOutsideTheText) {
  EXPECT_EQ(quote("\xFF\xFE Vulin \xC4", "Vulin"), "\xFF\xFE Vulin \xC4");
  EXPECT_EQ(sentence_around("abc", 7, 9).start, 3U);
  EXPECT_EQ(sentence_around("", 0, 0).end, 0U);
}

}  // namespace
}  // namespace newshound
