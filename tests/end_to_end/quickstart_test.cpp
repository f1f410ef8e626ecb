// What a newcomer sees first: config/quickstart.yaml as it is shipped.

#include <filesystem>

#include <gtest/gtest.h>

#include "end_to_end/desk.h"

namespace newshound {
namespace {

namespace fs = std::filesystem;

// A checkout with what the quickstart configuration needs, so that ./var is the test's own.
class Quickstart : public testing::Test {
 protected:
  Quickstart() {
    for (const auto* folder : {"config", "watchlists"})
      fs::copy(
          fs::path(NEWSHOUND_SOURCE_DIR) / folder, checkout_ / folder, fs::copy_options::recursive);
  }

  Ending newshound(Arguments arguments, const Arguments& before = {}) const {
    Arguments all = before;
    all.emplace_back(NEWSHOUND_BUILD_DIR "/newshound");
    all.insert(all.end(), arguments.begin(), arguments.end());
    all.insert(all.end(), {"--config", "config/quickstart.yaml"});
    return run({.arguments = all, .directory = checkout_.path()});
  }

  TempDir checkout_;
};

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (auto at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++found;
  return found;
}

TEST_F(Quickstart, IsAConfigurationWithoutProblems) {
  const auto ending = newshound({"check"});
  EXPECT_EQ(ending.exit, 0) << ending.err;
  EXPECT_NE(ending.out.find("24 feeds, 13 subjects on 2 watchlists, 1 sink;"), std::string::npos)
      << ending.out;
}

TEST_F(Quickstart, ShowsTheSampleAlertsWithoutANetworkAndALineForEachFeedThatIsOutOfReach) {
  const Arguments without_network{"unshare", "--net"};
  if (run({.arguments = {"unshare", "--net", "true"}}).exit != 0)
    GTEST_SKIP() << "this machine does not allow a network namespace of one's own";
  const auto first = newshound({"run", "--once"}, without_network);
  EXPECT_EQ(first.exit, 1);
  for (const auto* text : {"Aleksandar Vulin",
                           "Aleksandar Vučić",
                           "Sergei Shoigu",
                           "Sergey Naryshkin",
                           "Serbian officials",
                           "Сергей Нарышкин",
                           "https://vestnik-zapad.example/2024/12/vstrecha"})
    EXPECT_NE(first.out.find(text), std::string::npos) << text << "\n" << first.out;
  EXPECT_EQ(first.out.find('\x1b'), std::string::npos);  // colours are for terminals
  EXPECT_NE(first.err.find("Sample feed: 7 new of 7 entries"), std::string::npos) << first.err;
  EXPECT_EQ(count(first.err, "; next try in "), 23U) << first.err;
  EXPECT_EQ(count(first.err, "BBC World: "), 1U);
  EXPECT_TRUE(fs::exists(checkout_ / "var/newshound.db"));

  const auto second = newshound({"run", "--once", "--all"}, without_network);
  EXPECT_EQ(second.out, "");
}

}  // namespace
}  // namespace newshound
