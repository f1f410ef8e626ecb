#include "lists/watchlist_files.h"

#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "fakes/temp_dir.h"

namespace newshound {
namespace {

namespace fs = std::filesystem;
using Lines = std::vector<std::string>;

// A directory of watchlists, and what loading from it gives.
class WatchlistFiles : public testing::Test {
 protected:
  void put(const fs::path& name, std::string_view content) {
    fs::create_directories((dir_ / name).parent_path());
    std::ofstream(dir_ / name, std::ios::binary) << content;
  }
  std::vector<Watchlist> load(const std::vector<fs::path>& names) {
    std::vector<fs::path> paths;
    for (const auto& name : names) paths.push_back(dir_ / name);
    return load_watchlists(paths, problems_);
  }
  // The problems' lines, and the paths of `files`, without the directory.
  Lines lines() const {
    Lines lines;
    for (const auto& problem : problems_.list()) lines.push_back(without_dir(to_string(problem)));
    return lines;
  }
  std::string without_dir(std::string line) const {
    const auto folder = dir_.path().string() + '/';
    for (auto at = line.find(folder); at != line.npos; at = line.find(folder))
      line.erase(at, folder.size());
    return line;
  }

  TempDir dir_;
  Problems problems_;
};

TEST_F(WatchlistFiles, ReadsEveryOptionOfTheGrammar) {
  put("a.yaml",
      "watchlist: Serbian officials\n"
      "severity: high\n"
      "tags: [serbia]\n"
      "entries:\n"
      "  - Ivica Dačić\n"
      "  - id: vulin\n"
      "    name: Aleksandar Vulin\n"
      "    aliases: [Александар Вулин, A. Vulin, Aleksandar Vulin]\n"
      "    type: person\n"
      "    severity: critical\n"
      "    tags: sanctioned\n"
      "    reference: https://lists.example.org/vulin\n"
      "    note: A note.\n");
  const auto lists = load({"a.yaml"});
  EXPECT_EQ(lines(), Lines{});
  ASSERT_EQ(lists.size(), 1U);
  const auto& list = lists[0];
  EXPECT_EQ(list.id, "serbian-officials");
  EXPECT_EQ(list.name, "Serbian officials");
  EXPECT_EQ(list.tags, Lines{"serbia"});
  EXPECT_EQ(list.origin, (Origin{(dir_ / "a.yaml").string(), 1, 12}));
  ASSERT_EQ(list.subjects.size(), 2U);

  const auto& plain = list.subjects[0];
  EXPECT_EQ(plain.id, "ivica-dacic");
  EXPECT_EQ(plain.name, "Ivica Dačić");
  ASSERT_EQ(plain.names.size(), 1U);
  EXPECT_EQ(plain.names[0].text, "Ivica Dačić");
  EXPECT_EQ(plain.names[0].kind, NameKind::primary);
  EXPECT_EQ(plain.severity, Severity::high);
  EXPECT_EQ(plain.origin, (Origin{(dir_ / "a.yaml").string(), 5, 5}));

  const auto& whole = list.subjects[1];
  EXPECT_EQ(whole.id, "vulin");
  EXPECT_EQ(whole.name, "Aleksandar Vulin");
  ASSERT_EQ(whole.names.size(), 3U) << "an alias that repeats the name is no second name";
  EXPECT_EQ(whole.names[1].text, "Александар Вулин");
  EXPECT_EQ(whole.names[1].kind, NameKind::alias);
  EXPECT_EQ(whole.names[2].origin, (Origin{(dir_ / "a.yaml").string(), 8, 33}));
  EXPECT_EQ(whole.type, "person");
  EXPECT_EQ(whole.severity, Severity::critical);
  EXPECT_EQ(whole.tags, Lines{"sanctioned"});
  EXPECT_EQ(whole.reference, "https://lists.example.org/vulin");
  EXPECT_EQ(whole.note, "A note.");
}

TEST_F(WatchlistFiles, TakesMediumForASeverityThatNobodyWrote) {
  put("a.yaml", "watchlist: a\nentries: [Ana Ivić]\n");
  const auto lists = load({"a.yaml"});
  ASSERT_EQ(lists.size(), 1U);
  EXPECT_EQ(lists[0].subjects.at(0).severity, Severity::medium);
}

TEST_F(WatchlistFiles, LeaveOutFaultyEntriesAndKeepTheOthers) {
  put("a.yaml",
      "watchlist: a\n"
      "entries:\n"
      "  - ''\n"
      "  - '— 007 —'\n"
      "  - {id: x}\n"
      "  - {name: Ana Ivić, severty: low}\n"
      "  - {name: Ana Ivić, severity: lowest}\n"
      "  - {name: Ana Ivić, reference: 'see note'}\n"
      "  - {name: Ana Ivić, aliases: [Ana, '?', {x: y}]}\n"
      "  - Good One\n");
  const auto lists = load({"a.yaml"});
  ASSERT_EQ(lists.size(), 1U);
  ASSERT_EQ(lists[0].subjects.size(), 1U);
  EXPECT_EQ(lists[0].subjects[0].name, "Good One");
  EXPECT_EQ(
      lines(),
      (Lines{"a.yaml:3:5: entries: the name is empty",
             "a.yaml:4:5: entries: the name \"— 007 —\" has no letters; it would never or always "
             "be found",
             "a.yaml:5:5: entries[3]: \"name\" is missing",
             "a.yaml:6:22: entries[4] (Ana Ivić): unknown key \"severty\"; did you mean "
             "\"severity\"?",
             "a.yaml:7:32: entries[5] (Ana Ivić): severity: expected one of low, medium, high, "
             "critical, found \"lowest\"",
             "a.yaml:8:33: entries[6] (Ana Ivić): reference: expected a web address (https://…); "
             "other texts fit into \"note\"",
             "a.yaml:9:42: entries[7] (Ana Ivić): aliases: expected a text, found a mapping",
             "a.yaml:9:37: entries[7] (Ana Ivić): aliases: the name \"?\" has no letters; it would "
             "never or always be found"}));
}

TEST_F(WatchlistFiles, RefuseASecondEntryOfTheSameId) {
  put("a.yaml",
      "watchlist: a\n"
      "entries:\n"
      "  - Ana Ivić\n"
      "  - ana ivic\n"
      "  - {id: x, name: Eva Dunav}\n"
      "  - {id: x, name: Iva Sava}\n");
  const auto lists = load({"a.yaml"});
  ASSERT_EQ(lists.size(), 1U);
  EXPECT_EQ(lists[0].subjects.size(), 2U);
  EXPECT_EQ(
      lines(),
      (Lines{"a.yaml:4:5: entries: the id \"ana-ivic\" (from the name) is taken by an earlier "
             "entry of this list; give one of the two an id",
             "a.yaml:6:5: entries[4] (Iva Sava): the id \"x\" is taken by an earlier entry "
             "of this list; choose another"}));
}

TEST_F(WatchlistFiles, WantANameAndEntries) {
  put("empty.yaml", "");
  put("hollow.yaml", "watchlist: '!'\nentries: []\nfoo: bar\n");
  put("wrong.yaml", "watchlist: w\nentries: {a: b}\n");
  load({"empty.yaml", "hollow.yaml", "wrong.yaml"});
  EXPECT_EQ(
      lines(),
      (Lines{"empty.yaml: \"watchlist\" is missing",
             "empty.yaml: entries: nobody to look for; write a list of names, each behind \"- \"",
             "hollow.yaml:1:12: watchlist: expected a name with letters",
             "hollow.yaml:2:10: entries: nobody to look for; write a list of names, each behind "
             "\"- \"",
             "hollow.yaml:3:1: unknown key \"foo\"; known here: watchlist, severity, tags, entries",
             "wrong.yaml:2:10: entries: expected a list (each entry begins with \"- \"), found a "
             "mapping"}));
}

TEST_F(WatchlistFiles, SayOnlyOnceThatAFileIsNotYaml) {
  put("a.yaml", "watchlist: a\nentries: [\n");
  EXPECT_TRUE(load({"a.yaml"}).empty());
  EXPECT_EQ(lines(), Lines{"a.yaml:2:10: this \"[\" is not closed, or a comma is missing in it"});
}

TEST_F(WatchlistFiles, RefuseTheSameListInTwoFiles) {
  put("a.yaml", "watchlist: The List\nentries: [Ana Ivić]\n");
  put("b.yaml", "# x\nwatchlist: the list\nentries: [Eva Dunav]\n");
  const auto lists = load({"a.yaml", "b.yaml"});
  ASSERT_EQ(lists.size(), 1U);
  EXPECT_EQ(lists[0].subjects.at(0).name, "Ana Ivić");
  EXPECT_EQ(lines(),
            Lines{"b.yaml:2:12: the watchlist \"the list\" has the same name as that in a.yaml; "
                  "rename one"});
}

TEST_F(WatchlistFiles, OfADirectoryAreReadInTheOrderOfTheirNames) {
  put("d/b.yml", "watchlist: b\nentries: [Ana Ivić]\n");
  put("d/a.yaml", "watchlist: a\nentries: [Ana Ivić]\n");
  put("d/c.jsonl", "{\"id\":\"1\",\"names\":[\"Ana Ivić\"]}\n");
  for (const auto* name :
       {".a.yaml.swp", ".hidden.yaml", "a.yaml~", "#a.yaml#", "4913", "README.md", "a.yaml.bak"})
    put(fs::path("d") / name, "not: [a list\n");
  put("d/sub.yaml/x.yaml", "not: [a list\n");
  const auto lists = load({"d"});
  EXPECT_EQ(lines(), Lines{});
  Lines names;
  for (const auto& list : lists) names.push_back(list.name);
  EXPECT_EQ(names, (Lines{"a", "b", "c"}));
  Lines files;
  for (const auto& file : watchlist_files({dir_ / "d"}))
    files.push_back(without_dir(file.string()));
  EXPECT_EQ(files, (Lines{"d/a.yaml", "d/b.yml", "d/c.jsonl"}));
}

TEST_F(WatchlistFiles, NamedTwiceAreReadOnce) {
  put("d/a.yaml", "watchlist: a\nentries: [Ana Ivić]\n");
  EXPECT_EQ(load({"d", "d/a.yaml", "d/../d/a.yaml"}).size(), 1U);
  EXPECT_EQ(lines(), Lines{});
}

TEST_F(WatchlistFiles, ThatAreNotThereOrNoListsAreProblems) {
  put("list.txt", "Ana Ivić\n");
  put("empty/README.md", "x");
  put("d/ok.yaml", "watchlist: a\nentries: [Ana Ivić]\n");
  fs::create_symlink("/nonexistent", dir_ / "d" / "gone.yaml");
  ASSERT_EQ(::mkfifo((dir_ / "d" / "pipe.jsonl").c_str(), 0600), 0);
  ASSERT_EQ(::mkfifo((dir_ / "d" / "pipe.yaml").c_str(), 0600), 0);
  EXPECT_EQ(load({"absent.yaml", "list.txt", "empty", "d"}).size(), 1U);
  EXPECT_EQ(lines(),
            (Lines{"absent.yaml: there is no such file or directory",
                   "list.txt: a watchlist's name ends in .yaml, .yml or .jsonl",
                   "empty: no watchlist is in this directory; put a file such as officials.yaml "
                   "into it (.yaml, .yml or .jsonl)",
                   "d/gone.yaml: cannot open d/gone.yaml: No such file or directory",
                   "d/pipe.jsonl: not a regular file",
                   "d/pipe.yaml: d/pipe.yaml is not a regular file"}));
}

}  // namespace
}  // namespace newshound
