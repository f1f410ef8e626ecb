#include "text/query.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace newshound {
namespace {

std::string shown(const QueryNode& node) {
  static constexpr const char* names[] = {"", "all", "any", "none", "near", "title", "lang"};
  if (node.kind == QueryNode::Kind::words) return fmt::format("[{}]", node.text);
  std::string text = names[static_cast<int>(node.kind)];
  if (node.kind == QueryNode::Kind::near) text += fmt::format("/{}", node.distance);
  text += '(' + node.text;
  for (const auto& child : node.children) text += shown(child);
  return text + ')';
}

// The tree of a query, or its fault.
std::string parsed(std::string_view text) {
  const auto query = parse_query(text);
  return query ? shown(query->root) : query.error().message;
}

TEST(Query, JoinsTwoTermsSideBySideByAnd) {
  EXPECT_EQ(parsed("Belgrade"), "[Belgrade]");
  EXPECT_EQ(parsed("arms  contract\u00a0Belgrade"), "all([arms][contract][Belgrade])");
  EXPECT_EQ(parsed("arms AND contract Belgrade"), "all([arms][contract][Belgrade])");
  EXPECT_EQ(parsed("Jean-Luc's 5G"), "all([Jean-Luc's][5G])");
}

TEST(Query, BindsNearBeforeNotBeforeAndBeforeOr) {
  EXPECT_EQ(parsed("a1 OR b1 c1 OR d1"), "any([a1]all([b1][c1])[d1])");
  EXPECT_EQ(parsed("(a1 OR b1) c1"), "all(any([a1][b1])[c1])");
  EXPECT_EQ(parsed("x1 AND NOT y1 NEAR/3 z1"), "all([x1]none(near/3([y1][z1])))");
  EXPECT_EQ(parsed("x1 NOT (y1 OR z1)"), "all([x1]none(any([y1][z1])))");
}

TEST(Query, KnowsPhrasesInAnyQuotationMarks) {
  EXPECT_EQ(parsed("\" arms deal \""), "[arms deal]");
  EXPECT_EQ(parsed("„arms deal“ «NOT here»"), "all([arms deal][NOT here])");
  EXPECT_EQ(parsed("\"arm* deal*\" contract*"), "all([arm* deal*][contract*])");
}

TEST(Query, KnowsNearBetweenTwoWordsAndBeforeThem) {
  EXPECT_EQ(parsed("NEAR/5(arms, contract)"), "near/5([arms][contract])");
  EXPECT_EQ(parsed("arms NEAR/5 contract"), "near/5([arms][contract])");
  EXPECT_EQ(parsed("arms NEAR/0 (contract OR \"big deal\")"),
            "near/0([arms]any([contract][big deal]))");
  EXPECT_EQ(parsed("Serbia NEAR/5(arms OR guns, contract)"),
            "all([Serbia]near/5(any([arms][guns])[contract]))");
  EXPECT_EQ(parsed("a1 NEAR/2 b1 NEAR/3 c1"), "near/3(near/2([a1][b1])[c1])");
}

TEST(Query, KnowsTheFiltersForTitleAndLanguage) {
  EXPECT_EQ(parsed("title:arms"), "title([arms])");
  EXPECT_EQ(parsed("Title: (arms OR guns) LANG:sr_latn"),
            "all(title(any([arms][guns]))lang(sr-Latn))");
  EXPECT_EQ(parsed("title:\"arms deal\" AND NOT lang:en"), "all(title([arms deal])none(lang(en)))");
}

TEST(Query, OfTheReadmeIsUnderstood) {
  EXPECT_EQ(parsed("(\"arms deal\" OR NEAR/5(arms, contract)) AND Serbia AND NOT title:football "
                   "AND lang:sr"),
            "all(any([arms deal]near/5([arms][contract]))[Serbia]none(title([football]))lang(sr))");
}

TEST(Query, RefusesWhatWouldMatchNearlyEverything) {
  const std::string why =
      "this would match nearly everything; join it by AND to a word that must be there";
  EXPECT_EQ(parsed("NOT football"), "column 1: " + why);
  EXPECT_EQ(parsed("arms OR NOT football"), "column 9: " + why);
  EXPECT_EQ(parsed("lang:sr NOT football"), "column 1: " + why);
  EXPECT_EQ(parsed("title:(NOT football)"), "column 8: " + why);
  EXPECT_EQ(parsed("(NOT football) AND (arms OR guns)"), "all(none([football])any([arms][guns]))");
}

TEST(Query, TellsWhatIsWrongAndAtWhichColumn) {
  const std::pair<const char*, const char*> cases[] = {
      {" ", "column 1: the query is empty"},
      {"Ужице AND", "column 10: a word is missing at the end"},
      {"OR arms", "column 1: a word is missing before this operator"},
      {"arms OR AND guns", "column 9: a word is missing before this operator"},
      {"arms OR NOT", "column 12: a word is missing at the end"},
      {"(arms", "column 1: this \"(\" is not closed"},
      {"arms)", "column 5: this \")\" closes nothing"},
      {"arms AND ()", "column 11: a word is missing before this \")\""},
      {"\"arms deal", "column 1: this quotation mark is never closed"},
      {"arms \"\"", "column 6: nothing stands between the quotation marks"},
      {"arms, guns", "column 5: a comma stands only in NEAR/5(a, b)"},
      {"(arms, guns)", "column 6: a comma stands only in NEAR/5(a, b)"},
      {"arms or guns",
       "column 6: operators are written in capitals: OR; the word itself in quotes: \"or\""},
      {"arms -guns", "column 6: write NOT guns to exclude it"},
      {"arms – guns", "column 6: \"–\" has no letters to look for"},
      {"a*", "column 1: at least 2 letters must stand before \"*\""},
      {"arms *deal", "column 6: at least 2 letters must stand before \"*\""},
      {"ar*ms", "column 1: \"*\" may stand at the end of a word only"},
      {"\"big ar*ms\"", "column 1: \"*\" may stand at the end of a word only"},
      {"arms NEAR guns",
       "column 6: expected NEAR/ and a number of words up to 1000, such as NEAR/5, found \"NEAR\""},
      {"arms near/5 guns",
       "column 6: expected NEAR/ and a number of words up to 1000, such as NEAR/5, found "
       "\"near/5\""},
      {"arms NEAR/1001 guns",
       "column 6: expected NEAR/ and a number of words up to 1000, such as NEAR/5, found "
       "\"NEAR/1001\""},
      {"NEAR/5(arms contract)", "column 1: expected a NEAR/5 b, or NEAR/5(a, b)"},
      {"NEAR/5 arms", "column 1: expected a NEAR/5 b, or NEAR/5(a, b)"},
      {"NEAR/5(a1, b1, c1)", "column 14: NEAR takes two words or phrases"},
      {"NEAR/5(a1, b1", "column 7: this \"(\" is not closed"},
      {"arms NEAR/5 (a1 b1)",
       "column 14: NEAR takes words, phrases, and several of them joined by OR"},
      {"arms NEAR/5 title:guns",
       "column 13: NEAR takes words, phrases, and several of them joined by OR"},
      {"arms body:guns",
       "column 6: unknown filter \"body:\"; there are title: and lang:, and a text with a colon "
       "must be in quotes"},
      {"arms lang:Serbian", "column 6: expected a language code behind lang:, such as lang:sr"},
      {"arms AND title:", "column 16: a word is missing at the end"},
  };
  for (const auto& [text, fault] : cases) EXPECT_EQ(parsed(text), fault) << text;
}

TEST(Query, RefusesToNestWithoutEnd) {
  const auto repeated = [](std::string_view text, int times) {
    std::string all;
    while (times-- > 0) all += text;
    return all;
  };
  EXPECT_EQ(parsed(repeated("(", 50) + "arms" + repeated(")", 50)), "[arms]");
  const std::string brackets = "more than 50 brackets or operators within each other";
  EXPECT_EQ(parsed(repeated("(", 9'000)), "column 52: " + brackets);
  EXPECT_EQ(parsed("arms " + repeated("NOT ", 2'000) + "guns"), "column 210: " + brackets);
  EXPECT_EQ(parsed(repeated("title:", 1'000) + "guns"), "column 307: " + brackets);
  EXPECT_EQ(parsed(repeated("arms NEAR/5 ", 800) + "guns"),
            "column 606: more than 50 NEAR in a row");
  EXPECT_EQ(parsed(repeated("arms ", 2'001)), "column 1: the query is longer than 10000 bytes");
}

}  // namespace
}  // namespace newshound
