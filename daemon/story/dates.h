#pragma once
// The days a text states in full: "18 September 2013", "April 28, 2009", "16. август 2011",
// "2013-09-26", "27/09/2013". Two reports of one kind of event are told apart by them. Pure.

#include <span>
#include <vector>

#include "story/words.h"

namespace newshound {

// A day as its number since 1970-01-01.
using Day = int;

// In order of appearance. "04/05/2011", which some read as April and some as May, is left out.
std::vector<Day> stated_days(std::span<const StoryWord> words);

// 1990 to 2053, one bit each, as far as words are the number of such a year.
std::uint64_t stated_years(std::span<const StoryWord> words);

}  // namespace newshound
