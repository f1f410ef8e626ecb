#pragma once
// When to look at a feed again, from when it posts. Pure.
//
// A news item found d seconds late costs d; a poll costs `price`. Looking when the cost of waiting,
// the integral of rate(s)·(s − last poll) ds, reaches the price is the best that a given number of
// polls allows: with a constant rate it is the square-root rule of Sia, Cho and Cho (Efficient
// Monitoring Algorithm for Fast News Alerts, TKDE 19(7), 2007), with the week's rhythm it comes
// before the busy hours and stays away at night. One price for all feeds holds the number of polls.

#include <array>
#include <cstddef>
#include <span>

#include "base/time.h"
#include "model/posting_rate.h"

namespace newshound {

// Shares of the week's entries by hour of the week; they sum up to 1.
using WeekProfile = std::array<double, hours_of_week>;

// What news outlets do on average, before there is anything better to go by.
const WeekProfile& usual_week();

// The profile of many feeds together. Start with {} and add() each.
class WeekSum {
 public:
  void add(const PostingRate& rate);
  // usual_week() while little was added, and for hours that no feed's past covers.
  WeekProfile profile() const;

 private:
  WeekProfile entries_{};
  WeekProfile expected_{};  // of feeds that post at all hours alike
};

// Learns from a poll at `now`: `posted` are the times of the entries that were new in it, in any
// order. The one before was at rate.as_of; nothing posted since needs no call.
void learn(PostingRate& rate, std::span<const UtcTime> posted, UtcTime now);

// Entries a second over the whole week, seen from `now`.
double mean_rate(const PostingRate& rate, UtcTime now);

// Entries a second that can be expected at the hour of `when`, seen from `now`.
double expected_rate(const PostingRate& rate, const WeekProfile& week, UtcTime when, UtcTime now);

// How long after `now`, the time of a poll, the cost of waiting reaches the price; at most `most`.
// `price` in entry-seconds; `weight` is how much more than usual the feed's entries matter.
Duration worthwhile_wait(const PostingRate& rate,
                         const WeekProfile& week,
                         UtcTime now,
                         double price,
                         double weight,
                         Duration most);

// The price that holds the number of polls at what is wanted: after a span in which `polls` were made
// and `wanted` were in the budget.
double adjusted_price(double price, double polls, double wanted);

}  // namespace newshound
