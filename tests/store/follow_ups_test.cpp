// How a story grows, what sinks answered to its messages, and which messages are to be edited.
#include <gtest/gtest.h>

#include "samples.h"

namespace newshound {
namespace {

using namespace std::chrono_literals;

class Growth : public testing::Test {
 protected:
  NewAlert report(const std::string& id, const std::string& feed, std::int64_t like = 0) {
    NewAlert fresh{.alert = an_alert(id), .sinks = {"desk", "siem"}, .place = {.story = 7}};
    fresh.alert.feed.name = feed;
    fresh.alert.article.key = "key " + id;
    fresh.alert.article.seen = noon + minutes_ * 1min;
    fresh.alert.subject.id = "primerov";
    ++minutes_;
    fresh.place.article = must(store.add_story_record(
        feed_of(store).id, fresh.alert.article.key, 7, "record", fresh.alert.article.seen));
    fresh.place.like = like;
    if (like != 0) fresh.place.why = "copy";
    return fresh;
  }
  std::int64_t add(const NewAlert& fresh, UtcTime now = noon) {
    must(store.add_alert(fresh, now));
    return fresh.place.article;
  }
  Delivery due(const std::string& sink = "desk") {
    return must(store.due(sink, noon + 24h, 10, {}, false)).at(0);
  }
  void deliver(const std::string& id, const std::string& receipt, std::size_t reports = 0) {
    must(store.settle({.alert_id = id,
                       .sink = "desk",
                       .state = DeliveryState::delivered,
                       .next_attempt = noon,
                       .attempts = 1,
                       .last_error = "",
                       .receipt = receipt,
                       .editable = true,
                       .reports = reports}));
  }
  std::vector<Delivery> edits(UtcTime now) { return must(store.take_edits(now, 10)); }

  TempDir directory;
  Store store = owner_of(directory.path());
  int minutes_ = 0;
};

TEST_F(Growth, ADeliveryKnowsWhoElseReportedAndWhomTheyCopied) {
  const auto first = add(report("a", "N1"));
  const auto second = add(report("b", "Tanjug", first));
  add(report("c", "Radio", second));
  const auto also = due().also;
  ASSERT_EQ(also.size(), 2U);
  EXPECT_EQ(also[0].feed, "Tanjug");
  EXPECT_EQ(also[0].like_feed, "N1");
  EXPECT_EQ(also[1].like_feed, "Tanjug");
}

TEST_F(Growth, AnAlertThatTellsOfAStoryAgainKnowsTheFirstOne) {
  add(report("a", "N1"));
  add(report("b", "Tanjug"));
  auto official = report("c", "Ministry");
  official.alert.feed.tags = {"official"};
  add(official);
  const auto of_first = must(store.follow_ups("a"));
  ASSERT_EQ(of_first.size(), 2U);
  EXPECT_EQ(of_first[1].feed, "Ministry");
  EXPECT_EQ(of_first[1].why, "an official source reports it now");
  const auto of_last = must(store.follow_ups("c"));
  ASSERT_EQ(of_last.size(), 2U);
  EXPECT_EQ(of_last[0].feed, "N1");
  EXPECT_EQ(of_last[1].feed, "Tanjug");
}

TEST_F(Growth, TheReceiptOfAStorysFirstMessageIsGivenToLaterOnesOfTheSameSink) {
  add(report("a", "N1"));
  deliver("a", "C1 17.5");
  auto other = report("b", "Tanjug");
  other.alert.subject.id = "another";
  add(other);
  EXPECT_EQ(due("desk").receipt, "C1 17.5");
  EXPECT_EQ(due("siem").receipt, "");
}

TEST_F(Growth, WhatJoinsWithinMinutesIsOneEdit) {
  add(report("a", "N1"));
  deliver("a", "r");
  EXPECT_EQ(must(store.next_edit()), std::nullopt);
  add(report("b", "Tanjug"), noon);
  add(report("c", "Radio"), noon + 1min);
  EXPECT_EQ(must(store.next_edit()), noon + 3min);
  EXPECT_TRUE(edits(noon + 2min).empty());
  const auto due = edits(noon + 3min);
  ASSERT_EQ(due.size(), 1U);
  EXPECT_EQ(due[0].receipt, "r");
  EXPECT_EQ(due[0].also.size(), 2U);
  EXPECT_TRUE(edits(noon + 1h).empty());
}

TEST_F(Growth, AReportThatCameWhileTheMessageWasOnItsWayIsShownByAnEdit) {
  add(report("a", "N1"));
  const auto on_its_way = due();
  add(report("b", "Tanjug"));
  deliver("a", "r", on_its_way.also.size());
  EXPECT_EQ(edits(noon).size(), 1U);
}

TEST_F(Growth, AMessageWithoutAReceiptIsNotEdited) {
  add(report("a", "N1"));
  must(store.settle({.alert_id = "a", .sink = "desk", .state = DeliveryState::delivered}));
  add(report("b", "Tanjug"));
  EXPECT_EQ(must(store.next_edit()), std::nullopt);
}

TEST_F(Growth, AnEditThatFailedComesAgainOrNever) {
  add(report("a", "N1"));
  deliver("a", "r");
  add(report("b", "Tanjug"));
  ASSERT_EQ(edits(noon + 3min).size(), 1U);
  must(store.edit_again("a", "desk", noon + 10min));
  EXPECT_EQ(edits(noon + 10min).size(), 1U);
  must(store.edit_again("a", "desk", std::nullopt));
  add(report("c", "Radio"));
  EXPECT_EQ(must(store.next_edit()), std::nullopt);
}

}  // namespace
}  // namespace newshound
