#pragma once
// Words that an alert must hold, for silences and feedback. Inner header of route/.

#include <string>

#include "model/alert.h"

namespace newshound {

// Does the phrase stand in the title or in a quoted sentence, as whole words, whatever their case and
// accents? An empty phrase always does.
bool says(const Alert& alert, const std::string& phrase);

}  // namespace newshound
