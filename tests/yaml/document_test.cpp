// What may be wrong with a file before anybody asks for a key.
#include <chrono>

#include <gtest/gtest.h>

#include "fakes/temp_dir.h"
#include "yaml/problem_lines.h"
#include "yaml/section.h"

namespace newshound {
namespace {

Lines problems_of(std::string_view yaml) {
  Problems problems;
  Section::parse(yaml, "x.yaml", problems);
  return lines_of(problems);
}

TEST(Document, AcceptsAnEmptyFileAndOneOfCommentsOnly) {
  EXPECT_EQ(problems_of(""), Lines{});
  EXPECT_EQ(problems_of("# nothing yet\n"), Lines{});
  EXPECT_EQ(problems_of("---\n"), Lines{});
  EXPECT_EQ(problems_of("~\n"), Lines{});
}

TEST(Document, AcceptsAByteOrderMarkAndWindowsLineEnds) {
  Problems problems;
  auto section = Section::parse("\xef\xbb\xbfname: Vulin\r\nnote: x\r\n", "x.yaml", problems);
  EXPECT_EQ(section.text("name"), "Vulin");
  EXPECT_EQ(section.text("note"), "x");
  EXPECT_EQ(section.origin("name").column, 7);
  EXPECT_TRUE(problems.empty());
}

TEST(Document, WantsAMappingAtItsTop) {
  EXPECT_EQ(problems_of("- a\n- b\n"),
            Lines{"x.yaml:1:1: expected a mapping (key: value), found a list"});
  EXPECT_EQ(problems_of("\nhello\n"),
            Lines{"x.yaml:2:1: expected a mapping (key: value), found a text"});
}

TEST(Document, SaysInPlainWordsWhatIsNotYaml) {
  EXPECT_EQ(problems_of("a: b: c"),
            Lines{"x.yaml:1:5: \":\" is not expected here; check the indentation, or put the text "
                  "in quotes"});
  EXPECT_EQ(problems_of("a: 1\n\tb: 2"),
            Lines{"x.yaml:2:1: a tab indents this line; YAML wants blanks"});
  EXPECT_EQ(problems_of("a:\n\t- 1"),
            Lines{"x.yaml:2:2: a tab indents this line; YAML wants blanks"});
  EXPECT_EQ(problems_of("a: @home"),
            Lines{"x.yaml:1:4: a text that begins with this character must be in quotes"});
  EXPECT_EQ(problems_of("a: \"b\" c"),
            Lines{"x.yaml:1:8: this is not expected here; check the indentation and the quotes "
                  "before it"});
  EXPECT_EQ(
      problems_of("a: - b"),
      Lines{"x.yaml:1:4: \"- \" is not expected here; begin the list on a line of its own, or "
            "check the indentation"});
  EXPECT_EQ(problems_of("a: ]"), Lines{"x.yaml:1:4: a closing bracket that nothing opened"});
  EXPECT_EQ(problems_of("a: *b"), Lines{"x.yaml:1:4: this alias has no anchor (&name) before it"});
  EXPECT_EQ(problems_of("a: \"\\q\""),
            Lines{"x.yaml:1:7: not valid YAML: unknown escape character: q"});
}

TEST(Document, PointsAtTheBracketThatIsNeverClosed) {
  EXPECT_EQ(problems_of("a: 1\nnames: [Ivica, Ana\nb: 2\nc: 3\n"),
            Lines{"x.yaml:2:8: this \"[\" is not closed, or a comma is missing in it"});
  EXPECT_EQ(problems_of("a: {b: [1, 2], c: 3\n"),
            Lines{"x.yaml:1:4: this \"{\" is not closed, or a comma is missing in it"});
}

TEST(Document, PointsAtTheQuoteThatIsNeverClosed) {
  const Lines expected{"x.yaml:2:4: this quote is never closed"};
  EXPECT_EQ(problems_of("a: 1\nb: \"two\nc: 3\nd: 4\n"), expected);
  EXPECT_EQ(problems_of("a: 1\nb: 'two\nc: it''s 3\n"), expected);
  EXPECT_EQ(problems_of("a: 1\nb: !!str \"two\\\"\n"), expected);
  EXPECT_EQ(problems_of("a: 1\nb: \"two, x]\n"), expected);
  EXPECT_EQ(problems_of("a: [x, \"two]\nb: c\n"), Lines{"x.yaml:1:8: this quote is never closed"});
  // Without a line end yaml-cpp complains itself, but where the file ends.
  EXPECT_EQ(problems_of("a: 1\nb: \"two\nc: 3"),
            Lines{"x.yaml:2:1: the quote that opens behind this is never closed"});
}

TEST(Document, AcceptsQuotesOfAllKindsAtItsEnd) {
  EXPECT_EQ(problems_of("a: \"two\\\"\"\n"), Lines{});
  EXPECT_EQ(problems_of("a: 'it''s'\n"), Lines{});
  EXPECT_EQ(problems_of("a: |\n  \"two\n"), Lines{});
  EXPECT_EQ(problems_of("a: \"two\"\nb: it's\n"), Lines{});
  EXPECT_EQ(problems_of("a: !!str it's\n"), Lines{});
  EXPECT_EQ(problems_of("a: !!str\n"), Lines{});
}

TEST(Document, RefusesASecondDocumentWhetherMeantOrNot) {
  EXPECT_EQ(problems_of("a: 1\n---\nb: 2\n"),
            Lines{"x.yaml:2:1: a second document begins here, and a file may hold only one; check "
                  "the indentation of this line, or remove the \"---\""});
  // yaml-cpp makes a second document of a line that is indented less than the first
  EXPECT_EQ(problems_of("  a: 1\nb: 2\n"),
            Lines{"x.yaml:2:1: a second document begins here, and a file may hold only one; check "
                  "the indentation of this line, or remove the \"---\""});
}

TEST(Document, ReportsEveryDuplicateKeyWithItsPath) {
  EXPECT_EQ(
      problems_of("a: 1\n"
                  "sinks:\n"
                  "  - name: x\n"
                  "  - name: y\n"
                  "    headers: {k: 1, k: 2}\n"
                  "    name: z\n"
                  "a: 2\n"),
      (Lines{"x.yaml:5:21: sinks[2].headers: duplicate key \"k\"; it stands on line 5 already",
             "x.yaml:6:5: sinks[2]: duplicate key \"name\"; it stands on line 4 already",
             "x.yaml:7:1: duplicate key \"a\"; it stands on line 1 already"}));
}

TEST(Document, RefusesKeysThatAreNotTexts) {
  EXPECT_EQ(
      problems_of("? [a]\n: b\n"),
      Lines{"x.yaml:1:3: a key must be a text (a value that holds \": \" must be in quotes)"});
  EXPECT_EQ(
      problems_of("b:\n  : x\n"),
      Lines{"x.yaml:2:3: a key must be a text (a value that holds \": \" must be in quotes)"});
}

TEST(Document, RefusesMergedMappingsAndTags) {
  EXPECT_EQ(problems_of("a: &a {x: 1}\nb:\n  <<: *a\n"),
            Lines{"x.yaml:3:3: merging mappings with \"<<\" is not supported; write the keys out"});
  EXPECT_EQ(problems_of("a: !include other.yaml\n"),
            Lines{"x.yaml:1:4: the tag \"!include\" has no meaning here; remove it"});
  EXPECT_EQ(problems_of("a: !!str 5\n"), Lines{});
}

TEST(Document, FollowsAliases) {
  Problems problems;
  auto section = Section::parse("a: &a [x, y]\nb: *a\n", "x.yaml", problems);
  EXPECT_EQ(section.texts("b"), (Lines{"x", "y"}));
  EXPECT_EQ(section.origin("b"), (Origin{"x.yaml", 1, 4}));
  EXPECT_TRUE(problems.empty());
}

TEST(Document, RefusesAnAliasOfItself) {
  EXPECT_EQ(problems_of("a: &a [*a]\n"), Lines{"x.yaml:1:8: this alias contains itself"});
  EXPECT_EQ(problems_of("&r\na: {b: *r}\n"), Lines{"x.yaml:2:8: this alias contains itself"});
}

TEST(Document, RefusesAnAliasBomb) {
  std::string yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
  for (int i = 1; i < 9; ++i) {
    yaml += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [";
    for (int j = 0; j < 10; ++j) yaml += (j ? ", *a" : "*a") + std::to_string(i - 1);
    yaml += "]\n";
  }
  const auto problems = problems_of(yaml);
  ASSERT_EQ(problems.size(), 1U);
  EXPECT_EQ(problems[0],
            "x.yaml:5:45: aliases stand for more than 100000 values; write fewer of them");
}

TEST(Document, RefusesWhatIsNestedTooDeep) {
  const std::string deep = "a: " + std::string(31, '[') + std::string(31, ']');
  EXPECT_EQ(problems_of(deep), Lines{});
  EXPECT_EQ(problems_of("a: " + std::string(32, '[') + std::string(32, ']')),
            Lines{"x.yaml:1:35: nested deeper than 32 levels"});
  EXPECT_EQ(problems_of("a: " + std::string(100'000, '[')).size(), 1U);
}

TEST(Document, RefusesOtherEncodingsAndControlCharacters) {
  EXPECT_EQ(problems_of("a: 1\nb: Vu\xe8i\xe6\n"),
            Lines{"x.yaml:2:1: this line is not UTF-8; save the file as UTF-8"});
  EXPECT_EQ(problems_of(std::string_view("\xff\xfe"
                                         "a\0:\0 \0b\0",
                                         10)),
            Lines{"x.yaml:1:4: control character U+0000 is not allowed"});
  EXPECT_EQ(problems_of("a: 1\nb: \x04\nc: 2\n"),
            Lines{"x.yaml:2:4: control character U+0004 is not allowed"});
}

TEST(Document, CountsColumnsInCharacters) {
  Problems problems;
  auto section = Section::parse("имена: [Вулин, Шојгу]\n", "x.yaml", problems);
  const auto items = section.items("имена");
  ASSERT_EQ(items.size(), 2U);
  EXPECT_EQ(items[1].origin, (Origin{"x.yaml", 1, 16}));
}

TEST(Document, ReportsAFileThatCannotBeRead) {
  const TempDir dir;
  Problems problems;
  Section::load(dir / "absent.yaml", problems);
  Section::load(dir.path(), problems);
  const auto at = dir.path().string();
  EXPECT_EQ(
      lines_of(problems),
      (Lines{at + "/absent.yaml: cannot open " + at + "/absent.yaml: No such file or directory",
             at + ": " + at + " is not a regular file"}));
}

TEST(Document, ThatCannotBeReadMakesNoFurtherProblems) {
  Problems problems;
  auto section = Section::parse("a: [", "x.yaml", problems);
  EXPECT_EQ(section.required_text("name"), "");
  section.problem("", "there are no feeds");
  section.done();
  EXPECT_EQ(problems.list().size(), 1U);
  EXPECT_EQ(section.here(), (Origin{"x.yaml", 0, 0}));
}

TEST(Document, OfManyFeedsIsReadInNoTime) {
  std::string yaml = "feeds:\n";
  for (int i = 0; i < 5000; ++i)
    yaml += "  - url: https://news.example.org/feed/" + std::to_string(i) +
            "\n    name: \"Feed\"\n    tags: [world, politics]\n    min_interval: 15m\n";
  const auto start = std::chrono::steady_clock::now();
  Problems problems;
  auto section = Section::parse(yaml, "x.yaml", problems);
  EXPECT_EQ(section.sections("feeds").size(), 5000U);
  EXPECT_TRUE(problems.empty());
  // A tenth of this in a release build; the bound only catches what grows faster than the file.
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(60));
}

}  // namespace
}  // namespace newshound
