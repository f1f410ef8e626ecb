// Nobody is asked more often than they like: limits per host, poll times that survive restarts,
// Retry-After.

#include <algorithm>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "base/time.h"
#include "end_to_end/desk.h"
#include "fakes/http_server.h"

namespace newshound {
namespace {

using namespace std::chrono_literals;

void configure(const Desk& desk, const std::string& network, const std::vector<std::string>& urls) {
  std::string feeds;
  for (const auto& url : urls) feeds += fmt::format("  - {}\n", url);
  desk.configure(fmt::format(R"(
network: {{allow_addresses: [127.0.0.0/8], {}}}
watchlists: [{}]
feeds:
{}
sinks: [{{name: terminal, type: console}}]
)",
                             network,
                             shipped_watchlists().string(),
                             feeds));
}

TEST(Politeness, AsksOneHostOneThingAtATimeWithAPauseBetween) {
  HttpServer server;
  std::vector<std::string> urls;
  for (int feed = 0; feed < 4; ++feed) {
    const auto target = fmt::format("/{}", feed);
    server.answer(target, {.body = rss({"Nothing of note"}), .delay = 30ms});
    urls.push_back(server.url(target));
  }
  const Desk desk;
  configure(desk, "per_host: 1, host_gap: 200ms", urls);
  const auto ending = desk.run_once();
  EXPECT_EQ(ending.exit, 0) << ending.err;
  const auto requests = server.requests();
  ASSERT_EQ(requests.size(), 4U);
  EXPECT_EQ(server.most_at_once(), 1);
  // Three pauses; how late a request arrives may differ, so half of one is left out.
  EXPECT_GE(requests.back().at - requests.front().at, 500ms);
}

TEST(Politeness, DoesNotPollAgainAfterARestartBeforeTheTimeHasCome) {
  HttpServer server;
  server.answer("/feed", {.headers = {{"ETag", "\"1\""}}, .body = rss({"Nothing of note"})});
  const Desk desk;
  configure(desk, "host_gap: 0s", {server.url("/feed")});
  {
    Daemon daemon(desk);
    ASSERT_TRUE(daemon.logs("1 new of 1 entries"));
    EXPECT_EQ(daemon.stop().value_or(Ending{}).exit, 0);
  }
  ASSERT_EQ(server.requests().size(), 1U);
  {
    Daemon daemon(desk);
    // By the time a request to the daemon is answered, it has been through its loop.
    EXPECT_EQ(desk.newshound({"test-alert", "terminal"}).exit, 0);
    EXPECT_EQ(daemon.stop().value_or(Ending{}).exit, 0);
  }
  EXPECT_EQ(desk.newshound({"run", "--once"}).exit, 0);
  EXPECT_EQ(server.requests().size(), 1U);
}

TEST(Politeness, ObeysRetryAfterAcrossARestart) {
  HttpServer server;
  server.answer("/feed", {.status = 429, .headers = {{"Retry-After", "7200"}}});
  server.answer("/feed", {.body = rss({"Nothing of note"})});
  const Desk desk;
  configure(desk, "host_gap: 0s", {server.url("/feed")});
  const auto before = std::chrono::floor<Duration>(std::chrono::system_clock::now());
  EXPECT_EQ(desk.newshound({"run", "--once"}).exit, 1);
  const auto feeds = desk.lines_of({"feeds", "--json"});
  ASSERT_EQ(feeds.size(), 1U);
  const auto next = parse_utc(text_at(feeds[0], {"next_poll"}));
  ASSERT_TRUE(next);
  EXPECT_GE(*next - before, 7199s);  // what is printed has whole seconds
  EXPECT_LE(*next - before, 3h);
  EXPECT_EQ(desk.newshound({"run", "--once"}).exit, 0);
  EXPECT_EQ(server.requests().size(), 1U);
}

TEST(Politeness, SaysWhoWeAre) {
  HttpServer server;
  server.answer("/feed", {.body = rss({"Nothing of note"})});
  const Desk desk;
  configure(desk, "host_gap: 0s", {server.url("/feed")});
  ASSERT_EQ(desk.run_once().exit, 0);
  desk.configure(desk.read("newshound.yaml").substr(desk.read("newshound.yaml").find('\n')) +
                 "contact_url: https://newsroom.example/bot\n");
  ASSERT_EQ(desk.run_once().exit, 0);
  const auto requests = server.requests();
  ASSERT_EQ(requests.size(), 2U);
  const std::string plain = requests[0].header("user-agent");
  EXPECT_TRUE(plain.starts_with("newshound/")) << plain;
  EXPECT_EQ(plain.find('('), std::string::npos) << plain;
  EXPECT_EQ(requests[1].header("user-agent"), plain + " (+https://newsroom.example/bot)");
}

}  // namespace
}  // namespace newshound
