#include "names/other_spellings.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "names/given_names.h"
#include "names/letters.h"
#include "names/person_name.h"
#include "names/spelling.h"
#include "names/surnames.h"
#include "text/fold.h"
#include "text/fold_table.h"
#include "text/pinyin.h"

namespace newshound {

namespace {

bool is_letter(char32_t code) {
  return role_of(code) == Role::letter || role_of(code) == Role::joiner;
}

// Leaves out the apostrophes that the predicate wants, between the characters before and behind.
template <class Wanted>
std::string without_apostrophes(std::string_view name, Wanted wanted) {
  const bool may_have_one = std::ranges::any_of(
      name, [](char c) { return c == '\'' || c == '`' || static_cast<unsigned char>(c) >= 0xC2; });
  if (!may_have_one) return std::string(name);
  std::string rest;
  char32_t before = ' ';
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t start = at;
    const char32_t code = decode(name, at);
    std::size_t next = at;
    const char32_t behind = at < name.size() ? decode(name, next) : U' ';
    const bool dropped = is_apostrophe(name.substr(start, at - start)) && wanted(before, behind);
    if (!dropped) rest += name.substr(start, at - start);
    before = code;
  }
  return rest;
}

// A word of the name and where it stands.
struct Piece {
  std::size_t start = 0;
  std::size_t end = 0;
  std::string_view word;
  std::string roman;
};

std::vector<Piece> pieces_of(std::string_view name) {
  std::vector<Piece> pieces;
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t start = at;
    if (!is_letter(decode(name, at))) continue;
    std::size_t next = at;
    while (next < name.size() && is_letter(decode(name, next))) at = next;
    const auto word = name.substr(start, at - start);
    pieces.push_back({start, at, word, spelling_of(word).roman});
  }
  return pieces;
}

bool is_capitals(std::string_view word) {
  return std::ranges::none_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
}

std::string in_capitals(std::string word) {
  std::ranges::transform(word, word.begin(), [](unsigned char c) {
    return c < 0x80 ? static_cast<char>(std::toupper(c)) : static_cast<char>(c);
  });
  return word;
}

bool is_article(std::string_view roman) {
  constexpr std::array<std::string_view, 8> articles{
      "al", "el", "ul", "ur", "ar", "as", "er", "es"};
  return std::ranges::find(articles, roman) != articles.end();
}

std::string with(std::string_view name, const Piece& first, const Piece& last, std::string word) {
  std::string changed(name.substr(0, first.start));
  return changed.append(word).append(name.substr(last.end));
}

// A quick look, for a million names.
bool may_have_servant(std::string_view name) {
  constexpr std::string_view abd = "abd";
  return !std::ranges::search(name, abd, {}, [](char c) { return c | 0x20; }).empty();
}

bool may_have_god_or_faith(std::string_view name) {
  for (std::size_t at = 0; at + 2 < name.size(); ++at) {
    const auto small = [&](std::size_t i) { return static_cast<char>(name[at + i] | 0x20); };
    if (small(0) == 'l' && small(1) == 'l' && small(2) == 'a') return true;
    if (small(0) == 'd' && (small(1) == 'i' || small(1) == 'e')) return true;
  }
  return false;
}

// "Abd al-Rahman" → "Abdulrahman", the first one that there is.
std::string with_servant_joined(std::string_view name) {
  if (!may_have_servant(name)) return {};
  const auto pieces = pieces_of(name);
  for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
    if (!is_servant(pieces[i].roman)) continue;
    std::size_t whose = i + 1;
    while (whose + 1 < pieces.size() && is_article(pieces[whose].roman)) ++whose;
    const std::string& roman = pieces[whose].roman;
    if (roman.size() < 3 || is_particle(roman)) continue;
    const bool capitals = is_capitals(pieces[whose].word);
    const std::string word = "Abdul" + roman;
    return with(name, pieces[i], pieces[whose], capitals ? in_capitals(word) : word);
  }
  return {};
}

// Where the name of God begins in "Abdulrahman", "Abdelkader", "Abdurrahim"; 0: it is another word.
std::size_t servant_prefix(std::string_view roman) {
  constexpr std::size_t shortest_name = 4;
  if (!roman.starts_with("abd") || given_names_of(roman).empty()) return 0;
  const std::size_t size = roman.starts_with("abdou") ? 6 : 5;
  if (roman.size() < size + shortest_name) return 0;
  // Before "sun letters" the article takes their sound.
  const char last = roman[size - 1];
  return last == 'l' || last == roman[size] ? size : 0;
}

