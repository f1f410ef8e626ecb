#include "names/other_spellings.h"

#include <gtest/gtest.h>

namespace newshound {
namespace {

using Spellings = std::vector<std::string>;

TEST(OtherSpellings, AreNoneForMostNames) {
  for (const auto* name : {"Aleksandar Vulin", "VULIN, Aleksandar", "Вулин", "Jean-Luc Brunel", ""})
    EXPECT_EQ(other_spellings(name), Spellings{}) << name;
}

TEST(OtherSpellings, LeaveApostrophesOutOfWords) {
  EXPECT_EQ(other_spellings("Sa'id AJILI"), Spellings{"Said AJILI"});
  EXPECT_EQ(other_spellings("Ch’o’l-hak KANG"), (Spellings{"Chol-hak KANG", "Cholhak KANG"}));
  EXPECT_EQ(other_spellings("'Umar AL-'ANZI"), Spellings{});
}

TEST(OtherSpellings, JoinAndSplitNamesOfServants) {
  EXPECT_EQ(other_spellings("'Abd al-Rahman KHALAF"), Spellings{"'Abdulrahman KHALAF"});
  EXPECT_EQ(other_spellings("Hasan ABD-AL-QADIR"), Spellings{"Hasan ABDULQADIR"});
  EXPECT_EQ(other_spellings("Abdulrahman Khalaf"), Spellings{"Abdul Rahman Khalaf"});
  EXPECT_EQ(other_spellings("ABDURRAHIM Khalaf"), Spellings{"ABDUL RAHIM Khalaf"});
  EXPECT_EQ(other_spellings("Khalaf Abdul"), Spellings{});
}

TEST(OtherSpellings, JoinAndSplitNamesWithGodAndTheFaith) {
  EXPECT_EQ(other_spellings("Abdullah Khalaf"), Spellings{"Abd Allah Khalaf"});
  EXPECT_EQ(other_spellings("HAMDULLAH Nomani"), Spellings{"HAMD ALLAH Nomani"});
  EXPECT_EQ(other_spellings("Hassan Nasrallah"), Spellings{"Hassan Nasr Allah"});
  EXPECT_EQ(other_spellings("Seif Allah Khalaf"), Spellings{"Seifullah Khalaf"});
  EXPECT_EQ(other_spellings("Sirajuddin HAQQANI"), Spellings{"Siraj al-Din HAQQANI"});
  EXPECT_EQ(other_spellings("Siraj al-Din HAQQANI"), Spellings{"Sirajuddin HAQQANI"});
  EXPECT_EQ(other_spellings("Nour Eddine Khalaf"), Spellings{"Nouruddin Khalaf"});
  EXPECT_EQ(other_spellings("عبد الله مهدي"), Spellings{"عبدالله مهدي"});
  EXPECT_EQ(other_spellings("سراج الدين حقاني"), Spellings{"سراجالدين حقاني"});
  EXPECT_EQ(other_spellings("Alexander Borodin"), Spellings{});
  EXPECT_EQ(other_spellings("Emma Hallaway"), Spellings{});
}

TEST(OtherSpellings, JoinAndSplitTwoInitials) {
  EXPECT_EQ(other_spellings("J. D. Vance"), Spellings{"JD Vance"});
  EXPECT_EQ(other_spellings("J.D. Vance"), Spellings{"JD Vance"});
  EXPECT_EQ(other_spellings("JD Vance"), Spellings{"J. D. Vance"});
  EXPECT_EQ(other_spellings("NG Wei Ling"), Spellings{});  // a surname
  EXPECT_EQ(other_spellings("Al Gore"), Spellings{});
}

TEST(OtherSpellings, JoinTheSyllablesOfEastAsianGivenNames) {
  EXPECT_EQ(other_spellings("Su-kil KIM"), Spellings{"Sukil KIM"});
  EXPECT_EQ(other_spellings("CHAN Wai-Chung"), Spellings{"CHAN Waichung"});
  EXPECT_EQ(other_spellings("SU-KIL KIM"), Spellings{"SUKIL KIM"});
  EXPECT_EQ(other_spellings("Jean-Luc Brunel"), Spellings{});
}

TEST(OtherSpellings, PartTheSyllablesOfChineseGivenNames) {
  EXPECT_EQ(other_spellings("Xi Jinping"), Spellings{"Xi Jin Ping"});
  EXPECT_EQ(other_spellings("Jinping XI"), Spellings{"Xi Jin Ping"});
  EXPECT_EQ(other_spellings("WANG Yi"), Spellings{});
  EXPECT_EQ(other_spellings("Lee Harvey"), Spellings{});
}

TEST(OtherSpellings, DropTheApostropheOfUkrainian) {
  EXPECT_EQ(without_cyrillic_apostrophes("В'ячеслав Лук’янов"), "Вячеслав Лукянов");
  EXPECT_EQ(without_cyrillic_apostrophes("Шон О'Лири"), "Шон О'Лири");
  EXPECT_EQ(without_cyrillic_apostrophes("Sa'id"), "Sa'id");
}

}  // namespace
}  // namespace newshound
