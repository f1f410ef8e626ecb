#pragma once
// The names of months in the languages of the world's feeds. Used by dates.cpp; pure.

#include <string_view>

namespace newshound {

// 1 for "January", "Sept.", "août", "мая", "lipca" …, 0 for no month. Where two languages disagree
// (listopad is Polish November and Croatian October) the one with more feeds is right.
int month_named(std::string_view word);

}  // namespace newshound
