// As a system service: what is installed, and how it lives under a real systemd.

#include <fstream>
#include <iterator>

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include "end_to_end/desk.h"

namespace newshound {
namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

std::string content_of(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

TEST(Installation, PutsEverythingInItsPlace) {
  const TempDir home;
  const auto ending =
      run({.arguments = {"cmake", "--install", NEWSHOUND_BUILD_DIR, "--prefix", "/usr"},
           .environment = {{"DESTDIR", home.path()}}});
  ASSERT_EQ(ending.exit, 0) << ending.err;
  for (const auto* name : {"usr/bin/newshound",
                           "usr/lib/systemd/system/newshound.service",
                           "usr/share/man/man8/newshound.8",
                           "etc/newshound/newshound.yaml",
                           "etc/newshound/watchlists/serbia-officials.yaml",
                           "usr/share/doc/newshound/LICENSE",
                           "usr/share/doc/newshound/examples/config/quickstart.yaml"})
    EXPECT_TRUE(fs::is_regular_file(home / name)) << name;
  const auto checked = run({.arguments = {home / "usr/bin/newshound",
                                          "check",
                                          "--config",
                                          home / "etc/newshound/newshound.yaml"},
                            .environment = {{"STATE_DIRECTORY", home / "state"}}});
  EXPECT_EQ(checked.exit, 0) << checked.err;
  // What the administrator wrote stays.
  std::ofstream(home / "etc/newshound/newshound.yaml") << "mine\n";
  run({.arguments = {"cmake", "--install", NEWSHOUND_BUILD_DIR, "--prefix", "/usr"},
       .environment = {{"DESTDIR", home.path()}}});
  EXPECT_EQ(content_of(home / "etc/newshound/newshound.yaml"), "mine\n");
}

// Where cgroups of version 2 are mounted; empty where they are not.
fs::path cgroup_mount() {
  std::ifstream mounts("/proc/mounts");
  std::string device, place, type, rest;
  while (mounts >> device >> place >> type && std::getline(mounts, rest))
    if (type == "cgroup2") return place;
  return {};
}

// A systemd of a test's own, with newshound installed and nothing else to do.
class Systemd {
 public:
  Systemd() : cgroup_(cgroup_mount() / fmt::format("newshound-test-{}", ::getpid())) {
    std::error_code refused;
    if (!is_root() || cgroup_mount().empty() || !fs::create_directory(cgroup_, refused)) return;
    process_ = std::make_unique<Process>(Process::Options{
        .arguments = {NEWSHOUND_SOURCE_DIR "/tests/end_to_end/systemd_namespace.sh",
                      home_.path(),
                      cgroup_,
                      NEWSHOUND_BUILD_DIR}});
    eventually([this] {
      return !process_->running() || inside({"systemctl", "is-active", "test.target"}).exit == 0;
    });
  }
  Systemd(const Systemd&) = delete;
  Systemd& operator=(const Systemd&) = delete;
  ~Systemd() {
    process_.reset();
    // Innermost first; a cgroup can go when the last of its processes has.
    eventually([this] { return remove_cgroups(cgroup_); }, 5s);
  }

  // Why there is none here; empty when there is one.
  std::string missing() {
    if (!is_root()) return "a systemd of one's own needs root";
    if (process_ == nullptr) return "this machine lets nobody make a cgroup (version 2)";
    if (process_->running()) return "";
    const auto ending = process_->wait(0ms);
    return ending->exit == 77 ? "this machine does not allow the namespaces: " + ending->err : "";
  }

  Ending inside(Arguments command) {
    command.insert(command.begin(),
                   {"nsenter", "-t", std::to_string(init()), "-m", "-u", "-i", "-p", "-n", "-C"});
    return run({.arguments = std::move(command)});
  }
  Ending systemctl(Arguments arguments) {
    arguments.insert(arguments.begin(), "systemctl");
    return inside(std::move(arguments));
  }
  // A property of newshound.service.
  std::string shows(const std::string& property) {
    auto value = systemctl({"show", "--value", "-p", property, "newshound"}).out;
    return value.substr(0, value.find('\n'));
  }
  std::string journal() { return inside({"journalctl", "-u", "newshound", "-o", "cat"}).out; }

  // A file of its root.
  fs::path operator/(const fs::path& name) const {
    return fs::path(fmt::format("/proc/{}/root", init())) / name;
  }
  std::string err() const { return process_->err(); }

 private:
  // The first process of its namespace: the one child of unshare.
  pid_t init() const {
    std::ifstream children(fmt::format("/proc/{0}/task/{0}/children", process_->pid()));
    pid_t first = 0;
    children >> first;
    return first;
  }

  static bool remove_cgroups(const fs::path& cgroup) {
    std::error_code gone;
    for (const auto& entry : fs::directory_iterator(cgroup, gone))
      if (entry.is_directory(gone)) remove_cgroups(entry.path());
    return ::rmdir(cgroup.c_str()) == 0 || !fs::exists(cgroup, gone);
  }

  TempDir home_;
  fs::path cgroup_;
  std::unique_ptr<Process> process_;
};

class Service : public testing::Test {
 protected:
  void SetUp() override {
    if (const auto why = systemd_.missing(); !why.empty()) GTEST_SKIP() << why;
    // A build with the leak sanitizer would want ptrace, which the unit does not let it have.
    systemd_.systemctl({"set-environment", "ASAN_OPTIONS=detect_leaks=0"});
    write_feed({"Aleksandar Vulin opens the fair"});
    write("newshound.yaml", R"(
watchlists: [watchlists]
feeds: [{name: Fair, file: feed.xml, alert_age: unlimited}]
sinks: [{name: archive, type: file, path: /var/lib/newshound/alerts.jsonl}]
)");
  }

  void write(const std::string& name, const std::string& content) const {
    std::ofstream(systemd_ / ("etc/newshound/" + name)) << content;
  }
  void write_feed(const std::vector<std::string>& titles) const { write("feed.xml", rss(titles)); }
  std::size_t alerts() const {
    return parse_lines(content_of(systemd_ / "var/lib/private/newshound/alerts.jsonl")).size();
  }
  bool alerted(std::size_t count) const {
    return eventually([&] { return alerts() == count; });
  }

  Systemd systemd_;
};

TEST_F(Service, IsAValidUnit) {
  const auto ending = systemd_.inside(
      {"systemd-analyze", "verify", "--man=no", "/usr/lib/systemd/system/newshound.service"});
  EXPECT_EQ(ending.exit, 0);
  EXPECT_EQ(ending.err.find("newshound"), std::string::npos) << ending.err;
}

TEST_F(Service, StartsAlertsReloadsSurvivesAKillAndStops) {
  const auto started = systemd_.systemctl({"start", "newshound"});
  ASSERT_EQ(started.exit, 0) << started.err << systemd_.journal();
  EXPECT_EQ(systemd_.shows("ActiveState"), "active");
  EXPECT_EQ(systemd_.shows("StatusText"), "1 feed, 13 subjects on 2 watchlists, 1 sink");
  EXPECT_TRUE(alerted(1)) << systemd_.journal();

  write("newshound.yaml", R"(
watchlists: [watchlists]
feeds:
  - {name: Fair, file: feed.xml, alert_age: unlimited}
  - {name: Second, file: second.xml, alert_age: unlimited}
sinks: [{name: archive, type: file, path: /var/lib/newshound/alerts.jsonl}]
)");
  write("second.xml", rss({"Vladimir Putin sends a letter"}));
  const auto reloaded = systemd_.systemctl({"reload", "newshound"});
  EXPECT_EQ(reloaded.exit, 0) << reloaded.err << systemd_.journal();
  EXPECT_TRUE(alerted(2)) << systemd_.journal();

  const auto first = systemd_.shows("MainPID");
  systemd_.inside({"kill", "-9", first});
  EXPECT_TRUE(eventually([&] {
    return systemd_.shows("NRestarts") == "1" && systemd_.shows("ActiveState") == "active";
  })) << systemd_.journal();
  EXPECT_NE(systemd_.shows("MainPID"), first);

  EXPECT_EQ(systemd_.systemctl({"stop", "newshound"}).exit, 0);
  EXPECT_EQ(systemd_.shows("ActiveState"), "inactive");
  EXPECT_EQ(systemd_.shows("Result"), "success");
  EXPECT_EQ(alerts(), 2U);
}

TEST_F(Service, RefusesToReloadABrokenConfigurationAndLivesOn) {
  ASSERT_EQ(systemd_.systemctl({"start", "newshound"}).exit, 0) << systemd_.journal();
  write("newshound.yaml", "feeds: nonsense\n");
  EXPECT_NE(systemd_.systemctl({"reload", "newshound"}).exit, 0);
  EXPECT_EQ(systemd_.shows("ActiveState"), "active");
  EXPECT_NE(systemd_.journal().find("/etc/newshound/newshound.yaml:1:8: "), std::string::npos)
      << systemd_.journal();
}

TEST_F(Service, FailsOnceAndForAllWithABrokenConfiguration) {
  write("newshound.yaml", "feeds: nonsense\n");
  EXPECT_NE(systemd_.systemctl({"start", "newshound"}).exit, 0);
  EXPECT_EQ(systemd_.shows("ActiveState"), "failed");
  EXPECT_EQ(systemd_.shows("ExecMainStatus"), "78");
  EXPECT_EQ(systemd_.shows("NRestarts"), "0");
}

}  // namespace
}  // namespace newshound
