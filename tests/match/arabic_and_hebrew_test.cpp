// Names in Arabic and Hebrew letters: without short vowels, with little words in front of them, and in
// two words where others write one.

#include <gtest/gtest.h>

#include "match/samples.h"

namespace newshound {
namespace {

std::size_t count(const std::string& name, const std::string& text) {
  return Matcher({list("l", {subject("s", {name}, "person")})}).match(text_of(text)).size();
}

TEST(ArabicText, NamesForeigners) {
  for (const auto& [name, in_arabic] : {std::pair("Vladimir Putin", "فلاديمير بوتين"),
                                        std::pair("Aleksandar Vulin", "ألكسندر فولين"),
                                        std::pair("Aleksandar Vučić", "ألكسندر فوتشيتش"),
                                        std::pair("Sergey Lavrov", "سيرغي لافروف"),
                                        std::pair("Alexander Lukashenko", "ألكسندر لوكاشينكو"),
                                        std::pair("Donald Trump", "دونالد ترامب"),
                                        std::pair("Viktor Orbán", "فيكتور أوربان"),
                                        std::pair("Yevgeny Prigozhin", "يفغيني بريغوجين"),
                                        std::pair("Ramzan Kadyrov", "رمضان قديروف"),
                                        std::pair("Kim Jong Un", "كيم جونغ أون")})
    EXPECT_EQ(count(name, std::string("وقال ") + in_arabic + " في بيان"), 1U) << name;
}

TEST(ArabicText, NamesArabs) {
  for (const auto& [name, in_arabic] :
       {std::pair("Bashar AL-ASSAD", "بشار الأسد"),
        std::pair("SADDAM HUSSEIN AL-TIKRITI", "صدام حسين التكريتي"),
        std::pair("Izzat Ibrahim AL-DURI", "عزت ابراهيم الدوري"),
        std::pair("Nidal AL-RABI'I", "نضال الربيعي"),
        std::pair("Omar Khalaf", "عمر خلف"),
        std::pair("Taha Yassin Ramadan", "طه ياسين رمضان"),
        std::pair("Hassan Nasrallah", "حسن نصر الله"),
        std::pair("Adil Abdallah MAHDI", "عادل عبد الله مهدي"),
        std::pair("Abdul-Haq WASSIQ", "عبد الحق وثيق"),
        std::pair("Hamdullah NOMANI", "حمد الله نعمانى"),
        std::pair("Jalaluddin HAQQANI", "جلال الدين حقانى")})
    EXPECT_EQ(count(name, std::string("وقال ") + in_arabic + " في بيان"), 1U) << name;
}

TEST(ArabicText, WritesLittleWordsTogetherWithNames) {
  EXPECT_EQ(count("Vladimir Putin", "رسالة لفلاديمير بوتين"), 1U);
  EXPECT_EQ(count("Vladimir Putin", "ترامب وفلاديمير بوتين"), 1U);
}

TEST(ArabicText, IsNotReadAsNamesThatItWouldWriteOtherwise) {
  EXPECT_EQ(count("Gul Mohammad", "وقال محمد في بيان"), 0U);  // "and Mohammad said"
  EXPECT_EQ(count("Abid Khan", "قال هاني عبد الغني"), 0U);
  EXPECT_EQ(count("Hamed Al-'Ali", "قال حمد الله نعماني"), 0U);
  EXPECT_EQ(count("Ahmed Islam", "قال أحمد سالم"), 0U);
  EXPECT_EQ(count("Hajji Abdullah", "قال خالد عبد الله"), 0U);
}

TEST(AListInArabic, IsFoundInLatinLetters) {
  EXPECT_EQ(count("صدام حسين التكريتي", "then Saddam Hussein al-Tikriti said"), 1U);
  EXPECT_EQ(count("علي صدام حسين التكريتي", "then Ali Saddam Hussein al-Tikriti said"), 1U);
  EXPECT_EQ(count("عادل عبد الله مهدي", "then Adil Abdullah Mahdi said"), 1U);
  EXPECT_EQ(count("صدام حسين التكريتي", "قال صدام حسين التكريتي"), 1U);
}

TEST(HebrewText, NamesForeigners) {
  for (const auto& [name, in_hebrew] : {std::pair("Vladimir Putin", "ולדימיר פוטין"),
                                        std::pair("Vladimir Putin", "לולדימיר פוטין"),
                                        std::pair("Aleksandar Vulin", "אלכסנדר וולין"),
                                        std::pair("Benjamin Netanyahu", "בנימין נתניהו"),
                                        std::pair("Sergey Lavrov", "סרגיי לברוב"),
                                        std::pair("Itamar Ben-Gvir", "איתמר בן גביר"),
                                        std::pair("Donald Trump", "דונלד טראמפ")})
    EXPECT_EQ(count(name, std::string("אתמול ") + in_hebrew + " אמר"), 1U) << in_hebrew;
}

TEST(AnArticle, MayStandBeforeTheSurnameOfALongName) {
  EXPECT_EQ(count("Ali Saddam Hussein Tikriti", "then Ali Saddam Hussein al-Tikriti said"), 1U);
  EXPECT_EQ(count("Abdul Rahman Yasin", "then Abd al-Rahman Yasin said"), 1U);
}

}  // namespace
}  // namespace newshound
