#include "app/heartbeat.h"

#include <cstdlib>
#include <fstream>

#include <boost/asio/io_context.hpp>
#include <gtest/gtest.h>

#include "app/samples.h"
#include "base/spawn.h"
#include "fakes/fake_clock.h"
#include "fakes/temp_dir.h"

namespace newshound {
namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;

class HeartbeatTest : public testing::Test {
 protected:
  HeartbeatTest() {
    ::setenv("TZ", "UTC0", 1);
    ::tzset();
  }
  ~HeartbeatTest() override {
    ::unsetenv("TZ");
    ::tzset();
  }

  void configure(const std::string& when) {
    Settings settings;
    settings.heartbeat = Timetable::parse(when).value();
    settings.feeds = std::make_shared<std::vector<Source>>(1, sample_source());
    auto snapshot = std::make_shared<Snapshot>(*sample_snapshot());
    snapshot->operators = {"ops"};
    heartbeat.configure(settings, snapshot);
  }

  // What was told by now, newest first.
  std::vector<Alert> beat() {
    spawn(io.get_executor(), heartbeat.run_once());
    io.restart();
    io.run();
    return Store::open(directory.path(), Access::reader)->alerts({}).value();
  }

  TempDir directory;
  asio::io_context io;
  asio::thread_pool pool{1};
  FakeClock clock{io, *parse_utc("2026-03-28T10:00:00Z")};
  Writer writer{Store::open(directory.path(), Access::owner).value()};
  Readers readers{directory.path()};
  Dispatcher dispatcher{io.get_executor(), pool, clock, writer, readers};
  Heartbeat heartbeat{io.get_executor(), clock, writer, dispatcher};
};

TEST_F(HeartbeatTest, TellsAtItsTimeAndNotBefore) {
  configure("daily at 08:00 Europe/Belgrade");
  EXPECT_TRUE(beat().empty());  // it was not wanted at eight today
  clock.advance(19h);           // 05:00 UTC; the clocks were put forward in the night
  EXPECT_TRUE(beat().empty());
  clock.advance(1h);
  const auto told = beat();
  ASSERT_EQ(told.size(), 1U);
  EXPECT_EQ(told[0].kind, AlertKind::heartbeat);
  EXPECT_EQ(beat().size(), 1U);
  clock.advance(24h);
  EXPECT_EQ(beat().size(), 2U);
}

TEST_F(HeartbeatTest, TellsWhatWasMissedOnce) {
  configure("daily at 08:00 UTC");
  beat();
  clock.advance(5 * 24h);
  EXPECT_EQ(beat().size(), 1U);
  EXPECT_EQ(beat().size(), 1U);
}

TEST_F(HeartbeatTest, GoesToTheOperators) {
  configure("hourly");
  beat();
  clock.advance(1h);
  const auto told = beat();
  ASSERT_EQ(told.size(), 1U);
  auto store = Store::open(directory.path(), Access::reader).value();
  const auto deliveries = store.deliveries_of(told[0].id).value();
  ASSERT_EQ(deliveries.size(), 1U);
  EXPECT_EQ(deliveries[0].sink, "ops");
}

TEST(HeartbeatMessage, SaysItAllInItsFirstLine) {
  ::setenv("TZ", "UTC0", 1);
  ::tzset();
  Vitals vitals{.since = *parse_utc("2026-03-27T08:00:00Z"),
                .feeds = 812,
                .failing = 3,
                .subjects = 120,
                .lists = 2,
                .lists_as_of = *parse_utc("2026-03-20T12:00:00Z"),
                .pulse = {.alerts = 14}};
  EXPECT_EQ(heartbeat_message(vitals),
            "Still alive: 812 feeds, 3 failing, 14 alerts since 2026-03-27 08:00:00 UTC.\n\n"
            "Watched for: 120 subjects on 2 lists, as of 2026-03-20 12:00:00 UTC.\n"
            "Everything is delivered.");
  vitals.pulse.pending = 2;
  vitals.pulse.oldest_pending = *parse_utc("2026-03-28T07:00:00Z");
  vitals.pulse.oldest_sink = "siem";
  vitals.pulse.dead = 1;
  EXPECT_TRUE(heartbeat_message(vitals).ends_with(
      "Waiting to be delivered: 2, the oldest since 2026-03-28 07:00:00 UTC (sink siem).\n"
      "Given up on deliveries: 1; see newshound outbox."));
  ::unsetenv("TZ");
}

}  // namespace
}  // namespace newshound
