// Poller, Writer, Store and Dispatcher together: a real database, a scripted web, a fake clock.
#include <deque>
#include <functional>
#include <future>

#include <boost/asio/io_context.hpp>
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "app/await.h"
#include "app/bundles.h"
#include "app/dispatcher.h"
#include "app/edits.h"
#include "app/poller.h"
#include "app/samples.h"
#include "base/spawn.h"
#include "fakes/fake_clock.h"
#include "fakes/fake_http.h"
#include "fakes/temp_dir.h"

namespace newshound {
namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;

const std::string url = "https://news.example/feed";

class RecordingSink final : public Sink {
 public:
  std::vector<Alert> delivered;
  std::vector<Message> messages;  // the same, with their stories
  std::vector<Message> edited;
  std::deque<Outcome> script;  // empty: delivered

  asio::awaitable<Outcome> deliver(Message message) override {
    delivered.push_back(message.alert);
    messages.push_back(message);
    if (script.empty()) co_return Outcome::delivered("r" + message.alert.id);
    Outcome next = script.front();
    script.pop_front();
    co_return next;
  }
  bool can_edit() const override { return true; }
  asio::awaitable<Outcome> edit(Message message) override {
    edited.push_back(std::move(message));
    co_return edit_answer;
  }
  Outcome edit_answer = Outcome::delivered();
};

class Daemon : public testing::Test {
 protected:
  Daemon() {
    Settings settings;
    settings.operators = {"ops", "desk"};
    dispatcher.configure({{"desk", {.sink = desk}}, {"ops", {.sink = ops}}}, settings);
    poller.use(sample_snapshot());
  }

  std::vector<FeedState> states_of(const std::vector<Source>& sources) {
    std::vector<std::string> urls;
    for (const auto& source : sources) urls.push_back(source.url);
    std::vector<FeedState> states;
    on_store([&](Store& store) { states = store.feeds_of(urls).value(); });
    return states;
  }

  void configure(std::vector<Source> sources) {
    auto states = states_of(sources);
    configure(std::move(sources), std::move(states), NetworkSettings().concurrent);
  }
  void configure(std::vector<Source> sources, std::vector<FeedState> states, int concurrent) {
    NetworkSettings network;
    network.host_gap = 0s;
    network.concurrent = concurrent;
    poller.configure(
        std::make_shared<std::vector<Source>>(std::move(sources)), std::move(states), network, {});
  }

  int poll_once(bool all = true) {
    int failed = -1;
    run([&, this]() -> asio::awaitable<void> {
      const int count = co_await poller.run_once(all);
      failed = count;
    });
    return failed;
  }

  int deliver_once() {
    int failed = -1;
    run([&, this]() -> asio::awaitable<void> {
      const int count = co_await dispatcher.run_once();
      failed = count;
    });
    return failed;
  }

  void on_store(const std::function<void(Store&)>& use) {
    run([&, this]() -> asio::awaitable<void> {
      Writer::Job job = [&use](Store& store) -> Result<void> {
        use(store);
        return {};
      };
      co_await commit(writer, std::move(job), Writer::Urgency::now);
    });
  }

  std::vector<Alert> alerts() {
    std::vector<Alert> found;
    on_store([&](Store& store) { found = store.alerts({}).value(); });
    return found;
  }

  std::vector<Delivery> outbox() {
    std::vector<Delivery> found;
    on_store([&](Store& store) { found = store.outbox({}).value(); });
    return found;
  }

  // Runs a coroutine to its end; the pool's and the writer's threads take part.
  template <class Task>
  void run(Task task) {
    spawn(io.get_executor(), task());
    io.restart();
    io.run();
  }

  // Returns when what is in flight has ended.
  void stop_polling() {
    poller.stop();
    io.restart();
    io.run();
  }

