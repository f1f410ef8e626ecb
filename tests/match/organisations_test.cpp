// Organisations in other languages, orders and cases, by their acronyms, with legal forms or without.

#include <gtest/gtest.h>

#include "match/samples.h"

namespace newshound {
namespace {

Texts seen_organisation(const std::string& name, std::string_view text) {
  return seen(Matcher({list("l", {subject("s", {name}, "organisation")})}), text);
}
bool found(const std::string& name, std::string_view text) {
  return !seen_organisation(name, text).empty();
}

TEST(Organisation, IsFoundInOtherLanguages) {
  EXPECT_TRUE(found("Ministry of Defence", "как заявили в министерстве обороны"));
  EXPECT_TRUE(found("European Parliament", "w Parlamencie Europejskim"));
  EXPECT_TRUE(found("Komisja Europejska", "v sídle Evropské komise"));
  EXPECT_TRUE(found("Central Bank", "zprávu vydala Centrální banka"));
  EXPECT_FALSE(found("Ministry of Defence", "министерство финансов"));
}

TEST(Organisation, KeepsTheOrderOfItsWordsInOneLanguage) {
  EXPECT_EQ(seen_organisation("Dorelka Marban", "Marban Dorelka Marban"),
            Texts{"Dorelka Marban|exact"});
  const Matcher matcher({list("l", {subject("s", {"Dorelka Marban"}, "organisation")})});
  ASSERT_EQ(matcher.match(text_of("Marban Dorelka")).size(), 1U);
  EXPECT_LT(matcher.match(text_of("Marban Dorelka"))[0].score, 0.8);
}

TEST(Organisation, IsFoundByItsAcronym) {
  EXPECT_TRUE(found("Federal Security Service", "сообщили в ФСБ"));
  EXPECT_TRUE(found("Federal Security Service", "said the FSB on Monday"));
  EXPECT_TRUE(found("FSB", "a Federal Security Service officer"));
  EXPECT_FALSE(found("Federal Security Service", "fsb"));
  EXPECT_FALSE(found("World Health Organization", "who was there"));
}

TEST(Organisation, MayBeWithoutItsLegalForm) {
  EXPECT_TRUE(found("Pfizer Inc.", "Pfizer said"));
  EXPECT_TRUE(found("Uniper SE", "according to Uniper"));
  EXPECT_FALSE(found("Clinton Foundation", "Clinton said"));
  EXPECT_FALSE(found("Press Association", "the Press said"));
  EXPECT_FALSE(found("Group 24", "24 people"));
}

TEST(Organisation, OfOneWordIsSpeltAsOnTheList) {
  EXPECT_FALSE(found("The Hill", "up the hill"));
  EXPECT_FALSE(found("Roche Holding", "в России, Росич"));
  EXPECT_FALSE(found("HNA Group", "Ние сме тук"));
}

TEST(Organisation, MayHaveAFullStopInside) {
  EXPECT_TRUE(found("Leave.EU", "the campaign Leave.EU said"));
}

}  // namespace
}  // namespace newshound
