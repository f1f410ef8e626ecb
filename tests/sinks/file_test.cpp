#include "base/file.h"

#include <filesystem>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include "fakes/temp_dir.h"
#include "model/alert_json.h"
#include "support.h"

namespace newshound {
namespace {

using Kind = Outcome::Kind;

class FileTest : public testing::Test, public SinkBench {
 protected:
  FileTest() { folder = directory_.path().string(); }
  std::unique_ptr<Sink> make_file() { return make("{name: f, type: file, path: alerts.jsonl}"); }
  std::filesystem::path path() const { return directory_ / "alerts.jsonl"; }

  TempDir directory_;
};

TEST_F(FileTest, AppendsALineForEachAlert) {
  auto sink = make_file();
  ASSERT_EQ(problems(), "");
  const auto ping = notice(AlertKind::test, "two\nlines");
  EXPECT_EQ(deliver(*sink).kind, Kind::delivered);
  EXPECT_EQ(deliver(*sink, ping).kind, Kind::delivered);
  EXPECT_EQ(*read_file(path()), to_json(sample_alert()) + "\n" + to_json(ping) + "\n");
}

TEST_F(FileTest, IsNotReadableByEverybody) {
  const auto before = ::umask(0);
  deliver(*make_file());
  ::umask(before);
  struct stat info{};
  ASSERT_EQ(::stat(path().c_str(), &info), 0);
  EXPECT_EQ(info.st_mode & 0777U, 0640U);
}

TEST_F(FileTest, GoesOnInANewFileWhenTheOldOneIsMovedAway) {
  auto sink = make_file();
  deliver(*sink);
  std::filesystem::rename(path(), directory_ / "alerts.jsonl.1");
  deliver(*sink);
  EXPECT_EQ(*read_file(path()), to_json(sample_alert()) + "\n");
}

TEST_F(FileTest, BeginsANewLineAfterOneThatWasCutShort) {
  ASSERT_TRUE(write_file(path(), "{\"id\":\"cut"));
  deliver(*make_file());
  EXPECT_EQ(*read_file(path()), "{\"id\":\"cut\n" + to_json(sample_alert()) + "\n");
}

TEST_F(FileTest, RetriesWithTheReasonWhenItCannotWrite) {
  std::filesystem::create_directory(path());
  const auto outcome = deliver(*make_file());
  EXPECT_EQ(outcome.kind, Kind::retry);
  EXPECT_EQ(outcome.why, "cannot append to " + path().string() + ": Is a directory");
}

TEST_F(FileTest, DoesNotWaitForTheReaderOfAFifo) {
  ASSERT_EQ(::mkfifo(path().c_str(), 0600), 0);
  const auto outcome = deliver(*make_file());
  EXPECT_EQ(outcome.kind, Kind::retry);
  EXPECT_EQ(outcome.why, path().string() + " is not a regular file");
}

TEST_F(FileTest, TellsTheMistakesOfTheConfiguration) {
  make("{name: f, type: file}");
  EXPECT_NE(problems().find("expected the file to append to"), std::string::npos) << problems();
  make("{name: f, type: file, path: x, pth: y}");
  EXPECT_NE(problems().find("did you mean \"path\"?"), std::string::npos) << problems();
}

}  // namespace
}  // namespace newshound