  TempDir directory;
  asio::io_context io;
  asio::thread_pool pool{1};
  FakeClock clock{io, sample_now};
  FakeHttp http;
  Writer writer{Store::open(directory.path(), Access::owner).value()};
  Readers readers{directory.path()};
  std::shared_ptr<RecordingSink> desk = std::make_shared<RecordingSink>();
  std::shared_ptr<RecordingSink> ops = std::make_shared<RecordingSink>();
  Dispatcher dispatcher{io.get_executor(), pool, clock, writer, readers};
  Bundles bundles{io.get_executor(), clock, writer, dispatcher};
  Poller poller{{io.get_executor(), pool, clock, http, writer, readers}, dispatcher, bundles};
};

const std::string one_story = rss(item("1", "Aleksandar Vulin in Vladivostok", "", sample_date));

TEST_F(Daemon, TakesAnAlertFromTheFeedToTheSinkOnce) {
  http.answer(url, sample_response(one_story));
  configure({sample_source()});
  EXPECT_EQ(poll_once(), 0);
  EXPECT_EQ(deliver_once(), 0);
  EXPECT_EQ(poll_once(), 0);
  EXPECT_EQ(deliver_once(), 0);
  ASSERT_EQ(desk->delivered.size(), 1U);
  EXPECT_EQ(desk->delivered[0].subject.name, "Aleksandar Vulin");
  EXPECT_TRUE(ops->delivered.empty());
  EXPECT_TRUE(outbox().empty());
}

TEST_F(Daemon, StoresASilencedAlertForNobody) {
  auto snapshot = std::make_shared<Snapshot>(*sample_snapshot());
  Silence silence;
  silence.phrase = "in Vladivostok";
  silence.author = "ana";
  silence.until = sample_now + 1h;
  snapshot->silences = {silence};
  poller.use(snapshot);
  http.answer(url, sample_response(one_story));
  configure({sample_source()});
  EXPECT_EQ(poll_once(), 0);
  ASSERT_EQ(alerts().size(), 1U);
  EXPECT_NE(alerts()[0].silenced.find("of ana until"), std::string::npos);
  EXPECT_TRUE(outbox().empty());
}

TEST_F(Daemon, AsksConditionallyOnceItKnowsTheFeed) {
  http.answer(url, sample_response(one_story, {{"etag", "\"v1\""}}));
  HttpResponse unchanged;
  unchanged.status = 304;
  http.answer(url, unchanged);
  configure({sample_source()});
  poll_once();
  EXPECT_EQ(poll_once(), 0);
  ASSERT_EQ(http.requests.size(), 2U);
  EXPECT_TRUE(http.requests[0].conditional_headers.empty());
  ASSERT_EQ(http.requests[1].conditional_headers.size(), 1U);
  EXPECT_EQ(http.requests[1].conditional_headers[0].name, "If-None-Match");
  EXPECT_EQ(http.requests[1].conditional_headers[0].value, "\"v1\"");
  EXPECT_EQ(http.requests[1].conditional_url, url);
}

TEST_F(Daemon, RemembersWhenToPollAgainAcrossARestart) {
  http.answer(url, sample_response(one_story));
  configure({sample_source()});
  poll_once();
  Poller after_restart(
      {io.get_executor(), pool, clock, http, writer, readers}, dispatcher, bundles);
  std::vector<FeedState> states;
  on_store([&](Store& store) { states = store.feeds_of({url}).value(); });
  after_restart.use(sample_snapshot());
  after_restart.configure(
      std::make_shared<std::vector<Source>>(1, sample_source()), {states[0]}, {}, {});
  run([&]() -> asio::awaitable<void> { co_await after_restart.run_once(false); });
  EXPECT_EQ(http.requests.size(), 1U);
}

TEST_F(Daemon, AFailingFeedDoesNotDisturbTheOthers) {
  Source broken = sample_source("https://broken.example/");
  http.answer(url, sample_response(one_story));
  configure({broken, sample_source()});
  EXPECT_EQ(poll_once(), 1);
  EXPECT_EQ(alerts().size(), 1U);
  on_store([](Store& store) {
    const auto states = store.feeds().value();
    EXPECT_EQ(states.at(0).last_error, "connection refused");
    EXPECT_EQ(states.at(0).failures, 1);
  });
}

TEST_F(Daemon, TriesAFailedDeliveryAgainWhenItIsDue) {
  http.answer(url, sample_response(one_story));
  configure({sample_source()});
  poll_once();
  desk->script = {Outcome::retry("503")};
  EXPECT_EQ(deliver_once(), 1);
  EXPECT_EQ(deliver_once(), 0);  // not due yet: nothing is tried
  ASSERT_EQ(outbox().size(), 1U);
  EXPECT_EQ(outbox()[0].last_error, "503");
  clock.advance(3s);
  EXPECT_EQ(deliver_once(), 0);
  ASSERT_EQ(desk->delivered.size(), 2U);
  EXPECT_EQ(desk->delivered[0].id, desk->delivered[1].id);
  EXPECT_TRUE(outbox().empty());
}

TEST_F(Daemon, TellsTheOperatorsOfADeadLetterOncePerSinkAndDay) {
  http.answer(url,
              sample_response(rss(item("1", "Aleksandar Vulin", "", sample_date) +
                                  item("2", "Ivica Dačić", "", sample_date))));
  configure({sample_source()});
  poll_once();
  desk->script = {Outcome::rejected("400 no"), Outcome::rejected("400 no")};
  EXPECT_EQ(deliver_once(), 2);
  EXPECT_EQ(outbox().size(), 2U);
  ASSERT_EQ(ops->delivered.size(), 1U);
  EXPECT_EQ(ops->delivered[0].kind, AlertKind::internal);
  EXPECT_NE(ops->delivered[0].message.find("400 no"), std::string::npos);
}

TEST_F(Daemon, RunsByItselfUntilItIsStopped) {
  http.answer(url, sample_response(one_story));
  configure({sample_source()});
  dispatcher.run();
  spawn(io.get_executor(), poller.run());
  io.restart();
  while (desk->delivered.empty()) io.run_one_for(10s);
  poller.stop();
  dispatcher.stop();
  io.run();
  EXPECT_TRUE(poller.idle());
  EXPECT_TRUE(dispatcher.idle());
  EXPECT_EQ(http.requests.size(), 1U);
}

TEST_F(Daemon, DoesNotWaitLongForABusyDiskWhenItIsStopped) {
  http.answer(url, sample_response(one_story));
  configure({sample_source()});
  std::promise<void> free;
  writer.submit(
      [&free](Store&) -> Result<void> { return free.get_future().wait(), Result<void>(); },
      [](Result<void>) {});
  spawn(io.get_executor(), poller.run());
  io.restart();
  while (writer.waiting() < 2) io.run_one_for(10s);
  poller.stop(0s);
  free.set_value();
  io.run();
  EXPECT_TRUE(poller.idle());
  on_store([](Store& store) { EXPECT_EQ(store.counts().value().articles, 0); });
}

TEST_F(Daemon, PollsAgainWhenTheIntervalIsOver) {
  http.answer(url, sample_response(one_story));
  configure({sample_source()});
  spawn(io.get_executor(), poller.run());
  io.restart();
  while (http.requests.empty() || !poller.idle()) io.run_one_for(10s);
  clock.advance(9min);
  EXPECT_EQ(http.requests.size(), 1U);
  clock.advance(3min);
  EXPECT_EQ(http.requests.size(), 2U);
  stop_polling();
}

TEST_F(Daemon, OpensMoreConnectionsOnlyWhereTheFirstAreNotAnsweredSoon) {
  std::vector<Source> sources;
  for (int i = 0; i < 40; ++i)
    sources.push_back(sample_source(fmt::format("https://news{}.example/", i)));
  configure(sources);
  http.gate.emplace(io, asio::steady_timer::time_point::max());
  spawn(io.get_executor(), poller.run());
  clock.advance(4ms);
  EXPECT_EQ(http.requests.size(), 16U);
  clock.advance(1ms);
  EXPECT_EQ(http.requests.size(), 32U);
  clock.advance(5ms);
  EXPECT_EQ(http.requests.size(), 40U);
  http.gate->cancel();
  stop_polling();
}

TEST_F(Daemon, PollsAsManyAtOnceAsTheReloadedConfigurationSays) {
  std::vector<Source> sources;
  for (int i = 0; i < 6; ++i)
    sources.push_back(sample_source(fmt::format("https://news{}.example/", i)));
  const auto states = states_of(sources);
  configure(sources, states, 2);
  http.gate.emplace(io, asio::steady_timer::time_point::max());
  spawn(io.get_executor(), poller.run());
  clock.advance(1s);
  EXPECT_EQ(http.requests.size(), 2U);
  configure(sources, states, 5);
  clock.advance(1s);
  EXPECT_EQ(http.requests.size(), 5U);
  http.gate->cancel();
  stop_polling();
}

TEST_F(Daemon, BeginsPollsTogetherThatAreDueWithinMoments) {
  http.answer(url, sample_response(one_story));
  http.answer("https://other.example/", sample_response(one_story));
  configure({sample_source(), sample_source("https://other.example/")});
  on_store([&](Store& store) {
    const auto due = [&](const std::string& feed, Duration in) {
      PollResult poll;
      poll.state = store.feeds_of({feed}).value().front();
      poll.state.next_poll = sample_now + in;
      ASSERT_TRUE(store.save(poll, sample_now, {}).has_value());
    };
    due(url, 60s);
    due("https://other.example/", 60s + 40ms);
  });
  configure({});
  configure({sample_source(), sample_source("https://other.example/")});
  spawn(io.get_executor(), poller.run());
  clock.advance(60s + 49ms);
  EXPECT_EQ(http.requests.size(), 0U);
  clock.advance(1ms);
  EXPECT_EQ(http.requests.size(), 2U);
  stop_polling();
}

// ---- stories

const std::string agency_text =
    "Aleksandar Vulin met the governor of the province in the harbour town of Kestova on Thursday. "
    "The "
    "talks turned on the repair of the northern breakwater, which the storm of last winter had "
    "broken in "
    "three places, and on who is to pay for it. No agreement was signed, both sides said "
    "afterwards.";

Source feed_named(const std::string& name, std::vector<std::string> tags = {}) {
  Source source = sample_source("https://" + name + ".example/");
  source.name = name;
  source.tags = std::move(tags);
  return source;
}

HttpResponse answer_with(const std::string& items) {
  return sample_response(rss(items));
}

TEST_F(Daemon, TellsOfAStoryOnceAndNotesWhoElseReportsIt) {
  const auto story = item("1", "Vulin in Kestova", agency_text, sample_date);
  const auto copy =
      item("a", "Aleksandar Vulin meets governor", agency_text + " More to follow.", sample_date);
  http.answer("https://first.example/", answer_with(story));
  configure({feed_named("first")});
  poll_once();
  http.answer("https://second.example/", answer_with(copy));
  configure({feed_named("second")});
  poll_once();
  deliver_once();
  ASSERT_EQ(desk->delivered.size(), 1U);
  EXPECT_EQ(desk->delivered[0].feed.name, "first");
  EXPECT_EQ(desk->delivered[0].story, 1);
  on_store([&](Store& store) {
    const auto more = store.follow_ups(desk->delivered[0].id).value();
    ASSERT_EQ(more.size(), 1U);
    EXPECT_EQ(more[0].feed, "second");
    EXPECT_EQ(more[0].title, "Aleksandar Vulin meets governor");
    EXPECT_EQ(more[0].why, "copy");
    EXPECT_EQ(more[0].like, "Vulin in Kestova");
  });
}

TEST_F(Daemon, AMessageShowsHowTheStoryHasGrownByTheTimeItIsSent) {
  const auto story = item("1", "Vulin in Kestova", agency_text, sample_date);
  const auto copy =
      item("a", "Vulin meets governor", agency_text + " More to follow.", sample_date);
  for (const auto* name : {"first", "second", "third"}) {
    http.answer(fmt::format("https://{}.example/", name),
                answer_with(name == std::string("first") ? story : copy));
    configure({feed_named(name)});
    poll_once();
  }
  deliver_once();
  ASSERT_EQ(desk->messages.size(), 1U);
  const auto& also = desk->messages[0].also;
  ASSERT_EQ(also.size(), 2U);
  EXPECT_EQ(also[0].feed, "second");
  EXPECT_EQ(also[0].like_feed, "first");
  EXPECT_EQ(also[1].feed, "third");
  EXPECT_EQ(source_count(desk->messages[0]), 3U);
}

TEST_F(Daemon, EditsAMessageQuietlyWhenItsStoryGrows) {
  Edits edits(io.get_executor(), pool, clock, writer, readers, [this](const std::string& name) {
    return name == "desk" ? desk : nullptr;
  });
  const auto edit_once = [&] {
    run([&]() -> asio::awaitable<void> { co_await edits.run_once(); });
  };
  const auto join = [&](const std::string& name) {
    http.answer(
        "https://" + name + ".example/",
        answer_with(item("a", "Vulin meets governor", agency_text + " More.", sample_date)));
    configure({feed_named(name)});
    poll_once();
  };
  http.answer("https://first.example/",
              answer_with(item("1", "Vulin in Kestova", agency_text, sample_date)));
  configure({feed_named("first")});
  poll_once();
  deliver_once();
  join("second");
  join("third");
  edit_once();
  EXPECT_TRUE(desk->edited.empty());  // not line by line
  clock.advance(4min);
  edit_once();
  ASSERT_EQ(desk->edited.size(), 1U);
  EXPECT_EQ(desk->edited[0].receipt, "r" + desk->delivered[0].id);
  EXPECT_EQ(desk->edited[0].also.size(), 2U);
  EXPECT_EQ(desk->delivered.size(), 1U);
  // What fails is tried again later, what is refused never.
  desk->edit_answer = Outcome::retry("busy");
  join("fourth");
  clock.advance(4min);
  edit_once();
  desk->edit_answer = Outcome::rejected("message not found");
  clock.advance(11min);
  edit_once();
  ASSERT_EQ(desk->edited.size(), 3U);
  EXPECT_EQ(desk->edited[2].also.size(), 3U);
  join("fifth");
  clock.advance(1h);
  edit_once();
  EXPECT_EQ(desk->edited.size(), 3U);
}

TEST_F(Daemon, TellsOfAnotherStoryAboutTheSameMan) {
  http.answer(url,
              sample_response(rss(
                  item("1", "Vulin in Kestova", agency_text, sample_date) +
                  item("2",
                       "Court clears former minister Vulin",
                       "Aleksandar Vulin was acquitted of fraud by a court in the capital, whose "
                       "judges found the witnesses of the prosecution unreliable.",
                       sample_date))));
  configure({sample_source()});
  poll_once();
  EXPECT_EQ(alerts().size(), 2U);
}

TEST_F(Daemon, KnowsItsStoriesAfterARestart) {
  const auto story = item("1", "Vulin in Kestova", agency_text, sample_date);
  http.answer("https://first.example/", answer_with(story));
  configure({feed_named("first")});
  poll_once();
  Poller after_restart(
      {io.get_executor(), pool, clock, http, writer, readers}, dispatcher, bundles);
  std::vector<FeedState> states;
  on_store([&](Store& store) { states = store.feeds_of({"https://second.example/"}).value(); });
  http.answer("https://second.example/",
              answer_with(item("a", "Vulin visits Kestova", agency_text, sample_date)));
  after_restart.use(sample_snapshot());
  after_restart.configure(
      std::make_shared<std::vector<Source>>(1, feed_named("second")), {states[0]}, {}, {});
  run([&]() -> asio::awaitable<void> { co_await after_restart.run_once(true); });
  EXPECT_EQ(alerts().size(), 1U);
}

TEST_F(Daemon, TellsAgainWhenAnOfficialSourceReportsIt) {
  http.answer("https://first.example/",
              answer_with(item("1", "Vulin in Kestova", agency_text, sample_date)));
  configure({feed_named("first")});
  poll_once();
  for (const auto* name : {"ministry", "government"}) {
    const std::string source = name;
    http.answer("https://" + source + ".example/",
                answer_with(item("a", "Vulin in Kestova", agency_text, sample_date)));
    configure({feed_named(source, {"official"})});
    poll_once();
  }
  deliver_once();
  ASSERT_EQ(desk->delivered.size(), 2U);
  const bool first_is_old = desk->delivered[0].update.empty();
  const Alert& again = desk->delivered[first_is_old ? 1 : 0];
  EXPECT_EQ(again.feed.name, "ministry");
  EXPECT_EQ(again.update, "an official source reports it now");
  EXPECT_EQ(again.story, desk->delivered[first_is_old ? 0 : 1].story);
}

TEST_F(Daemon, AnEditedArticleTellsOfTheNewlyNamedOnly) {
  http.answer(url, sample_response(rss(item("1", "Vulin in Kestova", agency_text, sample_date))));
  http.answer(
      url,
      sample_response(rss(item(
          "1", "Vulin in Kestova", agency_text + " Ivica Dačić was there too.", sample_date))));
  configure({sample_source()});
  poll_once();
  poll_once();
  const auto told = alerts();
  ASSERT_EQ(told.size(), 2U);
  EXPECT_NE(told[0].subject.id, told[1].subject.id);
  EXPECT_EQ(told[0].story, told[1].story);
}

TEST_F(Daemon, AReloadKeepsTheTurnOfAFeedThatStays) {
  http.answer(url, sample_response(one_story));
  configure({sample_source()});
  poll_once();
  Source other = sample_source("https://other.example/");
  configure({sample_source(), other});
  poll_once(false);
  ASSERT_EQ(http.requests.size(), 2U);
  EXPECT_EQ(http.requests[1].url, "https://other.example/");
}

}  // namespace
}  // namespace newshound
