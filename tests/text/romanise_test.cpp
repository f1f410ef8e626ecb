#include "text/romanise.h"

#include <fstream>
#include <map>
#include <memory>
#include <random>
#include <sstream>
#include <thread>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>

#include "text/fold.h"
#include "text/references.h"

namespace newshound {
namespace {

TEST(Romanise, FoldsLatinLetters) {
  EXPECT_EQ(romanise("Łukasz ĐINĐIĆ, Weiß & Ægir O’Neill"), "lukasz dindic, weiss & aegir o'neill");
  EXPECT_EQ(romanise("UPPER case [Z] {z} @ ` 0-9 ^~"), "upper case [z] {z} @ ` 0-9 ^~");
}

TEST(Romanise, SpellsRussian) {
  EXPECT_EQ(
      romanise("Хрущёв, Щербаков, Юрьевич, Цой, Чайковский, Эйзенштейн, Подъячев, Ёжиков"),
      "khrushchev, shcherbakov, yurevich, tsoy, chaykovskiy, eyzenshteyn, podyachev, ezhikov");
}

TEST(Romanise, SpellsUkrainianAndBelarusian) {
  EXPECT_EQ(romanise("ЇЖАКЕВИЧ Єлизавета Ґонта Лук'янець"),
            "yizhakevich yelizaveta gonta luk'yanets");
  EXPECT_EQ(romanise("Васіль Быкаў"), "vasil bykau");
}

TEST(Romanise, SpellsSerbianAndMacedonianAsTheirOwnLatin) {
  EXPECT_EQ(romanise("Ђорђе Љиљана Његош Ћирић Џајић Јован Жика"),
            "djordje ljiljana njegosh ciric dzajic jovan zhika");
  EXPECT_EQ(romanise("Ѓорѓи Ќосе Ѕвезда"), "gjorgji kjose dzvezda");
}

TEST(Romanise, SpellsOtherLanguagesOfCyrillic) {
  EXPECT_EQ(romanise("Қасым Тоқаев Нұрсұлтан Өмір Әлия Айгүл Һади Шәймиев Җәмилә"),
            "kasym tokaev nursultan omir aliya aygul hadi shaymiev jamila");
}

TEST(Romanise, SpellsGreek) {
  EXPECT_EQ(romanise("Αλέξης Τσίπρας, Ψαρράς, Ξενάκης, ΧΡΗΣΤΟΣ Θεοφίλου, Βύρων, Ἀθηνᾶ"),
            "alexis tsipras, psarras, xenakis, christos theofilou, vyron, athina");
}

TEST(Romanise, ReadsOmicronUpsilonTogether) {
  EXPECT_EQ(romanise("Παπανδρέου ΚΟΥΡΗΣ Ούλα Οὐρανός"), "papandreou kouris oula oyranos");
  EXPECT_EQ(romanise("προϋπόθεση Μωυσής υ"), "proypothesi moysis y");
}

TEST(Romanise, SpellsGeorgian) {
  EXPECT_EQ(
      romanise("ბიძინა ივანიშვილი, ჭყონდიდელი, ღარიბაშვილი, ქავჟარაძე, წერეთელი, ხუხაშვილი"),
      "bidzina ivanishvili, chqondideli, gharibashvili, kavzharadze, tsereteli, khukhashvili");
  EXPECT_EQ(romanise("ᲗᲑᲘᲚᲘᲡᲘ"), "tbilisi");
}

TEST(Romanise, SpellsArmenian) {
  EXPECT_EQ(romanise("Նիկոլ Փաշինյան, Սերժ Սարգսյան, Խաչատրյան, Ղազարյան, Ճշմարիտ, Արև"),
            "nikol pashinyan, serzh sargsyan, khachatryan, ghazaryan, chshmarit, arev");
}

TEST(Romanise, ReadsArmenianVoYiwnTogether) {
  EXPECT_EQ(romanise("Հարություն ՈՒՂՈՒՐ Սուրեն"), "harutyun ughur suren");
  EXPECT_EQ(romanise("Աւագ"), "avag");
}

TEST(Romanise, SpellsArabicConsonants) {
  EXPECT_EQ(romanise("محمود عباس"), "mhmwd bas");
  EXPECT_EQ(romanise("مُحَمَّد خالد الثاني، ذو شغف، فاطمة، مصطفى"),
            "mhmd khald althany، dhw shghf، fatma، mstfa");
  EXPECT_EQ(romanise("آل أحمد إبراهيم مؤمن سائد ٢٠٢٤"), "al ahmd abrahym mwmn sayd 2024");
}

TEST(Romanise, SpellsPersianUrduAndOtherArabicLetters) {
  EXPECT_EQ(romanise("پژمان چنگیز کریمی گلزار"), "pzhman chngyz krymy glzar");
  EXPECT_EQ(romanise("ڈاکٹر بھٹو ہے"), "daktr bhtw he");
}

TEST(Romanise, ReadsArabicPresentationForms) {
  EXPECT_EQ(romanise("\uFEE3\uFEA4\uFEE4\uFEAA \uFEFB"), "mhmd la");
  EXPECT_EQ(romanise("\uFDF2"), "allh");
}

TEST(Romanise, SpellsHebrewConsonants) {
  EXPECT_EQ(romanise("בנימין נתניהו, שמעון פרס, צחי הנגבי, אריאל קורץ, ך ם ן ף"),
            "bnymyn ntnyhv, shmvn prs, tshy hngby, ryl kvrts, k m n p");
  EXPECT_EQ(romanise("שָׁלוֹם"), "shlvm");
}

TEST(Romanise, ReadsLettersTakenApartLikeWholeOnes) {
  EXPECT_EQ(romanise("И\u0306ошкар и\u0306 і\u0308 е\u0308"), "yoshkar y yi e");
  EXPECT_EQ(romanise("\u0306 к\u0306 Vuc\u030Cic\u0301"), " k vucic");
}

TEST(Romanise, SpellsHangulSyllableBySyllable) {
  EXPECT_EQ(romanise("김정은"), "gimjeongeun");
  EXPECT_EQ(romanise("이재명 박 최 각"), "ijaemyeong bak choe gak");
}

TEST(Romanise, LeavesOtherScriptsAsFoldingDoes) {
  for (const std::string text : {"नरेन्द्र मोदी", "習近平", "ทักษิณ", "ガ", "— „…“ € 🙂"})
    EXPECT_EQ(romanise(text), fold(text));
}

TEST(Romanise, ReplacesBadBytesLikeFolding) {
  for (const std::string text : {"Vu\xC4",
                                 "\xFF\xFEВул\xD0",
                                 "\xED\xA0\x80",
                                 "о\x80\xCF",
                                 "ABCDEFGH\xC1\x81 \xE0\x82\xA9 \xF0\x80\x82\xA9 \xE2\x82!"})
    EXPECT_EQ(romanise(text), romanise(fold(text)));
}

TEST(Romanise, MovesThroughLongTextsWithoutASeam) {
  const std::string once = "Αλέξης ΟΥ Вулин, ASCII only here to be fast ով ﷺ. ";
  std::string text, expected;
  for (int i = 0; i < 200; ++i) {
    text += std::string(static_cast<std::size_t>(i % 23), 'Q') + once;
    expected += std::string(static_cast<std::size_t>(i % 23), 'q') +
                "alexis ou vulin, ascii only here to be fast ov sla allh lyh wslm. ";
  }
  EXPECT_EQ(romanise(text), expected);
}

TEST(Romanise, SpellsTextsLikeTheirLetters) {
  const std::u32string letters = U"aZ é ŁжЩЇ ηΨ שص پ ჩ թ 習 ₤🙂ﷺ\u0301";
  std::mt19937 random(20240905);
  for (int round = 0; round < 500; ++round) {
    std::string text, expected;
    for (auto left = random() % 900; left > 0; --left) {
      const char32_t code = letters[random() % letters.size()];
      append_utf8(text, code);
      expected += romanised(code);
    }
    ASSERT_EQ(romanise(text), expected);
  }
}

TEST(Romanise, GivesSeveralThreadsTheSame) {
  std::vector<std::jthread> threads;
  std::vector<std::string> results(8);
  for (std::string& result : results)
    threads.emplace_back([&result] { result = romanise("Ԛ Ꙋ Ⴀ Ἀ ﬓ ﭏ"); });
  threads.clear();
  for (const std::string& result : results) EXPECT_EQ(result, results[0]);
}

// Lines of the list of differences, which says how to read it.
using Differences = std::map<char32_t, std::string>;

std::string utf8(const icu::UnicodeString& text) {
  std::string out;
  return text.toUTF8String(out);
}

std::string column(std::string_view text, std::string_view itself) {
  if (text.empty()) return ".";
  if (text == " ") return "blank";
  return text == itself ? "=" : std::string(text);
}

std::string line_of(char32_t code, std::string_view icu, std::string_view ours) {
  const std::string itself = utf8(icu::UnicodeString(static_cast<UChar32>(code)));
  return fmt::format(
      "{:04X} {} {}", static_cast<std::uint32_t>(code), column(icu, itself), column(ours, itself));
}

Differences listed_differences() {
  Differences lines;
  std::ifstream file(NEWSHOUND_SOURCE_DIR "/tests/data/text/romanise_differences.txt");
  for (std::string line; std::getline(file, line);)
    if (!line.starts_with('#')) lines[static_cast<char32_t>(std::stoul(line, nullptr, 16))] = line;
  return lines;
}

struct Block {
  char32_t first;
  char32_t last;
};
constexpr Block blocks[] = {
    {0x0000, 0x024F},  // Latin
    {0x1E00, 0x1EFF},
    {0x0370, 0x03FF},  // Greek
    {0x1F00, 0x1FFF},
    {0x0400, 0x052F},  // Cyrillic
    {0x0531, 0x0587},  // Armenian
    {0x0591, 0x05F4},  // Hebrew
    {0x0620, 0x06FF},  // Arabic
    {0x10D0, 0x10FF},  // Georgian
};

// Letters, digits and what is written above and below them; not punctuation and symbols.
bool is_compared(char32_t code) {
  return (U_GET_GC_MASK(static_cast<UChar32>(code)) & (U_GC_L_MASK | U_GC_M_MASK | U_GC_ND_MASK)) !=
         0;
}

Differences differences_found() {
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<icu::Transliterator> icu(
      icu::Transliterator::createInstance("Any-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, error));
  Differences lines;
  if (U_FAILURE(error)) return lines;
  for (const Block& block : blocks)
    for (char32_t code = block.first; code <= block.last; ++code) {
      icu::UnicodeString text(static_cast<UChar32>(code));
      icu->transliterate(text);
      if (is_compared(code) && utf8(text) != romanised(code))
        lines[code] = line_of(code, utf8(text), romanised(code));
    }
  return lines;
}

TEST(Romanise, DiffersFromIcuWhereListedAndNowhereElse) {
  const Differences listed = listed_differences();
  const Differences found = differences_found();
  ASSERT_FALSE(found.empty());
  for (const auto& [code, line] : found)
    EXPECT_TRUE(listed.contains(code) && listed.at(code) == line) << "not listed: " << line;
  for (const auto& [code, line] : listed)
    EXPECT_TRUE(found.contains(code)) << "listed, but no difference: " << line;
}

}  // namespace
}  // namespace newshound
