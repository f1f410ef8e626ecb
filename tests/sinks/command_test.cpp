#include <csignal>
#include <filesystem>
#include <thread>

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "base/file.h"
#include "base/text.h"
#include "fakes/temp_dir.h"
#include "model/alert_json.h"
#include "support.h"

namespace newshound {
namespace {

using namespace std::chrono_literals;
using Kind = Outcome::Kind;

class CommandTest : public testing::Test, public SinkBench {
 protected:
  CommandTest() { folder = directory_.path().string(); }

  // A sink whose program is this shell script, in the folder of the configuration.
  std::unique_ptr<Sink> script(const std::string& lines, const std::string& more = "") {
    const auto path = directory_ / "program";
    if (!write_file(path, "#!/bin/sh\n" + lines)) throw std::runtime_error("cannot write");
    ::chmod(path.c_str(), 0700);
    auto sink = make("{name: c, type: command, command: [program, one, 'two words', '$HOME;x']" +
                     more + "}");
    EXPECT_EQ(problems(), "");
    return sink;
  }
  std::string content(const std::string& name) const {
    return read_file(directory_ / name).value_or("-");
  }
  std::string in_folder(const std::string& name) const { return (directory_ / name).string(); }

  // Runs the loop until the program has made the file.
  void run_until_there(const std::string& name) {
    while (!std::filesystem::exists(directory_ / name)) {
      io.restart();
      io.poll();
      std::this_thread::yield();
    }
  }

