// What an entry says beside its names.
#include <gtest/gtest.h>

#include "match/matcher.h"
#include "match/samples.h"

namespace newshound {
namespace {

// The score of the entry in the text, 0 where it is not found.
double score(const Subject& subject, std::string_view text, std::string_view language = "") {
  const auto matches = Matcher({list("l", {subject})}).match(text_of(text, language));
  return matches.empty() ? 0 : matches[0].score;
}

// "what value" of each part that is not zero, but for the first.
Texts parts(const Subject& subject, std::string_view text, std::optional<int> year = {}) {
  const Matcher matcher({list("l", {subject})});
  Texts told;
  for (const auto& match : matcher.match({.title = "", .text = text, .language = "", .year = year}))
    for (const auto& part : match.parts)
      if (part.value != 0 && part.value != 1)
        told.push_back(part.what + " " + std::to_string(part.value).substr(0, 5));
  return told;
}

TEST(Not, TakesNamesAwayThatLieInItsPhrases) {
  const Subject entry = vulin({.exclusions = {"Vulin Street", "Aleksandar Vulin Jr"}}, {"Vulin"});
  EXPECT_EQ(score(entry, "Aleksandar Vulin left"), 1.0);
  EXPECT_EQ(score(entry, "in Aleksandar VULIN street"), 0);
  EXPECT_EQ(score(entry, "Aleksandar Vulin Jr left"), 0);
  EXPECT_EQ(seen(Matcher({list("l", {entry})}), "Aleksandar Vulin lives in Vulin Street."),
            Texts{"Aleksandar Vulin|exact"});
}

TEST(Languages, LimitTheTextsThatAreLookedAt) {
  const Subject entry = vulin({.languages = {"sr", "en-GB"}});
  EXPECT_EQ(score(entry, "Aleksandar Vulin", "sr-Latn-RS"), 1.0);
  EXPECT_EQ(score(entry, "Aleksandar Vulin", "en-GB"), 1.0);
  EXPECT_EQ(score(entry, "Aleksandar Vulin", "en"), 0);
  EXPECT_EQ(score(entry, "Aleksandar Vulin", ""), 1.0) << "a text that does not say counts";
}

TEST(WeakNames, CountBesideAFullOne) {
  const Subject entry = vulin({}, {"Vulin", "the Wolf"});
  EXPECT_EQ(score(entry, "Vulin left"), 0);
  EXPECT_EQ(seen(Matcher({list("l", {entry})}), "The Wolf left. Aleksandar Vulin, yes."),
            (Texts{"The Wolf|folded", "Aleksandar Vulin|exact"}));
}

TEST(WeakNames, DoNotRaiseTheScoreOfAFullOne) {
  const Subject entry = vulin({}, {"Vulin"});
  EXPECT_EQ(score(entry, "A. Vulin left. Vulin came back."), score(entry, "A. Vulin left."));
}

TEST(WeakNames, CountWithAWordOfTheContext) {
  const Subject entry = vulin({.context = {"BIA", "Kremlin"}}, {"Vulin"});
  EXPECT_EQ(score(entry, "Vulin left"), 0);
  EXPECT_EQ(score(entry, "Vulin left the BIA"), 0.8);
  EXPECT_EQ(parts(entry, "Vulin of BIA in the Kremlin"),
            (Texts{"a weak name, which counts for its context only -0.30",
                   "context: \"BIA\" is in the text 0.100",
                   "context: \"Kremlin\" is in the text 0.100"}));
}

TEST(WeakNames, BehindAnotherGivenNameAreSomebodyElse) {
  const Subject entry = vulin({.context = {"BIA"}}, {"Vulin"});
  for (const auto* other : {"Marko Vulin of the BIA", "BIA met M. Vulin", "BIA sa Markom Vulinom"})
    EXPECT_EQ(score(entry, other), 0) << other;
  EXPECT_GT(score(entry, "Marko Vulin and Vulin of the BIA"), 0.5);
  EXPECT_GT(score(entry, "Minister Vulin of the BIA"), 0.5);
  EXPECT_GT(score(entry, "The BIA met Marko. Vulin came"), 0.5);
}

TEST(Context, RaisesADoubtfulNameAndSaysWhy) {
  const std::string text = "A. Vulin of the BIA saw the Kremlin, Moscow and Minsk";
  const auto in_doubt = Matcher({list("l", {vulin({})})}).match(text_of(text), 0.1);
  ASSERT_EQ(in_doubt.size(), 1U);
  const Subject entry = vulin({.context = {"BIA", "Kremlin", "Moscow", "Minsk"}});
  EXPECT_NEAR(score(entry, text), in_doubt[0].score + 0.3, 1e-9) << "three words at most";
}

TEST(Context, DoesNotCarryAScoreBeyondOne) {
  const Subject entry = vulin({.context = {"BIA"}});
  EXPECT_EQ(score(entry, "Aleksandar Vulin of the BIA"), 1.0);
  EXPECT_EQ(parts(entry, "Aleksandar Vulin of the BIA"),
            (Texts{"context: \"BIA\" is in the text 0.100", "limited to 1 -0.10"}));
}

TEST(Context, CountsEachWordOnceAndNoneThatIsTheName) {
  const Subject entry = vulin({.context = {"Vulin", "BIA"}}, {"Vulin"});
  EXPECT_EQ(score(entry, "Vulin left"), 0);
  EXPECT_EQ(score(entry, "Vulin: BIA, BIA, BIA"), 0.8);
}

TEST(Context, CountsOneWordForOneOfItsForms) {
  const Subject entry = vulin({.context = {"Srbija", "Srbije", "Србија"}}, {"Vulin"});
  EXPECT_EQ(score(entry, "Vulin iz Srbije"), 0.8);
}

TEST(WeakNames, InCapitalsAreNoWordsInSmallLetters) {
  Subject entry = subject("bia", {"Security Intelligence Agency"}, "organisation");
  entry.names.push_back({.text = "BIA", .kind = NameKind::weak, .origin = {}});
  Particulars particulars;
  particulars.context = {"Serbia"};
  entry.particulars = std::make_shared<const Particulars>(particulars);
  EXPECT_EQ(score(entry, "The BIA of Serbia"), 0.8);
  EXPECT_EQ(score(entry, "bia of Serbia, bio, Bia"), 0);
}

TEST(Context, StandsInTheTitle) {
  const Matcher matcher({list("l", {vulin({.context = {"BIA"}}, {"Vulin"})})});
  EXPECT_EQ(matcher.match({.title = "News from the BIA", .text = "Vulin", .language = ""}).size(),
            1U);
}

TEST(Context, MeansAnotherEntryInWhateverForm) {
  const Matcher matcher({list("l",
                              {vulin({.context = {"Aleksandar Vučić"}}, {"Vulin"}),
                               subject("vucic", {"VUČIĆ, Aleksandar"}, "person")})});
  const auto matches = matcher.match(text_of("Vulin met Oleksandr Vuchych"));
  ASSERT_EQ(matches.size(), 2U);
  EXPECT_EQ(matches[0].parts.back().what, "context: \"Aleksandar Vučić\" is named in the text");
}

TEST(Against, LowersAndTwoAreEnoughForAnyName) {
  const Subject entry = vulin({.against = {"footballer", "Split"}});
  EXPECT_EQ(score(entry, "Aleksandar Vulin, a footballer"), 0.7);
  EXPECT_EQ(score(entry, "Aleksandar Vulin, a footballer from Split"), 0);
}

TEST(Born, RaisesWhereItAgreesAndLowersWhereNot) {
  const Subject entry = vulin({.born = 1972});
  EXPECT_EQ(parts(entry, "Aleksandar Vulin (born 1990)"),
            Texts{"born: \"born 1990\" does not agree with 1972 -0.20"});
  EXPECT_EQ(parts(entry, "Aleksandar Vulin (born 1974)"), Texts{}) << "neither";
  EXPECT_EQ(parts(entry, "Aleksandar Vulin, 20, left", 2024),
            Texts{"born: the age \"20\" does not agree with 1972 -0.20"});
  EXPECT_EQ(parts(entry, "Aleksandar Vulin, 20, left"), Texts{}) << "of an unknown year";
  EXPECT_EQ(parts(entry, "Aleksandar Vulin, 51, left", 2024),
            (Texts{"born: the age \"51\" agrees with 1972 0.100", "limited to 1 -0.10"}));
}

TEST(Threshold, OfAnEntryStandsInPlaceOfTheGeneralOne) {
  const Matcher strict({list("l", {vulin({.threshold = 0.95})})});
  EXPECT_EQ(strict.match(text_of("Aleksandar Vulin"), 0.5).size(), 1U);
  EXPECT_EQ(strict.match(text_of("ALEKSANDAR VULIN"), 0.5).size(), 0U);
  const Matcher lenient({list("l", {vulin({.threshold = 0.5})})});
  EXPECT_EQ(lenient.match(text_of("ALEKSANDAR VULIN"), 0.99).size(), 1U);
}

TEST(Topics, AreFoundByTheirQueries) {
  const Matcher matcher({list("l",
                              {subject("a", {"Ana Primer"}),
                               topic("arms", "\"arms deal*\" AND Serbia"),
                               topic("broken", "((")})});
  const auto matches = matcher.match(
      {.title = "Serbia", .text = "Ana Primer signed an arms deal. Noise.", .language = "en"});
  ASSERT_EQ(matches.size(), 2U);
  EXPECT_EQ(matcher.subject_of(matches[1]).id, "arms");
  EXPECT_EQ(matches[1].score, 1);
  EXPECT_EQ(matches[1].parts, (std::vector<ScorePart>{{"the query holds", 1}}));
  ASSERT_EQ(matches[1].evidence.size(), 2U);
  EXPECT_EQ(matches[1].evidence[0].match, "Serbia");
  EXPECT_EQ(matches[1].evidence[1],
            (Evidence{.field = Field::text,
                      .start = 21,
                      .end = 30,
                      .match = "arms deal",
                      .quote = "Ana Primer signed an arms deal.",
                      .quote_start = 21,
                      .name = "\"arms deal*\" AND Serbia",
                      .how = "query"}));
}

TEST(Rivals, LoseAPlaceThatFitsAnotherEntryBetter) {
  const Matcher matcher({list("l",
                              {subject("older", {"Aleksandar Vulin"}, "person"),
                               subject("other", {"Aleksandr Vulin"}, "person")})});
  const auto matches = matcher.match(text_of("Aleksandar Vulin left"));
  ASSERT_EQ(matches.size(), 1U);
  EXPECT_EQ(matcher.subject_of(matches[0]).id, "older");
}

TEST(Rivals, OfManyEntriesWithOneNameAreAllFound) {
  std::vector<Subject> many;
  for (int i = 0; i < 500; ++i) many.push_back(subject(std::to_string(i), {"Ivan Petrov"}));
  EXPECT_EQ(Matcher({list("l", many)}).match(text_of("Ivan Petrov, Ivan Petrov")).size(), 500U);
}

}  // namespace
}  // namespace newshound
