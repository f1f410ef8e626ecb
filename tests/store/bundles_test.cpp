#include <algorithm>

#include <gtest/gtest.h>

#include "samples.h"

namespace newshound {
namespace {

using namespace std::chrono_literals;

const UtcTime evening = noon + 6h;

class Bundles : public testing::Test {
 protected:
  static Hold hold_of(const std::string& bundle, UtcTime until, const std::string& sink = "desk") {
    return {.sink = sink, .bundle = bundle, .until = until};
  }
  Saved add(const std::string& id,
            const std::vector<Hold>& holds,
            UtcTime now = noon,
            Severity severity = Severity::medium) {
    Alert alert = an_alert(id, now);
    alert.severity = severity;
    alert.subject.id = "s" + id;
    std::vector<std::string> sinks{"phone"};
    for (const auto& hold : holds) sinks.push_back(hold.sink);
    return must(store.add_alert(
        {.alert = alert, .sinks = sinks, .place = {.story = std::stoi(id)}, .holds = holds}, now));
  }
  // Tells all that is due.
  Saved tell(UtcTime now) {
    Saved saved;
    for (const auto& due : must(store.due_bundles(now))) must(store.tell_bundle(due, now, saved));
    return saved;
  }
  std::vector<std::string> due(const std::string& sink, UtcTime now) {
    std::vector<std::string> found;
    for (const auto& delivery : must(store.due(sink, now, 100, {}, false)))
      found.push_back(delivery.alert.id);
    std::ranges::sort(found);
    return found;
  }
  Delivery delivery_of(const std::string& id, const std::string& sink = "desk") {
    for (auto& delivery : must(store.deliveries_of(id)))
      if (delivery.sink == sink) return delivery;
    return {};
  }

