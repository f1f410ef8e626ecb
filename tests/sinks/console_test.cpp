#include <array>
#include <climits>
#include <cstdlib>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/text.h"
#include "sinks/render.h"
#include "support.h"

namespace newshound {
namespace {

using Kind = Outcome::Kind;

// Standard output is `fd` for a while; takes the descriptor over.
class Redirected {
 public:
  explicit Redirected(int fd) : saved_(::dup(STDOUT_FILENO)) {
    ::dup2(fd, STDOUT_FILENO);
    ::close(fd);
  }
  Redirected(const Redirected&) = delete;
  Redirected& operator=(const Redirected&) = delete;
  ~Redirected() {
    ::dup2(saved_, STDOUT_FILENO);
    ::close(saved_);
  }

 private:
  int saved_;
};

std::string read_ready(int fd) {
  std::string text(256 * 1024, '\0');
  ::fcntl(fd, F_SETFL, O_NONBLOCK);
  std::size_t size = 0;
  for (ssize_t got = 1; got > 0;) {
    got = ::read(fd, text.data() + size, text.size() - size);
    if (got > 0) size += static_cast<std::size_t>(got);
  }
  text.resize(size);
  return text;
}

class ConsoleTest : public testing::Test, public SinkBench {
 protected:
  ConsoleTest() {
    if (::pipe2(pipe_.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
  }
  ~ConsoleTest() override {
    if (pipe_[0] >= 0) ::close(pipe_[0]);
  }

  // What the sink printed into a pipe.
  Outcome print(const std::string& yaml, const Alert& alert = sample_alert()) {
    auto sink = make(yaml);
    const Redirected redirected(pipe_[1]);
    return deliver(*sink, alert);
  }
  std::string printed() const { return read_ready(pipe_[0]); }

  std::array<int, 2> pipe_{-1, -1};
};

const std::string console = "{name: t, type: console}";

TEST_F(ConsoleTest, PrintsPlainTextOfEightyColumnsIntoAPipe) {
  EXPECT_EQ(print(console).kind, Kind::delivered);
  EXPECT_EQ(problems(), "");
  EXPECT_EQ(printed(), as_text(sample_alert(), {.color = false, .width = 80}));
}

TEST_F(ConsoleTest, ColoursIntoAPipeOnlyWhenToldTo) {
  EXPECT_EQ(print("{name: t, type: console, color: always, width: 60}").kind, Kind::delivered);
  EXPECT_EQ(printed(), as_text(sample_alert(), {.color = true, .width = 60}));
}

// The output of the sink on a terminal of `columns` columns.
std::string on_a_terminal(SinkBench& bench, const std::string& yaml, unsigned short columns) {
  const int master = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  ::grantpt(master);
  ::unlockpt(master);
  const int terminal = ::open(::ptsname(master), O_RDWR | O_NOCTTY | O_CLOEXEC);
  const winsize size{.ws_row = 24, .ws_col = columns, .ws_xpixel = 0, .ws_ypixel = 0};
  ::ioctl(terminal, TIOCSWINSZ, &size);
  std::string text;
  {
    auto sink = bench.make(yaml);
    const Redirected redirected(terminal);
    EXPECT_EQ(bench.deliver(*sink).kind, Kind::delivered);
    text = read_ready(master);
  }
  ::close(master);
  std::erase(text, '\r');  // the terminal's own
  return text;
}

TEST_F(ConsoleTest, ColoursAndFillsATerminal) {
  EXPECT_EQ(on_a_terminal(*this, console, 100),
            as_text(sample_alert(), {.color = true, .width = 100}));
  EXPECT_EQ(on_a_terminal(*this, "{name: t, type: console, color: never}", 64),
            as_text(sample_alert(), {.color = false, .width = 64}));
}

TEST_F(ConsoleTest, NeverPrintsMoreThanAPipeTakesAtOnce) {
  std::string message;
  for (int i = 0; i < 3000; ++i) message += "вест ";
  EXPECT_EQ(print(console, notice(AlertKind::internal, message)).kind, Kind::delivered);
  const auto text = printed();
  EXPECT_LE(text.size(), static_cast<std::size_t>(PIPE_BUF));
  EXPECT_TRUE(is_utf8(text));
  EXPECT_TRUE(text.ends_with("\n…\n\n"));
}

TEST_F(ConsoleTest, RetriesInsteadOfWaitingForAReaderThatSleeps) {
  const int flags = ::fcntl(pipe_[1], F_GETFL);
  ::fcntl(pipe_[1], F_SETFL, flags | O_NONBLOCK);
  const std::string filler(4096, '.');
  while (::write(pipe_[1], filler.data(), filler.size()) > 0) {
  }
  ::fcntl(pipe_[1], F_SETFL, flags);
  const auto outcome = print(console);
  EXPECT_EQ(outcome.kind, Kind::retry);
  EXPECT_EQ(outcome.why, "the terminal takes no output at the moment");
}

TEST_F(ConsoleTest, RetriesWhenNobodyReads) {
  ::close(std::exchange(pipe_[0], -1));
  const auto outcome = print(console);
  EXPECT_EQ(outcome.kind, Kind::retry);
  EXPECT_EQ(outcome.why, "nobody reads the standard output");
}

TEST_F(ConsoleTest, RetriesWhenTheDiskIsFull) {
  auto sink = make(console);
  Outcome outcome;
  {
    const Redirected redirected(::open("/dev/full", O_WRONLY | O_CLOEXEC));
    outcome = deliver(*sink);
  }
  EXPECT_EQ(outcome.kind, Kind::retry);
  EXPECT_EQ(outcome.why, "cannot write to the standard output: No space left on device");
}

TEST_F(ConsoleTest, TellsTheMistakesOfTheConfiguration) {
  make("{name: t, type: console, color: sometimes}");
  EXPECT_NE(problems().find("color"), std::string::npos);
  make("{name: t, type: console, width: 10}");
  EXPECT_NE(problems().find("expected 0 or 40 to 400 columns"), std::string::npos) << problems();
  make("{name: t, type: console, colour: never}");
  EXPECT_NE(problems().find("did you mean \"color\"?"), std::string::npos) << problems();
}

}  // namespace
}  // namespace newshound
