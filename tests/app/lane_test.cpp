// Sinks that fail, through the real Dispatcher and Store: a fake clock, sinks that do what they are told.
#include <functional>
#include <map>
#include <set>

#include <boost/asio/io_context.hpp>
#include <gtest/gtest.h>

#include "app/await.h"
#include "app/dispatcher.h"
#include "app/silencing.h"
#include "base/spawn.h"
#include "fakes/fake_clock.h"
#include "fakes/temp_dir.h"

namespace newshound {
namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;

class ObedientSink final : public Sink {
 public:
  std::function<Outcome(const Alert&)> answer = [](const Alert&) { return Outcome::delivered(); };
  std::vector<std::string> tried;
  std::vector<Alert> taken;
  int at_once = 1;

  int most_at_once() const override { return at_once; }
  asio::awaitable<Outcome> deliver(Message message) override {
    Alert& alert = message.alert;
    tried.push_back(alert.id);
    Outcome outcome = answer(alert);
    if (outcome.kind == Outcome::Kind::delivered) taken.push_back(std::move(alert));
    co_return outcome;
  }
};

class Lanes : public testing::Test {
 protected:
  Lanes() { start(); }

  // The daemon as after a restart: nothing is left but what is on disk.
  void start() {
    dispatcher.reset();
    if (writer) io.restart();
    writer.reset();
    writer = std::make_unique<Writer>(Store::open(directory.path(), Access::owner).value());
    dispatcher = std::make_unique<Dispatcher>(io.get_executor(), pool, clock, *writer, readers);
    configure();
    std::vector<SinkState> states;
    on_store([&](Store& store) { states = store.sink_states().value(); });
    dispatcher->remember(states);
    dispatcher->run();
    settle();
  }

  void stop() {
    dispatcher->stop();
    while (!dispatcher->idle()) io.run_one_for(10s);
  }

  void configure(std::uint64_t fingerprint = 1) {
    Settings settings;
    settings.operators = {"desk", "ops"};
    dispatcher->configure({{"desk", {.sink = desk, .expires = expires, .fingerprint = fingerprint}},
                           {"ops", {.sink = ops, .expires = {}, .fingerprint = 1}}},
                          settings);
  }

  // Runs the loop until both lanes sleep.
  void settle() {
    while (true) {
      io.restart();
      const bool quiet = io.poll() == 0 && dispatcher->at_rest() && clock.sleepers() == 2;
      if (quiet) return;
      if (!dispatcher->at_rest() || clock.sleepers() < 2) io.run_one_for(10s);
    }
  }

  void pass(Duration duration) {
    const SteadyTime end = clock.steady() + duration;
    while (clock.step(end)) settle();
  }

  void on_store(const std::function<void(Store&)>& use) {
    bool done = false;
    const auto work = [](Writer& where,
                         const std::function<void(Store&)>& what,
                         bool& over) -> asio::awaitable<void> {
      Writer::Job job = [&what](Store& store) -> Result<void> {
        what(store);
        return {};
      };
      co_await commit(where, std::move(job), Writer::Urgency::now);
      over = true;
    };
    spawn(io.get_executor(), work(*writer, use, done));
    io.restart();
    while (!done) io.run_one_for(10s);
  }

  void add(const std::string& id, std::map<std::string, Duration> lifetimes = {}) {
    Alert alert;
    alert.id = id;
    alert.created = clock.now();
    alert.subject.name = "Milan Primerov";
    on_store([&](Store& store) {
      store.add_alert({.alert = alert, .sinks = {"desk"}, .expires = lifetimes}, clock.now())
          .value();
    });
    dispatcher->nudge({"desk"});
    settle();
  }

  std::vector<Delivery> outbox(std::optional<DeliveryState> state = {}) {
    std::vector<Delivery> found;
    on_store([&](Store& store) {
      found = store.outbox({.state = state, .sink = "desk", .most = 10000}).value();
    });
    return found;
  }

  std::vector<std::string> titles_at_ops() const {
    std::vector<std::string> titles;
    for (const auto& alert : ops->taken) titles.push_back(alert.article.title);
    return titles;
  }

