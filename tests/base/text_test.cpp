#include "base/text.h"

#include <gtest/gtest.h>

namespace newshound {
namespace {

TEST(Text, TrimsAsciiWhiteSpaceAtBothEnds) {
  EXPECT_EQ(trim(" \t\r\n a b \f\v"), "a b");
  EXPECT_EQ(trim(" \n "), "");
  EXPECT_EQ(trim("\u00a0a"), "\u00a0a");
}

TEST(Text, LowersAsciiAndNothingElse) {
  EXPECT_EQ(lower_ascii("Content-TYPE Č"), "content-type Č");
  EXPECT_TRUE(equal_ignoring_case("ETag", "etag"));
  EXPECT_FALSE(equal_ignoring_case("ETag", "etags"));
  EXPECT_FALSE(equal_ignoring_case("Č", "č"));
}

// Ill-formed sequences, and what is left of them when each maximal subpart became U+FFFD.
struct Repair {
  std::string_view bytes;
  std::string_view repaired;
};
constexpr Repair repairs[] = {
    {"\x80", "\ufffd"},                                // a lone continuation
    {"a\xff\xfe b", "a\ufffd\ufffd b"},                // bytes of no sequence
    {"\xc0\xaf", "\ufffd\ufffd"},                      // overlong "/"
    {"\xe0\x80\xaf", "\ufffd\ufffd\ufffd"},            // overlong in three bytes
    {"\xed\xa0\x80", "\ufffd\ufffd\ufffd"},            // a surrogate
    {"\xf4\x90\x80\x80", "\ufffd\ufffd\ufffd\ufffd"},  // above U+10FFFF
    {"Vu\xc4", "Vu\ufffd"},                            // cut in the middle
    {"\xe2\x82z", "\ufffdz"},                          // cut, then a letter
    {"\xf0\x9f\x98 \xd0\x92", "\ufffd \u0412"},        // cut, then something good
    {"\xf1\x80\x80\xe1\x80\xc2\x62\x80\x63",
     "\ufffd\ufffd\ufffd"
     "b\ufffd"
     "c"},
};

TEST(Utf8, ReplacesEachMaximalSubpart) {
  for (const auto& [bytes, repaired] : repairs) {
    EXPECT_EQ(repaired_utf8(bytes), repaired);
    EXPECT_FALSE(is_utf8(bytes)) << repaired;
    EXPECT_TRUE(is_utf8(repaired)) << repaired;
  }
}

TEST(Utf8, LeavesGoodTextAlone) {
  const std::string_view good =
      "Vučić, Вучић, 武契奇, 😀, \u007f, \u0080, \ud7ff, \ue000, \U0010ffff";
  EXPECT_TRUE(is_utf8(good));
  EXPECT_EQ(repaired_utf8(good), good);
}

TEST(Printable, MakesOneLineOfControlCharacters) {
  EXPECT_EQ(printable("one\r\ntwo\tthree"), "one two three");
  EXPECT_EQ(printable("\x1b[31mred\x1b[0m"), "[31mred [0m");
  EXPECT_EQ(printable("\u009b31m \u007f"), "31m");
  EXPECT_EQ(printable("a\u2028b\u2029c"), "a b c");
  EXPECT_EQ(printable(std::string_view("a\0b", 3)), "a b");
}

TEST(Printable, TakesAwayWhatTurnsTextAround) {
  EXPECT_EQ(printable("user\u202etxt.exe"), "user txt.exe");
  EXPECT_EQ(printable("\u2066a\u2069"), "a");
}

TEST(Printable, KeepsWordsOfAllScriptsAndTheJoinersTheyNeed) {
  EXPECT_EQ(printable("می\u200cخواهم Вучић"), "می\u200cخواهم Вучић");
}

TEST(Printable, RepairsBrokenBytes) {
  EXPECT_EQ(printable("Vu\xe8i\xe6"), "Vu\ufffdi\ufffd");
}

TEST(Printable, KeepsLinesWhereThereAreSeveral) {
  EXPECT_EQ(printable_lines("one\n  two\x1b\n\nthree "), "one\ntwo\n\nthree");
  EXPECT_EQ(printable_lines("one\r\ntwo"), "one\ntwo");
}

TEST(Shortened, CountsCodePointsAndTellsThatSomethingIsGone) {
  EXPECT_EQ(shortened("Вучић", 5), "Вучић");
  EXPECT_EQ(shortened("Вучић", 4), "Вуч…");
  EXPECT_EQ(shortened("Вучић", 1), "…");
  EXPECT_EQ(shortened("", 3), "");
}

TEST(Nearest, FindsTheWordThatWasMeant) {
  const std::vector<std::string> keys{"password", "username", "url", "timeout"};
  EXPECT_EQ(nearest("pasword", keys), "password");
  EXPECT_EQ(nearest("time_out", keys), "timeout");
  EXPECT_EQ(nearest("ulr", keys), "url");  // a swap is one slip
  EXPECT_EQ(nearest("lru", keys), "");     // two are too many for three letters
  EXPECT_EQ(nearest("colour", keys), "");
  EXPECT_EQ(nearest("alias", {"tags", "aliases"}), "aliases");
  EXPECT_EQ(nearest("url", {}), "");
}

}  // namespace
}  // namespace newshound
