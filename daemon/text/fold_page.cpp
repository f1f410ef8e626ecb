// What ICU and Unicode say of code points, once per page of 256.

#include <algorithm>
#include <memory>
#include <utility>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>

#include "text/fold_table.h"

namespace newshound {
namespace {

// Latin letters with a stroke, a hook or no dot, and ligatures, which Unicode does not decompose,
// in lower case; spelt as in passports and in Unicode's own Latin-ASCII table. Sorted.
constexpr std::pair<char32_t, std::string_view> plain_spellings[] = {
    {U'æ', "ae"}, {U'ð', "d"}, {U'ø', "o"}, {U'þ', "th"}, {U'đ', "d"}, {U'ħ', "h"}, {U'ı', "i"},
    {U'ĸ', "q"},  {U'ł', "l"}, {U'ŋ', "n"}, {U'œ', "oe"}, {U'ŧ', "t"}, {U'ƀ', "b"}, {U'ƈ', "c"},
    {U'ƒ', "f"},  {U'ƙ', "k"}, {U'ƚ', "l"}, {U'ƥ', "p"},  {U'ƭ', "t"}, {U'ƴ', "y"}, {U'ƶ', "z"},
    {U'ǝ', "e"},  {U'ǥ', "g"}, {U'ȷ', "j"}, {U'ɓ', "b"},  {U'ɔ', "o"}, {U'ɖ', "d"}, {U'ɗ', "d"},
    {U'ə', "e"},  {U'ɛ', "e"}, {U'ɠ', "g"}, {U'ɨ', "i"},  {U'ɲ', "n"}, {U'ʉ', "u"}, {U'ʋ', "v"},
};

// What people type for an apostrophe; Unicode counts some of these as letters.
constexpr char32_t apostrophes[] = {U'ʹ', U'ʻ', U'ʼ', U'ʽ', U'ˈ', U'‘', U'’', U'‛', U'′'};

// Stretches Arabic words, says nothing.
constexpr char32_t tatweel = 0x0640;

template <class Range>
bool contains(const Range& range, char32_t code) {
  return std::ranges::find(range, code) != std::ranges::end(range);
}

bool has(char32_t code, UProperty property) {
  return u_hasBinaryProperty(static_cast<UChar32>(code), property);
}

bool has_category(char32_t code, std::uint32_t mask) {
  return (U_GET_GC_MASK(static_cast<UChar32>(code)) & mask) != 0;
}

bool is_invisible(char32_t code) {
  return code == tatweel || has(code, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

// A mark that is an addition to a letter: a diacritic, a vowel point, an enclosing circle. Vowel
// signs of Indic scripts and of Thai, viramas and kana voicing are letters in all but name. The
// combining class tells them apart (Unicode 15, 4.3): 1 overlays, 10-36 Hebrew, Arabic and Syriac
// points, 200 and above everything that is attached to or stands around its letter.
bool is_diacritic(char32_t code) {
  if (has_category(code, U_GC_ME_MASK)) return true;
  const int combining = u_getCombiningClass(static_cast<UChar32>(code));
  return combining == 1 || (combining >= 10 && combining <= 36) || combining >= 200;
}

// Katakana too has no blanks between words, but what is written in it are single foreign words and
// names, with dots between the parts of one. ー, which stretches a vowel, is Hiragana's as well.
bool is_written_without_blanks(char32_t code) {
  constexpr UScriptCode scripts[] = {USCRIPT_HAN,
                                     USCRIPT_HIRAGANA,
                                     USCRIPT_HANGUL,
                                     USCRIPT_THAI,
                                     USCRIPT_LAO,
                                     USCRIPT_KHMER,
                                     USCRIPT_MYANMAR};
  if (uscript_hasScript(static_cast<UChar32>(code), USCRIPT_KATAKANA) != 0) return false;
  return std::ranges::any_of(scripts, [code](UScriptCode script) {
    return uscript_hasScript(static_cast<UChar32>(code), script) != 0;
  });
}

// The vowels and finals of a Hangul syllable that is written letter by letter.
bool continues_hangul(char32_t code) {
  const int type = u_getIntPropertyValue(static_cast<UChar32>(code), UCHAR_HANGUL_SYLLABLE_TYPE);
  return type == U_HST_VOWEL_JAMO || type == U_HST_TRAILING_JAMO;
}

Role role_in_unicode(char32_t code) {
  if (contains(apostrophes, code)) return Role::gap;
  if (is_invisible(code) || has_category(code, U_GC_M_MASK) || continues_hangul(code))
    return Role::joiner;
  if (has_category(code, U_GC_L_MASK | U_GC_N_MASK))
    return is_written_without_blanks(code) ? Role::alone : Role::letter;
  const bool bracket = has_category(code, U_GC_PS_MASK | U_GC_PE_MASK);
  if (has(code, UCHAR_TERMINAL_PUNCTUATION) || (bracket && !has(code, UCHAR_QUOTATION_MARK)))
    return Role::stop;
  return Role::gap;
}

std::u16string from_icu(std::u16string_view text, auto icu_function) {
  std::u16string out(64, u'\0');  // the longest decomposition of one code point has 18 units
  UErrorCode error = U_ZERO_ERROR;
  const std::int32_t size = icu_function(text.data(),
                                         static_cast<std::int32_t>(text.size()),
                                         out.data(),
                                         static_cast<std::int32_t>(out.size()),
                                         &error);
  if (U_FAILURE(error)) return std::u16string(text);
  out.resize(static_cast<std::size_t>(size));
  return out;
}

std::u16string decomposed(std::u16string_view text) {
  UErrorCode error = U_ZERO_ERROR;
  const UNormalizer2* nfkd = unorm2_getNFKDInstance(&error);
  if (U_FAILURE(error)) return std::u16string(text);
  return from_icu(text, [nfkd](auto in, auto length, auto out, auto room, auto* status) {
    return unorm2_normalize(nfkd, in, length, out, room, status);
  });
}

std::u16string case_folded(std::u16string_view text) {
  return from_icu(text, [](auto in, auto length, auto out, auto room, auto* status) {
    return u_strFoldCase(out, room, in, length, U_FOLD_CASE_DEFAULT, status);
  });
}

std::u16string without_additions(std::u16string_view text) {
  std::u16string out;
  for (std::size_t at = 0; at < text.size();) {
    UChar32 code = 0;
    const std::size_t start = at;
    U16_NEXT(text.data(), at, text.size(), code);
    const auto added = static_cast<char32_t>(code);
    if (!is_diacritic(added) && !is_invisible(added)) out += text.substr(start, at - start);
  }
  return out;
}

void append_plain(std::string& out, char32_t code) {
  if (contains(apostrophes, code)) code = U'\'';
  const auto* spelling = std::ranges::lower_bound(
      plain_spellings, code, {}, &std::pair<char32_t, std::string_view>::first);
  if (spelling != std::end(plain_spellings) && spelling->first == code) {
    out += spelling->second;
    return;
  }
  std::array<char, U8_MAX_LENGTH> bytes{};
  std::size_t size = 0;
  U8_APPEND_UNSAFE(bytes.data(), size, code);
  out.append(bytes.data(), size);
}

std::string fold_with_icu(char32_t code) {
  if (U_IS_SURROGATE(code)) code = replacement;
  std::u16string text;
  text.resize(U16_LENGTH(code));
  std::size_t length = 0;
  U16_APPEND_UNSAFE(text.data(), length, code);
  // Diacritics go before case does: U+0345 would turn into an iota. Folding may compose anew.
  text = without_additions(decomposed(case_folded(without_additions(decomposed(text)))));
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    UChar32 next = 0;
    U16_NEXT(text.data(), at, text.size(), next);
    append_plain(out, static_cast<char32_t>(next));
  }
  return out;
}

void fill(FoldPage& page, FoldCell& cell, std::string_view folded) {
  cell.size = static_cast<std::uint8_t>(folded.size());
  if (folded.size() <= FoldCell::room) {
    std::ranges::copy(folded, cell.bytes.begin());
    return;
  }
  cell.bytes[0] = static_cast<char>(page.long_forms.size() % 256);
  cell.bytes[1] = static_cast<char>(page.long_forms.size() / 256);
  page.long_forms += folded;
}

}  // namespace

const FoldPage& build_fold_page(std::size_t number) {
  auto page = std::make_unique<FoldPage>();
  for (std::size_t i = 0; i < page->cells.size(); ++i) {
    const auto code = static_cast<char32_t>(number * 256 + i);
    page->cells[i].role = role_in_unicode(code);
    fill(*page, page->cells[i], fold_with_icu(code));
  }
  // Two threads may build the same page; the first one to put it there wins. Pages live for ever.
  const FoldPage* there = nullptr;
  if (fold_pages[number].compare_exchange_strong(there, page.get(), std::memory_order_acq_rel))
    return *page.release();
  return *there;
}

}  // namespace newshound
