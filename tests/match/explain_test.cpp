#include "match/explain.h"

#include <gtest/gtest.h>

#include "match/samples.h"

namespace newshound {
namespace {

// Of the only subject.
Explanation explained(const Subject& subject,
                      std::string_view text,
                      std::string_view language = "") {
  return explain(Matcher({list("l", {subject})}), text_of(text, language), default_threshold, 0, 0);
}
Texts why_not(const Subject& subject, std::string_view text, std::string_view language = "") {
  return explained(subject, text, language).why_not;
}

// "Вулиным (vulinym) Vulin: how"
std::string told(const WordLink& link) {
  return link.word + " (" + link.roman + ") " + link.name_word + ": " + link.how;
}

Texts links(const std::string& name, std::string_view match) {
  Texts lines;
  for (const auto& link : word_links(subject("s", {name}, "person"), name, match))
    lines.push_back(told(link));
  return lines;
}

TEST(WordLinks, SayWhichWordIsWhichAndByWhichRule) {
  EXPECT_EQ(links("Aleksandar Vulin", "Aleksandar VULIN"),
            (Texts{"Aleksandar (aleksandar) Aleksandar: as on the list",
                   "VULIN (vulin) Vulin: in other capitals or accents"}));
  EXPECT_EQ(links("Aleksandar Vulin", "Александром Вулиным"),
            (Texts{"Александром (aleksandrom) Aleksandar: with the ending -om, the last vowel "
                   "dropped",
                   "Вулиным (vulinym) Vulin: with the ending -ym"}));
  EXPECT_EQ(links("VULIN, Aleksandar", "A. Vulin"),
            (Texts{"A (a) Aleksandar: its initial",
                   "Vulin (vulin) VULIN: in other capitals or "
                   "accents"}));
  EXPECT_EQ(links("Ana Petrova", "Anom Petrovom"),
            (Texts{"Anom (anom) Ana: with the ending -om in place of -a",
                   "Petrovom (petrovom) Petrova: with the ending -om in place of -a"}));
  EXPECT_EQ(links("Aleksandar Vučić", "Vu?i?").front(), "Vu?i? (vu?i?) Vučić: with letters lost");
  EXPECT_EQ(links("Aleksandar Vulin", "Вулин").front(), "Вулин (vulin) Vulin: in another alphabet");
  EXPECT_EQ(links("Vladimir Putin", "Vladimir Vladimirovich Putin")[1],
            "Vladimirovich (vladimirovich) : a patronymic that the name on the list does not have");
}

TEST(WordLinks, SayWhereTheListHasItsWordsOtherwise) {
  EXPECT_EQ(links("Sa'id AJILI", "Said Ajili"),
            (Texts{"Said (said) Sa'id AJILI: another way to write a part of it",
                   "Ajili (ajili) AJILI: in other capitals or accents"}));
  EXPECT_EQ(links("Aleksandar Vulin", "Vul\u0456n").front(),
            "Vul\u0456n (vulin) Vulin: with letters of another alphabet that look the same");
}

TEST(WordLinks, SayHowAnOrganisationIsCalledElsewhere) {
  const auto told_of = [](const std::string& name, std::string_view match) {
    Texts lines;
    for (const auto& link : word_links(subject("s", {name}, "organisation"), name, match))
      lines.push_back(told(link));
    return lines;
  };
  EXPECT_EQ(told_of("Court of Serbia", "sąd")[0],
            "sąd (sad) Court: the same word in another language");
  EXPECT_EQ(told_of("Federal Security Service", "ФСБ")[0],
            "ФСБ (fsb) : of another name of the same organisation");
}

TEST(Explanation, OfAFindHasScoreAndPlaces) {
  Subject entry = vulin({.context = {"BIA"}});
  entry.names[0].origin = {"list.yaml", 3, 9};
  const auto explanation = explained(entry, "With Александром Вулиным of the BIA.");
  EXPECT_TRUE(explanation.found);
  EXPECT_EQ(explanation.threshold, default_threshold);
  EXPECT_EQ(explanation.why_not, Texts{});
  EXPECT_EQ(explanation.parts[0].what, "name found");
  EXPECT_EQ(explanation.parts.back().what, "context: \"BIA\" is in the text");
  ASSERT_EQ(explanation.places.size(), 1U);
  EXPECT_EQ(explanation.places[0].evidence.match, "Александром Вулиным");
  EXPECT_EQ(to_string(explanation.places[0].origin), "list.yaml:3:9");
  ASSERT_EQ(explanation.places[0].words.size(), 2U);
  EXPECT_EQ(explanation.places[0].words[1].name_word, "Vulin");
}

TEST(Explanation, OfAMissNamesWhatStandsBesideTheSurname) {
  const Subject entry = vulin({});
  EXPECT_EQ(why_not(entry, "There Marko Vulin plays."),
            Texts{"the surname \"Vulin\" stands as \"Vulin\" in the text: “There Marko Vulin "
                  "plays.”; but \"Marko\" beside it is another given name, not \"Aleksandar\""});
  EXPECT_EQ(why_not(entry, "He saw Вулина."),
            Texts{"the surname \"Vulin\" stands as \"Вулина\" in the text: “He saw Вулина.”; but "
                  "no given name is beside it, nor is the full name elsewhere"});
  EXPECT_EQ(why_not(entry, "M. Vulin left."),
            Texts{"the surname \"Vulin\" stands as \"Vulin\" in the text: “M. Vulin left.”; but "
                  "\"M\" beside it is another initial, not \"Aleksandar\""});
}

TEST(Explanation, OfAMissNamesTheNearestWord) {
  EXPECT_EQ(why_not(vulin({}), "Yesterday Vukin spoke."),
            Texts{"no word reads as \"Vulin\"; the nearest is \"Vukin\""});
  EXPECT_EQ(why_not(vulin({}), "Nothing."), Texts{"no word reads as \"Vulin\""});
}

TEST(Explanation, OfAMissedOrganisationSaysWhichWordsAreThere) {
  const Subject bank = subject("b", {"National Bank of Serbia"}, "organisation");
  EXPECT_EQ(why_not(bank, "The Bank of the nation"),
            Texts{"of \"National Bank of Serbia\", \"Bank\" is there, but not \"National\", "
                  "\"Serbia\""});
  EXPECT_EQ(why_not(bank, "Nothing"), Texts{"no word of \"National Bank of Serbia\" is there"});
}

TEST(Explanation, TellsWhatTheEntryItselfSays) {
  EXPECT_EQ(why_not(vulin({.languages = {"sr", "hr"}}), "Aleksandar Vulin", "de"),
            Texts{"the text is in de, and the entry asks for texts in sr, hr only"});
  EXPECT_EQ(why_not(vulin({.exclusions = {"Vulin Street"}}), "On Aleksandar Vulin Street."),
            Texts{"\"Aleksandar Vulin\" lies in \"Vulin Street\", which stands under \"not\": “On "
                  "Aleksandar Vulin Street.”"});
  EXPECT_EQ(why_not(vulin({}, {"Vulin"}), "Vulin left."),
            Texts{"only a weak name is there, which counts beside a full name; the entry has no "
                  "context that could speak for it"});
  EXPECT_EQ(why_not(vulin({.context = {"BIA", "Kremlin"}}, {"Vulin"}), "Vulin left."),
            Texts{"only a weak name is there, which counts beside a full name or with a word of "
                  "the context; none is there of: BIA, Kremlin"});
  const auto low =
      explained(vulin({.against = {"footballer", "Split"}}), "Aleksandar Vulin, footballer, Split");
  EXPECT_EQ(low.why_not, Texts{"the score 0.40 is below the threshold 0.50"});
  EXPECT_EQ(low.parts.size(), 4U);
  EXPECT_EQ(low.places.size(), 1U);
}

TEST(Explanation, OfATopicSaysWhichOfItsWordsAreThere) {
  const Subject arms = topic("arms", "(arms OR weapon*) title:deal lang:sr NOT football");
  EXPECT_EQ(why_not(arms, "Weapons for sale", "en"),
            (Texts{"the query as a whole does not hold",
                   "\"arms\" is not there",
                   "\"weapon*\" is there",
                   "title:\"deal\" is not there",
                   "lang:sr: the text is in en",
                   "\"football\" is not there"}));
}

TEST(Explanations, OfAWholeTextTellFindsAndNearMisses) {
  const Matcher matcher({list("l",
                              {vulin({.exclusions = {"Vulin Street"}}),
                               subject("ana", {"Ana Primer"}),
                               subject("nobody", {"Petar Daleki"})})});
  const auto all =
      explain(matcher, text_of("Ana Primer lives in Aleksandar Vulin Street"), default_threshold);
  ASSERT_EQ(all.size(), 2U);
  EXPECT_FALSE(all[0].found);
  EXPECT_TRUE(all[1].found);
}

}  // namespace
}  // namespace newshound
