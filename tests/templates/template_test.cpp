#include "templates/template.h"

#include <gtest/gtest.h>

namespace newshound {
namespace {

const Values known{{{"title", "x"}, {"note", "x"}, {"link", "x"}},
                   {{"report", {{{{"source", "x"}}, {}}}}}};

Values some() {
  return {{{"title", "Мост <b> & \"врата\""}, {"note", ""}, {"link", "https://a.example/?b=1&c=2"}},
          {{"report", {{{{"source", "N1"}}, {}}, {{{"source", "<Tanjug>"}}, {}}}}}};
}

std::string filled(std::string_view text, Escaping escaping = Escaping::none) {
  const auto made = Template::parse(text, known, escaping);
  return made ? made->fill(some()) : "fault: " + made.error().text;
}

// "line:column text" of what is wrong.
std::string fault(std::string_view text, Escaping escaping = Escaping::none) {
  const auto made = Template::parse(text, known, escaping);
  if (made) return "";
  return std::to_string(made.error().line) + ":" + std::to_string(made.error().column) + " " +
         made.error().text;
}

TEST(Template, PutsValuesInPlace) {
  EXPECT_EQ(filled("{{title}}, {{link}}"), "Мост <b> & \"врата\", https://a.example/?b=1&c=2");
  EXPECT_EQ(filled(""), "");
  EXPECT_EQ(filled("a}}b{c}{"), "a}}b{c}{");
}

TEST(Template, RepeatsForEachOfAListAndKnowsTheValuesAroundIt) {
  EXPECT_EQ(filled("{{#report}}{{source}}{{#report_separator}}, {{/report_separator}}{{/report}}"),
            "N1, <Tanjug>");
  EXPECT_EQ(filled("{{#report}}[{{link}}]{{/report}}{{#no_report}}none{{/no_report}}"),
            "[https://a.example/?b=1&c=2][https://a.example/?b=1&c=2]");
}

TEST(Template, LeavesOutWhatIsNotThere) {
  EXPECT_EQ(filled("a{{#note}}Note: {{note}}{{/note}}{{#no_note}}without{{/no_note}}b"),
            "awithoutb");
  EXPECT_EQ(filled("{{#title}}there{{/title}}{{#no_title}}not{{/no_title}}"), "there");
}

TEST(Template, LinesOfNothingButMarksLeaveNoEmptyLine) {
  EXPECT_EQ(filled("one\n  {{#note}}\nNote: {{note}}\n{{/note}}\n\n{{#report}}\n- {{source}}\n"
                   "{{/report}}\n{{! a comment\nof two lines }}\ntwo\n"),
            "one\n\n- N1\n- <Tanjug>\ntwo\n");
  EXPECT_EQ(filled("{{#title}}\nx\n{{/title}}"), "x\n");
}

TEST(Template, EscapesByThePlaceInHtml) {
  EXPECT_EQ(
      filled("<p title=\"{{title}}\">{{title}}</p><a href=\"{{link}}\">x</a>", Escaping::html),
      "<p title=\"Мост &lt;b&gt; &amp; &quot;врата&quot;\">Мост &lt;b&gt; &amp; "
      "&quot;врата&quot;</p><a href=\"https://a.example/?b=1&amp;c=2\">x</a>");
  Values evil = some();
  evil.texts[2].second = "javascript:alert(1)";
  const auto made = Template::parse("<a href=\"{{link}}\">x</a>", known, Escaping::html);
  EXPECT_EQ(made->fill(evil), "<a href=\"#\">x</a>");
}

TEST(Template, SaysWhereAPlaceholderIsUnknownAndWhichIsMeant) {
  EXPECT_EQ(fault("a\n  {{titel}}"),
            "2:3 there is no placeholder \"titel\" here; did you mean \"title\"?");
  EXPECT_EQ(fault("{{source}}").substr(0, 45), "1:1 there is no placeholder \"source\" here; ne");
  EXPECT_EQ(fault("{{#report}}{{sourc}}{{/report}}"),
            "1:12 there is no placeholder \"sourc\" here; did you mean \"source\"?");
  EXPECT_EQ(fault("{{report}}").substr(0, 24), "1:1 \"report\" is a list; ");
}

TEST(Template, SaysWhatIsNotClosed) {
  EXPECT_EQ(fault("x\n{{#note}} y"), "2:1 {{#note}} has no {{/note}}");
  EXPECT_EQ(fault("{{/note}}"), "1:1 {{/note}} has no {{#note}} before it");
  EXPECT_EQ(fault("{{#note}}{{#title}}{{/note}}"), "1:20 expected {{/title}}, found {{/note}}");
  EXPECT_EQ(fault("{{title"), "1:1 the braces are never closed; expected }}");
}

TEST(Template, TakesNoExpressionsAndNoFiles) {
  EXPECT_EQ(fault("{{>/etc/passwd}}"), "1:1 other files cannot be included");
  EXPECT_EQ(fault("{{^note}}"), "1:1 for what stands where there is none, write {{#no_note}}");
  for (const auto* text : {"{{title:none}}",
                           "{{ title }}",
                           "{{title.x}}",
                           "{{%AUTOESCAPE context=\"TEXT\"}}",
                           "{{=<% %>=}}",
                           "{{{title}}}",
                           "{{}}",
                           "{{TITLE}}"})
    EXPECT_NE(fault(text).find("expected the name"), std::string::npos) << text << fault(text);
}

TEST(Template, SaysWhereAValueCannotStandInHtml) {
  EXPECT_EQ(fault("<p>\n{{#note}}<a href={{link}}>x</a>{{/note}}", Escaping::html),
            "2:18 Value of URL attribute \"href\" must be enclosed in quotes");
  EXPECT_EQ(fault("\xff"), "1:1 the file is not UTF-8");
}

}  // namespace
}  // namespace newshound
