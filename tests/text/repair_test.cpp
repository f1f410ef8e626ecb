#include "text/repair.h"

#include <random>

#include <gtest/gtest.h>

#include "text/fold.h"
#include "text/references.h"
#include "text/repair_parts.h"

namespace newshound {
namespace {

std::string repaired(std::string_view text) {
  const std::optional<Repaired> result = repair(text);
  return result ? result->text : std::string(text);
}

// Does damage the way it happens.
std::string utf8_read_as(const CodePage& page, std::string_view text) {
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    append_utf8(out, byte < 0x80 || page[byte] == 0 ? byte : page[byte]);
  }
  return out;
}

std::string read_as_latin1(const CodePage& page, std::string_view text) {
  std::string out;
  for (const Glyph& glyph : glyphs_of(text)) {
    const std::uint8_t byte = byte_of(glyph.code, page);
    append_utf8(out, byte == 0 ? glyph.code : byte);
  }
  return out;
}

TEST(Repair, LeavesSoundTextAlone) {
  for (const std::string_view text :
       {"",
        "Plain words, nothing else; 100 % of them.",
        "“Quoted” – it’s … 5 € a piece™, 20 °C",
        "Élève à côté, où l’été fut « voilà\u00A0» et « né\u00A0», CAFÉ…, NOËL!",
        "São João não é amanhã; NÃO À GUERRA; a MAÇÃ” e a lã",
        "¿Qué pasó en ESPAÑA»? ¡Está aquí, año 2º!",
        "Þetta er íslenska: Ðað á að æða út í óða önn, ÁÆÐI, þú",
        "Árvíztűrő tükörfúrógép, ő és ű, éééé, öt ló",
        "Příliš žluťoučký kůň úpěl ďábelské ódy, ÚŽASNÉ, PÍŠEŠ, další šíší",
        "Zażółć gęślą jaźń, żółć, ŻÓŁĆ, ósmy",
        "Tiếng Việt có nhiều dấu: Đặng Thị Ngọc, ƯỚC, Hồ Chí Minh, ĐÃ”, là ở Á",
        "Äänestys öisin, hääyöaie, ÄÄNI, KESÄ – yö, ääää",
        "Blåbær på ø, å være; HAR PÅ», ÆØÅ, æøå",
        "Größe, Übermaß, „Ö“, ÄÖÜ, äöüß, HÖHE»",
        "İstanbul'da Ağrı, ÇÖĞÜŞ, Iğdır",
        "Șțiință în țară, ÎNTÂI, „lângă”",
        "Čačak, Šabac, Žabalj, đak, ĆUPRIJA, VUČIĆ™",
        "Вулин и Путин, СССР»… США, «РОССИЯ», Сёмин, Рёв",
        "Рівне, Січ, СІРІСІ, Україна; з’їзд, Сім’ї, В\u00A0Києві",
        "Сјеница, Рђав, СЈАЈ, РЈ, Сњежана, ђак, ЊЕГОШ, Љубљана",
        "Αθήνα, Ίδρυμα, ΆΡΗΣ», Ϊ",
        "בנימין, שלום “כן”",
        "محمد، خالد «نعم»",
        "習近平は東京で 12 ㎡",
        "김정은",
        "ÀÁÂÃÄÅÆÇ àâäéèêëîïôöùûüÿç",
        "×××× ÐÐÐÐ ÿÿÿÿ °°°° ³³³³ 2×½ 3×² m² 5‰",
        "a\u00A0\u00A0\u00A0\u00A0b … \u00AD\u00AD"})
    EXPECT_FALSE(repair(text)) << text << " → " << repaired(text);
}

TEST(Repair, ReadsUtf8ThatWasReadAsWindows1252) {
  EXPECT_EQ(repaired("KovÃ¡cs Ferenc"), "Kovács Ferenc");
  EXPECT_EQ(repaired("Vu\u00C4\u008DiÄ‡ i Ä\u0090inÄ‘iÄ‡"), "Vučić i Đinđić");
  EXPECT_EQ(repaired("Ð’ÑƒÐ»Ð¸Ð½"), "Вулин");
  EXPECT_EQ(repaired("donâ€™t â€œstopâ€\u009D â€“ 5 â‚¬"), "don’t “stop” – 5 €");
  EXPECT_EQ(repaired("JosÃ©, SÃ£o Paulo, MÃ¼nchen, Ã–sterreich, Å»ywiec, sÄ…"),
            "José, São Paulo, München, Österreich, Żywiec, są");
  EXPECT_EQ(repaired("Îœ\u00CE\u0097\u00CE\u00A4\u00CE\u00A3ÎŸ"), "ΜΗΤΣΟ");
}

TEST(Repair, ReadsUtf8ThatWasReadAsLatin1) {
  EXPECT_EQ(repaired("don\u00E2\u0080\u0099t, Vu\u00C4\u008Di\u00C4\u0087"), "don’t, Vučić");
}

TEST(Repair, ReadsEveryScriptThatWasReadAsWindows1252) {
  for (const std::string_view text : {"Александр Вулин прибыл в Москву, сообщает «Заря» — и уехал.",
                                      "Олександр Шевченко приїхав до Києва; щастя, їжак, є",
                                      "Алексис Ципрас: Αλέξης Τσίπρας, Ψαρράς",
                                      "הנה שלום לכולם",
                                      "محمد خالد يقول نعم",
                                      "ბიძინა თბილისი",
                                      "Նիկոլ Երևան",
                                      "Đặng Thị Ngọc và Nguyễn Văn Ổn",
                                      "東京で会議",
                                      "김정은 방문",
                                      "so good 🙂 yes"})
    EXPECT_EQ(repaired(utf8_read_as(windows_1252(), text)), text);
}

TEST(Repair, UndoesTheSameDamageTwiceOver) {
  EXPECT_EQ(repaired("KovÃƒÂ¡cs"), "Kovács");
  const std::string once = utf8_read_as(windows_1252(), "Вулин, Šešelj и “друзья”");
  EXPECT_EQ(repaired(utf8_read_as(windows_1252(), once)), "Вулин, Šešelj и “друзья”");
}

TEST(Repair, GuessesLettersThatGotLost) {
  EXPECT_EQ(repaired("VuÄiÄ‡"), "Vučić");
  EXPECT_EQ(repaired("VuÄ\uFFFDiÄ‡"), "Vučić");
  EXPECT_EQ(repaired("ÄinÄ‘iÄ‡"), "Đinđić");
  EXPECT_EQ(repaired("Ð Ð¾ÑÑÐ¸Ñ"), "Россия");
  EXPECT_EQ(repaired("Ð’ÑƒÐ»Ð¸Ð½ Ñ Ð´Ñ€ÑƒÐ·ÑŒÑÐ¼Ð¸"), "Вулин с друзьсми");
  EXPECT_EQ(repaired("â€œstopâ€ he said"), "“stop” he said");
  EXPECT_EQ(repaired("Å eÅ¡elj, dÃ©jÃ  vu"), "Šešelj, déjà vu");
}

TEST(Repair, ReadsUtf8ThatWasReadAsWindows1251) {
  EXPECT_EQ(repaired("Р’СѓР»РёРЅ"), "Вулин");
  EXPECT_EQ(repaired("РЎ Р’СѓР»РёРЅС‹Рј Рё РџСѓС‚РёРЅС‹Рј вЂ” РІ РњРѕСЃРєРІРµ"),
            "С Вулиным и Путиным — в Москве");
  EXPECT_EQ(repaired("KovГЎcs, VuДЌiД‡"), "Kovács, Vučić");
  EXPECT_EQ(repaired("Р\u0098РІР°РЅ, РРІР°РЅ"), "Иван, Иван");
}

TEST(Repair, ReadsWindows1251ThatWasReadAsLatin1) {
  EXPECT_EQ(repaired("Âóëèí"), "Вулин");
  EXPECT_EQ(repaired("Ïóòèí è Øîéãó ïðèáûëè â Ìîñêâó"), "Путин и Шойгу прибыли в Москву");
  EXPECT_EQ(repaired("ÂËÀÄÈÌÈÐ ÏÓÒÈÍ"), "ВЛАДИМИР ПУТИН");
}

TEST(Repair, ReadsLettersOfOtherLanguagesOfWindows1251) {
  for (const std::string_view text :
       {"Володимир Зеленський приїхав із Києва, є питання і відповіді",
        "Љубиша Ђурић и Њежић рекоше да ћуте, “џабе” – кажу",
        "Министерският съвет заседава в София"})
    EXPECT_EQ(repaired(read_as_latin1(windows_1251(), text)), text);
}

TEST(Repair, ReadsWindows1251ThatWasReadAsWindows1252) {
  EXPECT_EQ(repaired("šóíà, Šóáèøà è œåæèã “îâäå”"), "љуна, Љубиша и њежиг “овде”");
}

TEST(Repair, ReadsOtherEncodingsOfCyrillic) {
  constexpr std::string_view text = "Владимир Путин прибыл в Москву и сказал об этом";
  EXPECT_EQ(repaired(read_as_latin1(koi8_r(), text)), text);
  EXPECT_EQ(repaired(read_as_latin1(iso_8859_5(), text)), text);
}

TEST(Repair, KeepsTheSoundPartOfAText) {
  EXPECT_EQ(repaired("Élysée: « été\u00A0». Le café de M. Âóëèí est où ?"),
            "Élysée: « été\u00A0». Le café de M. Вулин est où ?");
  EXPECT_EQ(repaired("Рівне вітає Ð’ÑƒÐ»Ð¸Ð½ і Сім’ї"), "Рівне вітає Вулин і Сім’ї");
  EXPECT_EQ(repaired("Der Ärger wird Ã¤lter, sagt Österreich"),
            "Der Ärger wird älter, sagt Österreich");
  EXPECT_EQ(repaired("Россия, Р’СѓР»РёРЅ, Сербия"), "Россия, Вулин, Сербия");
}

TEST(Repair, MapsPlacesBackToTheOriginal) {
  const std::string text = "A VuÄ\u008DiÄ‡, Ð’ÑƒÐ»Ð¸Ð½ ok";
  const std::optional<Repaired> result = repair(text);
  ASSERT_TRUE(result);
  ASSERT_EQ(result->text, "A Vučić, Вулин ok");
  const auto original = [&](std::string_view found) {
    const std::size_t at = result->text.find(found);
    const std::size_t start = result->original_offset(at);
    return text.substr(start, result->original_offset(at + found.size()) - start);
  };
  EXPECT_EQ(original("A"), "A");
  EXPECT_EQ(original("Vučić"), "VuÄ\u008DiÄ‡");
  EXPECT_EQ(original("ć"), "Ä‡");
  EXPECT_EQ(original("Вулин"), "Ð’ÑƒÐ»Ð¸Ð½");
  EXPECT_EQ(original(" ok"), " ok");
  EXPECT_EQ(result->original_offset(0), 0U);
  EXPECT_EQ(result->original_offset(10'000), text.size());
}

TEST(Repair, MapsPlacesBackThroughTwoDamages) {
  const std::string text = "x KovÃƒÂ¡cs y";
  const std::optional<Repaired> result = repair(text);
  ASSERT_TRUE(result);
  const std::size_t at = result->text.find("cs");
  EXPECT_EQ(result->original_offset(at), text.find("cs"));
  EXPECT_EQ(result->original_offset(at - 2), text.find("Ãƒ"));
}

bool begins_character(std::string_view text, std::size_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

// Pieces that damage is made of, in any order, with and without their ends.
TEST(Repair, SurvivesAnything) {
  const std::vector<std::string> pieces = {
      "Ð", "Ñ",     "Ã",     "Ä", "Å",  "â",    "€",    "™",      "’",      "Р",      "С",
      "ѓ", "Âóëèí", "Ïóòèí", "é", "a",  " ",    "?",    "\u0081", "\u00A0", "\uFFFD", "в",
      "Ђ", "ÃƒÂ¡",  "ð",     "Ÿ", "🙂", "Ð’Ñƒ", "Р’Сѓ", "³",      "ð\u009F"};
  std::mt19937 random(20240905);
  int undone = 0;
  for (int round = 0; round < 4000; ++round) {
    std::string text;
    for (auto left = random() % 30; left > 0; --left) text += pieces[random() % pieces.size()];
    const std::optional<Repaired> result = repair(text);
    if (!result) continue;
    ++undone;
    std::size_t last = 0;
    for (std::size_t at = 0; at <= result->text.size(); ++at) {
      const std::size_t original = result->original_offset(at);
      ASSERT_LE(original, text.size()) << text;
      ASSERT_GE(original, last) << text;
      ASSERT_TRUE(begins_character(text, original)) << text << " at " << at;
      last = original;
    }
    EXPECT_EQ(last, text.size());
  }
  EXPECT_GT(undone, 1000);
}

TEST(Repair, SurvivesBytesThatAreNoText) {
  std::mt19937 random(7);
  for (int round = 0; round < 4000; ++round) {
    std::string text;
    for (auto left = random() % 40; left > 0; --left)
      text += static_cast<char>(random() % 3 == 0 ? 0xC2 + random() % 50 : 0x80 + random() % 64);
    const std::optional<Repaired> result = repair(text);
    if (result) EXPECT_EQ(result->original_offset(result->text.size()), text.size());
  }
}

}  // namespace
}  // namespace newshound
