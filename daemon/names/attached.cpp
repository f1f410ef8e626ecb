#include "names/attached.h"

#include <array>
#include <cstddef>
#include <span>

namespace newshound {

namespace {

using namespace std::string_view_literals;

// All letters of both scripts take two bytes.
constexpr std::size_t letter = 2;
constexpr std::size_t fewest_letters = 3;  // of what is left; behind the article two

struct Attached {
  std::string_view letters;
  float cost;
};

constexpr float article = 0;       // hardly anything else begins so
constexpr float particle = 0.04F;  // "لبوتين", "to Putin"; but also "لبنى", Lubna
constexpr std::array arabic{
    Attached{"ال", article},
    Attached{"وال", article},
    Attached{"فال", article},
    Attached{"بال", article},
    Attached{"كال", article},
    Attached{"لل", article},
    Attached{"ولل", article},
    Attached{"وبال", article},
    Attached{"و", particle},
    Attached{"ف", particle},
    Attached{"ب", particle},
    Attached{"ل", particle},
    Attached{"ك", particle},
    Attached{"وب", 2 * particle},
    Attached{"ول", 2 * particle},
};
constexpr std::array hebrew{
    Attached{"ה", particle},
    Attached{"ו", particle},
    Attached{"ב", particle},
    Attached{"ל", particle},
    Attached{"מ", particle},
    Attached{"ש", particle},
    Attached{"כ", particle},
    Attached{"וה", 2 * particle},
    Attached{"ול", 2 * particle},
    Attached{"ומ", 2 * particle},
    Attached{"וב", 2 * particle},
    Attached{"של", 2 * particle},
    Attached{"שה", 2 * particle},
};

// "الله" is God, not "the" anything.
constexpr std::string_view god = "الله";

bool has_rest(std::string_view word, const Attached& attached) {
  const std::size_t fewest = attached.letters.size() > letter ? fewest_letters - 1 : fewest_letters;
  return word.starts_with(attached.letters) &&
         word.size() >= attached.letters.size() + fewest * letter && !word.ends_with(god);
}

// By the first byte: Hebrew lies in U+0590 to U+05FF, Arabic behind it.
std::span<const Attached> attached_in(std::string_view word) {
  if (word.size() < fewest_letters * letter) return {};
  if (word[0] == '\xD7') return hebrew;
  if (word[0] >= '\xD8' && word[0] <= '\xDB') return arabic;
  return {};
}

}  // namespace

std::vector<Detached> detached(std::string_view word) {
  std::vector<Detached> found;
  for (const Attached& attached : attached_in(word))
    if (has_rest(word, attached))
      found.push_back({std::string(word.substr(attached.letters.size())), attached.cost});
  return found;
}

std::string_view without_article(std::string_view word) {
  return has_rest(word, arabic[0]) ? word.substr(arabic[0].letters.size()) : word;
}

}  // namespace newshound