// "Abdulrahman" → "Abdul Rahman".
std::string with_servant_split(std::string_view name) {
  if (!may_have_servant(name)) return {};
  for (const Piece& piece : pieces_of(name)) {
    const auto size = servant_prefix(piece.roman);
    if (size == 0) continue;
    std::string whose = piece.roman.substr(size);
    whose[0] = static_cast<char>(whose[0] - 'a' + 'A');
    const bool capitals = is_capitals(piece.word);
    return with(name, piece, piece, capitals ? "ABDUL " + in_capitals(whose) : "Abdul " + whose);
  }
  return {};
}

// "Hamdullah", "Seifallah": where the name of God begins; 0: it is another word. "Abdullah" too.
std::size_t god_in(std::string_view roman) {
  constexpr std::size_t shortest = 2;
  for (const std::string_view god : {"ullah", "allah", "ollah", "illah", "oullah", "ulla", "olla"})
    if (roman.ends_with(god) && roman.size() >= god.size() + shortest)
      return roman.size() - god.size();
  return 0;
}

// "Sirajuddin", "Noureddine": where "(of) the faith" begins. A single d is in too many names
// ("Borodin").
std::size_t faith_in(std::string_view roman) {
  constexpr std::size_t shortest = 2;
  for (const std::string_view din : {"din", "deen", "dine", "dien"}) {
    if (!roman.ends_with(din) || roman.size() < din.size() + 2 + shortest) continue;
    const std::size_t article = roman.size() - din.size() - 2;
    if (is_vowel(roman[article]) && (roman[article + 1] == 'd' || roman[article + 1] == 'l'))
      return article;
  }
  return 0;
}

std::string titled(std::string_view roman) {
  std::string word(roman);
  word[0] = static_cast<char>(word[0] - 'a' + 'A');
  return word;
}

// "Hamdullah" → "Hamd Allah", "Sirajuddin" → "Siraj al-Din": Arabs write two words.
std::string with_compound_split(std::string_view name) {
  for (const Piece& piece : pieces_of(name)) {
    const std::size_t god = god_in(piece.roman);
    const std::size_t faith = god == 0 ? faith_in(piece.roman) : 0;
    if (god == 0 && faith == 0) continue;
    const std::string first = titled(std::string_view(piece.roman).substr(0, god + faith));
    const bool capitals = is_capitals(piece.word);
    const auto second = god != 0   ? (capitals ? " ALLAH" : " Allah")
                        : capitals ? " AL-DIN"
                                   : " al-Din";
    return with(name, piece, piece, (capitals ? in_capitals(first) : first) + second);
  }
  return {};
}

// "Hamd Allah" → "Hamdullah", "Siraj al-Din", "Nour Eddine" → "Sirajuddin", "Nouruddin".
std::string with_compound_joined(std::string_view name) {
  const auto pieces = pieces_of(name);
  for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
    std::size_t last = i + 1;
    if (last + 1 < pieces.size() && is_article(pieces[last].roman)) ++last;
    const std::string& roman = pieces[last].roman;
    const bool god = roman == "allah" || roman == "ullah";
    const bool faith = roman == "din" || roman == "eddine" || roman == "eddin" || roman == "uddin";
    if ((!god && !faith) || is_particle(pieces[i].roman)) continue;
    const bool capitals = is_capitals(pieces[i].word);
    const std::string word = titled(pieces[i].roman) + (god ? "ullah" : "uddin");
    return with(name, pieces[i], pieces[last], capitals ? in_capitals(word) : word);
  }
  return {};
}

// "عبد الله" → "عبدالله", "سراج الدين" → "سراجالدين": one word to those who write Latin letters.
std::string with_arabic_joined(std::string_view name) {
  constexpr std::string_view servant = "عبد ";
  if (const auto at = name.find(servant); at != name.npos && (at == 0 || name[at - 1] == ' '))
    return std::string(name.substr(0, at + servant.size() - 1))
        .append(name.substr(at + servant.size()));
  for (const std::string_view second : {" الله", " الدين"})
    if (const auto at = name.find(second); at != name.npos)
      return std::string(name.substr(0, at)).append(name.substr(at + 1));
  return {};
}

bool is_one_capital(std::string_view word) {
  return word.size() == 1 && word[0] >= 'A' && word[0] <= 'Z';
}

