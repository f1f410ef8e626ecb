#include "schedule/poll_budget.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace newshound {

namespace {

constexpr Duration correction = std::chrono::minutes(10);
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
  planned_price_ = feeds.empty() ? 0 : std::pow(roots / polls_a_second_, 2);
  price_ = planned_price_;
  polls_ = 0;
  corrected_ = steady;
}

void PollBudget::count(SteadyTime now) {
  ++polls_;
  if (now - corrected_ < correction) return;
  const double wanted = polls_a_second_ * seconds(now - std::exchange(corrected_, now));
  price_ = std::clamp(adjusted_price(price_, std::exchange(polls_, 0), wanted),
                      planned_price_ / most_correction,
                      planned_price_ * most_correction);
}

}  // namespace newshound
