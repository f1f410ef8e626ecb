#include "feed/encoding.h"

#include <gtest/gtest.h>

namespace newshound {
namespace {

using namespace std::string_literals;

std::pair<std::string, std::string> declared(std::string_view bytes, std::string_view header) {
  auto [first, second] = declared_encoding(bytes, header);
  return {first, second};
}

using Pair = std::pair<std::string, std::string>;

TEST(FeedEncoding, TheHeaderComesBeforeTheDeclaration) {
  const auto xml = "<?xml version='1.0' encoding = 'windows-1251' ?><rss/>";
  EXPECT_EQ(declared(xml, ""), Pair("", "windows-1251"));
  EXPECT_EQ(declared(xml, "text/xml; charset=KOI8-R"), Pair("koi8-r", "windows-1251"));
  EXPECT_EQ(declared(xml, "text/xml; charset=\"koi8-r\"; x=y"), Pair("koi8-r", "windows-1251"));
  EXPECT_EQ(declared(xml, "text/xml"), Pair("", "windows-1251"));
  EXPECT_EQ(declared("<rss/>", ""), Pair("", ""));
}

TEST(FeedEncoding, SeesWideTextByItsZeroBytes) {
  EXPECT_EQ(declared("<\0?\0x\0"s, "text/xml; charset=utf-8"), Pair("utf-16le", ""));
  EXPECT_EQ(declared("\0<\0?\0x"s, ""), Pair("utf-16be", ""));
  EXPECT_EQ(declared("\0\0\0<\0\0\0?"s, ""), Pair("utf-32be", ""));
  EXPECT_EQ(declared("<\0\0\0?\0\0\0"s, ""), Pair("utf-32le", ""));
}

TEST(FeedEncoding, FindsTheDeclarationBehindJunk) {
  EXPECT_EQ(declared("<b>Warning</b>\n<?xml version=\"1.0\" encoding=\"iso-8859-2\"?>", ""),
            Pair("", "iso-8859-2"));
  EXPECT_EQ(declared("<?xml version=\"1.0\" encoding=\"never closed", ""),
            Pair("", "never closed"));
}

}  // namespace
}  // namespace newshound
