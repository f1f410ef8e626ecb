// The daemon as it lives: started, asked, reloaded, stopped.

#include <fstream>
#include <set>

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include "end_to_end/desk.h"
#include "fakes/http_server.h"

namespace newshound {
namespace {

using namespace std::chrono_literals;

constexpr const char* story = "Aleksandar Vulin and Ana Primer at the fair";

class DaemonTest : public testing::Test {
 protected:
  DaemonTest() {
    desk_.save("lists/people.yaml", "watchlist: People\nentries: [Aleksandar Vulin]\n");
    server_.answer("/feed", {.body = rss({story})});
    configure();
  }

  // One feed and one file sink, and what a test adds to them.
  void configure(const std::string& feeds = "", const std::string& sinks = "") const {
    desk_.configure(fmt::format(R"(
network: {{allow_addresses: [127.0.0.0/8], host_gap: 0s}}
watchlists: [lists]
feed_defaults: {{alert_age: unlimited}}
feeds:
  - {}
{}
sinks:
  - {{name: archive, type: file, path: alerts.jsonl}}
{}
)",
                                server_.url("/feed"),
                                feeds,
                                sinks));
  }

  std::size_t archived(const std::string& file = "alerts.jsonl") const {
    return parse_lines(desk_.read(file)).size();
  }
  bool archives(std::size_t alerts) const {
    return eventually([&] { return archived() >= alerts; });
  }

