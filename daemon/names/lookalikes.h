#pragma once
// Letters of another alphabet that look the same: "Дoнaлд" with Latin o and a, "Vulin" with a Cyrillic
// і. Keyboards, scanners and those who do not want to be found mix them. After the confusables of
// Unicode's UTS 39. Pure.

#include <string>
#include <string_view>

namespace newshound {

// The word in one alphabet; as it is where it is in one, or where letters of both look like nothing in
// the other ("iPhoneами").
std::string in_one_alphabet(std::string_view word);

}  // namespace newshound
