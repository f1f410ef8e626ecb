// Watchlists in JSON Lines.
#include <chrono>
#include <fstream>

#include <gtest/gtest.h>

#include "fakes/temp_dir.h"
#include "lists/watchlist_files.h"

namespace newshound {
namespace {

using Lines = std::vector<std::string>;

class JsonlList : public testing::Test {
 protected:
  std::vector<Watchlist> load(std::string_view content) {
    std::ofstream(dir_ / "Sanctions 2026.jsonl", std::ios::binary) << content;
    return load_watchlists({dir_ / "Sanctions 2026.jsonl"}, problems_);
  }
  Lines lines() const {
    Lines lines;
    for (const auto& problem : problems_.list())
      lines.push_back(to_string(problem).substr(dir_.path().string().size() + 1));
    return lines;
  }

  TempDir dir_;
  Problems problems_;
};

TEST_F(JsonlList, ReadsNamesAsTextsAndAsObjects) {
  const auto lists = load(
      "\xef\xbb\xbf{\"id\":\"q:1\",\"type\":\"person\",\"set\":\"x\",\"names\":[\"Ana Ivić\",\"Ана "
      "Ивић\"]}\r\n"
      "\n"
      "{\"id\":\"q:2\",\"type\":\"org\",\"names\":[{\"name\":\"DUNAV  BANK\",\"kind\":\"aka\"},"
      "{\"name\":\"Dunav\",\"kind\":\"primary\",\"lang\":\"sr\"}]}\n"
      "{\"names\":[{\"name\":\"Eva Dunav\"}]}");
  EXPECT_EQ(lines(), Lines{});
  ASSERT_EQ(lists.size(), 1U);
  EXPECT_EQ(lists[0].name, "Sanctions 2026");
  EXPECT_EQ(lists[0].id, "sanctions-2026");
  ASSERT_EQ(lists[0].subjects.size(), 3U);
  const auto& first = lists[0].subjects[0];
  EXPECT_EQ(first.id, "q:1");
  EXPECT_EQ(first.name, "Ana Ivić");
  EXPECT_EQ(first.type, "person");
  EXPECT_EQ(first.severity, Severity::medium);
  EXPECT_EQ(first.origin.line, 1);
  ASSERT_EQ(first.names.size(), 2U);
  EXPECT_EQ(first.names[0].kind, NameKind::primary);
  EXPECT_EQ(first.names[1].text, "Ана Ивић");
  EXPECT_EQ(first.names[1].kind, NameKind::alias);
  const auto& second = lists[0].subjects[1];
  EXPECT_EQ(second.name, "Dunav") << "the primary name is shown, wherever it stands";
  EXPECT_EQ(second.names[0].text, "DUNAV BANK");
  EXPECT_EQ(second.names[0].kind, NameKind::alias);
  EXPECT_EQ(second.origin.line, 3);
  EXPECT_EQ(lists[0].subjects[2].id, "eva-dunav");
  EXPECT_EQ(lists[0].subjects[2].name, "Eva Dunav");
}

TEST_F(JsonlList, LeavesOutFaultyLinesAndKeepsTheOthers) {
  const auto lists = load(
      "{\"id\":\"1\",\"names\":[\"Ana\"]\n"
      "[]\n"
      "{\"id\":\"1\"}\n"
      "{\"id\":\"1\",\"names\":[]}\n"
      "{\"id\":\"1\",\"names\":[7]}\n"
      "{\"id\":\"1\",\"names\":[\"\"]}\n"
      "{\"id\":\"1\",\"names\":[\"Vu\xe8i\xe6\"]}\n"
      "{\"id\":\"1\",\"names\":[\"Ana\"]}\n"
      "{\"id\":\"1\",\"names\":[\"Eva\"]}\n");
  ASSERT_EQ(lists.size(), 1U);
  EXPECT_EQ(lists[0].subjects.size(), 1U);
  EXPECT_EQ(lines(),
            (Lines{"Sanctions 2026.jsonl:1:1: not JSON: incomplete JSON",
                   "Sanctions 2026.jsonl:2:1: expected an object {\"id\", \"type\", \"names\"}",
                   "Sanctions 2026.jsonl:3:1: \"names\" must be a list of at least one name",
                   "Sanctions 2026.jsonl:4:1: \"names\" must be a list of at least one name",
                   "Sanctions 2026.jsonl:5:1: each of \"names\" must be a text or {\"name\", "
                   "\"kind\"}",
                   "Sanctions 2026.jsonl:6:1: the name is empty",
                   "Sanctions 2026.jsonl:7:1: not JSON: syntax error",
                   "Sanctions 2026.jsonl:9:1: the id \"1\" is taken by an earlier entry of this "
                   "list; choose another"}));
}

TEST_F(JsonlList, ReportsFiftyFaultyLinesAndCountsTheRest) {
  std::string content;
  for (int i = 0; i < 60; ++i) content += "nonsense\n";
  load(content);
  ASSERT_EQ(problems_.list().size(), 51U);
  EXPECT_EQ(lines().back(), "Sanctions 2026.jsonl: 10 more lines have faults");
}

TEST_F(JsonlList, WithoutALineIsAProblem) {
  load("\n");
  EXPECT_EQ(lines(), Lines{"Sanctions 2026.jsonl: nobody to look for; the file has no lines"});
}

TEST_F(JsonlList, OfAHundredThousandLinesIsReadLineByLine) {
  std::string content;
  for (int i = 0; i < 100'000; ++i)
    content += "{\"id\":\"n" + std::to_string(i) +
               "\",\"type\":\"person\",\"names\":[\"Given Name" + std::to_string(i) + "\"]}\n";
  const auto start = std::chrono::steady_clock::now();
  const auto lists = load(content);
  EXPECT_EQ(lines(), Lines{});
  ASSERT_EQ(lists.size(), 1U);
  EXPECT_EQ(lists[0].subjects.size(), 100'000U);
  // A fiftieth of this in a release build; the bound only catches what grows faster than the file.
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(60));
}

}  // namespace
}  // namespace newshound
