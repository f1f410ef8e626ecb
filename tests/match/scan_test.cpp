#include "match/scan.h"

#include <gtest/gtest.h>

namespace newshound {
namespace {

TEST(ScanLine, IsReadWithItsOptionalParts) {
  const auto document =
      parse_scan_line(R"({"doc":"d1","lang":"sr","title":"T","text":"Вулин","half":["?"]})");
  ASSERT_TRUE(document);
  EXPECT_EQ(document->doc, "d1");
  EXPECT_EQ(document->title, "T");
  EXPECT_EQ(document->text, "Вулин");
  EXPECT_EQ(document->language, "sr");
}

TEST(ScanLine, NeedsNeitherTitleNorLanguage) {
  const auto document = parse_scan_line(R"({"doc":7,"text":"x","title":null})");
  ASSERT_TRUE(document);
  EXPECT_EQ(document->doc, 7);
  EXPECT_EQ(document->title, "");
  EXPECT_EQ(document->language, "");
}

std::string complaint(std::string_view line) {
  const auto document = parse_scan_line(line);
  return document ? "" : document.error().message;
}

TEST(ScanLine, SaysWhatIsWrong) {
  EXPECT_EQ(complaint(R"({"text":"x"})"),
            R"("doc" is missing, or neither a string nor a whole number)");
  EXPECT_EQ(complaint(R"({"doc":1.5,"text":"x"})"),
            R"("doc" is missing, or neither a string nor a whole number)");
  EXPECT_EQ(complaint(R"({"doc":"a"})"), R"("text" is missing)");
  EXPECT_EQ(complaint(R"({"doc":"a","text":5})"), R"("text" is not a string)");
  EXPECT_EQ(complaint(R"({"doc":"a","text":"x","title":[]})"), R"("title" is not a string)");
  EXPECT_EQ(complaint("[1]"), "not a JSON object");
  EXPECT_EQ(complaint(R"({"doc":)"), "not a JSON object in UTF-8: incomplete JSON");
}

TEST(ScanLine, IsWrittenAsDocumented) {
  Subject vulin;
  vulin.id = "vulin";
  vulin.names = {{.text = "Aleksandar Vulin", .kind = NameKind::primary, .origin = {}}};
  Watchlist list;
  list.id = "serbia";
  list.subjects = {vulin};
  const Matcher matcher({list});
  const auto document =
      parse_scan_line(R"({"doc":"d\"1","title":"On","text":"Here. ALEKSANDAR Vulin left."})");
  ASSERT_TRUE(document);
  const auto matches = matcher.match(
      {.title = document->title, .text = document->text, .language = document->language});
  ASSERT_EQ(matches.size(), 1U);
  EXPECT_EQ(
      scan_line(*document, matcher, matches[0]),
      R"({"doc":"d\"1","entity":"vulin","watchlist":"serbia","score":0.9,"evidence":[)"
      R"({"field":"text","start":6,"end":22,"match":"ALEKSANDAR Vulin",)"
      R"("quote":"ALEKSANDAR Vulin left.","name":"Aleksandar Vulin","how":"folded"}],"parts":[)"
      R"({"what":"name found","value":1},)"
      R"({"what":"differs in case or diacritics","value":-0.1}]})");
}

}  // namespace
}  // namespace newshound
