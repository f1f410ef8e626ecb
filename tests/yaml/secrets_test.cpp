// Where secrets come from, and that messages never show them.
#include <cstdlib>
#include <filesystem>

#include <gtest/gtest.h>

#include "base/file.h"
#include "fakes/temp_dir.h"
#include "yaml/problem_lines.h"
#include "yaml/section.h"

namespace newshound {
namespace {

namespace fs = std::filesystem;

class Secrets : public testing::Test {
 protected:
  void SetUp() override { ::setenv("CREDENTIALS_DIRECTORY", dir_.path().c_str(), 1); }
  void TearDown() override {
    ::unsetenv("CREDENTIALS_DIRECTORY");
    ::unsetenv("NEWSHOUND_TEST_SECRET");
  }

  Section parse(std::string_view yaml) { return Section::parse(yaml, dir_ / "x.yaml", problems_); }
  void put(const fs::path& name, std::string_view content, fs::perms mode) {
    ASSERT_TRUE(write_file(dir_ / name, content));
    fs::permissions(dir_ / name, mode);
  }
  // The problems' lines without the folder.
  Lines lines() const {
    auto lines = lines_of(problems_);
    const auto folder = dir_.path().string() + '/';
    for (auto& line : lines)
      for (auto at = line.find(folder); at != line.npos; at = line.find(folder))
        line.erase(at, folder.size());
    return lines;
  }

  TempDir dir_;
  Problems problems_;
};

constexpr auto owner_only = fs::perms::owner_read | fs::perms::owner_write;

TEST_F(Secrets, ComeFromTheValueAFileACredentialOrTheEnvironment) {
  put("pass", "from file\n", owner_only);
  put("smtp", "from credential\r\n", owner_only);
  ::setenv("NEWSHOUND_TEST_SECRET", "from environment", 1);
  auto s = parse("a: from value\nb_file: pass\nc_credential: smtp\nd_env: NEWSHOUND_TEST_SECRET\n");
  EXPECT_EQ(s.secret("a").reveal(), "from value");
  EXPECT_EQ(s.secret("b").reveal(), "from file");
  EXPECT_EQ(s.secret("c").reveal(), "from credential");
  EXPECT_EQ(s.secret("d").reveal(), "from environment");
  s.done();
  EXPECT_EQ(lines(), Lines{});
}

TEST_F(Secrets, LoseOneNewlineOnly) {
  put("pass", " two \n\n", owner_only);
  auto s = parse("a_file: pass\n");
  EXPECT_EQ(s.secret("a").reveal(), " two \n");
}

TEST_F(Secrets, MayBeGivenOnce) {
  put("pass", "hidden", owner_only);
  auto s = parse("a: hidden\na_file: pass\n");
  s.secret("a");
  EXPECT_EQ(lines(), Lines{"x.yaml:2:9: a_file: \"a\" is given too; keep one of them"});
}

TEST_F(Secrets, MustNotBeOpenToEveryUser) {
  put("pass", "hidden", owner_only | fs::perms::group_read | fs::perms::others_read);
  auto s = parse("a_file: pass\n");
  EXPECT_TRUE(s.secret("a").empty());
  EXPECT_EQ(
      lines(),
      Lines{"x.yaml:1:9: a_file: pass is open to every user of this machine; run: chmod o= pass"});
}

TEST_F(Secrets, MayBeReadableByTheGroup) {
  put("pass", "hidden", owner_only | fs::perms::group_read);
  auto s = parse("a_file: pass\n");
  EXPECT_EQ(s.secret("a").reveal(), "hidden");
}

TEST_F(Secrets, ThatAreNotThereAreProblems) {
  put("empty", "\n", owner_only);
  auto s = parse(
      "a_file: absent\nb_file: empty\nc_credential: absent\nd_credential: ../x\n"
      "e_env: NEWSHOUND_TEST_SECRET\n");
  for (const auto* key : {"a", "b", "c", "d", "e"}) EXPECT_TRUE(s.secret(key).empty());
  EXPECT_EQ(
      lines(),
      (Lines{"x.yaml:1:9: a_file: cannot open absent: No such file or directory",
             "x.yaml:2:9: b_file: the secret is empty",
             "x.yaml:3:15: c_credential: cannot open absent: No such file or directory",
             "x.yaml:4:15: d_credential: \"../x\" is not the name of a credential",
             "x.yaml:5:8: e_env: the environment variable NEWSHOUND_TEST_SECRET is not set"}));
}

TEST_F(Secrets, SayWhyThereAreNoCredentials) {
  ::unsetenv("CREDENTIALS_DIRECTORY");
  auto s = parse("a_credential: smtp\n");
  s.secret("a");
  EXPECT_EQ(lines(),
            Lines{"x.yaml:1:15: a_credential: there is no credential \"smtp\": the daemon was "
                  "started without systemd's LoadCredential=smtp:…"});
}

TEST_F(Secrets, InAMappingMayComeFromAnywhereToo) {
  put("token", "from file", owner_only);
  auto s = parse(
      "headers:\n"
      "  X-Plain: text\n"
      "  Authorization: {file: token}\n"
      "  X-Both: {value: hidden, env: NEWSHOUND_TEST_SECRET}\n"
      "  X-List: [hidden]\n"
      "  X-Typo: {fle: token}\n");
  const auto headers = s.secret_map("headers");
  s.done();
  ASSERT_EQ(headers.size(), 4U);
  EXPECT_EQ(headers[0], std::pair(std::string("X-Plain"), Secret("text")));
  EXPECT_EQ(headers[1], std::pair(std::string("Authorization"), Secret("from file")));
  EXPECT_EQ(lines(),
            (Lines{"x.yaml:4:32: headers.X-Both: env: \"value\" is given too; keep one of them",
                   "x.yaml:5:11: headers: X-List: expected a text, or where to find it (file, "
                   "credential, env), found a list",
                   "x.yaml:6:12: headers.X-Typo: unknown key \"fle\"; did you mean \"file\"?"}));
}

TEST_F(Secrets, AreNotShownInProblems) {
  auto s = parse("a: [hidden]\nb: hidden\nb_env: NEWSHOUND_TEST_SECRET\n");
  s.secret("a");
  s.secret("b");
  EXPECT_EQ(lines().size(), 2U);
  for (const auto& line : lines()) EXPECT_EQ(line.find("hidden"), line.npos) << line;
}

}  // namespace
}  // namespace newshound
