#include "base/log.h"

#include <algorithm>
#include <string>

#include <gtest/gtest.h>

namespace newshound {
namespace {

// What `write` puts on standard error.
template <class Write>
std::string logged(Write write) {
  testing::internal::CaptureStderr();
  write();
  return testing::internal::GetCapturedStderr();
}

TEST(Log, WritesOneLineThatNamesItsLevel) {
  const auto line = logged([] { log::warning("feed {}: {}", "bbc", "connection refused"); });
  EXPECT_TRUE(line.ends_with("warning: feed bbc: connection refused\n") ||
              line == "<4>feed bbc: connection refused\n")
      << line;
}

TEST(Log, CannotBeForgedByAFeed) {
  const auto line = logged([] { log::info("feed {}", "x\n<3>all is lost\x1b[31m"); });
  EXPECT_TRUE(line.ends_with("feed x <3>all is lost [31m\n")) << line;
  EXPECT_EQ(std::count(line.begin(), line.end(), '\n'), 1);
}

TEST(Log, KeepsQuietBelowItsLevel) {
  log::set_level(log::Level::error);
  EXPECT_EQ(logged([] { log::warning("unheard"); }), "");
  log::set_level(log::Level::info);
  EXPECT_EQ(logged([] { log::debug("unheard"); }), "");
}

TEST(Log, KnowsItsLevelsByName) {
  log::Level level = log::Level::info;
  EXPECT_TRUE(log::parse_level("debug", level));
  EXPECT_EQ(level, log::Level::debug);
  EXPECT_FALSE(log::parse_level("chatty", level));
  EXPECT_EQ(level, log::Level::debug);
}

}  // namespace
}  // namespace newshound
