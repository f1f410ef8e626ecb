// Names are found as the list writes them, however many words they have, and as newspapers write
// them.

#include <gtest/gtest.h>

#include "match/samples.h"

namespace newshound {
namespace {

std::size_t count(const std::string& name, const std::string& text) {
  return Matcher({list("l", {subject("s", {name}, "person")})}).match(text_of(text)).size();
}

TEST(ListedNames, AreFoundAsTheyAreWritten) {
  for (const std::string name : {"Bashar Sabawi Ibrahim HASAN AL-TIKRITI",
                                 "Bashar Sabawi Ibrahim Hasan AL-TIKRITI",
                                 "ABD-AL-RAHMAN 'ALI HUSAYN AL-AHMAD AL-RAWI",
                                 "Luis Inácio Lula da Silva",
                                 "Maire Geoghegan-Quinn",
                                 "José María Álvarez-Pallete López",
                                 "Carmen Auxiliadora ZULETA DE MERCHAN",
                                 "Arturo hellais Filastò",
                                 "Rocasia-Cortez",
                                 "Su-kil KIM",
                                 "Hszi Csin-ping",
                                 "Прают Чан-оча",
                                 "Sa'id AJILI",
                                 "В'ячеслав Лук'янов"})
    EXPECT_EQ(count(name, "Yesterday " + name + " said so."), 1U) << name;
}

TEST(ListedNames, OfManyWordsNeedTheGivenName) {
  const std::string name = "Bashar Sabawi Ibrahim Hasan AL-TIKRITI";
  EXPECT_EQ(count(name, "said Bashar Sabawi Ibrahim Hasan al-Tikriti"), 1U);
  EXPECT_EQ(count(name, "said Bashar al-Tikriti"), 1U);
  EXPECT_EQ(count(name, "said Hasan al-Tikriti"), 0U);
  EXPECT_EQ(count(name, "said Ibrahim Hasan al-Tikriti"), 0U);
  EXPECT_EQ(count(name, "said Omar Sabawi Ibrahim Hasan al-Tikriti"), 0U);
}

TEST(ListedNames, OfKoreansAreFoundInAnyOfTheirTranscriptions) {
  for (const auto& [name, in_news] : {std::pair("KIM JONG UN", "Kim Jong-un"),
                                      std::pair("KIM JONG UN", "Kim Jung Un"),
                                      std::pair("PAK BONG NAM", "Park Pong-nam"),
                                      std::pair("PAEK SE BONG", "Paek Se Pong"),
                                      std::pair("KIM YONG CHOL", "Kim Young-Cheol"),
                                      std::pair("Yong-chol JO", "Cho Yong Chol"),
                                      std::pair("RI PYONG CHUL", "Ri Pyong Chol")})
    EXPECT_EQ(count(name, std::string("Yesterday ") + in_news + " said so."), 1U) << name;
  EXPECT_EQ(count("KIM JONG UN", "Yesterday Kim Yong-un said so."), 0U);
  EXPECT_EQ(count("KIM JONG UN", "Yesterday Kim Jong-il said so."), 0U);
  EXPECT_EQ(count("Yo'ng-kil YI", "Yesterday Ri Yong-ho said so."), 0U);
  EXPECT_EQ(count("Min Aung Hlaing", "Yesterday Min Aung Hlaing said so."), 1U);
}

TEST(ListedNames, MayHaveASmallLetterBehindAHyphen) {
  EXPECT_EQ(count("JONG UN KIM", "North Korea's leader Kim Jong-un"), 1U);
  EXPECT_EQ(count("JONG UN KIM", "sastanak sa Kim Jong-unom"), 1U);
  EXPECT_EQ(count("Su-kil KIM", "the general Kim Su-kil"), 1U);
  // A given name and a surname are two words.
  EXPECT_EQ(count("'Umar YUNUS", "а друга Мар’яна мовчить"), 0U);
  EXPECT_EQ(count("Will Bond", "they will bond"), 0U);
}

TEST(ListedNames, AreFoundWithoutTheApostrophesOfTheList) {
  EXPECT_EQ(count("Sa'id AJILI", "the minister Said Ajili said"), 1U);
  EXPECT_EQ(count("Sa'id AJILI", "the minister Saeed Ajili said"), 1U);
  EXPECT_EQ(count("Lu'ay Jasim Hammadi Mahdi AL-JUBURI", "Luay Jasim al-Juburi said"), 1U);
  EXPECT_EQ(count("So'ng-ch'o'l RI", "the envoy Ri Song Chol"), 1U);
}

TEST(ListedNames, OfServantsAreOneWordOrTwo) {
  EXPECT_EQ(count("'Abd al-Rahman Khalaf AL-'ANZI", "said Abdulrahman Khalaf al-Anzi"), 1U);
  EXPECT_EQ(count("'Abd al-Rahman Khalaf AL-'ANZI", "said Abdurrahman al-Anzi"), 1U);
  EXPECT_EQ(count("Abdulrahman Khalaf", "said Abd al-Rahman Khalaf"), 1U);
  EXPECT_EQ(count("Abdulrahman Khalaf", "said Abdul Rahman Khalaf"), 1U);
  EXPECT_EQ(count("Abdul Rahman Khalaf", "said Abdul Khalaf"), 0U);
  EXPECT_EQ(count("Abdulrahman Khalaf", "said Abdulaziz Khalaf"), 0U);
}

TEST(ListedNames, HaveTheApostropheOfUkrainianOrNot) {
  EXPECT_EQ(count("Vyacheslav Lukyanov", "сказав В'ячеслав Лук'янов"), 1U);
  EXPECT_EQ(count("Vyacheslav Lukyanov", "зустрівся з В’ячеславом Лук’яновим"), 1U);
  EXPECT_EQ(count("В'ячеслав Лук'янов", "сказал Вячеслав Лукьянов"), 1U);
  EXPECT_EQ(count("Michael O'Leary", "сказал Майкл О'Лири"), 1U);
}

TEST(ListedNames, HaveTheirInitialsInOneWordOrTwo) {
  EXPECT_EQ(count("J. D. Vance", "senator JD Vance said"), 1U);
  EXPECT_EQ(count("JD VANCE", "senator J.D. Vance said"), 1U);
  EXPECT_EQ(count("JD Vance", "senator J. D. Vance said"), 1U);
  EXPECT_EQ(count("J. D. Vance", "senator TK Vance said"), 0U);
}

TEST(ListedNames, TakeTheEndingsOfAdjectivesAndOfHungarian) {
  EXPECT_EQ(count("Iwona Wysocka", "rozmowa z udziałem Iwony Wysockiej"), 1U);
  EXPECT_EQ(count("Олена Лісова", "розповіли Олені Лісовій, слова Олени Лісової"), 1U);
  EXPECT_EQ(count("Kriska György", "szerint Kriska Györgyöt senki"), 1U);
  EXPECT_EQ(count("Tamás Kovács", "beszélt Tamás Kováccsal tegnap"), 1U);
  EXPECT_EQ(count("John Higgins", "beszélt John Higginsszel tegnap"), 1U);
}

TEST(ListedNames, AreFoundWithLettersOfAnotherAlphabetThatLookTheSame) {
  EXPECT_EQ(count("Aleksandar Vulin", "minister \u0410leksandar Vul\u0456n said"), 1U);
  EXPECT_EQ(count("Aleksandar Vulin", "министр Aлександр Byлин сказал"), 1U);
}

TEST(ListedNames, GiveOnePlaceToWordsThatTwoReadingsShare) {
  const Matcher matcher({list("l", {subject("s", {"Sa'id AJILI"}, "person")})});
  EXPECT_EQ(seen(matcher, "the minister Said Ajili said so"), Texts{"Said Ajili|folded"});
}

TEST(ListedNames, AreTakenWordForWord) {
  // "Salih" is like "Salim", which stands beside it.
  const std::string name = "NAYIF SALIH SALIM AL-QAYSI";
  EXPECT_EQ(count(name, "Yesterday " + name + " said so."), 1U);
}

TEST(ListedNames, MayHaveTheGivenNameInBrackets) {
  EXPECT_EQ(count("Aleksandar Vulin", "\"I told [Aleksandar] Vulin so\", he said"), 1U);
  EXPECT_EQ(count("Aleksandar Vulin", "rozmowa (Aleksandara) Vulina z prasą"), 1U);
  EXPECT_EQ(count("Aleksandar Vulin", "with his brother (Aleksandar), Vulin left"), 0U);
  EXPECT_EQ(count("Aleksandar Vulin", "his brother (says Aleksandar) Vulin left"), 0U);
}

}  // namespace
}  // namespace newshound
