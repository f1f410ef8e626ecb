#pragma once
// What Arabic and Hebrew write together with the word behind it: the article, "and", "to", "in" …
// "والتكريتي" is "and al-Tikriti", "לפוטין" is "to Putin". Pure.

#include <string>
#include <string_view>
#include <vector>

namespace newshound {

struct Detached {
  std::string word;
  float cost = 0;  // as of a spelling: a single letter may belong to the name
};

// What is left of the word in each way to read it, the word as it is left out. Nothing of words in
// other letters, nor of those that would become too short to tell.
std::vector<Detached> detached(std::string_view word);

// "التكريتي" → "تكريتي": a name as it is filed. Other words stay as they are.
std::string_view without_article(std::string_view word);

}  // namespace newshound
