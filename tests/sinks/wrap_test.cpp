#include "sinks/wrap.h"

#include <gtest/gtest.h>

namespace newshound {
namespace {

using Lines = std::vector<std::string>;

TEST(Columns, CountWhatATerminalShows) {
  EXPECT_EQ(columns(""), 0U);
  EXPECT_EQ(columns("Vučić"), 5U);
  EXPECT_EQ(columns("Вулин"), 5U);
  EXPECT_EQ(columns("e\u0301"), 1U);
  EXPECT_EQ(columns("東京"), 4U);
  EXPECT_EQ(columns("😀"), 2U);
  EXPECT_EQ(columns("\x1b[1;35mVulin\x1b[0m"), 5U);
  EXPECT_EQ(columns("\x1b"), 0U);
}

TEST(Wrapped, BreaksAtBlanks) {
  EXPECT_EQ(wrapped("one two three four", 9), (Lines{"one two", "three", "four"}));
  EXPECT_EQ(wrapped("one two", 7), (Lines{"one two"}));
  EXPECT_EQ(wrapped("", 10), (Lines{""}));
  EXPECT_EQ(wrapped("one two three four", 0), (Lines{"one two three four"}));
}

TEST(Wrapped, BreaksAWordThatIsWiderThanALine) {
  EXPECT_EQ(wrapped("a 東京特許許可局 b", 6), (Lines{"a", "東京特", "許許可", "局 b"}));
  EXPECT_EQ(wrapped("ččččč", 2), (Lines{"čč", "čč", "č"}));
}

TEST(Wrapped, KeepsAUrlWhole) {
  EXPECT_EQ(wrapped("see https://sever.example/a/long/path now", 12),
            (Lines{"see", "https://sever.example/a/long/path", "now"}));
}

}  // namespace
}  // namespace newshound
