#include "text/charset_guess.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <vector>

#include <unicode/uchar.h>

#include "text/fold_table.h"

namespace newshound {

namespace {

// The letters of a language that are not ASCII, the commonest first: what makes it look like itself.
struct Alphabet {
  std::u32string_view letters;
  std::u32string_view rare = {};  // likewise its own, but each is seldom seen
};

// Encodings that were used for these languages, the commonest first.
struct Family {
  std::span<const char* const> encodings;
  std::span<const Alphabet> alphabets;
};

constexpr std::array cyrillic_encodings{
    "windows-1251", "koi8-u", "iso-8859-5", "x-mac-cyrillic", "ibm866"};
constexpr std::array cyrillic{
    Alphabet{U"оеаинтсрвлкмдпуяыьгзбчйхжшюцщэф", U"ъё"},   // Russian
    Alphabet{U"оанивтерісклудмпзяьбгйчхцїюжшєщф", U"ґ"},   // Ukrainian
    Alphabet{U"аоиентрсјудвклмпзгбчшцжњљћхђф", U"џѓќѕ"},   // Serbian, Macedonian
    Alphabet{U"аоиентрвсклдпмзугяъбчщцжйхшф", U"юь"},      // Bulgarian
    Alphabet{U"аніеросклытдяпмувўзцьйчбгшжхыю", U"эёф"}};  // Belarusian
constexpr std::array greek_encodings{"windows-1253", "iso-8859-7"};
constexpr std::array greek{Alphabet{U"ατοιενσρκπυλςμηόάγδίέχήθωφβύώξζψ", U"ϊΐϋΰ"}};
constexpr std::array hebrew_encodings{"windows-1255", "iso-8859-8"};
constexpr std::array hebrew{Alphabet{U"יוהלאםרתבמנשעדקחפטגצסןזכ", U"ךףץ"}};
constexpr std::array arabic_encodings{"windows-1256", "iso-8859-6"};
constexpr std::array arabic{Alphabet{U"اليمونرتبةعدسفهكقأحجشطصىخإذ", U"ضزثئغءآظؤپچژگـًٌٍَُِّْ"},
                            Alphabet{U"انیردهوتمسبلشکگ", U"خفزقجعپحآصطچذضژغثظئي"}};
constexpr std::array thai_encodings{"windows-874"};
constexpr std::array thai{
    Alphabet{U"านรอกเงสยมดวลท่้ิีัะ็", U"ำไใโแบปคตพหจชขถธผภซญณฐฎฏฑฒฆฬฉฝฟฤฮศษู ุืึ์ๆฯ๐๑๒๓๔๕๖๗๘๙"}};
constexpr std::array western_encodings{"windows-1252", "iso-8859-15"};
constexpr std::array western{Alphabet{U"éàèêçùôîûâ", U"œëïÿæü"},  // French
                             Alphabet{U"üäöß", U"é"},             // German
                             Alphabet{U"óíáéñú", U"ü¿¡ª"},        // Spanish
                             Alphabet{U"ãçáéíóêõúâà", U"ôüº"},    // Portuguese
                             Alphabet{U"èàùòéì", U"î"},           // Italian
                             Alphabet{U"äåö", U"éüà"},            // Swedish, Finnish
                             Alphabet{U"øåæ", U"éöäòôê"},         // Danish, Norwegian
                             Alphabet{U"íðáóéöþæúý", U"äü"},      // Icelandic
                             Alphabet{U"ëéïöü", U"èêáóíà"},       // Dutch, Albanian
                             Alphabet{U"àéèóòíç", U"úüï·"}};      // Catalan
constexpr std::array central_encodings{"windows-1250", "iso-8859-2"};
constexpr std::array central{Alphabet{U"íáěéřžýčšůú", U"ťďóň"},    // Czech
                             Alphabet{U"áíčéžýšúťľ", U"ôďňóäĺŕ"},  // Slovak
                             Alphabet{U"ęąłóśżćń", U"ź"},          // Polish
                             Alphabet{U"áéöóőüí", U"úűä"},         // Hungarian
                             Alphabet{U"čšžćđ"},                   // Croatian, Serbian, Slovene
                             Alphabet{U"ăîşâţ"}};                  // Romanian
constexpr std::array turkish_encodings{"windows-1254"};
constexpr std::array turkish{Alphabet{U"ışüğçöi̇İ", U"âîû"}};
constexpr std::array baltic_encodings{"windows-1257", "iso-8859-13", "iso-8859-4"};
constexpr std::array baltic{Alphabet{U"ėšųžįąūčę"},    // Lithuanian
                            Alphabet{U"āīēšūņļžčķģ"},  // Latvian
                            Alphabet{U"äõüöšž"}};      // Estonian

constexpr std::array families{Family{western_encodings, western},
                              Family{cyrillic_encodings, cyrillic},
                              Family{central_encodings, central},
                              Family{turkish_encodings, turkish},
                              Family{greek_encodings, greek},
                              Family{baltic_encodings, baltic},
                              Family{arabic_encodings, arabic},
                              Family{hebrew_encodings, hebrew},
                              Family{thai_encodings, thai}};

// Languages with thousands of characters: the commonest of them, and how likely the others are.
struct Ideographs {
  const char* encoding;
  std::u32string_view common;
  double hiragana;
  double hangul;
  double han;
};

constexpr std::u32string_view simplified =
    U"的国一在中和日人年了是有不大为会上新发家业行全出工时市民要这对生部经成地个方公作学"
    U"本以到我来他来政现进面能前后间高报场者说记等动北京理实开展建机产院长主关体务于";
constexpr std::u32string_view traditional =
    U"的國一在中和日人年了是有不大為會上新發家業行全出工時市民要這對生部經成地個方公作學"
    U"本以到我來他灣政現進面能前後間高報場者說記等動北台理實開展建機產院長主關體務於";
constexpr std::u32string_view syllables =
    U"이다는을의에가고한하지로사대기자어시리나도서은일인정부국장안전해제상수주경보아들"
    U"것있년월원으를과와";
constexpr std::array ideographs{Ideographs{"gb18030", simplified, -12, -14, -8.5},
                                Ideographs{"big5-hkscs", traditional, -12, -14, -8.5},
                                Ideographs{"windows-31j", U"のにはをた", -4, -14, -8.5},
                                Ideographs{"euc-jp", U"のにはをた", -4, -14, -8.5},
                                Ideographs{"windows-949", syllables, -12, -7, -11}};

// Natural logarithms of how likely things are that belong to no alphabet.
constexpr double of_punctuation = -4.5;
constexpr double of_symbol = -8;
constexpr double of_foreign_letter = -9;
constexpr double of_rare_letter = -6.5;
constexpr double of_nothing = -16;    // no character at all
constexpr double of_wrong_case = -4;  // on top: "пРИВЕТ"
constexpr double of_mixture = -3;     // on top: a symbol or a letter of another script in a word

bool is_punctuation(char32_t c) {
  constexpr std::u32string_view marks = U"\u00A0“”‘’‚„–—…«»‹›€°§•™®©№´¡¿·、。，「」・：";
  return marks.find(c) != marks.npos;
}

UChar32 code(char32_t c) {
  return static_cast<UChar32>(c);
}

bool is_letter(char32_t c) {
  return u_isalpha(code(c)) != 0;
}

// Among letters: up to there Unicode has Latin ones only.
bool is_latin(char32_t c) {
  return c < 0x370;
}

// The first is 1/2 as likely as a letter of rank 0 would be with weight 1/(rank + 2).
double by_rank(std::size_t rank, std::size_t count) {
  const auto sum = std::log((static_cast<double>(count) + 2) / 2) + 0.5;
  return -std::log((static_cast<double>(rank) + 2) * sum);
}

double likelihood(char32_t c, const Alphabet& alphabet) {
  const auto lower = static_cast<char32_t>(u_tolower(code(c)));
  const auto rank = std::min(alphabet.letters.find(lower), alphabet.letters.find(c));
  if (rank != alphabet.letters.npos) return by_rank(rank, alphabet.letters.size());
  if (alphabet.rare.find(lower) != alphabet.rare.npos) return of_rare_letter;
  if (is_punctuation(c)) return of_punctuation;
  if (c == 0xfffd || u_iscntrl(code(c)) != 0 || u_isdefined(code(c)) == 0) return of_nothing;
  return is_letter(c) ? of_foreign_letter : of_symbol;
}

double likelihood(char32_t c, const Ideographs& language) {
  if (language.common.find(c) != language.common.npos) return -4.5;
  if (c >= 0x3041 && c <= 0x3096) return language.hiragana;
  if (c >= 0x30a1 && c <= 0x30fc) return language.hiragana - 0.7;  // katakana
  if (c >= 0xac00 && c <= 0xd7a3) return language.hangul;
  if (c >= 0x4e00 && c <= 0x9fff) return language.han;
  if (is_punctuation(c)) return of_punctuation;
  if (c >= 0xff01 && c <= 0xff5e) return -7;  // Latin letters and marks as wide as a character
  if (c == 0xfffd || u_iscntrl(code(c)) != 0 || u_isdefined(code(c)) == 0) return of_nothing;
  return -12;
}

// How a character fits the one before it.
double neighbourhood(char32_t before, char32_t c, char32_t after) {
  if (!is_letter(before)) return 0;
  if (is_letter(c)) {
    if (is_latin(before) != is_latin(c)) return of_mixture;
    const bool wrong = u_islower(code(before)) != 0 && u_isupper(code(c)) != 0;
    return wrong ? of_wrong_case : 0;
  }
  return is_letter(after) && u_charType(code(c)) != U_NON_SPACING_MARK && !is_punctuation(c)
             ? of_mixture
             : 0;
}

std::u32string characters(std::string_view utf8) {
  std::u32string result;
  for (std::size_t at = 0; at < utf8.size();) result += decode(utf8, at);
  return result;
}

double neighbourhoods(std::u32string_view text) {
  double sum = 0;
  for (std::size_t i = 1; i < text.size(); ++i)
    if (text[i - 1] >= 0x80 || text[i] >= 0x80)
      sum += neighbourhood(text[i - 1], text[i], i + 1 < text.size() ? text[i + 1] : U' ');
  return sum;
}

template <class Language>
double likelihood(std::u32string_view text, const Language& language) {
  double sum = 0;
  for (const char32_t c : text)
    if (c >= 0x80) sum += likelihood(c, language);
  return sum;
}

bool is_ascii(char c) {
  return static_cast<unsigned char>(c) < 0x80;
}

// Lines with something beyond ASCII, until there is enough of that. No encoding of ours has a line
// feed inside a character.
std::string sample_of(std::string_view bytes) {
  constexpr std::ptrdiff_t enough = 400;
  constexpr std::size_t longest = 4'000;
  std::string sample;
  std::ptrdiff_t found = 0;
  while (!bytes.empty() && found < enough) {
    const auto end = std::min({bytes.find('\n'), longest, bytes.size() - 1}) + 1;
    const auto line = bytes.substr(0, end);
    const auto count = std::ranges::count_if(line, [](char c) { return !is_ascii(c); });
    if (count > 0) sample += line;
    found += count;
    bytes.remove_prefix(end);
  }
  return sample;
}

class Contest {
 public:
  void enter(const char* encoding, double likelihood) {
    if (likelihood <= best_) return;
    best_ = likelihood;
    winner_ = encoding;
  }
  void enter_windows_1252(double likelihood) {
    enter("windows-1252", likelihood);
    yardstick_ = std::max(yardstick_, likelihood);
  }
  Guess result(std::ptrdiff_t bytes) const {
    constexpr double least = -5.5;  // real text has -2 to -4.5
    const auto count = static_cast<double>(bytes);
    return {best_ < least * count ? nullptr : winner_, (best_ - yardstick_) / count, bytes};
  }

 private:
  const char* winner_ = nullptr;
  double best_ = -1e9;
  double yardstick_ = -1e9;
};

}  // namespace

Guess guessed_encoding(std::string_view bytes, Decoder decoder) {
  const auto sample = sample_of(bytes);
  const auto count = std::ranges::count_if(sample, [](char c) { return !is_ascii(c); });
  if (count == 0) return {};
  Contest contest;
  for (const auto& family : families) {
    for (const auto* encoding : family.encodings) {
      const auto text = characters(decoder(sample, encoding));
      const auto fit = neighbourhoods(text);
      for (const auto& alphabet : family.alphabets) {
        const auto sum = fit + likelihood(text, alphabet);
        if (std::string_view(encoding) == "windows-1252") contest.enter_windows_1252(sum);
        else contest.enter(encoding, sum);
      }
    }
  }
  for (const auto& language : ideographs) {
    const auto text = characters(decoder(sample, language.encoding));
    contest.enter(language.encoding, likelihood(text, language));
  }
  return contest.result(count);
}

}  // namespace newshound