  static std::size_t different(const std::vector<std::string>& ids) {
    return std::set<std::string>(ids.begin(), ids.end()).size();
  }

  TempDir directory;
  asio::io_context io;
  asio::thread_pool pool{1};
  FakeClock clock{io};
  Readers readers{directory.path()};
  std::shared_ptr<ObedientSink> desk = std::make_shared<ObedientSink>();
  std::shared_ptr<ObedientSink> ops = std::make_shared<ObedientSink>();
  std::optional<Duration> expires;
  std::unique_ptr<Writer> writer;
  std::unique_ptr<Dispatcher> dispatcher;
};

using Titles = std::vector<std::string>;

Outcome refuse_connection(const Alert&) {
  return Outcome::down("connection refused");
}

Outcome fail(const Alert&) {
  return Outcome::retry("500");
}

TEST_F(Lanes, DeliverInTheOrderOfTheAlertsComing) {
  for (const auto* id : {"a", "b", "c"}) add(id);
  EXPECT_EQ(desk->tried, (Titles{"a", "b", "c"}));
}

TEST_F(Lanes, LetOneTryForAllWhileASinkIsDown) {
  desk->answer = refuse_connection;
  for (int i = 0; i < 20; ++i) add("alert" + std::to_string(i));
  EXPECT_EQ(desk->tried.size(), 1U);
  pass(10min);
  EXPECT_LE(desk->tried.size(), 6U);  // after 2 s, 10 s, 1 min, 5 min
  EXPECT_GE(desk->tried.size(), 5U);
  for (const auto& delivery : outbox()) EXPECT_LE(delivery.attempts, 1);
  desk->answer = [](const Alert&) { return Outcome::delivered(); };
  pass(40min);
  EXPECT_EQ(desk->taken.size(), 20U);
}

TEST_F(Lanes, TryOneAfterTheOtherSoThatOneBadAlertDoesNotKeepASinkDown) {
  desk->answer = refuse_connection;
  for (const auto* id : {"bad", "b", "c"}) add(id);
  desk->answer = [](const Alert& alert) {
    return alert.id == "bad" ? Outcome::down("connection reset") : Outcome::delivered();
  };
  pass(2min);
  EXPECT_EQ(desk->taken.size(), 2U);
}

TEST_F(Lanes, GiveABadAlertUpAtTheEndOfTheLadderWhileOthersPass) {
  desk->answer = [](const Alert& alert) {
    return alert.id == "bad" ? Outcome::retry("500") : Outcome::delivered();
  };
  add("bad");
  for (int hour = 0; hour < 24 * 4; ++hour) {
    add("good" + std::to_string(hour));
    pass(1h);
  }
  EXPECT_EQ(std::ranges::count(desk->tried, "bad"), 11);
  EXPECT_EQ(desk->taken.size(), 96U);
  ASSERT_EQ(outbox(DeliveryState::dead).size(), 1U);
  EXPECT_NE(ops->taken.back().message.find("was given up: 500"), std::string::npos);
}

TEST_F(Lanes, StopAtASinkThatIsGoneUntilSomebodyWakesIt) {
  desk->answer = [](const Alert&) { return Outcome::gone("410"); };
  add("a");
  add("b");
  pass(24h * 7);
  EXPECT_EQ(desk->tried, Titles{"a"});
  EXPECT_EQ(dispatcher->trouble(), "sink desk switched off");
  ASSERT_EQ(ops->taken.size(), 1U);
  EXPECT_NE(ops->taken[0].message.find("switched off"), std::string::npos);
  desk->answer = [](const Alert&) { return Outcome::delivered(); };
  dispatcher->wake("desk");
  settle();
  EXPECT_EQ(desk->taken.size(), 2U);
  EXPECT_EQ(dispatcher->trouble(), "");
}

TEST_F(Lanes, RestAsLongAsTheSinkAsksAlsoOverARestart) {
  desk->answer = [](const Alert&) { return Outcome::down("429", 3h); };
  add("a");
  pass(1h);
  stop();
  start();
  pass(1h);
  EXPECT_EQ(desk->tried.size(), 1U);
  pass(1h);
  EXPECT_EQ(desk->tried.size(), 2U);
}

TEST_F(Lanes, GiveUpWhatNobodyTookInItsTime) {
  expires = 2h;
  configure(2);
  desk->answer = refuse_connection;
  add("a");
  add("soon", {{"desk", 30min}});
  pass(32min);
  ASSERT_EQ(outbox(DeliveryState::dead).size(), 1U);
  EXPECT_EQ(outbox(DeliveryState::dead)[0].alert.id, "soon");
  EXPECT_TRUE(outbox(DeliveryState::dead)[0].last_error.starts_with("expired"));
  pass(2h);
  EXPECT_EQ(outbox(DeliveryState::dead).size(), 2U);
  EXPECT_TRUE(outbox(DeliveryState::pending).empty());
}

TEST_F(Lanes, KeepASinkWhoseEntryDidNotChange) {
  const auto fresh = std::make_shared<ObedientSink>();
  const auto before = std::exchange(desk, fresh);
  configure(1);
  add("a");
  EXPECT_EQ(before->taken.size(), 1U);
  configure(2);
  add("b");
  EXPECT_EQ(fresh->taken.size(), 1U);
}

TEST_F(Lanes, DoNotSendWhatIsSilencedWhileItWaits) {
  desk->answer = refuse_connection;
  add("a");
  Silence silence;
  silence.subject = "Milan Primerov";
  silence.author = "ana";
  silence.until = clock.now() + 24h;
  on_store([&](Store& store) { ASSERT_TRUE(silence_waiting(store, {silence}, clock.now())); });
  desk->answer = [](const Alert&) { return Outcome::delivered(); };
  pass(2h);
  EXPECT_TRUE(desk->taken.empty());
  ASSERT_EQ(outbox(DeliveryState::silenced).size(), 1U);
  EXPECT_NE(outbox(DeliveryState::silenced)[0].alert.silenced.find("of ana"), std::string::npos);
}

TEST_F(Lanes, GiveSeveralAtATimeToASinkThatTakesThem) {
  desk->at_once = 8;
  configure(2);
  desk->answer = refuse_connection;
  for (int i = 0; i < 100; ++i) add("alert" + std::to_string(i));
  desk->answer = [](const Alert&) { return Outcome::delivered(); };
  pass(1h);
  EXPECT_EQ(desk->taken.size(), 100U);
}

// The promise of the README: a week is longer than the whole ladder.
void a_week_down(const std::function<void(Duration)>& pass,
                 const std::function<void(const std::string&)>& add) {
  for (int hour = 0; hour < 24 * 7; ++hour) {
    add("alert" + std::to_string(hour));
    pass(1h);
  }
}

class Down : public Lanes, public testing::WithParamInterface<const char*> {};

TEST_P(Down, AWeekLosesNothing) {
  const bool answers = std::string_view(GetParam()) == "Answers500";
  desk->answer = answers ? fail : refuse_connection;
  a_week_down([&](Duration duration) { pass(duration); }, [&](const std::string& id) { add(id); });
  EXPECT_TRUE(desk->taken.empty());
  EXPECT_TRUE(outbox(DeliveryState::dead).empty());
  EXPECT_EQ(outbox(DeliveryState::pending).size(), 24U * 7);
  EXPECT_LE(desk->tried.size(), 24U * 7 * 2 + 10);  // a probe in half an hour
  EXPECT_EQ(titles_at_ops(), Titles{"newshound cannot deliver to desk"});
  stop();
  start();
  desk->tried.clear();
  desk->answer = [](const Alert&) { return Outcome::delivered(); };
  pass(answers ? 25h : 1h);
  EXPECT_EQ(desk->taken.size(), 24U * 7);
  EXPECT_EQ(different(desk->tried), desk->tried.size());
  EXPECT_TRUE(outbox().empty());
  EXPECT_EQ(titles_at_ops(),
            (Titles{"newshound cannot deliver to desk", "newshound delivers to desk again"}));
}

INSTANTIATE_TEST_SUITE_P(A,
                         Down,
                         testing::Values("RefusesConnections", "Answers500"),
                         [](const auto& how) { return std::string(how.param); });

}  // namespace
}  // namespace newshound
