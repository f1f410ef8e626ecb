#include <fmt/format.h>
#include <gtest/gtest.h>

#include "samples.h"
#include "store/sqlite.h"

namespace newshound {
namespace {

using namespace std::chrono_literals;
using Ids = std::vector<std::string>;

class Outbox : public testing::Test {
 protected:
  Saved add(const std::string& id, UtcTime now, std::vector<std::string> sinks = {"desk"}) {
    return must(store.add_alert({.alert = an_alert(id, now), .sinks = std::move(sinks)}, now));
  }
  void settle(const std::string& id, DeliveryState state, UtcTime next = noon) {
    must(store.settle({.alert_id = id,
                       .sink = "desk",
                       .state = state,
                       .next_attempt = next,
                       .attempts = 1,
                       .last_error = "421 busy"}));
  }
  Ids due(UtcTime now, std::size_t most = 100, const Ids& busy = {}, bool newest_first = false) {
    return ids_of(must(store.due("desk", now, most, busy, newest_first)));
  }
  // "001", "002", … a minute after each other.
  void add_many(int count) {
    for (int i = 1; i <= count; ++i) add(fmt::format("{:03}", i), noon + std::chrono::minutes(i));
  }

  TempDir directory;
  Store store = owner_of(directory.path());
};

TEST_F(Outbox, CreatesAnAlertOnceForEver) {
  const auto first = add("a", noon, {"desk", "siem", "desk"});
  EXPECT_EQ(first.alerts, std::vector{an_alert("a")});
  EXPECT_EQ(first.sinks, (Ids{"desk", "siem"}));
  const auto second = add("a", noon + 1h, {"desk", "third"});
  EXPECT_TRUE(second.alerts.empty());
  EXPECT_TRUE(second.sinks.empty());
  EXPECT_EQ(must(store.counts()).alerts, 1);
  EXPECT_EQ(must(store.counts()).pending, 2);
}

TEST_F(Outbox, TellsWhichAlertsOfAPollAreNew) {
  add("old", noon);
  auto result = poll_of(feed_of(store));
  result.alerts = {{.alert = an_alert("old"), .sinks = {"desk"}},
                   {.alert = an_alert("new"), .sinks = {"desk"}}};
  EXPECT_EQ(must(store.save(result, noon, {})).alerts, std::vector{an_alert("new")});
}

TEST_F(Outbox, MakesADeliveryDueAtOnce) {
  add("a", noon);
  const auto deliveries = must(store.due("desk", noon, 10, {}, false));
  ASSERT_EQ(deliveries.size(), 1U);
  EXPECT_EQ(deliveries[0].alert, an_alert("a"));
  EXPECT_EQ(deliveries[0].sink, "desk");
  EXPECT_EQ(deliveries[0].state, DeliveryState::pending);
  EXPECT_EQ(deliveries[0].created, noon);
  EXPECT_EQ(deliveries[0].attempts, 0);
  EXPECT_TRUE(must(store.due("siem", noon, 10, {}, false)).empty());
}

TEST_F(Outbox, KeepsAnAlertWithoutSinks) {
  EXPECT_EQ(add("a", noon, {}).alerts.size(), 1U);
  EXPECT_EQ(must(store.alerts({})).size(), 1U);
}

TEST_F(Outbox, KeepsTheOrderAsLongAsFewWait) {
  add_many(5);
  EXPECT_EQ(due(noon + 1h), (Ids{"001", "002", "003", "004", "005"}));
  EXPECT_EQ(due(noon + 1h, 1, {}, true), (Ids{"001"}));
}

TEST_F(Outbox, AlternatesNewAndOldSoThatABacklogDoesNotStarveFreshAlerts) {
  add_many(40);
  EXPECT_EQ(due(noon + 1h, 5), (Ids{"001", "040", "002", "039", "003"}));
  EXPECT_EQ(due(noon + 1h, 1), (Ids{"001"}));
  EXPECT_EQ(due(noon + 1h, 1, {}, true), (Ids{"040"}));
  EXPECT_EQ(due(noon + 1h, 100).size(), 40U);
}

TEST_F(Outbox, LeavesOutWhatIsInFlight) {
  add_many(5);
  EXPECT_EQ(due(noon + 1h, 2, {"001", "003"}), (Ids{"002", "004"}));
}

TEST_F(Outbox, HoldsBackADeliveryUntilItsNextAttempt) {
  add("a", noon);
  settle("a", DeliveryState::pending, noon + 5min);
  EXPECT_EQ(due(noon + 5min - 1ms), Ids{});
  EXPECT_EQ(due(noon + 5min), Ids{"a"});
  const auto delivery = must(store.deliveries_of("a")).at(0);
  EXPECT_EQ(delivery.attempts, 1);
  EXPECT_EQ(delivery.last_error, "421 busy");
  EXPECT_EQ(delivery.next_attempt, noon + 5min);
}

TEST_F(Outbox, KnowsWhenTheNextDeliveryIsDue) {
  EXPECT_EQ(must(store.next_due("desk", noon)), std::nullopt);
  add("a", noon);
  add("b", noon);
  EXPECT_EQ(must(store.next_due("desk", noon)), std::nullopt);  // they are due already
  EXPECT_EQ(must(store.next_due("desk", UtcTime::min())), noon);
  settle("a", DeliveryState::pending, noon + 10min);
  settle("b", DeliveryState::pending, noon + 5min);
  EXPECT_EQ(must(store.next_due("desk", noon)), noon + 5min);
  EXPECT_EQ(must(store.next_due("siem", noon)), std::nullopt);
  settle("a", DeliveryState::dead);
  settle("b", DeliveryState::delivered);
  EXPECT_EQ(must(store.next_due("desk", noon)), std::nullopt);
}

TEST_F(Outbox, FindsWhatIsTooOldForItsSinkOrItsRoute) {
  must(store.add_alert({.alert = an_alert("a"), .sinks = {"desk"}, .expires = {{"desk", 1h}}},
                       noon));
  add("b", noon);
  add("c", noon + 2h);
  const auto expired = [this](UtcTime now, std::optional<Duration> lifetime) {
    return ids_of(must(store.expired("desk", now, lifetime, 10)));
  };
  EXPECT_EQ(expired(noon + 1h - 1ms, 2h), Ids{});
  EXPECT_EQ(expired(noon + 1h, 2h), Ids{"a"});
  EXPECT_EQ(expired(noon + 2h, 2h), (Ids{"a", "b"}));
  EXPECT_EQ(expired(noon + 24h, std::nullopt), Ids{"a"});
  must(store.replay("a", "", noon + 24h));
  EXPECT_EQ(expired(noon + 25h - 1ms, std::nullopt), Ids{});
  EXPECT_EQ(expired(noon + 25h, std::nullopt), Ids{"a"});
}

TEST_F(Outbox, SilencesWhatIsStillWaiting) {
  add("told", noon, {"desk", "siem"});
  add("untold", noon, {"desk", "siem"});
  settle("told", DeliveryState::delivered);
  EXPECT_EQ(must(store.waiting_alerts()).size(), 2U);
  for (const auto& alert : must(store.waiting_alerts()))
    must(store.silence_waiting(alert, "silence 1 of ana"));
  EXPECT_TRUE(must(store.waiting_alerts()).empty());
  EXPECT_EQ(must(store.counts()).pending, 0);
  EXPECT_EQ(must(store.alerts_by_id("told")).at(0).silenced, "");
  EXPECT_EQ(must(store.alerts_by_id("untold")).at(0).silenced, "silence 1 of ana");
  const auto deliveries = must(store.deliveries_of("told"));
  EXPECT_EQ(deliveries.at(0).state, DeliveryState::delivered);
  EXPECT_EQ(deliveries.at(1).state, DeliveryState::silenced);
  EXPECT_EQ(deliveries.at(1).last_error, "silence 1 of ana");
}

TEST_F(Outbox, RemembersSinksInTrouble) {
  const SinkState trouble{.sink = "desk",
                          .failures = 5,
                          .failing_since = noon,
                          .various = true,
                          .down = true,
                          .rests = 3,
                          .rest_until = noon + 1min,
                          .gone = true,
                          .why = "410",
                          .told = true};
  must(store.save_sink_state(trouble));
  EXPECT_EQ(must(store.sink_states()), std::vector{trouble});
  must(store.replay("", "desk", noon));
  const auto awake = must(store.sink_states()).at(0);
  EXPECT_FALSE(awake.gone);
  EXPECT_LT(awake.rest_until, noon);
  must(store.save_sink_state({.sink = "desk"}));
  EXPECT_TRUE(must(store.sink_states()).empty());
}

TEST_F(Outbox, SettlesOneSinkWithoutTouchingTheOther) {
  add("a", noon, {"desk", "siem"});
  settle("a", DeliveryState::delivered);
  EXPECT_EQ(due(noon), Ids{});
  EXPECT_EQ(must(store.due("siem", noon, 10, {}, false)).size(), 1U);
}

TEST_F(Outbox, DoesNotMindSettlingWhatWasDroppedMeanwhile) {
  add("a", noon);
  EXPECT_EQ(must(store.drop("a", "desk")), 1U);
  settle("a", DeliveryState::pending);
  EXPECT_EQ(must(store.counts()).pending, 0);
}

TEST_F(Outbox, ReplaysADeadLetterAsIfMadeAnew) {
  add("a", noon);
  settle("a", DeliveryState::dead);
  EXPECT_EQ(due(noon + 24h), Ids{});
  EXPECT_EQ(must(store.replay("a", "desk", noon + 24h)), 1U);
  const auto delivery = must(store.due("desk", noon + 24h, 1, {}, false)).at(0);
  EXPECT_EQ(delivery.created, noon + 24h);
  EXPECT_EQ(delivery.attempts, 0);
  EXPECT_EQ(delivery.last_error, "421 busy");
}

TEST_F(Outbox, ReplaysAllDeadLettersAndNothingElseWhenNoAlertIsNamed) {
  add("dead", noon, {"desk", "siem"});
  add("waiting", noon);
  add("done", noon);
  settle("dead", DeliveryState::dead);
  settle("waiting", DeliveryState::pending, noon + 1h);
  settle("done", DeliveryState::delivered);
  EXPECT_EQ(must(store.replay("", "siem", noon)), 0U);
  EXPECT_EQ(must(store.replay("", "", noon)), 1U);
  EXPECT_EQ(due(noon), Ids{"dead"});
}

TEST_F(Outbox, BringsAWaitingDeliveryForwardWhenItsAlertIsNamed) {
  add("a", noon);
  settle("a", DeliveryState::pending, noon + 24h);
  EXPECT_EQ(must(store.replay("a", "", noon + 1h)), 1U);
  EXPECT_EQ(due(noon + 1h), Ids{"a"});
}

TEST_F(Outbox, NeverReplaysOrDropsWhatWasDelivered) {
  add("a", noon);
  settle("a", DeliveryState::delivered);
  EXPECT_EQ(must(store.replay("a", "", noon)), 0U);
  EXPECT_EQ(must(store.drop("a", "")), 0U);
  EXPECT_EQ(must(store.deliveries_of("a")).size(), 1U);
}

TEST_F(Outbox, DropsDeadLettersForGoodAndKeepsTheirAlerts) {
  add("a", noon, {"desk", "siem"});
  settle("a", DeliveryState::dead);
  EXPECT_EQ(must(store.drop("", "")), 1U);
  EXPECT_EQ(must(store.deliveries_of("a")).size(), 1U);
  EXPECT_EQ(must(store.alerts({})).size(), 1U);
}

TEST_F(Outbox, ListsAlertsNewestFirst) {
  add("a", noon);
  add("b", noon + 1h);
  add("c", noon + 2h);
  const auto some = must(store.alerts({.since = noon + 1h, .most = 1}));
  ASSERT_EQ(some.size(), 1U);
  EXPECT_EQ(some[0].id, "c");
  EXPECT_EQ(must(store.alerts({.since = noon + 1h})).size(), 2U);
  EXPECT_EQ(must(store.alerts({})).size(), 3U);
}

TEST_F(Outbox, FindsAlertsByTheBeginningOfTheirId) {
  add("4kzz", noon);
  add("4k10", noon);
  add("4m00", noon);
  const auto found = must(store.alerts_by_id("4k"));
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].id, "4k10");
  EXPECT_EQ(found[1].id, "4kzz");
  EXPECT_TRUE(must(store.alerts_by_id("9")).empty());
}

