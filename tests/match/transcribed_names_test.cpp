// Names of languages in other letters, which each newsroom spells by ear: Arabic and Persian ones, and
// Belarusian ones, to which news prefer the Russian spelling.

#include <gtest/gtest.h>

#include "match/samples.h"

namespace newshound {
namespace {

std::size_t count(const std::string& name, const std::string& text) {
  return Matcher({list("l", {subject("s", {name}, "person")})}).match(text_of(text)).size();
}

// Scholars' spellings (ISO 9, ALA-LC) and agencies' old ones write the soft sign.
TEST(ARussianName, IsFoundWithAnApostropheForTheSoftSign) {
  for (const std::string text : {"Vladimir Solov'ev",
                                 "Vladimir Solovʹev",
                                 "Vladimir Solov’ëv",
                                 "VLADIMIR SOLOV'EV",
                                 "Vladimir Solov'ev's show",
                                 "Solov'ev said. Later Vladimir Solov'ev left"})
    EXPECT_EQ(count("Vladimir Solovyov", text), 1U) << text;
  EXPECT_EQ(count("Tatyana Golikova", "said Tat'jana Golikova"), 1U);
  EXPECT_EQ(count("Olga Skabeeva", "said Ol'ga Skabeeva"), 1U);
  EXPECT_EQ(count("Viktor Ilyin", "said Viktor Il'in"), 1U);
  EXPECT_EQ(count("Said Khatibzadeh", "said Sa'id Khatibzadeh"), 1U);
}

TEST(AName, MayHaveAnEndingBehindAnApostrophe) {
  EXPECT_EQ(count("Vladimir Putin", "Vladimir Putin'in Moskova'da"), 1U);
  EXPECT_EQ(count("Vladimir Putin", "Vladimir Putin’le görüştü"), 1U);
  EXPECT_EQ(count("Jean-Claude Juncker", "z Jean-Claude'em Junckerem"), 1U);
}

// English, German, French, Polish, Czech, Croatian, Hungarian.
TEST(ARussianName, InTheSpellingOfOneNewsroomIsFoundInThatOfEachOther) {
  const std::vector<std::vector<std::string>> people = {{"Nikita Khrushchev",
                                                         "Nikita Chruschtschow",
                                                         "Nikita Khrouchtchev",
                                                         "Nikita Chruszczow",
                                                         "Nikita Chruščov",
                                                         "Nikita Hruščov",
                                                         "Nyikita Hruscsov"},
                                                        {"Yelena Zhuravleva",
                                                         "Jelena Schurawlewa",
                                                         "Elena Jouravleva",
                                                         "Jelena Żurawlewa",
                                                         "Jelena Žuravleva",
                                                         "Elena Žuravleva",
                                                         "Jelena Zsuravleva"},
                                                        {"Sergei Nikolaev",
                                                         "Sergej Nikolajew",
                                                         "Sergueï Nikolaïev",
                                                         "Siergiej Nikołajew",
                                                         "Sergej Nikolajev",
                                                         "Sergej Nikolajev",
                                                         "Szergej Nyikolajev"},
                                                        {"Mikhail Ganchev",
                                                         "Michail Gantschew",
                                                         "Mikhaïl Gantchev",
                                                         "Michaił Ganczew",
                                                         "Michail Gančev",
                                                         "Mihail Gančev",
                                                         "Mihail Gancsev"}};
  for (const auto& spellings : people)
    for (const auto& listed : spellings)
      for (const auto& written : spellings)
        EXPECT_EQ(count(listed, "Yesterday " + written + " said so."), 1U)
            << listed << " | " << written;
}

TEST(AnArabicSurname, IsSpeltByEar) {
  for (const auto& [name, in_news] : {std::pair("Ismail HANIYEH", "Ismail Haniya"),
                                      std::pair("Ahmad JABRIL", "Ahmed Jibril"),
                                      std::pair("Muhammad YUNIS AHMAD", "Muhammad Yunis Ahmed"),
                                      std::pair("Munir AL-QUBAYSI", "Muneer al-Kubaisi"),
                                      std::pair("Saadi GADDAFI", "Saadi Qaddafi"),
                                      std::pair("Vahid QAYUMI", "Vahid Ghayumi"),
                                      std::pair("Ayman AL-ZAWAHIRI", "Ayman al-Zawahri"),
                                      std::pair("Mohammad HEJAZI", "Mohammed Hijazi")})
    EXPECT_EQ(count(name, std::string("then ") + in_news + " said so"), 1U) << name;
}

TEST(AnArabicSurname, OfOtherLongVowelsIsAnother) {
  EXPECT_EQ(count("Ahmad SALIM", "then Ahmad Salam said so"), 0U);
  EXPECT_EQ(count("Ahmad JAMAL", "then Ahmad Jamil said so"), 0U);
}

// Vowels of other surnames were copied, not heard.
TEST(AWesternSurname, IsNotSpeltByEar) {
  EXPECT_EQ(count("John Haslett", "then John Hislett said so"), 0U);
  EXPECT_EQ(count("Peter Jabril", "then Peter Jibril said so"), 0U);
}

TEST(ABelarusianName, IsFoundInItsRussianSpelling) {
  for (const auto& [name, in_news] :
       {std::pair("Aliaksandr Leanidavich ZIMOUSKI", "Aleksandr Leonidovich Zimovsky"),
        std::pair("Stsiapan Mikalayevich SUKHARENKA", "Stepan Nikolaevich Sukhorenko"),
        std::pair("Viktar Uladzimiravich SHEIMAN", "Viktor Vladimirovich Sheyman"),
        std::pair("Dzmitry PAULICHENKA", "Dmitry Pavlichenko"),
        std::pair("Aliaksandr BARSUKOU", "Aleksandr Barsukov"),
        std::pair("Alyaksandr Ryhorovich LUKASHENKA", "Alexander Grigoryevich Lukashenko")})
    EXPECT_EQ(count(name, std::string("then ") + in_news + " said so"), 1U) << name;
  EXPECT_EQ(count("Alyaksandr Ryhorovich LUKASHENKA", "Сказал Александр Григорьевич Лукашенко"),
            1U);
  EXPECT_EQ(count("Alyaksandr Ryhorovich LUKASHENKA", "Сказал Александр Петрович Лукашенко"), 0U);
}

TEST(AWesternSurnameInCyrillic, IsSpeltByEar) {
  for (const auto& [name, in_news] : {std::pair("Дейвид Камерън", "Дэвид Кэмерон"),
                                      std::pair("Джими Картър", "Джимми Картер"),
                                      std::pair("Доналд Тръмп", "Дональд Трамп"),
                                      std::pair("Елизабет Уорън", "Элизабет Уоррен"),
                                      std::pair("Скот Морисън", "Скотт Моррисон")})
    EXPECT_EQ(count(name, std::string("Вчера ") + in_news + " сказал"), 1U) << name;
  EXPECT_EQ(count("Дэвид Кэмерон", "yesterday David Cameron said"), 1U);
  EXPECT_EQ(count("Джоузеф Боудън", "Вчера Джозеф Байден сказал"), 0U);
}

TEST(ASlavicSurnameInCyrillic, IsNotSpeltByEar) {
  EXPECT_EQ(count("Иван Марков", "Вчера Иван Мерков сказал"), 0U);
}

TEST(AKunya, IsNoSurnameByItself) {
  EXPECT_EQ(count("Sa'id ABU-MARZUQ", "then Abu Said said so"), 0U);
  EXPECT_EQ(count("Sa'id ABU-MARZUQ", "then Said Abu Marzuq said so"), 1U);
}

// It is common, though the list spells it otherwise.
TEST(APersianSurname, OfTwoWordsIsNotFoundByTheSecondInAnySpelling) {
  EXPECT_EQ(count("Reza Amiri MOQADAM", "then Reza Moghadam said so"), 0U);
  EXPECT_EQ(count("Reza Amiri MOQADAM", "then Reza Amiri Moghadam said so"), 1U);
}

}  // namespace
}  // namespace newshound
