// kill -9 between any two steps: nothing is lost, nothing is repeated in the store, and what a sink
// sees twice carries the same id.

#include <algorithm>
#include <array>
#include <chrono>
#include <fstream>
#include <functional>
#include <iterator>
#include <map>
#include <random>
#include <ranges>
#include <regex>
#include <set>
#include <sstream>

#include <boost/json/parse.hpp>
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "end_to_end/desk.h"
#include "fakes/http_server.h"
#include "fakes/nginx.h"

namespace newshound {
namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

// How often each is passed before it kills: with nothing done, with some, with nearly all. There are
// five polls and 18 deliveries.
const std::map<std::string, std::vector<int>> failpoints{
    {"after-fetch", {1, 3, 5}},
    {"after-reading", {1, 3, 5}},
    {"before-commit", {1, 3, 5}},
    {"after-texts", {1, 3, 9}},
    {"after-commit", {1, 3, 5}},
    {"before-delivery", {1, 9}},
    {"after-delivery", {1, 7, 13}},
    {"before-settling", {1, 9, 18}},
    {"after-settling", {1, 9, 18}},
};

// Of digests.
const std::map<std::string, std::vector<int>> folding_failpoints{
    {"while-folding", {1, 2}},
    {"after-folding", {1}},
};

constexpr const char* sinks = R"(
sinks:
  - {{name: archive, type: file, path: alerts.jsonl}}
  - {{name: desk, type: webhook, url: {}}}
)";

// A desk with everything it takes to poll these feeds.
void configure(const Desk& desk,
               const Nginx& nginx,
               const HttpServer& receiver,
               const std::vector<std::string>& feeds,
               const std::string& watchlists,
               const std::string& more = "") {
  std::string urls;
  for (const auto& name : feeds) urls += fmt::format("  - {}\n", nginx.url(name));
  desk.configure(fmt::format(R"(
network: {{allow_addresses: [127.0.0.0/8], host_gap: 0s, per_host: 8}}
delivery: {{catch_up: 100000 in 1m}}
watchlists: [{}]
feed_defaults: {{alert_age: unlimited}}
feeds:
{}
)",
                             watchlists,
                             urls) +
                 fmt::format(sinks, receiver.url("/hook")) + more);
}

void configure_founding_story(const Desk& desk,
                              const Nginx& nginx,
                              const HttpServer& receiver,
                              const std::string& more = "") {
  configure(desk,
            nginx,
            receiver,
            {"agency-a.xml", "agency-b.xml", "aggregator.xml", "moscow-1.xml", "moscow-2.json"},
            shipped_watchlists().string(),
            more);
}

// Runs until a run succeeds: what a supervisor does.
bool recover(const Desk& desk) {
  for (int attempt = 0; attempt < 3; ++attempt)
    if (desk.run_once().exit == 0) return true;
  return false;
}

std::vector<std::string> received_ids(const HttpServer& receiver) {
  std::vector<std::string> ids;
  for (const auto& request : receiver.requests("/hook"))
    ids.push_back(request.header("webhook-id"));
  return ids;
}

// A kill may cut a line short, since the kernel writes page by page. Its alert comes whole after it.
std::vector<std::string> filed_ids(const Desk& desk) {
  std::string whole;
  std::istringstream lines(desk.read("alerts.jsonl"));
  for (std::string line; std::getline(lines, line);) {
    boost::system::error_code torn;
    const auto value = boost::json::parse(line, torn);
    if (value.is_object()) whole += line + '\n';
  }
  return ids_of(parse_lines(whole));
}

// Every alert in the store exactly once, delivered to both sinks; repeated there, with its id, at most
// as often as a kill can meet it in hand: one at a time, or `at_once` in the running daemon.
void expect_whole(const Desk& desk,
                  const HttpServer& receiver,
                  std::size_t alerts,
                  int kills,
                  std::size_t at_once = 1) {
  const auto stored = ids_of(desk.lines_of({"alerts", "export"}));
  EXPECT_EQ(stored.size(), alerts);
  EXPECT_EQ(std::set<std::string>(stored.begin(), stored.end()).size(), alerts);
  EXPECT_EQ(desk.sql("select state, count(*) from delivery group by state"),
            fmt::format("delivered|{}\n", 2 * alerts));
  EXPECT_EQ(desk.sql("pragma integrity_check"), "ok\n");
  for (auto ids : {filed_ids(desk), received_ids(receiver)}) {
    const std::size_t deliveries = ids.size();
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    EXPECT_EQ(ids, stored);
    EXPECT_LE(deliveries, alerts + at_once * static_cast<std::size_t>(kills));
  }
}

