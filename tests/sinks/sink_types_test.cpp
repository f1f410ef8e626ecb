#include <algorithm>
#include <filesystem>

#include <gtest/gtest.h>

#include "base/file.h"
#include "support.h"

namespace newshound {
namespace {

std::vector<std::string> listed() {
  std::vector<std::string> names;
  for (const auto* type : sink_types()) names.emplace_back(type->name);
  return names;
}

TEST(SinkTypes, EverySinkFileIsListed) {
  std::vector<std::string> files;
  for (const auto& entry :
       std::filesystem::directory_iterator(NEWSHOUND_SOURCE_DIR "/daemon/sinks")) {
    const auto text = read_file(entry.path()).value_or("");
    if (text.find("extern constinit const SinkType ") != text.npos)
      files.push_back(entry.path().stem().string());
  }
  std::ranges::sort(files);
  EXPECT_EQ(files, listed());
}

TEST(SinkTypes, AnUnknownTypeIsAProblemThatNamesTheNearestOne) {
  SinkBench bench;
  EXPECT_EQ(bench.make("{name: x, type: webhok}"), nullptr);
  EXPECT_NE(
      bench.problems().find("there is no sink type \"webhok\"; did you mean \"webhook\"?; the "
                            "types are alertmanager, command, console, "),
      std::string::npos)
      << bench.problems();
}

TEST(SinkTypes, EverySinkIsMadeEvenWhenItsOptionsAreWrong) {
  for (const auto& name : listed()) {
    SinkBench bench;
    EXPECT_NE(bench.make("{name: x, type: " + name + ", nonsense: 1}"), nullptr);
    EXPECT_NE(bench.problems().find("nonsense"), std::string::npos) << name;
  }
}

}  // namespace
}  // namespace newshound
