#include <gtest/gtest.h>

#include "samples.h"

namespace newshound {
namespace {

using namespace std::chrono_literals;

class RetentionOf : public testing::Test {
 protected:
  void add_alert(const std::string& id, DeliveryState state) {
    must(store.add_alert({.alert = an_alert(id), .sinks = {"desk"}}, noon));
    Settlement settlement;
    settlement.alert_id = id;
    settlement.sink = "desk";
    settlement.state = state;
    must(store.settle(settlement));
  }

  TempDir directory;
  Store store = owner_of(directory.path());
  const Retention retention{.articles = 24h * 10, .alerts = 24h * 20, .dead_letters = 24h * 30};
};

TEST_F(RetentionOf, ArticlesEndsTheirTimeAfterTheyWereSeen) {
  auto result = poll_of(feed_of(store));
  result.articles = {an_article("guid:1")};
  must(store.save(result, noon, retention));
  result.articles = {an_article("guid:2")};
  must(store.save(result, noon + 1h, retention));
  EXPECT_FALSE(must(store.prune(noon + 24h * 10, retention)));
  EXPECT_EQ(must(store.counts()).articles, 2);
  EXPECT_FALSE(must(store.prune(noon + 24h * 10 + 1ms, retention)));
  EXPECT_EQ(must(store.counts()).articles, 1);
}

TEST_F(RetentionOf, AlertsSparesThoseThatAreNotDeliveredYet) {
  add_alert("done", DeliveryState::delivered);
  add_alert("waiting", DeliveryState::pending);
  add_alert("dead", DeliveryState::dead);
  must(store.prune(noon + 24h * 20 + 1ms, retention));
  EXPECT_EQ(must(store.deliveries_of("done")).size(), 0U);
  EXPECT_EQ(must(store.counts()).alerts, 2);
  EXPECT_EQ(must(store.counts()).pending, 1);
  EXPECT_EQ(must(store.counts()).dead, 1);
}

TEST_F(RetentionOf, DeadLettersIsTheirOwnAndTheirAlertsFollow) {
  add_alert("waiting", DeliveryState::pending);
  add_alert("dead", DeliveryState::dead);
  must(store.prune(noon + 24h * 30 + 1ms, retention));
  EXPECT_EQ(must(store.counts()).dead, 0);
  const auto left = must(store.alerts({}));
  ASSERT_EQ(left.size(), 1U);
  EXPECT_EQ(left[0].id, "waiting");
}

TEST_F(RetentionOf, ManyRowsIsWorkedOffByBudget) {
  auto result = poll_of(feed_of(store));
  for (int i = 0; i < 25; ++i) result.articles.push_back(an_article(std::to_string(i)));
  must(store.save(result, noon, retention));
  const auto later = noon + 24h * 365;
  EXPECT_TRUE(must(store.prune(later, retention, 10)));
  EXPECT_EQ(must(store.counts()).articles, 15);
  EXPECT_TRUE(must(store.prune(later, retention, 10)));
  EXPECT_FALSE(must(store.prune(later, retention, 10)));
  EXPECT_EQ(must(store.counts()).articles, 0);
}

}  // namespace
}  // namespace newshound