  HttpServer server_;
  Desk desk_;
};

TEST_F(DaemonTest, IsReadyThenAlertsAndStopsCleanly) {
  Daemon daemon(desk_);
  struct stat socket{};
  ASSERT_EQ(::stat((desk_ / "state/control.sock").c_str(), &socket), 0);
  EXPECT_TRUE(S_ISSOCK(socket.st_mode));
  EXPECT_EQ(socket.st_mode & 0777, 0600U);
  EXPECT_TRUE(archives(1));
  EXPECT_TRUE(eventually([&] { return desk_.sql("select state from delivery") == "delivered\n"; }));
  const auto ending = daemon.stop();
  ASSERT_TRUE(ending) << daemon.process().err();
  EXPECT_EQ(ending->exit, 0);
  EXPECT_EQ(ending->out, "");
  EXPECT_TRUE(daemon.systemd().hears("STOPPING=1"));
  EXPECT_FALSE(std::filesystem::exists(desk_ / "state/control.sock"));
}

TEST_F(DaemonTest, OwnsItsStateDirectoryAlone) {
  Daemon daemon(desk_);
  const auto second = desk_.newshound({"run"});
  EXPECT_EQ(second.exit, 75);
  EXPECT_NE(second.err.find(fmt::format("pid {}", daemon.process().pid())), std::string::npos)
      << second.err;
  EXPECT_EQ(desk_.run_once().exit, 75);
}

TEST_F(DaemonTest, TakesOverWhatAKilledOneLeft) {
  {
    Daemon daemon(desk_);
    daemon.process().signal(SIGKILL);
    ASSERT_TRUE(daemon.process().wait(patience));
  }
  EXPECT_TRUE(std::filesystem::exists(desk_ / "state/control.sock"));
  Daemon daemon(desk_);
  EXPECT_TRUE(archives(1));
  EXPECT_EQ(desk_.newshound({"test-alert", "archive"}).exit, 0);
}

TEST_F(DaemonTest, LetsTheCommandsLookBesideIt) {
  Daemon daemon(desk_);
  ASSERT_TRUE(archives(1));
  const auto alerts = desk_.lines_of({"alerts", "--json"});
  ASSERT_EQ(alerts.size(), 1U);
  const auto id = text_at(alerts[0], {"id"});
  EXPECT_EQ(text_at(alerts[0], {"subject", "name"}), "Aleksandar Vulin");
  EXPECT_NE(
      desk_.newshound({"alerts", "show", id.substr(0, 6)}).out.find("Deliveries of alert " + id),
      std::string::npos);
  const auto feeds = desk_.lines_of({"feeds", "--json"});
  ASSERT_EQ(feeds.size(), 1U);
  EXPECT_EQ(text_at(feeds[0], {"health"}), "ok");
  EXPECT_EQ(feeds[0].at("entries_seen").to_number<int>(), 1);
  EXPECT_TRUE(
      eventually([&] { return desk_.newshound({"outbox"}).out == "the outbox is empty\n"; }));
}

TEST_F(DaemonTest, FollowsAWatchlistSavedByRename) {
  Daemon daemon(desk_);
  ASSERT_TRUE(archives(1));
  desk_.save("lists/people.yaml", "watchlist: People\nentries: [Aleksandar Vulin, Ana Primer]\n");
  EXPECT_TRUE(daemon.logs("watchlists reloaded: 1 feed, 2 subjects on 1 watchlist"));
}

TEST_F(DaemonTest, FollowsAWatchlistWrittenInPlace) {
  Daemon daemon(desk_);
  std::ofstream(desk_ / "lists/people.yaml") << "watchlist: People\nentries: [A B, C D, E F]\n";
  EXPECT_TRUE(daemon.logs("watchlists reloaded: 1 feed, 3 subjects on 1 watchlist"));
}

TEST_F(DaemonTest, FollowsAWatchlistThatIsNewAndOneThatGoes) {
  Daemon daemon(desk_);
  desk_.save("lists/more.yaml", "watchlist: More\nentries: [Ana Primer]\n");
  EXPECT_TRUE(daemon.logs("watchlists reloaded: 1 feed, 2 subjects on 2 watchlists"));
  std::filesystem::remove(desk_ / "lists/more.yaml");
  EXPECT_TRUE(daemon.logs("watchlists reloaded: 1 feed, 1 subject on 1 watchlist"));
}

TEST_F(DaemonTest, UsesTheNewWatchlistFromTheNextPollOn) {
  server_.answer("/late", {.body = rss({"Ana Primer opens the fair"})});
  Daemon daemon(desk_);
  ASSERT_TRUE(archives(1));
  desk_.save("lists/people.yaml", "watchlist: People\nentries: [Ana Primer]\n");
  ASSERT_TRUE(daemon.logs("watchlists reloaded"));
  configure("  - " + server_.url("/late"));
  daemon.process().signal(SIGHUP);
  ASSERT_TRUE(archives(2));
  EXPECT_EQ(text_at(parse_lines(desk_.read("alerts.jsonl"))[1], {"subject", "name"}), "Ana Primer");
}

TEST_F(DaemonTest, KeepsAWatchlistThatCannotBeRead) {
  Daemon daemon(desk_);
  ASSERT_TRUE(archives(1));
  desk_.save("lists/more.yaml", "watchlist: More\nentries: [Ana Primer]\n");
  ASSERT_TRUE(daemon.logs("watchlists reloaded: 1 feed, 2 subjects on 2 watchlists"));
  desk_.save("lists/people.yaml", "watchlist: People\nentries: [\n");
  EXPECT_TRUE(daemon.logs("people.yaml:")) << daemon.process().err();
  EXPECT_TRUE(daemon.logs("the watchlist \"People\" stays as it was read before"));
  EXPECT_TRUE(daemon.logs("2 subjects on 2 watchlists"));
  // The list of before still alerts.
  server_.answer("/late", {.body = rss({"Aleksandar Vulin arrives late"})});
  configure("  - " + server_.url("/late"));
  daemon.process().signal(SIGHUP);
  EXPECT_TRUE(archives(2));
}

TEST_F(DaemonTest, LeavesOutTheEntriesThatHaveFaults) {
  desk_.save("lists/people.yaml",
             "watchlist: People\nentries:\n  - Aleksandar Vulin\n  - name: Ana Primer\n"
             "    alliases: [A]\n");
  Daemon daemon(desk_);
  EXPECT_TRUE(daemon.logs("people.yaml:5:5: ")) << daemon.process().err();
  EXPECT_TRUE(daemon.logs("1 subject on 1 watchlist"));
  EXPECT_TRUE(daemon.logs("1 problem in the watchlists"));
  EXPECT_TRUE(archives(1));
  EXPECT_EQ(desk_.newshound({"check"}).exit, 78);
}

TEST_F(DaemonTest, KeepsItsConfigurationWhenTheNewOneIsBroken) {
  Daemon daemon(desk_);
  ASSERT_TRUE(archives(1));
  const auto good = desk_.read("newshound.yaml");
  desk_.save("newshound.yaml", good + "sinkz: []\n");
  daemon.process().signal(SIGHUP);
  EXPECT_TRUE(daemon.systemd().hears("RELOADING=1"));
  EXPECT_TRUE(daemon.systemd().hears("READY=1"));
  EXPECT_TRUE(daemon.logs("did you mean \"sinks\"?")) << daemon.process().err();
  EXPECT_TRUE(daemon.logs("not reloaded"));
  EXPECT_EQ(desk_.newshound({"check"}).exit, 78);
  desk_.save("newshound.yaml", good);
  EXPECT_EQ(desk_.newshound({"test-alert", "archive"}).exit, 0);
  EXPECT_EQ(archived(), 2U);
}

TEST_F(DaemonTest, TakesNewFeedsAndSinksAtAReload) {
  Daemon daemon(desk_);
  ASSERT_TRUE(archives(1));
  server_.answer("/late", {.body = rss({"Aleksandar Vulin arrives late"})});
  configure("  - " + server_.url("/late"), "  - {name: second, type: file, path: second.jsonl}");
  daemon.process().signal(SIGHUP);
  EXPECT_TRUE(daemon.logs("reloaded: 2 feeds, 1 subject on 1 watchlist, 2 sinks"));
  EXPECT_TRUE(archives(2));
  EXPECT_TRUE(eventually([&] { return archived("second.jsonl") == 1; }));
  // The first feed keeps its turn: it was polled a moment ago.
  EXPECT_EQ(server_.requests("/feed").size(), 1U);
}

TEST_F(DaemonTest, ForgetsFeedsAndSinksThatAReloadTookAway) {
  configure("  - " + server_.url("/other"), "  - {name: second, type: file, path: second.jsonl}");
  Daemon daemon(desk_);
  ASSERT_TRUE(eventually([&] { return archived("second.jsonl") == 1; }));
  configure();
  daemon.process().signal(SIGHUP);
  EXPECT_TRUE(daemon.logs("reloaded: 1 feed, 1 subject on 1 watchlist, 1 sink"));
  EXPECT_EQ(desk_.newshound({"test-alert", "second"}).exit, 1);
  EXPECT_EQ(daemon.stop().value_or(Ending{}).exit, 0);
}

TEST_F(DaemonTest, ReplaysAndDropsThroughItsSocket) {
  server_.answer("/hook", {.status = 400, .body = "no"});
  server_.answer("/hook", {.status = 400, .body = "no"});
  server_.answer("/hook", {.status = 204});
  configure("", fmt::format("  - {{name: hook, type: webhook, url: {}}}", server_.url("/hook")));
  Daemon daemon(desk_);
  const auto dead = [&] { return desk_.lines_of({"outbox", "--state", "dead", "--json"}); };
  ASSERT_TRUE(eventually([&] { return dead().size() == 1; })) << daemon.process().err();
  const auto id = text_at(dead()[0], {"alert"});
  EXPECT_EQ(desk_.newshound({"outbox", "replay", id}).out, "1 delivery will be tried again\n");
  ASSERT_TRUE(eventually([&] { return server_.requests("/hook").size() == 2; }));
  ASSERT_TRUE(eventually([&] { return dead().size() == 1; }));
  EXPECT_EQ(desk_.newshound({"outbox", "replay", "--all"}).out, "1 delivery will be tried again\n");
  EXPECT_TRUE(eventually([&] { return server_.requests("/hook").size() == 3; }));
  EXPECT_TRUE(
      eventually([&] { return desk_.newshound({"outbox"}).out == "the outbox is empty\n"; }));
  const auto hooks = server_.requests("/hook");
  EXPECT_EQ(hooks[0].header("webhook-id"), hooks[2].header("webhook-id"));
  EXPECT_EQ(hooks[0].body, hooks[2].body);
}

TEST_F(DaemonTest, SwitchesOffASinkThatSaysThatItIsGoneUntilItIsReplayed) {
  server_.answer("/hook", {.status = 410});
  server_.answer("/hook", {.status = 204});
  configure("", fmt::format("  - {{name: hook, type: webhook, url: {}}}", server_.url("/hook")));
  Daemon daemon(desk_);
  const auto shows = [&] {
    return desk_.newshound({"outbox"}).out.find("sink hook is switched off since") !=
           std::string::npos;
  };
  ASSERT_TRUE(eventually(shows)) << daemon.process().err();
  EXPECT_NE(desk_.newshound({"check"}).err.find("\"hook\" is switched off"), std::string::npos);
  EXPECT_EQ(server_.requests("/hook").size(), 1U);
  EXPECT_EQ(desk_.newshound({"outbox", "replay", "--all", "--sink", "hook"}).exit, 0);
  EXPECT_TRUE(
      eventually([&] { return desk_.newshound({"outbox"}).out == "the outbox is empty\n"; }));
}

TEST_F(DaemonTest, DropsADeadLetterForGood) {
  server_.answer("/hook", {.status = 400});
  configure("", fmt::format("  - {{name: hook, type: webhook, url: {}}}", server_.url("/hook")));
  Daemon daemon(desk_);
  const auto dead = [&] { return desk_.lines_of({"outbox", "--state", "dead", "--json"}).size(); };
  ASSERT_TRUE(eventually([&] { return dead() == 1; }));
  EXPECT_EQ(desk_.newshound({"outbox", "drop", "--all", "--sink", "archive"}).out,
            "0 deliveries dropped\n");
  EXPECT_EQ(desk_.newshound({"outbox", "drop", "--all"}).out, "1 delivery dropped\n");
  EXPECT_EQ(dead(), 0U);
}

TEST_F(DaemonTest, SendsTestAlertsWithAndWithoutIt) {
  const auto alone = desk_.newshound({"test-alert", "archive"});
  EXPECT_EQ(alone.exit, 0) << alone.err;
  EXPECT_EQ(archived(), 1U);
  Daemon daemon(desk_);
  ASSERT_TRUE(archives(2));  // the test alert, and the news
  EXPECT_EQ(desk_.newshound({"test-alert", "archive"}).exit, 0);
  const auto lines = parse_lines(desk_.read("alerts.jsonl"));
  ASSERT_EQ(lines.size(), 3U);
  EXPECT_EQ(text_at(lines[0], {"kind"}), "test");
  EXPECT_EQ(text_at(lines[1], {"kind"}), "news");
  EXPECT_EQ(text_at(lines[2], {"kind"}), "test");
  const auto nobody = desk_.newshound({"test-alert", "nobody"});
  EXPECT_EQ(nobody.exit, 1);
  EXPECT_NE(nobody.err.find("there is no sink \"nobody\""), std::string::npos) << nobody.err;
}

TEST_F(DaemonTest, StopsInTheMiddleOfSlowPollsAndDeliveriesAndLosesNothing) {
  server_.answer("/slow", {.body = rss({"Aleksandar Vulin is slow"}), .delay = 60s});
  server_.answer("/slow", {.body = rss({"Aleksandar Vulin is slow"})});
  server_.answer("/hook", {.delay = 60s});
  server_.answer("/hook", {});
  configure("  - " + server_.url("/slow"),
            fmt::format("  - {{name: hook, type: webhook, url: {}, timeout: 60s}}",
                        server_.url("/hook")));
  // The feeds share a host, where one transfer at a time is the rule.
  auto yaml = desk_.read("newshound.yaml");
  yaml.replace(yaml.find("host_gap: 0s"), 12, "host_gap: 0s, per_host: 4");
  desk_.save("newshound.yaml", yaml);
  {
    Daemon daemon(desk_);
    ASSERT_TRUE(archives(1));
    ASSERT_TRUE(eventually([&] {
      return server_.requests("/hook").size() == 1 && server_.requests("/slow").size() == 1;
    }));
    const auto ending = daemon.stop(40s);
    ASSERT_TRUE(ending) << daemon.process().err();
    EXPECT_EQ(ending->exit, 0) << ending->err;
  }
  EXPECT_EQ(desk_.sql("select count(*) from delivery where state = 'pending'"), "1\n");
  EXPECT_EQ(desk_.run_once().exit, 0);
  EXPECT_EQ(archived(), 2U);
  EXPECT_EQ(desk_.sql("select state, count(*) from delivery group by state"), "delivered|4\n");
  const auto hooks = server_.requests("/hook");
  ASSERT_EQ(hooks.size(), 3U);
  const std::set<std::string> after{hooks[1].header("webhook-id"), hooks[2].header("webhook-id")};
  EXPECT_EQ(after.size(), 2U);
  EXPECT_TRUE(after.contains(hooks[0].header("webhook-id")));
}

TEST_F(DaemonTest, FeedsTheWatchdog) {
  Daemon daemon(desk_, {{"WATCHDOG_USEC", "300000"}});
  EXPECT_TRUE(daemon.systemd().hears("WATCHDOG=1"));
  EXPECT_TRUE(daemon.systemd().hears("WATCHDOG=1"));
}

}  // namespace
}  // namespace newshound
