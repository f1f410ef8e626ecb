#include "schedule/poll_budget.h"

#include <algorithm>
#include <cmath>

namespace newshound {

namespace {

constexpr Duration first_interval = std::chrono::minutes(1);
constexpr Duration longest_interval = std::chrono::minutes(10);
constexpr double most_correction = 4;

double seconds(auto duration) {
  return std::chrono::duration<double>(duration).count();
}

}  // namespace

void PollBudget::plan(const std::vector<Feed>& feeds,
                      Duration mean_interval,
                      UtcTime now,
                      SteadyTime steady) {
  WeekSum sum;
  for (const auto& feed : feeds) sum.add(feed.posting);
  week_ = std::make_shared<const WeekProfile>(sum.profile());
  // With a constant rate a feed is polled every sqrt(2 price / rate) seconds.
  double roots = 0;
  for (const auto& feed : feeds) roots += std::sqrt(feed.weight * mean_rate(feed.posting, now) / 2);
  polls_a_second_ = static_cast<double>(feeds.size()) / seconds(mean_interval);
  const double planned = feeds.empty() ? 0 : std::pow(roots / polls_a_second_, 2);
  price_ = planned * correction_;
  polls_ = 0;
  planned_ = steady;
  until_next_ = std::clamp(2 * until_next_, first_interval, longest_interval);
}

bool PollBudget::count(SteadyTime now) {
  ++polls_;
  if (now - planned_ < until_next_) return false;
  // The polls of a start are no measure.
  if (until_next_ == longest_interval)
    correction_ =
        std::clamp(adjusted_price(correction_, polls_, polls_a_second_ * seconds(now - planned_)),
                   1 / most_correction,
                   most_correction);
  return true;
}

}  // namespace newshound