  TempDir directory;
  Store store = owner_of(directory.path());
};

TEST_F(Bundles, WaitUntilTheirTimeHasCome) {
  const auto saved = add("1", {hold_of("digest", evening)});
  EXPECT_EQ(saved.sinks, std::vector<std::string>{"phone"});
  EXPECT_EQ(saved.held_until, evening);
  EXPECT_EQ(must(store.next_bundle_end()), evening);
  EXPECT_EQ(must(store.next_due("desk", UtcTime::min())), std::nullopt);
  EXPECT_TRUE(due("desk", evening + 1h).empty());
  EXPECT_TRUE(tell(evening - 1ms).sinks.empty());
  EXPECT_EQ(delivery_of("1").state, DeliveryState::held);
  EXPECT_EQ(delivery_of("1").bundle, "digest");
  EXPECT_EQ(must(store.counts()).held, 1);
  EXPECT_EQ(must(store.outbox({.state = DeliveryState::held, .sink = {}})).size(), 1U);
}

TEST_F(Bundles, AreToldByOneDigest) {
  add("1", {hold_of("digest", evening)});
  add("2", {hold_of("digest", evening)}, noon + 1h, Severity::high);
  const auto saved = tell(evening);
  EXPECT_EQ(saved.sinks, std::vector<std::string>{"desk"});
  ASSERT_EQ(saved.alerts.size(), 1U);
  const Alert& digest = saved.alerts[0];
  EXPECT_EQ(digest.kind, AlertKind::digest);
  EXPECT_EQ(digest.message, "Digest: 2 alerts about Milan Primerov and 1 other, digest");
  EXPECT_EQ(digest.severity, Severity::high);
  EXPECT_EQ(digest.created, evening);
  ASSERT_EQ(digest.folded.size(), 2U);
  EXPECT_EQ(digest.folded[0].id, "1");
  EXPECT_EQ(digest.folded[1].story, 2);
  EXPECT_EQ(due("desk", evening), std::vector{digest.id});
  EXPECT_EQ(delivery_of("1").state, DeliveryState::folded);
  EXPECT_EQ(delivery_of("2").digest, digest.id);
  EXPECT_EQ(must(store.next_bundle_end()), std::nullopt);
  EXPECT_TRUE(tell(evening + 1h).alerts.empty());
}

TEST_F(Bundles, OfOneAlertAreToldAsItself) {
  add("1", {hold_of("digest", evening)});
  EXPECT_EQ(tell(evening).sinks, std::vector<std::string>{"desk"});
  EXPECT_EQ(due("desk", evening), std::vector<std::string>{"1"});
  EXPECT_EQ(delivery_of("1").created, evening);  // its time to be given up begins now
}

TEST_F(Bundles, OfSinksAndWordsAreKeptApart) {
  add("1", {hold_of("a", evening), hold_of("a", evening, "siem")});
  add("2", {hold_of("a", evening), hold_of("b", evening, "siem")});
  EXPECT_EQ(tell(evening).alerts.size(), 1U);
  EXPECT_EQ(due("siem", evening), (std::vector<std::string>{"1", "2"}));
}

TEST_F(Bundles, AreToldAsEarlyAsTheFirstOfThemWants) {
  add("1", {hold_of("within 1m", noon + 1min)});
  EXPECT_EQ(add("2", {hold_of("within 1m", noon + 90s)}, noon + 30s).held_until, noon + 1min);
  EXPECT_EQ(tell(noon + 1min).alerts.size(), 1U);
}

TEST_F(Bundles, OfAStoryHaveItsNumberInTheirWords) {
  Hold hold = hold_of("within 1m, story", noon + 1min);
  hold.by_story = true;
  add("7", {hold});
  EXPECT_EQ(delivery_of("7").bundle, "within 1m, story 7");
}

TEST_F(Bundles, CarryTheMostSevereAndCountTheRest) {
  add("1", {hold_of("digest", evening)}, noon, Severity::high);
  for (int i = 2; i <= 205; ++i)
    add(std::to_string(i), {hold_of("digest", evening)}, noon, Severity::low);
  add("206", {hold_of("digest", evening)}, noon, Severity::high);
  const auto saved = tell(evening);
  ASSERT_EQ(saved.alerts.size(), 1U);
  EXPECT_EQ(saved.alerts[0].folded.size(), most_folded);
  EXPECT_EQ(saved.alerts[0].left_out, 6U);
  EXPECT_EQ(saved.alerts[0].folded.front().id, "1");
  EXPECT_EQ(saved.alerts[0].folded.back().id, "206");
  EXPECT_EQ(saved.alerts[0].message,
            "Digest: 206 alerts about Milan Primerov and 205 others, digest");
  EXPECT_EQ(must(store.counts()).held, 0);
}

TEST_F(Bundles, MayWaitOnAsAnother) {
  add("1", {hold_of("digest", evening)});
  add("2", {hold_of("quiet", evening + 8h)}, noon);
  must(store.move_bundle(hold_of("digest", evening), hold_of("quiet", evening + 8h), evening));
  EXPECT_TRUE(tell(evening).sinks.empty());
  EXPECT_EQ(tell(evening + 8h).alerts.at(0).folded.size(), 2U);
}

TEST_F(Bundles, LetGoOfWhatIsReplayedOrDroppedByHand) {
  add("1", {hold_of("digest", evening)});
  add("2", {hold_of("digest", evening)});
  EXPECT_EQ(must(store.replay("1", "desk", noon)), 1U);
  EXPECT_EQ(due("desk", noon), std::vector<std::string>{"1"});
  EXPECT_EQ(must(store.drop("2", "desk")), 1U);
  EXPECT_TRUE(tell(evening).sinks.empty());
}

TEST_F(Bundles, AreNotTakenApartOnceTheyAreTold) {
  add("1", {hold_of("digest", evening)});
  add("2", {hold_of("digest", evening)});
  tell(evening);
  EXPECT_EQ(must(store.replay("1", "desk", evening)), 0U);
  EXPECT_EQ(must(store.drop("1", "desk")), 0U);
}

TEST_F(Bundles, EndTheTimeOfTheirAlertsLikeADelivery) {
  add("1", {hold_of("digest", evening)});
  add("2", {hold_of("digest", evening)});
  Settlement done{.alert_id = {}, .sink = {}, .state = DeliveryState::delivered};
  for (const auto* id : {"1", "2"}) {
    done.alert_id = id;
    done.sink = "phone";
    must(store.settle(done));
  }
  const Retention retention{.alerts = 24h};
  must(store.prune(noon + 48h, retention));
  EXPECT_EQ(must(store.counts()).alerts, 2) << "held ones are not delivered yet";
  const auto digest = tell(noon + 48h).alerts.at(0).id;
  must(store.prune(noon + 48h, retention));
  EXPECT_EQ(must(store.counts()).alerts, 1);
  EXPECT_EQ(must(store.alerts({})).at(0).id, digest);
}

TEST_F(Bundles, TellWhenASinkWasToldBefore) {
  add("1", {});
  add("2", {hold_of("digest", evening, "phone")}, noon + 1min);
  add("3", {}, noon + 2min);
  add("4", {}, noon + 3min);
  EXPECT_EQ(must(store.told_times("phone", noon, noon + 3min, 10)),
            (std::vector{noon, noon + 2min}));
  EXPECT_EQ(must(store.told_times("phone", noon, noon + 3min, 1)), std::vector{noon + 2min});
}

}  // namespace
}  // namespace newshound
