#pragma once
// Any alphabet in the letters a to z: what the matcher compares names by when their scripts differ.
// Pure, thread-safe, one table look-up a character.

#include <string>
#include <string_view>

namespace newshound {

// fold() for Latin letters; Cyrillic, Greek, Georgian, Armenian, Arabic and Hebrew letters as plain
// English spelling has them, in lower case ("Щербаков" → "shcherbakov", "خامنئي" → "khamnyy"). One
// spelling a letter, whatever the language, so г is "g" in Ukrainian too, and the signs ь and ъ, ع,
// א and the like are nothing; the only pairs read together are ου "ou", ու "u" and the Cyrillic
// letters written with a combining mark. Other scripts and punctuation stay as fold() leaves them.
std::string romanise(std::string_view text);

// The same for one code point by itself. The view lives for ever.
std::string_view romanised(char32_t code);

}  // namespace newshound
