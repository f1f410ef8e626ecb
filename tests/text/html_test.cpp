#include "text/html.h"

#include <array>
#include <cstdint>
#include <string>

#include <gtest/gtest.h>

#include "text/html_paths.h"

namespace newshound {
namespace {

std::string repeated(std::string_view text, int times) {
  std::string result;
  for (int i = 0; i < times; ++i) result += text;
  return result;
}

TEST(Html, TextWithoutMarkupKeepsItsWordsAndLosesItsExtraBlanks) {
  EXPECT_EQ(html_to_text("  Ivica\t Dačić \r\n spoke \xc2\xa0 today\xe3\x80\x80now "),
            "Ivica Dačić spoke today now");
}

TEST(Html, EndsALineAtBlocksAndBreaks) {
  EXPECT_EQ(html_to_text("<p>One</p><p>Two<br>Three</p> <div>Four</div>"), "One\nTwo\nThree\nFour");
}

TEST(Html, KeepsListItemsAndTableCellsApart) {
  EXPECT_EQ(html_to_text("<ul><li>Ivan</li><li>Petrov</li></ul>"), "Ivan\nPetrov");
  EXPECT_EQ(html_to_text("<table><tr><td>Ivan</td><td>Petrov</td></tr></table>"), "Ivan\nPetrov");
}

TEST(Html, KeepsTheBlanksBetweenInlineElements) {
  EXPECT_EQ(html_to_text("<b>Ana</b> <i>Brnabić</i><a href=\"/x\">, prime</a> minister"),
            "Ana Brnabić, prime minister");
}

TEST(Html, DecodesReferencesAsBrowsersDo) {
  EXPECT_EQ(html_to_text("Vu&#269;i&#x107; &amp; co &lt;b&gt; caf&eacute;"), "Vučić & co <b> café");
  EXPECT_EQ(html_to_text("it&#146;s &#150; &#x80;5"), "it’s – €5");
  EXPECT_EQ(html_to_text("a&#0;b&#xD800;c&#xFFFFFFFF;d"),
            "a\xef\xbf\xbd"
            "b\xef\xbf\xbd"
            "c\xef\xbf\xbd"
            "d");
  EXPECT_EQ(html_to_text("AT&T, R&D, caf&eacute and &nosuchname;"),
            "AT&T, R&D, café and &nosuchname;");
}

TEST(Html, ShowsNoScriptsStylesCommentsOrHiddenParts) {
  EXPECT_EQ(html_to_text("a<script>alert('x<b>')</script>b"), "ab");
  EXPECT_EQ(html_to_text("a <style>p { color: red }</style>b"), "a b");
  EXPECT_EQ(html_to_text("a <!-- Putin --> b"), "a b");
  EXPECT_EQ(html_to_text("a <span hidden>secret</span> b"), "a b");
  EXPECT_EQ(html_to_text("a <div style=\"color:red; DISPLAY : none\">secret</div> b"), "a b");
  EXPECT_EQ(html_to_text("a <noscript><img src=x>no</noscript><template>t</template> b"), "a b");
  EXPECT_EQ(html_to_text("a <iframe src='v'></iframe><iframe src='w'>frames?</iframe> b"), "a b");
}

TEST(Html, KeepsTheLinesOfPreformattedText) {
  EXPECT_EQ(html_to_text("<p>x</p><pre>one\n  two</pre>three\nfour"), "x\none\ntwo\nthree four");
}

TEST(Html, ReadsAWholePage) {
  EXPECT_EQ(html_to_text("<!DOCTYPE html><html><head><title>T</title></head><body><h1>Head</h1>"
                         "text</body></html>"),
            "Head\ntext");
}

TEST(Html, DropsControlCharacters) {
  const std::string bad =
      "Vu\x01\x08\xc2\x92"
      "čić\x7f";
  EXPECT_EQ(html_to_text(bad), "Vučić");
  EXPECT_EQ(html_to_text("<b>" + bad + "</b>\v<!-- -"), "Vučić");
  EXPECT_EQ(html_to_text("<b>" + bad + "</b>"), "Vučić");
  EXPECT_EQ(html_to_text(std::string("a\0b\vc<br>d\xc2\x85"
                                     "e",
                                     13)),
            "ab c\nd e");
}

TEST(Html, SurvivesBytesThatAreNoUtf8) {
  EXPECT_EQ(html_to_text("a\xc2 <b>b</b>").front(), 'a');
  EXPECT_FALSE(html_to_text("\xc2<\xff>\xe2\x80").empty());
}

TEST(Html, ALineHasNoLineFeeds) {
  EXPECT_EQ(html_to_line("<p>Serbia:</p>\n<p>talks <b>resume</b></p>"), "Serbia: talks resume");
}

TEST(Html, TidyLinesKeepsLineFeedsAndIsStable) {
  const std::string once = tidy_lines(" a  b \r\n\r\n\n c\xc2\xa0 d\n");
  EXPECT_EQ(once, "a b\nc d");
  EXPECT_EQ(tidy_lines(once), "a b\nc d");
}

TEST(Html, SurvivesBottomlessNesting) {
  for (const auto* tag :
       {"<div>", "<b>", "<p><b>", "<font size=1>", "<table><tr><td>", "<a><div>"}) {
    const auto html = "Milan " + repeated(tag, 100'000) + "Primerov";
    EXPECT_EQ(html_to_line(html), "Milan Primerov") << tag;
  }
}

TEST(Html, SurvivesTreesThatGrowFasterThanTheirText) {
  std::string html;
  for (int i = 0; i < 4000; ++i) html += "<b id=" + std::to_string(i) + ">";
  html += repeated("<p>x</p>", 2000);
  EXPECT_EQ(html_to_text(html).size(), 2000U * 2 - 1);
}

TEST(Html, ReadsTangledHtmlTagByTag) {
  const auto tangled = repeated("<b>", 100) + "Milan<br>Primerov &amp; <i>Ana</i>" +
                       "<script>var x = '<p>';</script><!-- no --><p>end";
  EXPECT_TRUE(is_tangled(tangled));
  EXPECT_EQ(html_to_text(tangled), "Milan\nPrimerov & Ana\nend");
}

TEST(Html, WhatPeopleWriteIsNotTangled) {
  for (const auto* html : {"<p><b>one<p>two</b>",
                           "<ul><li>a<li>b<li>c</ul>",
                           "<table><tr><td>a<td>b<tr><td>c</table>",
                           "<div><iframe src='x'></iframe><!-- a <b> comment --></div>",
                           "<p>a</p></p></p></div>",
                           "<select><option>a<option>b</select>"})
    EXPECT_FALSE(is_tangled(std::string(html) + repeated("<p>a <b>b</b></p>", 500))) << html;
}

TEST(Html, SeesTanglesBehindEveryDisguise) {
  for (const auto* html : {"<b>",
                           "<b></i>",
                           "<b><!--</b>-->",
                           "<b><!--><div>",
                           "<b><textarea></b></textarea>",
                           "<b><script></b></SCRIPT>",
                           "<b><td></b>",
                           "<b><marquee></b></marquee>",
                           "<b><select></b></select>",
                           "<b><div></b>",
                           "<p><font size=1></p>",
                           "<svg><style><b></style></svg>"})
    EXPECT_TRUE(is_tangled(repeated(html, 300))) << html;
  EXPECT_TRUE(is_tangled("<a " + repeated("x=1 ", 1000) + ">"));
}

// Puts pieces together at random; a linear congruential generator with Knuth's MMIX constants, so
// that it is the same sequence everywhere.
class Writer {
 public:
  explicit Writer(std::uint64_t seed) : state_(seed) {}

  std::string write() {
    std::string html;
    for (std::size_t i = 0, count = below(12); i < count; ++i) piece(html, 0);
    return html;
  }

 private:
  std::size_t below(std::size_t limit) {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::size_t>(state_ >> 33) % limit;
  }
  template <std::size_t n>
  std::string_view any(const std::array<std::string_view, n>& of) {
    return of[below(n)];
  }

  void piece(std::string& html, int depth) {
    static constexpr std::array<std::string_view, 26> words{
        "Vučić",     " ",    "\n  ",     "a",     "&amp;",    "&#146;",       "&nbsp;", "&#x41F;",
        "Шойгу ",    "& ",   "&eacute;", "&#32;", "&rsquo;s", "\xc2\xa0",     "…",      "x > y",
        "\"",        "&#0;", "&#13;",    "&#1;",  "&#xd800;", "\xe2\x80\xa8", "\r\n",   "\t",
        "&lt;p&gt;", "&shy;"};
    static constexpr std::array<std::string_view, 21> single{
        "<br>",
        "<br/>",
        "<BR />",
        "<hr>",
        "<img src=\"a.png\" alt='x > y'/>",
        "<!-- c -->",
        "<wbr>",
        "<!--more-->",
        "<iframe src=\"v\"></iframe>",
        "<img hidden>",
        "<!---->",
        "<!-- - -->",
        "<br\n/>",
        "</p>",
        "</img>",
        "<script>a<b</script>",
        "<table><tr><td>x</td> <td>y</td></tr></table>",
        "<img a=\"b\"c=\"d\">",
        "<p/>",
        "<!--a--!>b-->",
        "<img src=a>"};
    static constexpr std::array<std::string_view, 35> tags{
        "p",       "b",     "i",          "a",      "div",   "span",  "ul",   "ol",     "li",
        "h2",      "h3",    "blockquote", "strong", "em",    "P",     "font", "center", "figure",
        "section", "pre",   "table",      "tr",     "td",    "tbody", "dl",   "dt",     "dd",
        "script",  "style", "iframe",     "form",   "video", "x-y",   "th",   "details"};
    static constexpr std::array<std::string_view, 14> attributes{"",
                                                                 "",
                                                                 "",
                                                                 "",
                                                                 " href=\"/a?b=c&amp;d\"",
                                                                 " class='x'",
                                                                 " style=\"color: red\"",
                                                                 " style=\"display: none\"",
                                                                 " hidden",
                                                                 " data-x",
                                                                 " STYLE='visibility:Hidden'",
                                                                 " a=b",
                                                                 "\n id=\"1\" ",
                                                                 " title=\"<b>\""};
    const auto choice = below(10);
    if (choice < 4 || depth > 6) {
      html += any(words);
    } else if (choice < 6) {
      html += any(single);
    } else {
      // Mostly the tags at the front, which the simple reader knows, and mostly closed.
      const auto name = below(4) == 0 ? any(tags) : tags[below(27)];
      html.append("<").append(name).append(any(attributes)).append(">");
      for (std::size_t i = 0, count = below(4); i < count; ++i) piece(html, depth + 1);
      if (below(12) != 0) html.append("</").append(name).append(">");
    }
  }

  std::uint64_t state_;
};

TEST(Html, TheSimpleReaderSaysExactlyWhatTheParserSays) {
  constexpr std::uint64_t seeds = 20'000;
  int simple_ones = 0;
  for (std::uint64_t seed = 0; seed < seeds; ++seed) {
    const auto html = Writer(seed).write();
    const auto simple = simple_html_to_text(html);
    if (!simple) continue;
    ++simple_ones;
    ASSERT_EQ(*simple, parsed_html_to_text(html)) << html;
  }
  EXPECT_GT(simple_ones, 4000);
}

TEST(Html, TheSimpleReaderReadsWhatFeedsMostlySay) {
  EXPECT_TRUE(simple_html_to_text(
      "<p><a href=\"https://example.org/a?b=1&amp;c=2\" target='_blank'><img src=\"x.jpg\" "
      "style=\"float:left\" /></a>The president <strong>said</strong>&nbsp;so.</p>\n"
      "<ul>\n<li>one</li>\n<li>two</li>\n</ul><!--more--><br />"));
}

TEST(Html, TheSimpleReaderLeavesDoubtToTheParser) {
  for (const auto* html : {"<p><b>a<p>b</b>",
                           "<b><i>x</b></i>",
                           "a < b",
                           "AT&T",
                           "<p/>x",
                           "<a href=x>y</a>",
                           "x</div>y",
                           "<table>x</table>",
                           "<td>x</td>",
                           "<table><br></table>",
                           "<li>x</li>",
                           "<p hidden>x</p>",
                           "<p",
                           "<!--> x",
                           "<a><a>x</a></a>",
                           "<p><b><div>x</div></b></p>",
                           "caf&eacute x",
                           "<script>'</b>'</script>"})
    EXPECT_FALSE(simple_html_to_text(html)) << html;
}

}  // namespace
}  // namespace newshound
