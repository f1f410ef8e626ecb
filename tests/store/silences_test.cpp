#include <gtest/gtest.h>

#include "samples.h"

namespace newshound {
namespace {

using namespace std::chrono_literals;

Silence of_vulin() {
  Silence silence;
  silence.subject = "vulin";
  silence.watchlist = "officials";
  silence.feed = "Danas";
  silence.phrase = "press review";
  silence.story = 7;
  silence.author = "ana";
  silence.reason = "known";
  silence.created = noon;
  silence.until = noon + 8h;
  return silence;
}

TEST(Silences, AreKeptAcrossARestartAndAfterTheirEnd) {
  const TempDir directory;
  Silence expected = of_vulin();
  {
    auto store = owner_of(directory.path());
    expected.id = must(store.add_silence(of_vulin()));
  }
  auto store = reader_of(directory.path());
  EXPECT_EQ(must(store.silences(noon + 7h)), std::vector{expected});
  EXPECT_EQ(must(store.silences(noon + 8h)), std::vector<Silence>{});
  EXPECT_EQ(must(store.silences()), std::vector{expected});
}

TEST(Silences, EndOnceAndRememberWhoEndedThem) {
  const TempDir directory;
  auto store = owner_of(directory.path());
  const auto id = must(store.add_silence(of_vulin()));
  EXPECT_FALSE(must(store.end_silence(id + 1, "bo", noon)));
  EXPECT_TRUE(must(store.end_silence(id, "bo", noon + 1h)));
  EXPECT_FALSE(must(store.end_silence(id, "ceca", noon + 2h)));
  const auto all = must(store.silences());
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(all[0].until, noon + 1h);
  EXPECT_EQ(all[0].ended_by, "bo");
}

TEST(Silences, LeaveTheStoryToBeToldByTheNextReport) {
  const TempDir directory;
  auto store = owner_of(directory.path());
  const auto add = [&](const std::string& id, const std::string& silenced) {
    NewAlert fresh{.alert = an_alert(id), .sinks = {"desk"}, .place = {.story = 5, .article = 1}};
    fresh.alert.silenced = silenced;
    if (!silenced.empty()) fresh.sinks.clear();
    return must(store.add_alert(fresh, noon)).alerts.size();
  };
  EXPECT_EQ(add("a", "silence 1"), 1U);
  EXPECT_EQ(add("b", ""), 1U) << "not swallowed as a follow-up of an alert that nobody got";
  EXPECT_EQ(add("c", ""), 0U);
  EXPECT_EQ(must(store.alerts_by_id("a")).at(0).story, 5);
}

}  // namespace
}  // namespace newshound
