#include "story/term.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/digest.h"
#include "text/romanise.h"

namespace newshound {
namespace {

// What romanise() spells as English does, in one letter for one sound.
constexpr std::array<std::pair<std::string_view, std::string_view>, 17> short_spellings{{
    {"sh", "s"},
    {"zh", "z"},
    {"ch", "c"},
    {"kh", "h"},
    {"ts", "c"},
    {"shch", "sc"},
    {"ya", "ia"},
    {"yu", "iu"},
    {"ye", "e"},
    {"yi", "i"},
    {"y", "i"},
    {"j", "i"},
    {"lj", "li"},
    {"nj", "ni"},
    {"dj", "d"},
    {"dz", "z"},
    {"gh", "g"},
}};

// Two letters for one sound; the second says how the first is read.
bool is_digraph(char first, char second) {
  if (second == 'h') return std::string_view("szckgp").contains(first);
  return first == 'd' && second == 'z';
}

char sound_of_digraph(char first) {
  switch (first) {
    case 'k': return 'h';
    case 'd': return 'z';
    case 'p': return 'f';
    default: return first;
  }
}

char sound_of(char letter) {
  switch (letter) {
    case 'j':
    case 'y': return 'i';
    case 'w': return 'v';
    case 'q': return 'k';
    default: return letter;
  }
}

// Endings of words as spell_sounds() leaves them: of English, German and the Romance languages, and
// the cases of Slavic ones. The longest first.
constexpr std::array endings{
    std::string_view("ation"), std::string_view("ovima"), std::string_view("ment"),
    std::string_view("ovim"),  std::string_view("evim"),  std::string_view("ami"),
    std::string_view("imi"),   std::string_view("ama"),   std::string_view("ima"),
    std::string_view("ogo"),   std::string_view("ego"),   std::string_view("omu"),
    std::string_view("emu"),   std::string_view("ova"),   std::string_view("ovu"),
    std::string_view("ovi"),   std::string_view("eva"),   std::string_view("ing"),
    std::string_view("ion"),   std::string_view("aia"),   std::string_view("uiu"),
    std::string_view("om"),    std::string_view("em"),    std::string_view("ov"),
    std::string_view("ev"),    std::string_view("oi"),    std::string_view("ei"),
    std::string_view("ih"),    std::string_view("ah"),    std::string_view("ed"),
    std::string_view("en"),    std::string_view("er"),    std::string_view("or"),
    std::string_view("li"),    std::string_view("im"),
};
constexpr std::size_t shortest_stem = 3;

bool is_vowel(char letter) {
  return std::string_view("aeiou").contains(letter);
}

Term hash_of(std::string_view kind, std::string_view text) {
  std::string key(kind);
  key += text;
  return static_cast<Term>(quick_hash(key) & term_mask);
}

}  // namespace

void spell(std::string& letters, char32_t code) {
  const std::string_view roman = romanised(code);
  const auto shorter = std::ranges::find(short_spellings, roman, [](auto& p) { return p.first; });
  letters += shorter == short_spellings.end() ? roman : shorter->second;
}

void spell_sounds(std::string& letters) {
  std::size_t end = 0;
  std::size_t at = letters.starts_with("ts") ? 1 : 0;  // Tsipras, Tsai
  if (at == 1) letters[1] = 'c';
  for (; at < letters.size(); ++at) {
    const bool joined = at + 1 < letters.size() && is_digraph(letters[at], letters[at + 1]);
    const char sound = joined ? sound_of_digraph(letters[at]) : sound_of(letters[at]);
    if (joined) ++at;
    if (end == 0 || letters[end - 1] != sound) letters[end++] = sound;
  }
  letters.resize(end);
}

std::string_view stem(std::string_view letters) {
  if (letters.size() > shortest_stem && letters.ends_with('s')) letters.remove_suffix(1);
  for (const auto ending : endings) {
    if (letters.size() < ending.size() + shortest_stem || ending.back() != letters.back() ||
        !letters.ends_with(ending))
      continue;
    letters.remove_suffix(ending.size());
    break;
  }
  while (letters.size() > shortest_stem && is_vowel(letters.back())) letters.remove_suffix(1);
  return letters;
}

Term term_of_word(std::string_view letters) {
  return static_cast<Term>(quick_hash(stem(letters)) & term_mask);
}

Term term_of_number(std::string_view digits) {
  return hash_of("#", digits);
}

Term term_of_subject(std::uint64_t subject) {
  return hash_of("@", std::to_string(subject));
}

}  // namespace newshound
