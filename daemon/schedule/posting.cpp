#include "schedule/posting.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace newshound {

namespace {

using std::chrono::duration_cast;
using std::chrono::hours;
using std::chrono::seconds;

constexpr double hour = 3600;                       // seconds
constexpr double rate_half_life = 7 * 24 * hour;    // shorter ones follow noise (measured: 2 days)
constexpr double hours_half_life = 28 * 24 * hour;  // a rhythm of the week needs some weeks
constexpr double least_exposure = 1800;             // s; a burst alone says little about a rate
// How many entries of its own a feed needs before they count as much as the profile of all feeds.
constexpr double shrinkage = 15;
// Entries closer together than this are one release: for the rhythm they count once.
constexpr Duration one_release = std::chrono::minutes(1);

double seconds_between(UtcTime from, UtcTime to) {
  return static_cast<double>((to - from).count()) / 1000;
}

double half(double elapsed, double half_life) {
  return std::exp2(-elapsed / half_life);
}

std::size_t hour_of_week(UtcTime time) {
  constexpr auto monday = hours(24 * 4);  // 1970-01-05
  const auto since = std::chrono::floor<hours>(time.time_since_epoch() - monday).count();
  const auto week = static_cast<long>(hours_of_week);
  return static_cast<std::size_t>(((since % week) + week) % week);
}

// Both numbers fade as if time had been observed all along, so that it does not matter how often
// this is called.
void fade(PostingRate& rate, UtcTime now) {
  if (rate.as_of) {
    const double elapsed = std::max(0.0, seconds_between(*rate.as_of, now));
    const double kept = half(elapsed, rate_half_life);
    const double gained = (1 - kept) * rate_half_life / std::log(2.0);
    rate.entries = rate.entries * kept;
    rate.exposure = rate.exposure * kept + gained;
    rate.unit = rate.unit * half(elapsed, hours_half_life);
  }
  rate.as_of = now;
}

// Makes room where a count would not fit its byte any more.
void halve(PostingRate& rate) {
  for (auto& count : rate.hours) count = static_cast<std::uint8_t>((count + 1) / 2);
  rate.unit *= 2;
}

void count_hour(PostingRate& rate, UtcTime time) {
  auto& count = rate.hours[hour_of_week(time)];
  const auto added = [&] { return std::max(1L, std::lround(1 / rate.unit)); };
  // Also where all counts have faded so far that a new one would not fit beside them.
  while (count + added() > 255) halve(rate);
  count = static_cast<std::uint8_t>(count + added());
}

// The feed's own share of an hour: smoothed, because an hour of the week alone holds few entries.
double own_share(const PostingRate& rate, std::size_t at) {
  const auto count = [&](std::size_t index) {
    return static_cast<double>(rate.hours[index % hours_of_week]);
  };
  const double near = 0.5 * count(at) + 0.25 * count(at + hours_of_week - 1) + 0.25 * count(at + 1);
  double daily = 0;
  for (std::size_t day = 0; day < 7; ++day) daily += count(at % 24 + 24 * day);
  return rate.unit * (0.4 * near + 0.6 * daily / 7);
}

double total(const PostingRate& rate) {
  double sum = 0;
  for (const auto count : rate.hours) sum += count;
  return sum * rate.unit;
}

// A function of the hour of the week: this hour's rate against the mean.
class Rhythm {
 public:
  Rhythm(const PostingRate& rate, const WeekProfile& week)
      : rate_(rate), week_(week), total_(total(rate)) {}

  double at(UtcTime time) const {
    const std::size_t index = hour_of_week(time);
    const double mixed = shrinkage * week_[index] + own_share(rate_, index);
    return static_cast<double>(hours_of_week) * mixed / (shrinkage + total_);
  }

 private:
  const PostingRate& rate_;
  const WeekProfile& week_;
  double total_;
};

// Weekdays and weekends of news outlets by hour (UTC), as the world's outlets publish: most between
// the European morning and the American evening, two thirds of that on Saturdays and Sundays.
WeekProfile make_usual_week() {
  constexpr std::array<double, 24> day{0.80, 0.75, 0.72, 0.72, 0.78, 0.88, 0.97, 1.02,
                                       1.06, 1.10, 1.14, 1.17, 1.20, 1.24, 1.26, 1.26,
                                       1.22, 1.16, 1.10, 1.05, 1.00, 0.96, 0.92, 0.86};
  WeekProfile week{};
  double sum = 0;
  for (std::size_t i = 0; i < week.size(); ++i) {
    week[i] = day[i % 24] * (i / 24 >= 5 ? 0.68 : 1.0);
    sum += week[i];
  }
  for (auto& share : week) share /= sum;
  return week;
}

}  // namespace

const WeekProfile& usual_week() {
  static const WeekProfile week = make_usual_week();
  return week;
}

void WeekSum::add(const PostingRate& rate) {
  for (std::size_t i = 0; i < hours_of_week; ++i) sum_[i] += rate.hours[i] * rate.unit;
}

WeekProfile WeekSum::profile() const {
  constexpr double enough = 2000;  // entries, a dozen for each hour
  double sum = enough;
  for (const double count : sum_) sum += count;
  WeekProfile profile;
  for (std::size_t i = 0; i < hours_of_week; ++i)
    profile[i] = (sum_[i] + enough * usual_week()[i]) / sum;
  return profile;
}

void learn(PostingRate& rate, std::span<const UtcTime> posted, UtcTime now) {
  fade(rate, now);
  rate.entries += static_cast<double>(posted.size());
  std::vector<UtcTime> times(posted.begin(), posted.end());
  std::ranges::sort(times);
  std::optional<UtcTime> last;
  for (const auto time : times) {
    if (last && time - *last < one_release) continue;
    count_hour(rate, time);
    last = time;
  }
}

double mean_rate(const PostingRate& rate, UtcTime now) {
  PostingRate current = rate;
  fade(current, now);
  return current.entries / std::max(current.exposure, least_exposure);
}

double expected_rate(const PostingRate& rate, const WeekProfile& week, UtcTime when, UtcTime now) {
  return mean_rate(rate, now) * Rhythm(rate, week).at(when);
}

Duration worthwhile_wait(const PostingRate& rate,
                         const WeekProfile& week,
                         UtcTime now,
                         double price,
                         double weight,
                         Duration most) {
  const double base = mean_rate(rate, now) * weight;
  const Rhythm rhythm(rate, week);
  const double end = static_cast<double>(most.count()) / 1000;
  double cost = 0;
  double from = 0;  // seconds since the poll, like all below
  double to = seconds_between(now, std::chrono::floor<hours>(now) + hours(1));
  while (from < end) {
    const double per_second = base * rhythm.at(now + seconds(std::llround(from)));
    const double added = per_second * (to * to - from * from) / 2;
    if (cost + added >= price) {
      const double wait = std::sqrt(from * from + 2 * (price - cost) / per_second);
      return std::min(most, Duration(std::llround(wait * 1000)));
    }
    cost += added;
    from = to;
    to += hour;
  }
  return most;
}

double adjusted_price(double price, double polls, double wanted) {
  // Gently: the rhythm of the day must not shake it (measured: within 1.2 % of the budget).
  constexpr double gain = 0.15;
  return price * std::pow(std::clamp(polls / wanted, 0.5, 2.0), gain);
}

}  // namespace newshound