// "J. D. Vance", "J.D. Vance" → "JD Vance".
std::string with_initials_joined(std::string_view name) {
  if (name.size() < 2 || (name[1] != '.' && name[1] != ' ')) return {};
  const auto pieces = pieces_of(name);
  if (pieces.size() < 3 || !is_one_capital(pieces[0].word) || !is_one_capital(pieces[1].word) ||
      is_one_capital(pieces[2].word))
    return {};
  std::string joined{pieces[0].word[0], pieces[1].word[0], ' '};
  return joined.append(name.substr(pieces[2].start));
}

// "JD Vance" → "J. D. Vance".
std::string with_initials_apart(std::string_view name) {
  if (!is_joined_initials(name.substr(0, 2))) return {};
  const auto pieces = pieces_of(name);
  if (pieces.size() < 2 || pieces[0].end != 2) return {};
  std::string apart{name[0], '.', ' ', name[1], '.', ' '};
  return apart.append(name.substr(pieces[1].start));
}

// "Su-kil KIM", "CHAN Wai-chung" → "Sukil KIM", "CHAN Waichung": the two syllables of a given name.
std::string with_syllables_joined(std::string_view name) {
  constexpr std::size_t longest_syllable = 6;
  if (!name.contains('-')) return {};
  const auto pieces = pieces_of(name);
  if (pieces.size() != 3) return {};
  for (const std::size_t first : {0U, 1U}) {
    const Piece& one = pieces[first];
    const Piece& two = pieces[first + 1];
    const Piece& surname = pieces[first == 0 ? 2 : 0];
    if (name.substr(one.end, two.start - one.end) != "-" || !is_east_asian_surname(surname.roman) ||
        one.roman.size() > longest_syllable || two.roman.size() > longest_syllable)
      continue;
    const auto second = is_capitals(one.word) ? std::string(two.word) : fold(two.word);
    return with(name, one, two, std::string(one.word) + second);
  }
  return {};
}

// "Jinping" → 3, where the second syllable begins; 0: it is not two syllables of Chinese.
std::size_t second_syllable(std::string_view roman) {
  constexpr std::size_t longest_syllable = 6;
  for (std::size_t size = std::min(longest_syllable, roman.size()); size > 0; --size)
    if (is_pinyin(roman.substr(0, size)) && is_pinyin(roman.substr(size))) return size;
  return 0;
}

// "Xi Jinping", "LI Jiangwang", "Jinping XI" → "Xi Jin Ping": as Chinese characters have it.
std::string with_syllables_apart(std::string_view name) {
  const auto pieces = pieces_of(name);
  if (pieces.size() != 2) return {};
  for (const std::size_t first : {0U, 1U}) {
    const Piece& surname = pieces[first];
    const Piece& given = pieces[1 - first];
    if (!is_east_asian_surname(surname.roman) || !is_pinyin(surname.roman)) continue;
    const std::size_t second = second_syllable(given.roman);
    if (second == 0) continue;
    const std::string_view roman = given.roman;
    return titled(surname.roman) + ' ' + titled(roman.substr(0, second)) + ' ' +
           titled(roman.substr(second));
  }
  return {};
}

}  // namespace

bool is_servant(std::string_view roman) {
  constexpr std::array<std::string_view, 14> words{"abd",
                                                   "abdul",
                                                   "abdel",
                                                   "abdal",
                                                   "abdol",
                                                   "abdoul",
                                                   "abdur",
                                                   "abdus",
                                                   "abdun",
                                                   "abdud",
                                                   "abdush",
                                                   "abder",
                                                   "abdes",
                                                   "abden"};
  return std::ranges::find(words, roman) != words.end();
}

std::string without_cyrillic_apostrophes(std::string_view name) {
  return without_apostrophes(name, [](char32_t before, char32_t behind) {
    return is_cyrillic(before) && is_cyrillic(behind) && is_small(behind);
  });
}

std::string without_apostrophes(std::string_view name) {
  return without_apostrophes(name, [](char32_t before, char32_t behind) {
    return is_letter(before) && is_letter(behind);
  });
}

std::vector<std::string> other_spellings(std::string_view name) {
  std::vector<std::string> others;
  const auto take = [&](std::string other) {
    if (!other.empty() && other != name && std::ranges::find(others, other) == others.end())
      others.push_back(std::move(other));
  };
  const std::string plain = without_apostrophes(name);
  take(plain);
  take(with_servant_joined(plain));
  take(with_servant_split(plain));
  if (may_have_god_or_faith(plain)) {
    take(with_compound_split(plain));
    take(with_compound_joined(plain));
  }
  take(with_arabic_joined(plain));
  take(with_initials_joined(plain));
  take(with_initials_apart(plain));
  take(with_syllables_joined(plain));
  take(with_syllables_apart(plain));
  return others;
}

}  // namespace newshound
