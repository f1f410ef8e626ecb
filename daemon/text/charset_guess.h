#pragma once
// Which encoding is this text in? For documents that do not say, or say what cannot be. Called by
// charset.cpp; pure, any thread.

#include <cstddef>
#include <string>
#include <string_view>

namespace newshound {

// Text of an encoding as UTF-8, by ICU's name of it.
using Decoder = std::string (*)(std::string_view bytes, const char* encoding);

struct Guess {
  const char* encoding = nullptr;  // ICU's name; none where it reads like no language at all
  // By how much likelier than in Windows-1252, as a natural logarithm and for each byte beyond
  // ASCII; 1 is beyond doubt in a text of some words.
  double lead = 0;
  std::ptrdiff_t bytes = 0;  // beyond ASCII that were looked at
};

// The encoding in which the text reads most like one of the languages that were ever published in
// it. Looks at some hundred bytes beyond ASCII.
Guess guessed_encoding(std::string_view bytes, Decoder decoder);

}  // namespace newshound
