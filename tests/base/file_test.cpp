#include "base/file.h"

#include <filesystem>

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

namespace newshound {
namespace {

// A folder of its own for each test, gone afterwards.
class File : public testing::Test {
 protected:
  File() {
    std::string name = (std::filesystem::temp_directory_path() / "newshound-file-XXXXXX").string();
    folder = ::mkdtemp(name.data());
  }
  ~File() override { std::filesystem::remove_all(folder); }

  std::filesystem::path folder;
};

TEST_F(File, ComesBackAsItWasWritten) {
  const std::string content("one\r\n\0two", 9);
  ASSERT_TRUE(write_file(folder / "a", content));
  EXPECT_EQ(read_file(folder / "a"), content);
}

TEST_F(File, IsReplacedWholeAndLeavesNothingBeside) {
  ASSERT_TRUE(write_file(folder / "a", "a longer first version"));
  ASSERT_TRUE(write_file(folder / "a", "second"));
  EXPECT_EQ(read_file(folder / "a"), "second");
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder), {}), 1);
}

TEST_F(File, LeavesNothingBehindWhenItCannotBeReplaced) {
  std::filesystem::create_directories(folder / "a" / "full");
  EXPECT_FALSE(write_file(folder / "a", "text"));
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder), {}), 1);
}

TEST_F(File, IsNotReadBeyondItsLimit) {
  ASSERT_TRUE(write_file(folder / "a", "12345"));
  EXPECT_EQ(read_file(folder / "a", 5), "12345");
  EXPECT_EQ(read_file(folder / "a", 4).error().code, Errc::too_large);
}

TEST_F(File, SaysWhichOneIsMissing) {
  const auto missing = read_file(folder / "nowhere");
  EXPECT_EQ(missing.error().code, Errc::not_found);
  EXPECT_EQ(missing.error().message,
            "cannot open " + (folder / "nowhere").string() + ": No such file or directory");
}

TEST_F(File, IsNoFolderAndNoPipe) {
  EXPECT_EQ(read_file(folder).error().code, Errc::invalid);
  ASSERT_EQ(::mkfifo((folder / "pipe").c_str(), 0600), 0);
  EXPECT_EQ(read_file(folder / "pipe").error().code, Errc::invalid);
}

}  // namespace
}  // namespace newshound