std::vector<std::string> failpoint_names() {
  const auto names = std::views::keys(failpoints);
  return {names.begin(), names.end()};
}

TEST(Kill, TriesEveryFailpointThereIs) {
  std::set<std::string> in_the_source;
  const std::regex call("[^_]failpoint\\(\"([^\"]+)\"\\)");
  for (const auto& entry : fs::recursive_directory_iterator(NEWSHOUND_SOURCE_DIR "/daemon")) {
    if (entry.path().extension() != ".cpp") continue;
    std::ifstream stream(entry.path());
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    for (std::sregex_iterator it(text.begin(), text.end(), call), end; it != end; ++it)
      in_the_source.insert((*it)[1]);
  }
  std::set<std::string> tried;
  for (const auto* points : {&failpoints, &folding_failpoints})
    for (const auto& [name, counts] : *points) tried.insert(name);
  EXPECT_EQ(in_the_source, tried);
}

class KillAt : public testing::TestWithParam<std::string> {};

TEST_P(KillAt, LosesNothingAndRepeatsNothingInTheStore) {
  const std::string point = GetParam();
  for (const int count : failpoints.at(point)) {
    const Nginx nginx(founding_story());
    const HttpServer receiver;
    const Desk desk;
    configure_founding_story(desk, nginx, receiver);
    SCOPED_TRACE(fmt::format("{}:{}", point, count));
    const auto killed =
        desk.run_once({{"NEWSHOUND_FAILPOINT", fmt::format("{}:{}", point, count)}});
    ASSERT_EQ(killed.signal, SIGKILL) << killed.err;
    ASSERT_TRUE(recover(desk));
    expect_whole(desk, receiver, 9, 1);
  }
}

// Here the sinks have a lane each, and polls go on while alerts are delivered.
TEST_P(KillAt, LosesNothingInTheRunningDaemonEither) {
  const std::string point = GetParam();
  const Nginx nginx(founding_story());
  const HttpServer receiver;
  const Desk desk;
  configure_founding_story(desk, nginx, receiver);
  const auto armed = fmt::format("{}:{}", point, failpoints.at(point)[1]);
  Process first(desk.command({"run"}, {{"NEWSHOUND_FAILPOINT", armed}}));
  const auto killed = first.wait(patience);
  ASSERT_TRUE(killed);
  ASSERT_EQ(killed->signal, SIGKILL) << killed->err;
  Daemon second(desk);
  ASSERT_TRUE(eventually([&] {
    return desk.sql("select count(*) from delivery where state = 'delivered'") == "18\n";
  })) << second.process().err();
  ASSERT_EQ(second.stop().value_or(Ending{}).exit, 0);
  expect_whole(desk, receiver, 9, 1, 8);
}

// As the name of a test: without the hyphens.
std::string plain_name(const testing::TestParamInfo<std::string>& point) {
  std::string name = point.param;
  std::erase(name, '-');
  return name;
}

INSTANTIATE_TEST_SUITE_P(Failpoint, KillAt, testing::ValuesIn(failpoint_names()), plain_name);

// The ids of the alerts in the digests that a sink got, each digest once.
std::vector<std::string> folded_ids(const std::vector<boost::json::object>& told) {
  std::map<std::string, std::vector<std::string>> digests;
  for (const auto& alert : told) {
    if (text_at(alert, {"kind"}) != "digest") continue;
    auto& ids = digests[text_at(alert, {"id"})];
    ids.clear();
    for (const auto& one : alert.at("folded").as_array())
      ids.push_back(text_at(one.as_object(), {"id"}));
  }
  std::vector<std::string> all;
  for (const auto& [id, ids] : digests) all.insert(all.end(), ids.begin(), ids.end());
  std::ranges::sort(all);
  return all;
}

