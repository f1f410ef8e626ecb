// Who is not meant although the words are nearly the same, and the scores that say so.

#include <gtest/gtest.h>

#include "match/samples.h"

namespace newshound {
namespace {

std::size_t count(const Texts& names, std::string_view text) {
  return Matcher({list("l", {subject("s", names, "person")})}).match(text_of(text)).size();
}

// The ids that are found, of a list of people.
Texts found(std::vector<Subject> subjects, std::string_view text, std::string_view title = "") {
  const Matcher matcher({list("l", std::move(subjects))});
  Texts ids;
  for (const Match& match : matcher.match({.title = title, .text = text, .language = ""}))
    ids.push_back(matcher.subject_of(match).id);
  return ids;
}

TEST(Namesakes, StandOnBothSidesOfAComma) {
  EXPECT_EQ(count({"Andrei Belousov"}, "Белоусов, Андрей"), 1U);
  EXPECT_EQ(count({"Andrei Removich BELOUSOV"}, "Жора Белоусов, Андрей Собакин и Степа"), 0U);
}

TEST(Namesakes, AreSonsOfSomebody) {
  EXPECT_EQ(count({"Muhammad Da'ud SALMAN"}, "with Mohammed bin Salman in Riyadh"), 0U);
  EXPECT_EQ(count({"Ahmet TANN"}, "Thani bin Ahmed al-Zeyoudi"), 0U);
  EXPECT_EQ(count({"Usama BIN LADEN"}, "the hunt for Osama bin Laden"), 1U);
}

TEST(Namesakes, AreFathersOfSomebodyElse) {
  EXPECT_EQ(count({"Abu Yahya AL-IRAQI"}, "the commander Abu Hajar al-Iraqi"), 0U);
  EXPECT_EQ(count({"Abu Yahya AL-IRAQI"}, "the commander Abu Yahya al-Iraqi"), 1U);
  EXPECT_EQ(count({"Yahya AL-IRAQI"}, "the commander Abu Yahya al-Iraqi"), 0U);
}

TEST(Namesakes, HaveOnlyTheEndOfAPersianFamilyName) {
  const Texts names{"REZA AMIRI MOGHADAM", "Reza Amiri MOGHADDAM"};
  EXPECT_EQ(count(names, "says Reza Moghadam, who measures the harbour"), 0U);
  EXPECT_EQ(count(names, "says Reza Amiri Moghaddam, who measures the harbour"), 1U);
  EXPECT_EQ(count(names, "says Reza Amiri-Moghadam, who measures the harbour"), 1U);
}

TEST(Namesakes, MayBeCalledAsAPartOfALongerName) {
  const std::vector<Subject> two{subject("long", {"BARZAN IBRAHIM HASAN AL-TIKRITI"}, "person"),
                                 subject("short", {"Ibrahim Hasan"}, "person")};
  EXPECT_EQ(found(two, "said Barzan Ibrahim Hasan al-Tikriti").front(), "long");
  EXPECT_EQ(found(two, "said Ibrahim Hasan"), Texts{"short"});
}

TEST(Namesakes, HaveOtherSyllables) {
  EXPECT_EQ(count({"YONG IL HO"}, "the minister Ri Yong Ho said"), 0U);
  EXPECT_EQ(count({"SONG KIM"}, "встретился с Ким Чен Ыном"), 0U);
  EXPECT_EQ(count({"JONG UN KIM"}, "встретился с Ким Чен Ыном"), 1U);
}

TEST(Namesakes, HaveALongerSurnameOrAreWomen) {
  EXPECT_EQ(count({"Pavel Vladimirovich KUZMIN"}, "победил Павел Кузьминов"), 0U);
  EXPECT_EQ(count({"Pavel Vladimirovich KUZMIN"}, "победил Павел Кузьмин"), 1U);
  EXPECT_EQ(count({"Vladimir Petrovich ALEKSEEV"}, "в зале Владимир Алексеева"), 0U);
  EXPECT_EQ(count({"Vladimir Petrovich BELKINEV"}, "в доме Владимира Белкинева"), 1U);
}

TEST(Namesakes, AreAddressedAsTheOtherGender) {
  Subject entry = vulin({.context = {"Belgrade"}}, {"Vulin"});
  EXPECT_EQ(found({entry}, "Mr Vulin came to Belgrade."), Texts{"vulin"});
  EXPECT_EQ(found({entry}, "Mrs. Vulin came to Belgrade."), Texts{});
  EXPECT_EQ(found({entry}, "Mr and Mrs Vulin came to Belgrade."), Texts{"vulin"});
  EXPECT_EQ(found({entry}, "Београд (Belgrade): госпођа Вулин је стигла"), Texts{});
  // In Polish Aleksandra is his genitive, and a woman.
  EXPECT_EQ(count({"Aleksandar Vulin"}, "W Belgradzie pana Aleksandra Vulina przyjął premier"), 1U);
  EXPECT_EQ(count({"Aleksandar Vulin"}, "tak mówiła pani Aleksandra Vulin z Krakowa"), 0U);
  EXPECT_EQ(count({"Aleksandar Vulin"}, "tak mówiła Aleksandra Vulin z Krakowa"), 1U);
}

TEST(Namesakes, AreNotToldByShortFormsOfNames) {
  EXPECT_EQ(count({"Асия Биби"}, "žije paní Asia Bibi na neznámém místě"), 1U);
}

TEST(Namesakes, AreToldByTheGenderOfTheEntry) {
  Subject entry = subject("s", {"Saša Vulin"}, "person");
  EXPECT_EQ(found({entry}, "Frau Saša Vulin sprach."), Texts{"s"});
  const Matcher matcher({list("l", {entry})});
  const double unknown = matcher.match(text_of("Frau Saša Vulin sprach."))[0].score;
  Particulars particulars;
  particulars.gender = "m";
  entry.particulars = std::make_shared<const Particulars>(particulars);
  const Matcher told({list("l", {entry})});
  EXPECT_LT(told.match(text_of("Frau Saša Vulin sprach."), 0.1)[0].score, unknown - 0.3);
  EXPECT_EQ(told.match(text_of("Herr Saša Vulin sprach."))[0].score, unknown);
}

TEST(Namesakes, AreToldByTheFormOfASurnameWhereTheGivenNameIsAlsoTheOtherGenders) {
  Subject man = subject("m", {"Saša Petrov"}, "person");
  Subject woman = subject("f", {"Saša Kovačevska"}, "person");
  Particulars particulars;
  particulars.gender = "m";
  man.particulars = std::make_shared<const Particulars>(particulars);
  particulars.gender = "f";
  woman.particulars = std::make_shared<const Particulars>(particulars);
  EXPECT_EQ(found({man}, "Saša Petrov je rekao da ne dolazi."), Texts{"m"});
  EXPECT_EQ(found({man}, "Saša Petrova je rekla da ne dolazi."), Texts{});
  EXPECT_EQ(found({man}, "Саша Петрова рассказала о деле."), Texts{});
  EXPECT_EQ(found({man}, "Pismo Saše Petrova je stiglo."), Texts{"m"});
  EXPECT_EQ(found({woman}, "Saša Kovačevska je rekla da ne dolazi."), Texts{"f"});
  EXPECT_EQ(found({woman}, "Saša Kovačevski je rekao da ne dolazi."), Texts{});
  // Who does not say has both.
  EXPECT_EQ(found({subject("u", {"Saša Petrov"}, "person")}, "Saša Petrova je rekla."), Texts{"u"});
}

TEST(Namesakes, AreNotToldByWhatMayBeACaseOfTheGivenName) {
  EXPECT_EQ(count({"Андрей Карлов"}, "убийство посла Андрея Карлова"), 1U);
  EXPECT_EQ(count({"Евгений Вахтангов"}, "на сцене театра имени Евгения Вахтангова"), 1U);
}

TEST(Namesakes, HaveAnotherGivenNameOfNearlyTheSameSpelling) {
  EXPECT_EQ(count({"Igor Nikolayevich MOROZOV"}, "забил Егор Морозов"), 0U);
  EXPECT_EQ(count({"Igor Nikolayevich MOROZOV"}, "забил Игорь Николаевич Морозов"), 1U);
}

TEST(Namesakes, HaveAnotherPatronymicBehindTheGivenName) {
  EXPECT_EQ(count({"Nikolay Nikolayevich IVANOV"}, "Иванов Николай Егорович"), 0U);
}

TEST(Namesakes, AreYoungerOrElder) {
  const auto senior = subject("senior", {"George Bush Sr"}, "person");
  const auto junior = subject("junior", {"George Bush Jr"}, "person");
  EXPECT_EQ(found({senior, junior}, "сказал Джордж Буш-младший"), Texts{"junior"});
  EXPECT_EQ(found({senior, junior}, "сказал Джордж Буш-старший"), Texts{"senior"});
}

TEST(Namesakes, AreNamedInFullElsewhereInTheText) {
  EXPECT_EQ(
      found({subject("arab", {"Saif al-Arab GADDAFI"}, "person"),
             subject("islam", {"Saif al-Islam GADDAFI"}, "person")},
            "Saif Gaddafi was convicted. Later Saif al-Islam Gaddafi wanted to be president."),
      Texts{"islam"});
}

TEST(Namesakes, ShareAnInitialOnTheList) {
  EXPECT_EQ(found({subject("dean", {"Dean Hedlow"}), subject("david", {"David Hedlow"})},
                  "and D. Hedlow said"),
            Texts{});
  EXPECT_EQ(found({subject("dean", {"Dean Hedlow"}), subject("mark", {"Mark Hedlow"})},
                  "and D. Hedlow said"),
            Texts{"dean"});
}

TEST(Namesakes, AreLikelierOnALongList) {
  std::vector<Subject> subjects{subject("taylor", {"Mark TAYLOR"}, "person"),
                                subject("vulin", {"Aleksandar VULIN"}, "person")};
  EXPECT_EQ(found(subjects, "the lawyer Mark Taylor"), Texts{"taylor"});
  while (subjects.size() < 8000)
    subjects.push_back(subject(std::to_string(subjects.size()), {"Zdz"}, "person"));
  EXPECT_EQ(found(subjects, "the lawyer Mark Taylor"), Texts{});
  EXPECT_EQ(found(subjects, "Aleksandar Vulin and Mark Taylor"), (Texts{"taylor", "vulin"}));
}

TEST(Namesakes, AreMadeOfForeignWordsAndTitles) {
  EXPECT_EQ(found({subject("s", {"KING CHANDY"}, "person")},
                  "The company said that it has bought a stake in the portal for the first time.",
                  "China's Shanda buys"),
            Texts{});
  EXPECT_EQ(count({"Daniel FROSCH"}, "在半场结束时，胡克选手 Dan Frost 被禁赛"), 0U);
}

TEST(Matcher, DoesNotReadANameAcrossAnEmptyLine) {
  EXPECT_EQ(count({"George Washington"}, "George\nWashington"), 1U);
  EXPECT_EQ(count({"George Washington"}, "George\n\nWashington"), 0U);
}

TEST(Matcher, DeclinesNamesOfTwoLetters) {
  EXPECT_EQ(count({"Al Gore"}, "s bývalým viceprezidentem Alem Gorem"), 1U);
  EXPECT_EQ(count({"Kim Jong Un"}, "susret s Kim Jong Unom"), 1U);
  EXPECT_EQ(count({"Xi Jinping"}, "встреча с Си Цзиньпином"), 1U);
}

}  // namespace
}  // namespace newshound
