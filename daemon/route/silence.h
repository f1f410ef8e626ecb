#pragma once
// Which silence keeps an alert from being told. Called by app/ before an alert is saved, by the command
// line. Pure.

#include <string>
#include <vector>

#include "model/alert.h"
#include "model/silence.h"
#include "route/check.h"

namespace newshound {

// The first that takes the alert and is not over; nullptr: none does.
const Silence* silence_for(const Alert& alert, const std::vector<Silence>& silences, UtcTime now);

// "subject vulin, phrase \"press review\""
std::string conditions_of(const Silence& silence);
// "silence 3 of ana until 2026-12-01T00:00:00Z: known story", as an alert remembers it.
std::string in_words(const Silence& silence);

std::vector<NameAsked> names_asked(const Silence& silence);

}  // namespace newshound