TEST_F(Outbox, ListsWhatIsStillToDoOldestFirst) {
  add("dead", noon);
  add("waiting", noon + 1h);
  add("done", noon + 2h);
  settle("dead", DeliveryState::dead);
  settle("done", DeliveryState::delivered);
  const auto listed = [this](const Store::OutboxQuery& query) {
    return ids_of(must(store.outbox(query)));
  };
  Store::OutboxQuery query;
  EXPECT_EQ(listed(query), (Ids{"dead", "waiting"}));
  query.most = 1;
  EXPECT_EQ(listed(query), Ids{"dead"});
  query.state = DeliveryState::pending;
  EXPECT_EQ(listed(query), Ids{"waiting"});
  query.state = DeliveryState::delivered;
  EXPECT_EQ(listed(query), Ids{"done"});
  query.sink = "siem";
  EXPECT_EQ(listed(query), Ids{});
}

TEST_F(Outbox, CountsWhatThereIs) {
  add("a", noon, {"desk", "siem"});
  add("b", noon);
  settle("a", DeliveryState::dead);
  auto result = poll_of(feed_of(store));
  result.articles = {an_article("guid:1"), an_article("guid:2"), an_article("guid:3")};
  must(store.save(result, noon, {}));
  const auto counts = must(store.counts());
  EXPECT_EQ(counts.feeds, 1);
  EXPECT_EQ(counts.articles, 3);
  EXPECT_EQ(counts.alerts, 2);
  EXPECT_EQ(counts.pending, 2);
  EXPECT_EQ(counts.dead, 1);
}

TEST_F(Outbox, KeepsAnAlertReadableWhoseTextIsNoUtf8) {
  auto alert = an_alert("a");
  alert.article.title = "Vu\xe8i\xe6";
  must(store.add_alert({.alert = alert, .sinks = {}}, noon));
  EXPECT_EQ(must(store.alerts({})).at(0).article.title, "Vu\uFFFDi\uFFFD");
}

TEST_F(Outbox, DoesNotLetADamagedAlertHoldUpASink) {
  add("a", noon);
  add("b", noon + 1min);
  must(must(Database::open(directory / "newshound.db", Database::Mode::read_write))
           .run("UPDATE alert SET body = '{' WHERE id = 'a'"));
  const auto deliveries = must(store.due("desk", noon + 1h, 10, {}, false));
  EXPECT_EQ(ids_of(deliveries), (Ids{"a", "b"}));
  EXPECT_EQ(deliveries[0].alert.kind, AlertKind::internal);
  EXPECT_TRUE(deliveries[0].alert.message.starts_with("alert a is damaged in the store: "));
}

}  // namespace
}  // namespace newshound
