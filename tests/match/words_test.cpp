#include "match/words.h"

#include <string>

#include <gtest/gtest.h>

namespace newshound {
namespace {

// "start-end" of each word, with "!" where a stop stands before it.
std::string shape(std::string_view text) {
  std::string out;
  const Word* before = nullptr;
  const auto words = words_of(text);
  for (const Word& word : words) {
    const bool stopped = before != nullptr && stop_between(text, *before, word);
    before = &word;
    out += (out.empty() ? "" : " ") + std::string(stopped ? "!" : "") + std::to_string(word.start) +
           "-" + std::to_string(word.end());
  }
  return out;
}

std::uint64_t hash_of(std::string_view word) {
  const auto words = words_of(word);
  EXPECT_EQ(words.size(), 1U) << word;
  return words.empty() ? 0 : words[0].hash;
}

TEST(Words, AreRunsOfLettersAndDigits) {
  EXPECT_EQ(shape(""), "");
  EXPECT_EQ(shape(" , "), "");
  EXPECT_EQ(shape("ab c3-d"), "0-2 3-5 6-7");
  EXPECT_EQ(shape("Вулин\u0301 и"), "0-12 13-15");
  EXPECT_EQ(shape("\u0301a"), "2-3");
  EXPECT_EQ(shape("a_b@c"), "0-1 2-3 4-5");
  EXPECT_EQ(shape("a\xFF"
                  "b\xFF"
                  "c"),
            "0-1 2-3 4-5");
}

TEST(Words, RememberStopsBeforeThem) {
  EXPECT_EQ(shape("word. word, word"), "0-4 !6-10 !12-16");
  EXPECT_EQ(shape("Mr. X (Y) «Z»"), "0-2 4-5 !7-8 !12-13");
  EXPECT_EQ(shape("abcd. e . f"), "0-4 !6-7 !10-11");
  EXPECT_EQ(shape("a。b"), "0-1 !4-5");
}

TEST(Words, MayLieAnywhereInALongText) {
  std::string text;
  std::size_t count = 0;
  for (std::size_t i = 0; i < 3000; ++i, ++count) {
    const std::size_t start = text.size();
    text += i % 5 == 0 ? "Ж" : "";
    text += std::string(1 + i % 19, 'x');
    ASSERT_EQ(words_of(text).size(), count + 1);
    ASSERT_EQ(words_of(text).back().start, start);
    ASSERT_EQ(words_of(text).back().end(), text.size());
    text += std::string(1 + i % 3, ' ');
    i += i > 300 ? 97 : 0;
  }
}

TEST(Words, StandAloneInScriptsWithoutBlanks) {
  EXPECT_EQ(shape("習近abc"), "0-3 3-6 6-9");
  EXPECT_EQ(shape("abc習"), "0-3 3-6");
  EXPECT_EQ(shape("ทั"), "0-6");
}

TEST(Words, HashAlikeWhenTheyFoldAlike) {
  EXPECT_EQ(hash_of("Strasse"), hash_of("STRAßE"));
  EXPECT_EQ(hash_of("Dzdzblowkowice"), hash_of("Dźdźbłówkowice"));
  EXPECT_EQ(hash_of("ВУЛИН"), hash_of("вулин"));
  EXPECT_EQ(hash_of("abcdefgh"), hash_of("abcd\u00ADefgh"));
  EXPECT_EQ(hash_of("abcdefghi"), hash_of("ÀBCDEFGHÎ"));
  EXPECT_EQ(hash_of("ﬃ"), hash_of("ffi"));
}

TEST(Words, OfEveryLengthHashAlikeHoweverTheyAreTyped) {
  for (std::size_t length = 1; length < 40; ++length)
    for (std::size_t accent = 0; accent < length; ++accent) {
      const std::string plain(length, 'a');
      std::string accented = plain;
      accented.replace(accent, 1, "\u00C1");
      std::string capital = plain;
      capital[accent] = 'A';
      ASSERT_EQ(hash_of(plain), hash_of(accented)) << length;
      ASSERT_EQ(hash_of(plain), hash_of(capital)) << length;
    }
}

TEST(Words, HashApartWhenTheyFoldApart) {
  EXPECT_NE(hash_of("abcdefgh"), hash_of("abcdefghi"));
  EXPECT_NE(hash_of("ab"), hash_of("ba"));
  EXPECT_NE(hash_of("a0"), hash_of("aP"));
  EXPECT_NE(hash_of("习"), hash_of("近"));
}

TEST(Words, OfEveryLengthEndWhereTheyShould) {
  for (std::size_t length = 1; length < 40; ++length) {
    const std::string word(length, 'x');
    const auto words = words_of(word + " " + word);
    ASSERT_EQ(words.size(), 2U);
    EXPECT_EQ(words[0].end(), length);
    EXPECT_EQ(words[1].end(), 2 * length + 1);
    EXPECT_EQ(words[0].hash, words[1].hash);
  }
}

TEST(Words, TakeExactlyTheAsciiLettersAndDigits) {
  for (int c = 1; c < 128; ++c) {
    const std::string text = {'a', static_cast<char>(c), 'b'};
    const bool letter = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    EXPECT_EQ(words_of(text).size(), letter ? 1U : 2U) << c;
  }
}

TEST(PairKey, DependsOnTheOrder) {
  const auto words = words_of("aleksandar vulin");
  EXPECT_NE(pair_key(words[0], words[1]), pair_key(words[1], words[0]));
}

}  // namespace
}  // namespace newshound
