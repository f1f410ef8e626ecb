// What is held back, from the alert to the digest in the sink, with a clock that stands until it is told.
#include "app/bundles.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "app/await.h"
#include "app/dispatcher.h"
#include "base/spawn.h"
#include "fakes/fake_clock.h"
#include "fakes/temp_dir.h"

namespace newshound {
namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;
using Lines = std::vector<std::string>;

class RecordingSink final : public Sink {
 public:
  std::vector<Alert> delivered;

  asio::awaitable<Outcome> deliver(Message message) override {
    delivered.push_back(std::move(message.alert));
    co_return Outcome::delivered();
  }
  // The ids of alerts, how many are in a digest.
  Lines told() {
    Lines lines;
    for (const auto& alert : std::exchange(delivered, {}))
      lines.push_back(alert.kind == AlertKind::digest ? alert.message : alert.id);
    return lines;
  }
};

class HeldBack : public testing::Test {
 protected:
  HeldBack() {
    dispatcher.configure({{"desk", {.sink = desk}}}, Settings{});
    use({});
  }

  void use(const Pace& pace, const Limit& catch_up = default_catch_up) {
    auto fresh = std::make_shared<Snapshot>();
    fresh->paces = {{"desk", pace}};
    fresh->catch_up = catch_up;
    snapshot = fresh;
    bundles.use(snapshot);
  }

  // An alert as a poll brings it, in one transaction.
  void comes(const std::string& id,
             Severity severity = Severity::medium,
             bool catching_up = false,
             const std::string& list = "Examples") {
    NewAlert fresh;
    fresh.alert.id = id;
    fresh.alert.created = clock.now();
    fresh.alert.severity = severity;
    fresh.alert.subject = {.id = id, .name = "N. " + id, .watchlist = list, .watchlist_id = list};
    fresh.sinks = {"desk"};
    fresh.holds = holds_for(fresh.alert, fresh.sinks, {}, {}, snapshot->paces, clock.now());
    fresh.catching_up = catching_up;
    on_store([&](Store& store) -> Result<void> {
      auto saved = store.add_alert(fresh, clock.now());
      if (!saved) return std::unexpected(saved.error());
      return bundles.limit(store, {fresh}, *saved, *snapshot, clock.now());
    });
    deliver();
  }

  // What is due is told.
  Lines after(Duration duration) {
    clock.advance(duration);
    run([this]() -> asio::awaitable<void> { co_await bundles.tell(); });
    deliver();
    return desk->told();
  }

  void deliver() {
    run([this]() -> asio::awaitable<void> { co_await dispatcher.run_once(); });
  }

  void on_store(const std::function<Result<void>(Store&)>& use) {
    run([&, this]() -> asio::awaitable<void> {
      Writer::Job job = [&use](Store& store) { return use(store); };
      const auto done = co_await commit(writer, std::move(job), Writer::Urgency::now);
      EXPECT_TRUE(done) << done.error().message;
    });
  }

  template <class Task>
  void run(Task task) {
    spawn(io.get_executor(), task());
    io.restart();
    io.run();
  }

