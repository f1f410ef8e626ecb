// The map shows every room, and every header says at its top what it is.

#include <gtest/gtest.h>

#include "house/source_tree.h"

namespace newshound {
namespace {

TEST(Map, NamesEveryFolder) {
  const std::string map = content_of(source_root() / "daemon/MAP.md");
  for (const auto& folder : daemon_folders())
    EXPECT_NE(map.find("`" + folder + "/`"), map.npos) << "daemon/MAP.md does not name " << folder;
}

TEST(Map, IsContinuedAtTheTopOfEveryHeader) {
  for (const auto& file : daemon_sources())
    if (file.name.ends_with(".h"))
      EXPECT_TRUE(file.text.starts_with("#pragma once\n// ")) << file.name;
}

}  // namespace
}  // namespace newshound
