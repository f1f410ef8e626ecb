#include "names/lookalikes.h"

#include <algorithm>
#include <array>

#include "text/fold_table.h"

namespace newshound {

namespace {

struct Pair {
  char latin = 0;
  std::string_view cyrillic;
};

constexpr std::array<Pair, 24> pairs{{{'a', "а"}, {'c', "с"}, {'e', "е"}, {'i', "і"}, {'j', "ј"},
                                      {'o', "о"}, {'p', "р"}, {'s', "ѕ"}, {'x', "х"}, {'y', "у"},
                                      {'A', "А"}, {'B', "В"}, {'C', "С"}, {'E', "Е"}, {'H', "Н"},
                                      {'I', "І"}, {'J', "Ј"}, {'K', "К"}, {'M', "М"}, {'O', "О"},
                                      {'P', "Р"}, {'T', "Т"}, {'X', "Х"}, {'Y', "У"}}};

bool is_latin(std::string_view letter) {
  const char c = letter[0];
  return letter.size() == 1 && ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
}

bool is_cyrillic(std::string_view letter) {
  return letter.size() == 2 && leads_cyrillic(letter[0]);
}

const Pair* pair_of(std::string_view letter) {
  const auto found = std::ranges::find_if(pairs, [&](const Pair& pair) {
    return is_latin(letter) ? pair.latin == letter[0] : pair.cyrillic == letter;
  });
  return found == pairs.end() ? nullptr : &*found;
}

template <class Take>
void each_letter(std::string_view word, Take take) {
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t start = at;
    decode(word, at);
    take(word.substr(start, at - start));
  }
}

// Letters of one alphabet in a word: how many, and do all look like letters of the other?
struct Share {
  std::size_t letters = 0;
  bool alike = true;

  void count(std::string_view letter) {
    ++letters;
    alike = alike && pair_of(letter) != nullptr;
  }
};

}  // namespace

std::string in_one_alphabet(std::string_view word) {
  Share latin;
  Share cyrillic;
  each_letter(word, [&](std::string_view letter) {
    if (is_latin(letter)) latin.count(letter);
    else if (is_cyrillic(letter)) cyrillic.count(letter);
  });
  const bool mixed = latin.letters > 0 && cyrillic.letters > 0;
  if (!mixed || (!latin.alike && !cyrillic.alike)) return std::string(word);
  const bool to_cyrillic = latin.alike && (!cyrillic.alike || cyrillic.letters >= latin.letters);
  std::string same;
  each_letter(word, [&](std::string_view letter) {
    const Pair* pair = pair_of(letter);
    if (pair == nullptr) same += letter;
    else if (to_cyrillic) same += pair->cyrillic;
    else same += pair->latin;
  });
  return same;
}

}  // namespace newshound
