// Settings and watchlists as the daemon loads them, with the faults that people make.
#include "app/load.h"

#include <fstream>

#include <gtest/gtest.h>

#include "fakes/temp_dir.h"

namespace newshound {
namespace {

class Load : public testing::Test {
 protected:
  void save(const std::string& name, std::string_view text) const {
    std::ofstream(dir_ / name, std::ios::binary) << text;
  }
  void configure(std::string_view routes = "") const {
    save("newshound.yaml",
         "state_directory: state\nwatchlists: [lists]\n"
         "feeds: [{name: A, url: \"https://a.example/feed\"}]\n"
         "sinks: [{name: desk, type: console}]\n" +
             std::string(routes));
  }
  Load() {
    std::filesystem::create_directory(dir_ / "lists");
    configure();
  }

  Configuration load(std::shared_ptr<const Snapshot> before = nullptr) {
    problems_ = {};
    Configuration loaded = load_configuration(dir_ / "newshound.yaml", problems_, before);
    loaded.settings.sinks.clear();  // their sections would outlive the problems
    return loaded;
  }
  // Behind the folder of the test.
  std::vector<std::string> told(const Problems& problems) const {
    std::vector<std::string> lines;
    for (const auto& problem : problems.list())
      lines.push_back(to_string(problem).substr(dir_.path().string().size() + 1));
    return lines;
  }

  using Lines = std::vector<std::string>;
  TempDir dir_;
  Problems problems_;
};

std::vector<std::string> names_on(const Snapshot& snapshot) {
  std::vector<std::string> names;
  for (const auto& list : snapshot.matcher->watchlists())
    for (const auto& subject : list.subjects) names.push_back(subject.name);
  return names;
}

TEST_F(Load, LeavesOutWhatHasAFaultAndKeepsTheRest) {
  save("lists/a.yaml", "watchlist: A\nentries:\n  - Ana Primer\n  - {name: Bo Ivić, born: soon}\n");
  save("lists/b.yaml", "watchlist: B\nentries: [\n");
  save("lists/c.yaml", "watchlist: C\nentries: [Ceca Petrova]\n");
  const auto loaded = load();
  EXPECT_EQ(told(problems_), Lines{});
  ASSERT_TRUE(loaded.snapshot);
  EXPECT_EQ(names_on(*loaded.snapshot), (Lines{"Ana Primer", "Ceca Petrova"}));
  ASSERT_EQ(loaded.in_lists.list().size(), 2U);
  EXPECT_TRUE(told(loaded.in_lists)[0].starts_with("lists/a.yaml:4:27: "))
      << told(loaded.in_lists)[0];
  EXPECT_TRUE(told(loaded.in_lists)[1].starts_with("lists/b.yaml:"));
  EXPECT_EQ(summary(loaded, 1),
            "1 feed, 2 subjects on 2 watchlists, 1 sink; 2 problems in the watchlists");
}

TEST_F(Load, CannotDoWithNobodyLeft) {
  save("lists/a.yaml", "watchlist: A\nentries: [\n");
  const auto loaded = load();
  EXPECT_EQ(told(problems_), Lines{"newshound.yaml: none of the watchlists can be used"});
}

TEST_F(Load, KeepsAListAsItWasWhereItCannotBeReadAnyMore) {
  save("lists/a.yaml", "watchlist: A\nentries: [Ana Primer]\n");
  save("lists/b.yaml", "watchlist: B\nentries: [Bo Ivić]\n");
  const auto before = load();
  save("lists/a.yaml", "watchlist: A\nentries: [Ana Primer");
  std::filesystem::remove(dir_ / "lists/b.yaml");
  save("lists/c.yaml", "watchlist: C\nentries: [Ceca Petrova]\n");
  const auto after = load(before.snapshot);
  EXPECT_EQ(told(problems_), Lines{});
  EXPECT_EQ(names_on(*after.snapshot), (Lines{"Ceca Petrova", "Ana Primer"}));
  EXPECT_EQ(told(after.in_lists).back(),
            "lists/a.yaml: the watchlist \"A\" stays as it was read before");
  const auto lists = load_lists(after.settings, after.snapshot);
  EXPECT_EQ(names_on(*lists.snapshot), (Lines{"Ceca Petrova", "Ana Primer"}));
}

TEST_F(Load, TriesTheExamplesOfTheLists) {
  save("lists/a.yaml",
       "watchlist: A\nentries:\n  - name: Ana Primer\n    should_match: [Nobody]\n"
       "    should_not_match: [Anka Petrova]\n");
  const auto loaded = load();
  EXPECT_EQ(told(problems_), Lines{});
  EXPECT_EQ(told(loaded.in_lists),
            Lines{"lists/a.yaml:4:20: should_match: \"Ana Primer\" is not found in this text: "
                  "nothing in it was recognised"});
  EXPECT_EQ(names_on(*loaded.snapshot), Lines{"Ana Primer"});
}

TEST_F(Load, BlamesARouteForAListThatNobodyHasButNotForOneThatIsBroken) {
  configure("routes: [{watchlist: B, sinks: [desk]}, {sinks: [desk]}]\n");
  save("lists/a.yaml", "watchlist: A\nentries: [Ana Primer]\n");
  auto loaded = load();
  EXPECT_EQ(told(problems_),
            Lines{"newshound.yaml:5:10: there is no watchlist \"B\"; did you mean \"A\"?"});
  save("lists/b.yaml", "watchlist: B\nentries: [\n");
  loaded = load();
  EXPECT_EQ(told(problems_), Lines{});
  EXPECT_EQ(told(loaded.in_lists).back(),
            "newshound.yaml:5:10: there is no watchlist \"B\"; did you mean \"A\"?");
}

}  // namespace
}  // namespace newshound
