#include "route/feedback.h"

#include <gtest/gtest.h>

#include "model/subject_key.h"

namespace newshound {
namespace {

// Of Aleksandar Vulin.
Alert an_alert(const std::string& quote, std::int64_t story = 0) {
  Alert alert;
  alert.id = "b";
  alert.subject.watchlist_id = "officials";
  alert.subject.id = "vulin";
  alert.story = story;
  Evidence evidence;
  evidence.match = "Aleksandar Vulin";
  evidence.quote = quote;
  alert.evidence = {evidence};
  return alert;
}

Feedback said(std::int64_t story, std::vector<std::string> apart = {}) {
  Feedback feedback;
  feedback.id = 3;
  feedback.said = Said::somebody_else;
  feedback.subject = subject_key("officials", "vulin");
  feedback.story = story;
  feedback.form = "Aleksandar Vulin";
  feedback.apart = std::move(apart);
  feedback.author = "ana";
  feedback.because = "the goalkeeper";
  return feedback;
}

bool takes(const Feedback& feedback, const Alert& alert) {
  return not_him(alert, {feedback}) != nullptr;
}

TEST(Feedback, TakesTheSameSubjectInTheSameStory) {
  EXPECT_TRUE(takes(said(7), an_alert("Aleksandar Vulin was there.", 7)));
  EXPECT_FALSE(takes(said(7), an_alert("Aleksandar Vulin was there.", 8)));
  EXPECT_FALSE(takes(said(0), an_alert("Aleksandar Vulin was there.", 0)));
  auto dacic = an_alert("Ivica Dačić was there.", 7);
  dacic.subject.id = "dacic";
  EXPECT_FALSE(takes(said(7), dacic));
}

TEST(Feedback, TakesTheSameFormBesideAllTheWordsThatTellTheOtherApart) {
  const auto feedback = said(7, {"goalkeeper", "Hajduk"});
  EXPECT_TRUE(takes(feedback, an_alert("Goalkeeper Aleksandar Vulin left HAJDUK.")));
  EXPECT_FALSE(takes(feedback, an_alert("Goalkeeper Aleksandar Vulin left Split.")));
  auto another_form = an_alert("Goalkeeper A. Vulin left Hajduk.");
  another_form.evidence[0].match = "A. Vulin";
  EXPECT_FALSE(takes(feedback, another_form));
}

TEST(Feedback, TakesNothingThatHasTheContextOfTheEntry) {
  auto alert = an_alert("Aleksandar Vulin of the BIA met a goalkeeper.");
  EXPECT_TRUE(takes(said(7, {"goalkeeper"}), alert));
  alert.parts = {{"as on the list", 1}, {"context: \"BIA\" is in the text", 0.1}};
  EXPECT_FALSE(takes(said(7, {"goalkeeper"}), alert));
}

TEST(Feedback, TakesNothingOnceItIsWithdrawnNorWhereItOnlyAcknowledges) {
  auto feedback = said(7);
  feedback.withdrawn_by = "bo";
  EXPECT_FALSE(takes(feedback, an_alert("Aleksandar Vulin was there.", 7)));
  feedback = said(7);
  feedback.said = Said::acknowledged;
  EXPECT_FALSE(takes(feedback, an_alert("Aleksandar Vulin was there.", 7)));
}

TEST(Feedback, SaysWhatTwoAlertsHaveInCommon) {
  Alert alert = an_alert("The goalkeeper Aleksandar Vulin was there.", 8);
  alert.silenced = in_words(said(7, {"goalkeeper"}), alert);
  EXPECT_EQ(alert.silenced,
            "said to be not him by ana (feedback 3): the goalkeeper; \"goalkeeper\" stands here as "
            "well");
  EXPECT_TRUE(is_not_him(alert));
  alert.story = 7;
  EXPECT_EQ(in_words(said(7), alert),
            "said to be not him by ana (feedback 3): the goalkeeper; this is the same story");
  alert.silenced = "silence 3 of ana";
  EXPECT_FALSE(is_not_him(alert));
}

}  // namespace
}  // namespace newshound
