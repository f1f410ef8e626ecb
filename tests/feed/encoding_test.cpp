#include "feed/encoding.h"

#include <gtest/gtest.h>

namespace newshound {
namespace {

using namespace std::string_literals;

TEST(FeedEncoding, TheHeaderWinsOverTheDeclaration) {
  const auto xml = "<?xml version='1.0' encoding = 'windows-1251' ?><rss/>";
  EXPECT_EQ(declared_encoding(xml, ""), "windows-1251");
  EXPECT_EQ(declared_encoding(xml, "text/xml; charset=KOI8-R"), "koi8-r");
  EXPECT_EQ(declared_encoding(xml, "text/xml; charset=\"koi8-r\"; x=y"), "koi8-r");
  EXPECT_EQ(declared_encoding(xml, "text/xml"), "windows-1251");
  EXPECT_EQ(declared_encoding("<rss/>", ""), "");
}

TEST(FeedEncoding, AHeaderThatSaysUtf8OfSomethingElseIsNotBelieved) {
  EXPECT_EQ(declared_encoding("<?xml version=\"1.0\" encoding=\"windows-1251\"?><a>\xcf\xf0</a>",
                              "text/xml; charset=utf-8"),
            "windows-1251");
  EXPECT_EQ(declared_encoding("<?xml version=\"1.0\" encoding=\"windows-1251\"?><a>š</a>",
                              "text/xml; charset=utf-8"),
            "utf-8");
}

TEST(FeedEncoding, SeesWideTextByItsZeroBytes) {
  EXPECT_EQ(declared_encoding("<\0?\0x\0"s, "text/xml; charset=utf-8"), "utf-16le");
  EXPECT_EQ(declared_encoding("\0<\0?\0x"s, ""), "utf-16be");
  EXPECT_EQ(declared_encoding("\0\0\0<\0\0\0?"s, ""), "utf-32be");
  EXPECT_EQ(declared_encoding("<\0\0\0?\0\0\0"s, ""), "utf-32le");
}

TEST(FeedEncoding, FindsTheDeclarationBehindJunk) {
  EXPECT_EQ(
      declared_encoding("<b>Warning</b>\n<?xml version=\"1.0\" encoding=\"iso-8859-2\"?>", ""),
      "iso-8859-2");
  EXPECT_EQ(declared_encoding("<?xml version=\"1.0\" encoding=\"never closed", ""), "never closed");
}

}  // namespace
}  // namespace newshound