  TempDir directory_;
};

TEST_F(CommandTest, GivesTheAlertOnStandardInput) {
  auto sink = script("cat > " + in_folder("in"));
  EXPECT_EQ(deliver(*sink).kind, Kind::delivered);
  EXPECT_EQ(content("in"), to_json(sample_alert()) + "\n");
}

TEST_F(CommandTest, PassesArgumentsWithoutAShell) {
  auto sink = script("printf '<%s>' \"$@\" > " + in_folder("arguments"));
  deliver(*sink);
  EXPECT_EQ(content("arguments"), "<one><two words><$HOME;x>");
}

TEST_F(CommandTest, StartsInAMinimalEnvironmentWithNothingElseOpen) {
  ::setenv("NEWSHOUND_TEST_SECRET", "leaked", 1);
  auto sink = script("env | cut -d= -f1 | grep -v -e PWD -e OLDPWD -e _ -e SHLVL | sort > " +
                     in_folder("names") + "\ngrep SigIgn /proc/self/status > " +
                     in_folder("signals") + "\nexec ls /proc/self/fd > " + in_folder("fds"));
  deliver(*sink);
  ::unsetenv("NEWSHOUND_TEST_SECRET");
  EXPECT_EQ(content("names"), "HOME\nLANG\nPATH\n");
  EXPECT_EQ(content("fds"), "0\n1\n2\n3\n") << "3 is the folder that ls reads";
  // Signals 1 to 31; the C library keeps two of the others for itself.
  const auto ignored = std::stoull(content("signals").substr(8), nullptr, 16);
  EXPECT_EQ(ignored & 0x7fffffffU, 0U) << "SIGPIPE among them, which the daemon ignores";
}

TEST_F(CommandTest, RetriesWithWhatTheProgramSaid) {
  auto sink = script("echo out; printf 'pager \\033[31mis off' >&2; exit 3");
  const auto outcome = deliver(*sink);
  EXPECT_EQ(outcome.kind, Kind::retry);
  EXPECT_EQ(outcome.why, in_folder("program") + " failed with exit status 3: out pager [31mis off");
}

TEST_F(CommandTest, UnderstandsTheStatusThatAsksForPatience) {
  const auto outcome = deliver(*script("exit 75"));
  EXPECT_EQ(outcome.kind, Kind::retry);
  EXPECT_EQ(outcome.why, in_folder("program") + " asked to be called again later (exit status 75)");
}

TEST_F(CommandTest, TellsWhichSignalEndedIt) {
  EXPECT_EQ(deliver(*script("kill -SEGV $$")).why,
            in_folder("program") + " was ended by signal 11");
}

TEST_F(CommandTest, KeepsALittleOfALotOfOutput) {
  auto sink = script("yes news | head -c 3000000; exit 1");
  const auto outcome = deliver(*sink);
  EXPECT_EQ(outcome.kind, Kind::retry);
  EXPECT_LT(outcome.why.size(), 600U);
  EXPECT_NE(outcome.why.find("news news news"), std::string::npos);
}

TEST_F(CommandTest, DoesNotMindAProgramThatReadsNothing) {
  Alert alert = sample_alert();
  alert.article.title = std::string(500000, 'x');  // more than a pipe holds
  EXPECT_EQ(deliver(*script("exit 0"), alert).kind, Kind::delivered);
  EXPECT_EQ(deliver(*script("exec <&-; exit 0"), alert).kind, Kind::delivered);
}

TEST_F(CommandTest, GivesALargeAlertWhole) {
  Alert alert = sample_alert();
  alert.article.title = std::string(500000, 'x');
  EXPECT_EQ(deliver(*script("cat > " + in_folder("in")), alert).kind, Kind::delivered);
  EXPECT_EQ(content("in"), to_json(alert) + "\n");
}

TEST_F(CommandTest, DoesNotWaitForWhatTheProgramLeavesBehind) {
  auto sink = script("sleep 1000 & echo $! > " + in_folder("pid"));
  EXPECT_EQ(deliver(*sink).kind, Kind::delivered);
  const int pid = std::stoi(content("pid"));
  EXPECT_EQ(::kill(pid, 0), 0) << "what it left behind goes on";
  ::kill(pid, SIGKILL);
}

TEST_F(CommandTest, EndsAProgramThatTakesTooLong) {
  auto sink =
      script("echo started; touch " + in_folder("there") + "; exec sleep 1000", ", timeout: 5s");
  std::optional<Outcome> outcome;
  begin(*sink, sample_alert(), outcome);
  run_until_there("there");
  clock.advance(4999ms);
  EXPECT_FALSE(outcome);
  clock.advance(1ms);
  while (!outcome) io.run_one();
  EXPECT_EQ(outcome->kind, Kind::retry);
  EXPECT_EQ(outcome->why, in_folder("program") + " was still running after 5s: started");
}

TEST_F(CommandTest, KillsTheWholeGroupWhenTheProgramIgnoresItsEnd) {
  auto sink = script("trap '' TERM\nsleep 1000 &\necho $! > " + in_folder("pid") + "\ntouch " +
                         in_folder("there") + "\nwait\nwait\nsleep 1000",
                     ", timeout: 5s");
  std::optional<Outcome> outcome;
  begin(*sink, sample_alert(), outcome);
  run_until_there("there");
  clock.advance(5s);
  EXPECT_FALSE(outcome) << "it has two seconds more";
  clock.advance(2s);
  while (!outcome) io.run_one();
  EXPECT_EQ(outcome->kind, Kind::retry);
  const auto pid = content("pid").substr(0, content("pid").find('\n'));
  // Its orphan is dead, too: gone, or a zombie that nobody has collected yet.
  std::string state;
  do {
    state = read_file("/proc/" + pid + "/stat").value_or("gone Z");
  } while (state.find(" S ") != state.npos || state.find(" R ") != state.npos);
  EXPECT_TRUE(state.find(" Z") != state.npos || state.find(" X") != state.npos) << state;
}

TEST_F(CommandTest, LeavesNoProcessBehindWhenTheLoopEnds) {
  auto sink = script("echo $$ > " + in_folder("pid") + "; touch " + in_folder("there") +
                     "; exec sleep 1000");
  int pid = 0;
  {
    boost::asio::io_context short_lived;
    FakeClock its_clock(short_lived);
    Problems problems;
    auto section = Section::parse(
        "{name: c, type: command, command: program}", folder + "/newshound.yaml", problems);
    section.text("name");
    section.text("type");
    auto own =
        make_sink("command", section, {short_lived.get_executor(), http, mail, its_clock, ""});
    boost::asio::co_spawn(
        short_lived, own->deliver(sample_alert()), [](std::exception_ptr, Outcome) {});
    while (!std::filesystem::exists(directory_ / "there")) {
      short_lived.poll();
      std::this_thread::yield();
    }
    pid = std::stoi(content("pid"));
    ASSERT_EQ(::kill(pid, 0), 0);
  }
  EXPECT_EQ(::kill(pid, 0), -1) << "killed and reaped";
}

TEST_F(CommandTest, TellsAProgramThatDisappeared) {
  auto sink = script("exit 0");
  std::filesystem::remove(directory_ / "program");
  const auto outcome = deliver(*sink);
  EXPECT_EQ(outcome.kind, Kind::retry);
  EXPECT_EQ(outcome.why, "cannot start " + in_folder("program") + ": No such file or directory");
}

struct Mistake {
  std::string yaml;
  std::string problem;
};

TEST_F(CommandTest, TellsEachMistakeOfTheConfiguration) {
  for (const auto& [yaml, problem] : {
           Mistake{"{name: c, type: command}", "expected a program and its arguments"},
           Mistake{"{name: c, type: command, command: []}", "expected a program and its arguments"},
           Mistake{"{name: c, type: command, command: [cat]}",
                   in_folder("cat") + " is not a program that can be run"},
           Mistake{"{name: c, type: command, command: /etc/passwd}", "is not a program"},
           Mistake{"{name: c, type: command, command: /bin/cat, timeout: 11m}", "timeout"},
           Mistake{"{name: c, type: command, comand: /bin/cat}", "did you mean \"command\"?"},
       }) {
    make(yaml);
    EXPECT_NE(problems().find(problem), std::string::npos) << yaml << "\n" << problems();
  }
}

}  // namespace
}  // namespace newshound
