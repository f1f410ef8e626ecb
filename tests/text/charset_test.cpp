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
  EXPECT_EQ(to_utf8("a\xff"
                    "b\xc3",
                    "UTF-8"),
            "a\xef\xbf\xbd"
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

TEST(Charset, FallsBackToUtf8ThenToWindows1252) {
  EXPECT_EQ(to_utf8("čć", "x-no-such-encoding"), "čć");
  EXPECT_EQ(to_utf8("caf\xe9 \x93q\x94", "x-no-such-encoding"), "café “q”");
  EXPECT_EQ(to_utf8("", ""), "");
}

}  // namespace
}  // namespace newshound
