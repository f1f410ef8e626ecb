#include "match/examples.h"

#include <gtest/gtest.h>

#include "match/samples.h"

namespace newshound {
namespace {

Example example(std::string text, bool matches, int line) {
  return {.text = std::move(text), .matches = matches, .origin = {"list.yaml", line, 9}};
}

// "list.yaml:3:9: what" of each that fails.
Texts failures(const Subject& subject) {
  Texts told;
  for (const auto& [where, what] : failed_examples(Matcher({list("l", {subject})})))
    told.push_back(to_string(where) + ": " + what);
  return told;
}

TEST(Examples, ThatComeOutAreSilent) {
  Particulars particulars;
  particulars.context = {"BIA"};
  particulars.exclusions = {"Vulin Street"};
  particulars.examples = {example("Vulin, once head of the BIA, left.", true, 3),
                          example("Vulin Street is closed.", false, 4)};
  EXPECT_EQ(failures(vulin(particulars, {"Vulin"})), Texts{});
  EXPECT_EQ(failures(subject("a", {"Ana Primer"})), Texts{});
}

TEST(Examples, ThatFailSayWhereAndWhy) {
  Particulars particulars;
  particulars.exclusions = {"Vulin Street"};
  particulars.against = {"footballer", "Split"};
  particulars.examples = {example("Vulin left.", true, 3),
                          example("Near Aleksandar Vulin Street.", true, 4),
                          example("Aleksandar Vulin, footballer of Split.", true, 5),
                          example("Nobody.", true, 6),
                          example("With Aleksandar Vulin.", false, 7)};
  EXPECT_EQ(failures(vulin(particulars, {"Vulin"})),
            (Texts{"list.yaml:3:9: should_match: \"Aleksandar Vulin\" is not found in this text: "
                   "only a weak name is in it, and no word of the context",
                   "list.yaml:4:9: should_match: \"Aleksandar Vulin\" is not found in this text: "
                   "\"Aleksandar Vulin\" lies in \"Vulin Street\", which stands under \"not\"",
                   "list.yaml:5:9: should_match: \"Aleksandar Vulin\" is not found in this text: "
                   "the score 0.40 is below 0.50",
                   "list.yaml:6:9: should_match: \"Aleksandar Vulin\" is not found in this text: "
                   "nothing in it was recognised",
                   "list.yaml:7:9: should_not_match: \"Aleksandar Vulin\" is found in this text: "
                   "\"Aleksandar Vulin\""}));
}

TEST(Examples, OfTopicsAreTitlesAndInTheLanguageAskedFor) {
  const std::string query = "title:arms AND (lang:sr OR lang:hr) NOT title:football";
  EXPECT_EQ(
      failures(topic(
          "t", query, {example("Arms for all", true, 3), example("Arms and football", false, 4)})),
      Texts{});
  EXPECT_EQ(failures(topic("t", query, {example("Arms for all", false, 3)})),
            Texts{"list.yaml:3:9: should_not_match: \"Topic\" is found in this text: \"Arms\""});
}

}  // namespace
}  // namespace newshound
