#include "match/birth.h"

#include <gtest/gtest.h>

namespace newshound {
namespace {

// "1972-1973: words", for a text of 2024 that begins with the name.
std::string claim(const std::string& behind, std::optional<int> written_in = 2024) {
  const std::string name = "Aleksandar Vulin";
  const auto found = birth_behind(name + behind, name.size(), written_in);
  if (!found) return "";
  return std::to_string(found->earliest) + "-" + std::to_string(found->latest) + ": " +
         found->words;
}

TEST(Birth, IsReadFromAYear) {
  EXPECT_EQ(claim(" (born 1972) said"), "1972-1972: born 1972");
  EXPECT_EQ(claim(", born on 2 October 1972 in Novi Sad"), "1972-1972: born on 2 October 1972");
  EXPECT_EQ(claim(" (b. 1972)"), "1972-1972: b. 1972");
  EXPECT_EQ(claim(" (* 1972)"), "1972-1972: 1972");
  EXPECT_EQ(claim(" (1950–2001) was"), "1950-1950: 1950–2001");
  EXPECT_EQ(claim(" (né en 1972)"), "1972-1972: né en 1972");
}

TEST(Birth, IsReadInOtherLanguages) {
  EXPECT_EQ(claim(" (rođen 1972. godine)"), "1972-1972: rođen 1972");
  EXPECT_EQ(claim(" (рођен 1972)"), "1972-1972: рођен 1972");
  EXPECT_EQ(claim(" (род. 2 октября 1972)"), "1972-1972: род. 2 октября 1972");
  EXPECT_EQ(claim(" (1972 г. р.)"), "1972-1972: 1972 г. р");
  EXPECT_EQ(claim(" (ur. 1972)"), "1972-1972: ur. 1972");
  EXPECT_EQ(claim(" (geb. 1972)"), "1972-1972: geb. 1972");
}

TEST(Birth, IsReadFromAnAgeWhereTheYearOfTheTextIsKnown) {
  EXPECT_EQ(claim(" (52) said"), "1971-1972: 52");
  EXPECT_EQ(claim(", 52, said"), "1971-1972: 52");
  EXPECT_EQ(claim(", aged 52, said"), "1971-1972: aged 52");
  EXPECT_EQ(claim(" (52) said", std::nullopt), "");
}

TEST(Birth, IsNotReadIntoOtherNumbers) {
  for (const auto* other : {" said in 1972",
                            ", 2 goals,",
                            " (7)",
                            ", 1972, he left",
                            " 52 times",
                            " (1972)",
                            " ne 1999",
                            "",
                            " of NATO in 1999",
                            ". Born 19"})
    EXPECT_EQ(claim(other), "") << other;
  EXPECT_EQ(claim(" said a lot before anybody who was there was born 1972"), "")
      << "too far behind the name";
}

}  // namespace
}  // namespace newshound
