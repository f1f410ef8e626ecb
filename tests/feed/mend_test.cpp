#include "feed/mend.h"

#include <chrono>
#include <ctime>
#include <string>

#include <gtest/gtest.h>
#include <pugixml.hpp>

namespace newshound {
namespace {

TEST(Mend, LeavesWellFormedXmlAsItIs) {
  for (const std::string xml :
       {"<rss version=\"2.0\"><channel><title>A &amp; B</title></channel></rss>",
        "<a b=\"1\"><c/>text<![CDATA[<p>x</p>]]></a>"})
    EXPECT_EQ(mended(xml), xml);
}

TEST(Mend, ClosesWhatWasLeftOpen) {
  EXPECT_EQ(mended("<item><title>Ana</title><link>http"),
            "<item><title>Ana</title><link>http</link></item>");
  EXPECT_EQ(mended("<item><title>Ana<link>x</link></item>"),
            "<item><title>Ana</title><link>x</link></item>");
  EXPECT_EQ(mended("<item><description><p>Ana<br>Ivan</description></item>"),
            "<item><description><p>Ana<br/>Ivan</p></description></item>");
}

TEST(Mend, AnEntryNeverStandsInsideAnother) {
  EXPECT_EQ(mended("<channel><item><title>a</title><item><b>b</item></channel>"),
            "<channel><item><title>a</title></item><item><b>b</b></item></channel>");
  EXPECT_EQ(mended("<feed><entry><title>a</entry><entry/></feed>"),
            "<feed><entry><title>a</title></entry><entry/></feed>");
}

TEST(Mend, EndTagsThatEndNothing) {
  EXPECT_EQ(mended("<item><title>Ana</titel><link>x</link></item>"),
            "<item><title>Ana</title><link>x</link></item>");
  EXPECT_EQ(mended("<item><description>Ana</p> now</description></item>"),
            "<item><description>Ana now</description></item>");
  EXPECT_EQ(mended("<item><d><b>Ana <i>now</b></i></d></item>"),
            "<item><d><b>Ana <i>now</i></b></d></item>");
  EXPECT_EQ(mended("<channel><title>T<item><a>x</a></title></item></channel>"),
            "<channel><title>T<item><a>x</a></item></title></channel>");
  EXPECT_EQ(mended("<Item><Title>Ana</title></item>"), "<Item><Title>Ana</Title></Item>");
}

TEST(Mend, StrayMarksAreText) {
  EXPECT_EQ(mended("<t>a < b <3 x<y <desk@example.org> AT&T</t>"),
            "<t>a &lt; b &lt;3 x&lt;y &lt;desk@example.org> AT&T</t>");
}

TEST(Mend, AttributesAsPeopleWriteThem) {
  EXPECT_EQ(mended("<a b=1 c='x \"y\"' d e=\"z\"f=\"w\" / g=h>t</a>"),
            "<a b=\"1\" c=\"x &quot;y&quot;\" e=\"z\" f=\"w\" g=\"h\">t</a>");
  EXPECT_EQ(mended("<a b=\"never closed>t</a>"), "<a b=\"never closed\">t</a>");
  EXPECT_EQ(mended("<a b=\"1\"<c>t</c></a>"), "<a b=\"1\"><c>t</c></a>");
}

TEST(Mend, PrologsCommentsAndDeclarationsGo) {
  EXPECT_EQ(mended("<?xml version='1.0'?><?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'b'>]><rss>"
                   "<!-- x --><!-- never closed</rss>"),
            "<rss> never closed</rss>");
}

TEST(Mend, CdataThatWasNotClosedEndsWithItsElement) {
  EXPECT_EQ(mended("<item><t><![CDATA[Ana</t></item><item><t><![CDATA[Ivan]]></t></item>"),
            "<item><t><![CDATA[Ana]]></t></item><item><t><![CDATA[Ivan]]></t></item>");
  EXPECT_EQ(mended("<item><t><![CDATA[cut o"), "<item><t><![CDATA[cut o]]></t></item>");
}

TEST(Mend, ATagThatWasCutOffGoes) {
  EXPECT_EQ(mended("<rss><a>x</a><b c=\"d"), "<rss><a>x</a></rss>");
  EXPECT_EQ(mended("<rss><a>x</a></rss"), "<rss><a>x</a></rss>");
}

// Whatever goes in, pugixml reads what comes out.
TEST(Mend, MakesXmlOfAnything) {
  constexpr std::string_view pieces[] = {
      "<",       ">",         "/",    "</",   "a",   "item", "title", " ",  "=", "\"",
      "'",       "<![CDATA[", "]]>",  "<!--", "-->", "<?",   "?>",    "<!", "[", "<item>",
      "</item>", "<p>",       "</p>", "<br",  "&",   "&#1;", "š",     "1"};
  std::uint64_t state = 1;
  for (int run = 0; run < 50'000; ++run) {
    std::string text = "<r>";
    for (int i = 0; i < 12; ++i) {
      state = state * 6364136223846793005U + 1442695040888963407U;
      text += pieces[(state >> 33) % std::size(pieces)];
    }
    pugi::xml_document tree;
    const auto xml = mended(text);
    const auto result = tree.load_buffer(xml.data(), xml.size());
    ASSERT_TRUE(result) << text << "\n" << xml << "\n" << result.description();
  }
}

double cpu_seconds() {
  return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

TEST(Mend, TakesTimeInProportionToTheText) {
  for (const std::string piece : {"<a b=''c='",
                                  "<![CDATA[",
                                  "<t><![CDATA[</t>",
                                  "<!--",
                                  "<a b=\"<",
                                  "<!x[",
                                  "<item>",
                                  "</p>",
                                  "<a",
                                  "<a b c d e",
                                  "<a>",
                                  "</a",
                                  "<?"}) {
    std::string text = "<rss>";
    while (text.size() < 1'000'000) text += piece;
    const auto before = cpu_seconds();
    mended(text);
    EXPECT_LT(cpu_seconds() - before, 20.0) << piece;
  }
}

}  // namespace
}  // namespace newshound
