// One page of the table that romanise() reads, made of the spellings, Unicode's lower case and fold().

#include <algorithm>
#include <memory>

#include <unicode/uchar.h>

#include "text/fold.h"
#include "text/romanise_table.h"

namespace newshound {
namespace {

bool is_second(char32_t code) {
  return std::ranges::any_of(letter_pairs,
                             [code](const LetterPair& pair) { return pair.second == code; });
}

const RomanLetter* spelling_of(char32_t code) {
  for (const auto table : {cyrillic_spellings(),
                           greek_spellings(),
                           georgian_spellings(),
                           armenian_spellings(),
                           arabic_spellings(),
                           hebrew_spellings()})
    for (const RomanLetter& spelling : table)
      if (spelling.letters.contains(code)) return &spelling;
  return nullptr;
}

// Syllables of Hangul, as the Revised Romanization (South Korea, 2000) spells each by itself. They are laid out
// by first consonant, vowel and last consonant (Unicode, 3.12).
constexpr char32_t first_hangul = 0xAC00;
constexpr char32_t last_hangul = 0xD7A3;

std::string spell_hangul(char32_t code) {
  static constexpr std::string_view firsts[] = {"g",
                                                "kk",
                                                "n",
                                                "d",
                                                "tt",
                                                "r",
                                                "m",
                                                "b",
                                                "pp",
                                                "s",
                                                "ss",
                                                "",
                                                "j",
                                                "jj",
                                                "ch",
                                                "k",
                                                "t",
                                                "p",
                                                "h"};
  static constexpr std::string_view vowels[] = {"a",  "ae", "ya", "yae", "eo", "e",  "yeo",
                                                "ye", "o",  "wa", "wae", "oe", "yo", "u",
                                                "wo", "we", "wi", "yu",  "eu", "ui", "i"};
  static constexpr std::string_view lasts[] = {"",  "k",  "k", "k", "n", "n", "n", "t", "l", "k",
                                               "m", "l",  "l", "l", "p", "l", "m", "p", "p", "t",
                                               "t", "ng", "t", "t", "k", "t", "p", "t"};
  const std::size_t at = code - first_hangul;
  const std::size_t vowel = at / std::size(lasts) % std::size(vowels);
  const std::size_t first = at / (std::size(lasts) * std::size(vowels));
  return std::string(firsts[first]).append(vowels[vowel]).append(lasts[at % std::size(lasts)]);
}

// A letter of the tables as it is there (й); any other as what folding makes of it.
std::string spell(char32_t code) {
  if (code >= first_hangul && code <= last_hangul) return spell_hangul(code);
  const auto lower = static_cast<char32_t>(u_tolower(static_cast<UChar32>(code)));
  if (const RomanLetter* known = spelling_of(lower)) return std::string(known->latin);
  const std::string_view plain = folded(code);
  std::string out;
  for (std::size_t at = 0; at < plain.size();) {
    const std::size_t start = at;
    const RomanLetter* known = spelling_of(decode(plain, at));
    out += known != nullptr ? known->latin : plain.substr(start, at - start);
  }
  return out;
}

void fill(RomanPage& page, RomanCell& cell, std::string_view latin) {
  if (latin.size() <= RomanCell::room) {
    cell.size = static_cast<std::uint8_t>(latin.size());
    std::ranges::copy(latin, cell.bytes.begin());
    return;
  }
  cell.kind = RomanKind::long_form;
  cell.bytes[0] = static_cast<char>(page.long_forms.size() % 256);
  cell.bytes[1] = static_cast<char>(page.long_forms.size() / 256);
  cell.bytes[2] = static_cast<char>(latin.size());
  page.long_forms += latin;
}

}  // namespace

const RomanPage& build_roman_page(std::size_t number) {
  auto page = std::make_unique<RomanPage>();
  for (std::size_t i = 0; i < page->cells.size(); ++i) {
    const auto code = static_cast<char32_t>(number * roman_page_size + i);
    fill(*page, page->cells[i], spell(code));
    if (is_second(code)) page->cells[i].kind = RomanKind::second;
  }
  // Two threads may build the same page; the first one to put it there wins. Pages live for ever.
  const RomanPage* there = nullptr;
  if (roman_pages[number].compare_exchange_strong(there, page.get(), std::memory_order_acq_rel))
    return *page.release();
  return *there;
}

}  // namespace newshound
