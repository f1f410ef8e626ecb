#include "match/phrases.h"

#include <gtest/gtest.h>

#include "match/samples.h"

namespace newshound {
namespace {

// What is found of the phrase.
Texts found(std::string_view phrase, std::string_view text, bool any_form) {
  const Vocabulary nothing = [] {
    Vocabulary empty;
    empty.finish({});
    return empty;
  }();
  const ReadText read = read_text(text, nothing);
  PhraseFinder finder(read);
  Texts places;
  for (const Span& span : any_form ? finder.in_any_form(phrase) : finder.exactly(phrase))
    places.emplace_back(text.substr(span.start, span.end - span.start));
  return places;
}

Texts exactly(std::string_view phrase, std::string_view text) {
  return found(phrase, text, false);
}
Texts in_any_form(std::string_view phrase, std::string_view text) {
  return found(phrase, text, true);
}

TEST(Phrases, AreWholeWordsInARow) {
  EXPECT_EQ(exactly("Vulin Street", "the VULIN street, Vulin-Street"),
            (Texts{"VULIN street", "Vulin-Street"}));
  EXPECT_EQ(exactly("Vulin Street", "Vulin. Street Vulin Streets"), Texts{});
  EXPECT_EQ(exactly("Acme, Inc.", "at Acme, Inc. today"), Texts{"Acme, Inc"});
  EXPECT_EQ(exactly("Vulin", ""), Texts{});
}

TEST(Phrases, StandInGrammaticalCasesWhereThatIsAsked) {
  EXPECT_EQ(exactly("Kremlin", "u Kremlinu"), Texts{});
  EXPECT_EQ(in_any_form("Kremlin", "u Kremlinu"), Texts{"Kremlinu"});
  EXPECT_EQ(in_any_form("Pokret socijalista", "iz Pokreta socijalista"),
            Texts{"Pokreta socijalista"});
  EXPECT_EQ(in_any_form("footballer", "two footballers"), Texts{"footballers"});
}

TEST(Phrases, StandInAnotherAlphabet) {
  EXPECT_EQ(in_any_form("BIA", "šef БИА"), Texts{"БИА"});
  EXPECT_EQ(in_any_form("Ivica Dačić", "с Ивицом Дачићем"), Texts{"Ивицом Дачићем"});
}

TEST(Phrases, AreNotFoundInOtherWords) {
  EXPECT_EQ(in_any_form("Split", "they split up, splinters"), Texts{"split"});
  EXPECT_EQ(in_any_form("banker", "the bank"), Texts{});
  EXPECT_EQ(in_any_form("tank", "many thanks"), Texts{});
}

TEST(Phrases, OfCapitalsAreNoWordInSmallLetters) {
  EXPECT_EQ(in_any_form("US", "us and the US"), Texts{"US"});
  EXPECT_EQ(in_any_form("Us", "us"), Texts{"us"});
}

}  // namespace
}  // namespace newshound
