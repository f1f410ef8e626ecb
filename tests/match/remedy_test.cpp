#include "match/remedy.h"

#include <gtest/gtest.h>

#include "match/samples.h"

namespace newshound {
namespace {

// What is proposed for Aleksandar Vulin, who is not the one in `text`.
struct Desk {
  explicit Desk(Particulars particulars = {}, const Texts& weak = {})
      : matcher({list("officials", {vulin(std::move(particulars), weak)})}) {}

  std::optional<Remedy> remedy(std::string_view text,
                               const Texts& right = {},
                               std::string_view title = "") const {
    Mistake mistake{
        .matcher = matcher, .passage = {.title = title, .text = text, .language = ""}, .right = {}};
    for (const auto& one : right) mistake.right.push_back(text_of(one));
    return find_remedy(mistake);
  }

  Matcher matcher;
};

TEST(Remedy, ExcludesALongerName) {
  const Desk desk;
  const auto remedy = desk.remedy("Work on Aleksandar Vulin Street begins in May.");
  ASSERT_TRUE(remedy);
  EXPECT_EQ(remedy->amendment,
            (Amendment{.exclusions = {"Aleksandar Vulin Street"},
                       .against = {},
                       .threshold = {},
                       .example = "Work on Aleksandar Vulin Street begins in May."}));
}

TEST(Remedy, ExcludesWhatStandsBeforeTheName) {
  const auto remedy = Desk().remedy("The freighter Bokeljski Aleksandar Vulin left Bar.");
  ASSERT_TRUE(remedy);
  EXPECT_EQ(remedy->amendment.exclusions, Texts{"Bokeljski Aleksandar Vulin"});
}

TEST(Remedy, TakesTitlesAndHeadlinesForNoPartOfAName) {
  const auto remedy = Desk().remedy("Professor Aleksandar Vulin wrote it, a dentist by trade.",
                                    {},
                                    "Dentist Aleksandar Vulin Wins");
  ASSERT_TRUE(remedy);
  EXPECT_TRUE(remedy->amendment.exclusions.empty());
}

TEST(Remedy, SpeaksAgainstAnotherProfession) {
  const auto remedy =
      Desk().remedy("The goalkeeper Aleksandar Vulin joins the striker Marko Ilić in Split.");
  ASSERT_TRUE(remedy);
  EXPECT_EQ(remedy->amendment.against, (Texts{"goalkeeper", "striker"}));
  EXPECT_EQ(remedy->why, "\"goalkeeper\" and \"striker\" stand beside the name");
}

TEST(Remedy, OneWordIsEnoughWhereTheNameIsInDoubt) {
  Particulars known;
  known.threshold = 0.75;
  const auto remedy = Desk(known).remedy("Goalkeeper Aleksandar Vulin is back.");
  ASSERT_TRUE(remedy);
  EXPECT_EQ(remedy->amendment.against, Texts{"Goalkeeper"});
}

TEST(Remedy, TakesNamesOfThingsWhereThereIsNoProfession) {
  const auto remedy = Desk().remedy("For Hajduk Split, Aleksandar Vulin met Rijeka with a smile.");
  ASSERT_TRUE(remedy);
  EXPECT_EQ(remedy->amendment.against, (Texts{"Hajduk Split", "Rijeka"}));
}

TEST(Remedy, RaisesTheThresholdOfANameInDoubt) {
  const Desk desk;
  const std::string text = "Later A. Vulin spoke to them in the hall.";
  const auto found = desk.matcher.match(text_of(text));
  ASSERT_EQ(found.size(), 1U);
  const auto remedy = desk.remedy(text, {"Aleksandar Vulin spoke."});
  ASSERT_TRUE(remedy && remedy->amendment.threshold);
  EXPECT_GT(*remedy->amendment.threshold, found[0].score);
  EXPECT_LE(*remedy->amendment.threshold, found[0].score + 0.06);
}

TEST(Remedy, KeepsTheOtherAlertsOfTheSubject) {
  const std::string text = "The goalkeeper Aleksandar Vulin met the striker and the surgeon.";
  const std::string right = "Aleksandar Vulin met a goalkeeper and a striker.";
  const auto remedy = Desk().remedy(text, {right});
  ASSERT_TRUE(remedy);
  EXPECT_EQ(remedy->amendment.against, (Texts{"goalkeeper", "surgeon"}));
  EXPECT_TRUE(remedy->lost.empty());
  const auto costly = Desk().remedy("The goalkeeper Aleksandar Vulin met the striker.", {right});
  ASSERT_TRUE(costly);
  EXPECT_EQ(costly->lost, std::vector<std::size_t>{0});
}

TEST(Remedy, KeepsTheExamplesOfTheEntry) {
  Particulars known;
  known.examples = {{.text = "Aleksandar Vulin, once a goalkeeper and a striker, is minister now.",
                     .matches = true,
                     .origin = {"list.yaml", 9, 9}}};
  EXPECT_FALSE(Desk(known).remedy("The goalkeeper Aleksandar Vulin met the striker."));
}

TEST(Remedy, ProposesNothingWhereNothingTellsThemApart) {
  EXPECT_FALSE(Desk().remedy("Yesterday Aleksandar Vulin said that it was late."));
  EXPECT_FALSE(Desk().remedy("Nobody is named here."));
}

TEST(Remedy, GivesASentenceThatShowsTheDifference) {
  const auto remedy = Desk().remedy(
      "It rained. Aleksandar Vulin was late.", {}, "Goalkeeper and striker see the match");
  ASSERT_TRUE(remedy);
  EXPECT_EQ(remedy->amendment.against, (Texts{"Goalkeeper", "striker"}));
  EXPECT_EQ(remedy->amendment.example,
            "Goalkeeper and striker see the match. Aleksandar Vulin was late.");
}

}  // namespace
}  // namespace newshound
