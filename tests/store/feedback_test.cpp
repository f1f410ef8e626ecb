#include <gtest/gtest.h>

#include "model/subject_key.h"
#include "samples.h"

namespace newshound {
namespace {

using namespace std::chrono_literals;

Feedback of_ana() {
  Feedback feedback;
  feedback.said = Said::somebody_else;
  feedback.alert = "a";
  feedback.subject = 0xFEDCBA9876543210;
  feedback.name = "Aleksandar Vulin";
  feedback.watchlist = "Officials";
  feedback.title = "A goalkeeper's day";
  feedback.story = 7;
  feedback.form = "A. Vulin";
  feedback.apart = {"goalkeeper", "Hajduk Split"};
  feedback.author = "ana";
  feedback.because = "another one";
  feedback.created = noon;
  return feedback;
}

TEST(StoredFeedback, IsKeptAcrossARestartAndAfterItsEnd) {
  const TempDir directory;
  Feedback expected = of_ana();
  {
    auto store = owner_of(directory.path());
    expected.id = must(store.add_feedback(of_ana()));
  }
  auto store = owner_of(directory.path());
  EXPECT_EQ(must(store.feedback_on("a")), std::vector{expected});
  EXPECT_EQ(must(store.feedback_about(expected.subject)), std::vector{expected});
  EXPECT_EQ(must(store.feedback_about(1)), std::vector<Feedback>{});
  EXPECT_FALSE(must(store.withdraw_feedback(expected.id + 1, "bo")));
  EXPECT_TRUE(must(store.withdraw_feedback(expected.id, "bo")));
  EXPECT_FALSE(must(store.withdraw_feedback(expected.id, "ceca")));
  EXPECT_EQ(must(store.feedback_on("a")), std::vector<Feedback>{});
  EXPECT_EQ(must(store.feedback_about(expected.subject)), std::vector<Feedback>{});
  expected.withdrawn_by = "bo";
  EXPECT_EQ(must(store.feedback()), std::vector{expected});
}

// Reports of one story, each of which would be told for what is new in it.
class Acknowledged : public testing::Test {
 protected:
  std::size_t told(const std::string& id, Severity severity, bool official) {
    NewAlert fresh{.alert = an_alert(id),
                   .sinks = {"desk"},
                   .place = {.story = 5, .article = ++articles_, .why = "event"}};
    fresh.alert.severity = severity;
    if (official) fresh.alert.feed.tags = {"official"};
    return must(store_.add_alert(fresh, noon)).alerts.size();
  }
  void acknowledge() {
    Feedback feedback = of_ana();
    const Alert alert = an_alert("a");
    feedback.said = Said::acknowledged;
    feedback.subject = subject_key(alert.subject.watchlist_id, alert.subject.id);
    feedback.story = 5;
    feedback.id = must(store_.add_feedback(feedback));
    id_ = feedback.id;
  }

  TempDir directory_;
  Store store_ = owner_of(directory_.path());
  std::int64_t articles_ = 0;
  std::int64_t id_ = 0;
};

TEST_F(Acknowledged, IsToldAgainOnlyIfItsSeverityRises) {
  EXPECT_EQ(told("a", Severity::medium, false), 1U);
  acknowledge();
  EXPECT_EQ(told("b", Severity::medium, true), 0U);
  EXPECT_EQ(must(store_.follow_ups("a")).size(), 1U);
  EXPECT_EQ(told("c", Severity::critical, false), 1U);
}

TEST_F(Acknowledged, IsToldAgainOnceThatIsWithdrawn) {
  EXPECT_EQ(told("a", Severity::medium, false), 1U);
  acknowledge();
  ASSERT_TRUE(must(store_.withdraw_feedback(id_, "bo")));
  EXPECT_EQ(told("b", Severity::medium, true), 1U);
}

}  // namespace
}  // namespace newshound
