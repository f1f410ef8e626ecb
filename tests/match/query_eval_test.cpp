#include "match/query_eval.h"

#include <string>

#include <gtest/gtest.h>

namespace newshound {
namespace {

struct Texts {
  std::string_view title;
  std::string_view text;
  std::string_view language = "en";
};

using Lines = std::vector<std::string>;

// What was found, "title: " before what stands in the title; a line "-" where the query is false.
Lines found(std::string_view query, const Texts& texts) {
  const auto parsed = parse_query(query);
  if (!parsed) return {parsed.error().message};
  const auto places =
      CompiledQuery(*parsed).evaluate(QueryPassage(texts.title, texts.text, texts.language));
  if (!places) return {"-"};
  Lines lines;
  for (const auto& place : *places) {
    const bool in_title = place.field == Field::title;
    const auto text = in_title ? texts.title : texts.text;
    lines.push_back((in_title ? "title: " : "") +
                    std::string(text.substr(place.start, place.end - place.start)));
  }
  return lines;
}

const Lines no{"-"};

TEST(QueryEvaluation, FindsWholeWordsWhateverTheirCaseAndMarks) {
  const Texts texts{"Dačić's visit", "The minister of ČAČAK left. Armsmen stayed."};
  EXPECT_EQ(found("dacic", texts), Lines{"title: Dačić"});
  EXPECT_EQ(found("Cačak", texts), Lines{"ČAČAK"});
  EXPECT_EQ(found("arms", texts), no);
}

TEST(QueryEvaluation, FindsPhrasesWordByWord) {
  const Texts texts{"Arms-deal signed", "They sold arms. Deal or no deal, Novi Sad, Serbia waits."};
  EXPECT_EQ(found("\"arms deal\"", texts), Lines{"title: Arms-deal"})
      << "not across the end of a sentence";
  EXPECT_EQ(found("\"no deal Novi\"", texts), no);
  EXPECT_EQ(found("\"Novi Sad, Serbia\"", texts), Lines{"Novi Sad, Serbia"});
  EXPECT_EQ(found("\"Serbia waits for\"", texts), no);
}

TEST(QueryEvaluation, FindsBeginnings) {
  const Texts texts{"", "Weapon deals, weaponry dealers; wea."};
  EXPECT_EQ(found("weapon*", texts), (Lines{"Weapon", "weaponry"}));
  EXPECT_EQ(found("\"weapon* deal*\"", texts), (Lines{"Weapon deals", "weaponry dealers"}));
  EXPECT_EQ(found("\"weaponry deal\"", texts), no);
  EXPECT_EQ(found("weaponrys*", texts), no);
}

TEST(QueryEvaluation, AsksForAllOrAnyOrNone) {
  const Texts texts{"Arms fair", "A contract for Serbia."};
  EXPECT_EQ(found("contract arms", texts), (Lines{"title: Arms", "contract"}));
  EXPECT_EQ(found("contract tanks", texts), no);
  EXPECT_EQ(found("tanks OR Serbia OR contract", texts), (Lines{"contract", "Serbia"}));
  EXPECT_EQ(found("tanks OR guns", texts), no);
  EXPECT_EQ(found("contract NOT tanks", texts), Lines{"contract"});
  EXPECT_EQ(found("contract NOT arms", texts), no);
  EXPECT_EQ(found("contract NOT (arms tanks)", texts), Lines{"contract"});
}

TEST(QueryEvaluation, CountsTheWordsBetween) {
  const Texts texts{"Contract", "Arms worth a lot: the contract. Nothing else about arms."};
  EXPECT_EQ(found("arms NEAR/4 contract", texts),
            (Lines{"Arms worth a lot: the contract", "contract. Nothing else about arms"}))
      << "in either order, and across sentences";
  EXPECT_EQ(found("NEAR/3(arms, contract)", texts), Lines{"contract. Nothing else about arms"});
  EXPECT_EQ(found("NEAR/2(arms, contract)", texts), no) << "the title is a text of its own";
  EXPECT_EQ(found("worth NEAR/0 (guns OR arms)", texts), Lines{"Arms worth"});
  EXPECT_EQ(found("\"a lot\" NEAR/0 lot", texts), no) << "a word is not near itself";
  EXPECT_EQ(found("worth NEAR/1 lot NEAR/1 contract", texts), Lines{"worth a lot: the contract"});
}

TEST(QueryEvaluation, LooksIntoTheTitleAlone) {
  const Texts texts{"Football", "An arms deal"};
  EXPECT_EQ(found("title:football", texts), Lines{"title: Football"});
  EXPECT_EQ(found("title:(arms OR deal)", texts), no);
  EXPECT_EQ(found("arms NOT title:football", texts), no);
  EXPECT_EQ(found("arms NOT title:deal", texts), Lines{"arms"});
}

TEST(QueryEvaluation, AsksForTheLanguage) {
  EXPECT_EQ(found("arms lang:sr", {"", "arms", "sr-Latn"}), Lines{"arms"});
  EXPECT_EQ(found("arms lang:sr", {"", "arms", "hr"}), no);
  EXPECT_EQ(found("arms (lang:sr OR lang:hr)", {"", "arms", "hr"}), Lines{"arms"});
  EXPECT_EQ(found("arms lang:sr", {"", "arms", ""}), no);
  EXPECT_EQ(found("arms NOT lang:sr", {"", "arms", ""}), Lines{"arms"});
}

TEST(QueryEvaluation, ShowsTheFirstPlacesOfEachWordThatMustBeThere) {
  const Texts texts{"", "arms arms arms arms arms; contract"};
  EXPECT_EQ(found("arms contract", texts), (Lines{"arms", "arms", "arms", "contract"}));
  EXPECT_EQ(found("arms", texts).size(), 5U);
}

TEST(QueryEvaluation, TakesEachCharacterForAWordWhereScriptsHaveNoBlanks) {
  EXPECT_EQ(found("武器", {"", "他们出售武器给塞尔维亚"}), Lines{"武器"});
  EXPECT_EQ(found("武给", {"", "他们出售武器给塞尔维亚"}), no);
}

TEST(QueryEvaluation, OfAnEmptyArticleIsFalse) {
  EXPECT_EQ(found("arms OR arm*", {"", ""}), no);
}

}  // namespace
}  // namespace newshound
