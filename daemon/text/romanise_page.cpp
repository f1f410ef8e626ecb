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

// A letter of the tables as it is there (й); any other as what folding makes of it.
std::string spell(char32_t code) {
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
