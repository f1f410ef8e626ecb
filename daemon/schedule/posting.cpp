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

double total(const PostingRate& rate) {
  unsigned sum = 0;
  for (const auto count : rate.hours) sum += count;
  return sum * rate.unit;
}

// The hours of the week that a feed's past covers: all, after a week; before, those just gone. Entries
// at hours that were never seen are not missing.
class Covered {
 public:
  explicit Covered(const PostingRate& rate, UtcTime now) : last_(hour_of_week(now)) {
    PostingRate current = rate;
    fade(current, now);
    // What fade() makes of the prior and so much time, turned round.
    const double most = rate_half_life / std::log(2.0);
    const double kept = (most - current.exposure) / (most - PostingRate().exposure);
    const double seen = -std::log2(std::clamp(kept, 0.1, 1.0)) * rate_half_life;
    hours_ = static_cast<std::size_t>(std::clamp(seen / hour, 1.0, double(hours_of_week)));
  }

  std::size_t count() const { return hours_; }
  // The hour that is not over yet only when it was seen a week ago.
  bool has(std::size_t at) const {
    const std::size_t age = (last_ + hours_of_week - at) % hours_of_week;
    return age == 0 ? hours_ == hours_of_week : age <= hours_;
  }
  // Calls `visit` with each of them.
  void each(auto visit) const {
    for (std::size_t age = 1; age <= hours_; ++age)
      visit(last_ >= age ? last_ - age : last_ + hours_of_week - age);
  }

 private:
  std::size_t last_;
  std::size_t hours_;
};

// A function of the hour of the week: this hour's rate against the mean.
class Rhythm {
 public:
  Rhythm(const PostingRate& rate, const WeekProfile& week, UtcTime now)
      : rate_(rate),
        week_(week),
        covered_(rate, now),
        total_(total(rate)),
        per_hour_(total_ / static_cast<double>(covered_.count())) {}

  double at(UtcTime time) const {
    const std::size_t index = hour_of_week(time);
    const double all = static_cast<double>(hours_of_week) * week_[index];
    return (shrinkage * all + total_ * own(index, all)) / (shrinkage + total_);
  }

 private:
  struct Mean {
    double sum = 0;
    double weights = 0;
    double or_else(double other) const { return weights > 0 ? sum / weights : other; }
  };

  void add(Mean& mean, std::size_t at, double weight) const {
    at %= hours_of_week;
    if (!covered_.has(at)) return;
    mean.sum += weight * rate_.unit * static_cast<double>(rate_.hours[at]);
    mean.weights += weight;
  }

  // As the feed's own past has it, smoothed, because an hour of the week alone holds few entries.
  // Where it has nothing, as all feeds have it.
  double own(std::size_t at, double all) const {
    if (total_ == 0) return all;
    Mean near;
    Mean daily;
    add(near, at, 0.5);
    add(near, at + 1, 0.25);
    add(near, at + hours_of_week - 1, 0.25);
    for (std::size_t day = 0; day < 7; ++day) add(daily, at + 24 * day, 1);
    const double otherwise = all * per_hour_;
    return (0.4 * near.or_else(otherwise) + 0.6 * daily.or_else(otherwise)) / per_hour_;
  }

  const PostingRate& rate_;
  const WeekProfile& week_;
  Covered covered_;
  double total_;
  double per_hour_;  // entries in a covered hour
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
  if (!rate.as_of) return;
  const Covered covered(rate, *rate.as_of);
  const double per_hour = total(rate) / static_cast<double>(covered.count());
  covered.each([&](std::size_t i) {
    entries_[i] += rate.hours[i] * rate.unit;
    expected_[i] += per_hour;
  });
}

WeekProfile WeekSum::profile() const {
  constexpr double enough = 2000.0 / hours_of_week;  // entries, a dozen for each hour
  WeekProfile profile;
  double sum = 0;
  for (std::size_t i = 0; i < hours_of_week; ++i) {
    const double usual = usual_week()[i] * static_cast<double>(hours_of_week);
    profile[i] = (entries_[i] + enough * usual) / (expected_[i] + enough);
    sum += profile[i];
  }
  for (auto& share : profile) share /= sum;
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
  return mean_rate(rate, now) * Rhythm(rate, week, now).at(when);
}

Duration worthwhile_wait(const PostingRate& rate,
                         const WeekProfile& week,
                         UtcTime now,
                         double price,
                         double weight,
                         Duration most) {
  const double base = mean_rate(rate, now) * weight;
  const Rhythm rhythm(rate, week, now);
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
