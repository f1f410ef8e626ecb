// The unit that is shipped, as systemd's own tools judge it without a running systemd.

#include <cstdlib>
#include <fstream>

#include <gtest/gtest.h>
#include <unistd.h>

#include "house/source_tree.h"

namespace newshound {
namespace {

namespace fs = std::filesystem;

// A copy of the unit whose program exists on every machine, which the tools insist on.
class ServiceUnit : public testing::Test {
 protected:
  void SetUp() override {
    if (std::system("command -v systemd-analyze >/dev/null") != 0)
      GTEST_SKIP() << "systemd-analyze is not installed";
    std::string name = (fs::temp_directory_path() / "newshound-unit-XXXXXX").string();
    ASSERT_NE(::mkdtemp(name.data()), nullptr);
    folder_ = name;
    std::string unit = content_of(source_root() / "systemd/newshound.service");
    constexpr std::string_view program = "/usr/bin/newshound";
    for (auto at = unit.find(program); at != unit.npos; at = unit.find(program, at))
      unit.replace(at, program.size(), "/bin/true");
    std::ofstream(folder_ / "newshound.service") << unit;
  }
  ~ServiceUnit() override {
    if (!folder_.empty()) fs::remove_all(folder_);
  }

  int analyze(const std::string& arguments) const {
    return std::system(
        ("systemd-analyze " + arguments + " '" + (folder_ / "newshound.service").string() + "' >&2")
            .c_str());
  }

 private:
  fs::path folder_;
};

TEST_F(ServiceUnit, HasNoMistake) {
  EXPECT_EQ(analyze("verify --man=no"), 0);
}

TEST_F(ServiceUnit, StaysHardened) {
  EXPECT_EQ(analyze("security --offline=true --no-pager --threshold=15"), 0);
}

}  // namespace
}  // namespace newshound