TEST(Kill, WhileADigestIsMadeTellsEveryAlertInOne) {
  for (const auto& [point, counts] : folding_failpoints) {
    for (const int count : counts) {
      SCOPED_TRACE(fmt::format("{}:{}", point, count));
      const Nginx nginx(founding_story());
      const HttpServer receiver;
      const Desk desk;
      configure_founding_story(
          desk, nginx, receiver, "routes: [{sinks: [archive, desk], wait: 5s, group: all}]\n");
      Process first(
          desk.command({"run"}, {{"NEWSHOUND_FAILPOINT", fmt::format("{}:{}", point, count)}}));
      const auto killed = first.wait(patience);
      ASSERT_TRUE(killed);
      ASSERT_EQ(killed->signal, SIGKILL) << killed->err;
      Daemon second(desk);
      ASSERT_TRUE(eventually([&] {
        return desk.sql("select distinct state from delivery order by 1") == "delivered\nfolded\n";
      })) << second.process().err();
      ASSERT_EQ(second.stop().value_or(Ending{}).exit, 0);
      EXPECT_EQ(desk.sql("select state, count(*) from delivery group by state"),
                "delivered|2\nfolded|18\n");
      std::vector<boost::json::object> news;
      for (auto& alert : desk.lines_of({"alerts", "export"}))
        if (text_at(alert, {"kind"}) == "news") news.push_back(std::move(alert));
      EXPECT_EQ(news.size(), 9U);
      EXPECT_EQ(folded_ids(parse_lines(desk.read("alerts.jsonl"))), ids_of(news));
    }
  }
}

// Words that no other event has.
std::string invented_words(std::mt19937& random) {
  constexpr std::string_view consonants = "bdfgklmnprstvz";
  constexpr std::string_view vowels = "aeiou";
  std::string words;
  for (int word = 0; word < 6; ++word) {
    words += ' ';
    for (int syllable = 0; syllable < 4; ++syllable) {
      words += consonants[random() % consonants.size()];
      words += vowels[random() % vowels.size()];
    }
  }
  return words;
}

// Twelve feeds. Each round brings two entries more to each of them, one about somebody, and each time
// about something else.
class Press {
 public:
  explicit Press(const Desk& desk) : desk_(desk) { publish(); }

  void publish() {
    ++editions_;
    for (std::size_t feed = 0; feed < feeds; ++feed) {
      auto& list = titles_[feed];
      list.push_back("Aleksandar Vulin:" + invented_words(words_));
      list.push_back(fmt::format("Weather, part {} in feed {}", editions_, feed));
      desk_.save("www/" + names()[feed], rss(list));
    }
  }

  static std::vector<std::string> names() {
    std::vector<std::string> names;
    for (std::size_t feed = 0; feed < feeds; ++feed)
      names.push_back(fmt::format("feed-{}.xml", feed));
    return names;
  }

  std::size_t alerts() const { return feeds * editions_; }

 private:
  static constexpr std::size_t feeds = 12;
  const Desk& desk_;
  std::mt19937 words_{1};
  std::array<std::vector<std::string>, feeds> titles_;
  std::size_t editions_ = 0;
};

std::chrono::microseconds time_of(const std::function<void()>& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() -
                                                               start);
}

// 200 kills in all, in batches that run beside each other. Each has a fixed seed.
constexpr unsigned batches = 8;
constexpr int kills_of_a_batch = 25;

class KillAtAnyMoment : public testing::TestWithParam<unsigned> {};

TEST_P(KillAtAnyMoment, LosesNothingAndRepeatsNothingInTheStore) {
  const Desk desk;
  const HttpServer receiver;
  Press press(desk);
  const Nginx nginx(desk / "www");
  configure(desk, nginx, receiver, Press::names(), shipped_watchlists().string());
  // What a round takes on this machine; each kill falls somewhere into it. A round that was over
  // before its kill does not count, and the next kills come sooner.
  auto round = time_of([&] { ASSERT_TRUE(recover(desk)); });
  std::mt19937 random(20240904 + GetParam());
  int killed = 0;
  for (int i = 0; killed < kills_of_a_batch && i < 10 * kills_of_a_batch; ++i) {
    press.publish();
    const auto moment = round * (10 + static_cast<int>(random() % 90)) / 100;
    Process daemon(desk.command({"run", "--once", "--all"}));
    if (daemon.wait(std::chrono::duration_cast<std::chrono::milliseconds>(moment))) {
      round = std::max(round * 7 / 8, std::chrono::microseconds(5ms));
      continue;
    }
    ++killed;
    daemon.signal(SIGKILL);
    ASSERT_TRUE(daemon.wait(patience));
  }
  EXPECT_EQ(killed, kills_of_a_batch);
  ASSERT_TRUE(recover(desk));
  expect_whole(desk, receiver, press.alerts(), killed);
}

INSTANTIATE_TEST_SUITE_P(Batch, KillAtAnyMoment, testing::Range(0U, batches));

}  // namespace
}  // namespace newshound
