// The lists that are shipped, and the examples that teach their grammar.
#include <fstream>
#include <iterator>

#include <gtest/gtest.h>

#include "fakes/temp_dir.h"
#include "lists/watchlist_files.h"

namespace newshound {
namespace {

namespace fs = std::filesystem;
using Lines = std::vector<std::string>;

const fs::path shipped = NEWSHOUND_SOURCE_DIR "/watchlists";

// What stands in README.md between a line "```KIND" and the next "```", all together.
std::string examples(std::string_view kind) {
  std::ifstream readme(shipped / "README.md");
  std::string all;
  bool inside = false;
  for (std::string line; std::getline(readme, line);) {
    if (line.starts_with("```")) inside = line.substr(3) == kind;
    else if (inside) all += line + '\n';
  }
  return all;
}

// The faults of a file of that name and content, and its subjects' names in `names`.
Lines faults_of(std::string_view file, std::string_view content, Lines& names) {
  const TempDir dir;
  std::ofstream(dir / file) << content;
  Problems problems;
  for (const auto& list : load_watchlists({dir / file}, problems))
    for (const auto& subject : list.subjects) names.push_back(subject.name);
  Lines faults;
  for (const auto& problem : problems.list()) faults.push_back(to_string(problem));
  return faults;
}

TEST(ShippedLists, HaveNoMistake) {
  Problems problems;
  EXPECT_EQ(load_watchlists({shipped}, problems).size(), 2U);
  for (const auto& problem : problems.list()) ADD_FAILURE() << to_string(problem);
}

TEST(ShippedLists, AreTaughtByExamplesThatLoad) {
  const auto yaml = examples("yaml");
  const auto second = yaml.find("watchlist: ", 1);
  ASSERT_NE(second, yaml.npos);
  Lines names;
  EXPECT_EQ(faults_of("first.yaml", yaml.substr(0, second), names), Lines{});
  EXPECT_EQ(faults_of("second.yaml", yaml.substr(second), names), Lines{});
  EXPECT_EQ(faults_of("third.jsonl", examples("json"), names), Lines{});
  EXPECT_EQ(
      names,
      (Lines{
          "Aleksandar Vulin", "VUČIĆ, Aleksandar", "Aleksandar Vulin", "Arms deals", "Jane Doe"}));
}

TEST(ShippedLists, AreTaughtWithAFaultAsItIsTold) {
  Lines names;
  const auto faults = faults_of("my-list.yaml",
                                "watchlist: a\n"
                                "entries:\n"
                                "  - Ana Ivić\n"
                                "  - name: Ivica Dačić\n"
                                "    born: 1966\n"
                                "    gender: m\n"
                                "    contxt: SPS\n",
                                names);
  ASSERT_EQ(faults.size(), 1U);
  const auto told = faults[0].substr(faults[0].find("my-list"));
  std::ifstream readme(shipped / "README.md");
  const std::string text(std::istreambuf_iterator<char>(readme), {});
  EXPECT_NE(text.find("    " + told + "\n"), text.npos) << told;
}

}  // namespace
}  // namespace newshound