  TempDir directory;
  asio::io_context io;
  asio::thread_pool pool{1};
  FakeClock clock{io, parse_utc("2026-11-23T12:00:00Z").value()};
  Writer writer{Store::open(directory.path(), Access::owner).value()};
  Readers readers{directory.path()};
  std::shared_ptr<RecordingSink> desk = std::make_shared<RecordingSink>();
  Dispatcher dispatcher{io.get_executor(), pool, clock, writer, readers};
  std::shared_ptr<const Snapshot> snapshot;
  Bundles bundles{io.get_executor(), clock, writer, dispatcher};
};

Pace limit_of(int most, Duration in) {
  return {.quiet = {}, .limit = Limit{most, in}};
}

Pace quiet(std::string_view text) {
  return {.quiet = DailyHours::parse(text).value(), .limit = {}};
}

TEST_F(HeldBack, IsWhatIsTooMuchForASinkInOneDigest) {
  use(limit_of(2, 10min));
  for (const auto* id : {"a", "b", "c", "d", "e"}) comes(id);
  EXPECT_EQ(desk->told(), (Lines{"a", "b"}));
  EXPECT_EQ(after(10min - 1ms), Lines{});
  EXPECT_EQ(after(1ms), Lines{"Digest: 3 alerts about N. c, N. d and N. e, more than 2 in 10m"});
  comes("f");
  comes("g");
  EXPECT_EQ(desk->told(), Lines{"f"}) << "the digest counts";
  EXPECT_EQ(after(10min), Lines{"g"});
}

TEST_F(HeldBack, IsNoCriticalAlert) {
  use(limit_of(1, 10min));
  comes("a");
  comes("b", Severity::critical);
  comes("c", Severity::critical, true);
  EXPECT_EQ(desk->told(), (Lines{"a", "b", "c"}));
}

TEST_F(HeldBack, IsCountedAcrossARestart) {
  use(limit_of(2, 10min));
  comes("a");
  comes("b");
  Bundles restarted{io.get_executor(), clock, writer, dispatcher};
  restarted.use(snapshot);
  NewAlert fresh{.alert = {.id = "c", .created = clock.now()}, .sinks = {"desk"}};
  clock.advance(1min);
  on_store([&](Store& store) -> Result<void> {
    auto saved = store.add_alert(fresh, clock.now());
    auto limited = restarted.limit(store, {fresh}, *saved, *snapshot, clock.now());
    EXPECT_EQ(saved->held_until, clock.now() + 9min);
    return limited;
  });
}

TEST_F(HeldBack, IsTheStormOfAFirstImportInOneDigestForEachList) {
  use({}, {2, 5min});
  for (const auto* id : {"a", "b", "c", "d"}) comes(id, Severity::medium, true, "Serbia");
  for (const auto* id : {"e", "f", "g", "h"}) comes(id, Severity::medium, true, "Russia");
  comes("fresh", Severity::medium, false, "Serbia");
  EXPECT_EQ(desk->told(), (Lines{"a", "b", "e", "f", "fresh"}));
  auto later = after(5min);
  std::ranges::sort(later);
  EXPECT_EQ(later,
            (Lines{"Digest: 2 alerts about N. c and N. d, catching up on Serbia",
                   "Digest: 2 alerts about N. g and N. h, catching up on Russia"}));
}

TEST_F(HeldBack, IsWhatComesInQuietHoursUntilTheyAreOver) {
  use(quiet("22:00-07:00 UTC"));
  clock.advance(11h);
  comes("a");
  comes("b", Severity::critical);
  comes("c", Severity::high);
  EXPECT_EQ(desk->told(), Lines{"b"});
  EXPECT_EQ(after(8h), Lines{"Digest: 2 alerts about N. c and N. a, quiet hours 22:00-07:00 UTC"});
}

TEST_F(HeldBack, StaysSoWhereTheEndOfAnotherReasonFallsIntoQuietHours) {
  use({.quiet = DailyHours::parse("22:00-07:00 UTC").value(), .limit = Limit{1, 10min}});
  clock.advance(10h - 5min);
  for (const auto* id : {"a", "b", "c"}) comes(id);
  EXPECT_EQ(desk->told(), Lines{"a"});
  EXPECT_EQ(after(10min), Lines{});
  EXPECT_EQ(after(9h), Lines{"Digest: 2 alerts about N. b and N. c, quiet hours 22:00-07:00 UTC"});
}

TEST_F(HeldBack, IsToldThoughTheConfigurationThatHeldItIsGone) {
  use(quiet("22:00-07:00 UTC"));
  clock.advance(11h);
  comes("a");
  comes("b");
  use({});
  EXPECT_EQ(after(1h), Lines{}) << "what is held keeps its time";
  EXPECT_EQ(after(8h), Lines{"Digest: 2 alerts about N. a and N. b, quiet hours 22:00-07:00 UTC"});
}

TEST_F(HeldBack, WaitsForASinkThatIsGone) {
  use(quiet("22:00-07:00 UTC"));
  clock.advance(11h);
  comes("a");
  comes("b");
  dispatcher.configure({}, Settings{});
  after(8h);
  dispatcher.configure({{"desk", {.sink = desk}}}, Settings{});
  EXPECT_EQ(after(1h), Lines{"Digest: 2 alerts about N. a and N. b, quiet hours 22:00-07:00 UTC"});
}

TEST_F(HeldBack, IsToldOnTimeWithoutAnybodyAsking) {
  use(limit_of(1, 10min));
  for (const auto* id : {"a", "b", "c"}) comes(id);
  desk->told();
  dispatcher.run();
  spawn(io.get_executor(), bundles.run());
  while (desk->delivered.empty()) {
    clock.advance(30s);
    io.restart();
    while (io.run_one_for(5ms) > 0) {
    }
  }
  bundles.stop();
  dispatcher.stop();
  io.restart();
  io.run();
  EXPECT_EQ(desk->told(), Lines{"Digest: 2 alerts about N. b and N. c, more than 1 in 10m"});
}

}  // namespace
}  // namespace newshound
