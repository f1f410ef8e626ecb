// Polling policies on a record of when news outlets really published: how late would each policy have
// seen the entries, all with the same number of polls?
//
//   zcat DATA/newsapi-2020.csv.gz | newshound_polling_simulation [POLLS_A_DAY]
//
// Input: a header, then lines feed,published (Unix seconds),…. The first 28 days only teach; the rest is
// scored. Five minutes at least lie between two polls of a feed, and a document shows its last 30 entries.

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <iostream>
#include <map>
#include <queue>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "schedule/posting.h"

namespace {

using namespace newshound;
using std::chrono::hours;
using std::chrono::seconds;

constexpr Duration least = std::chrono::minutes(5);
constexpr Duration most = hours(24);
constexpr Duration teaching = hours(24 * 28);
constexpr Duration control = std::chrono::minutes(10);
constexpr std::size_t window = 30;

struct Feed {
  std::vector<UtcTime> posted;  // in order
  PostingRate rate;
  std::size_t next = 0;  // the first entry that is not seen yet
  UtcTime last;
};

std::vector<Feed> read_feeds(std::istream& in) {
  std::map<std::string, Feed> feeds;
  std::string line;
  std::getline(in, line);
  while (std::getline(in, line)) {
    const auto comma = line.find(',');
    feeds[line.substr(0, comma)].posted.push_back(
        UtcTime(seconds(std::strtoll(line.c_str() + comma + 1, nullptr, 10))));
  }
  std::vector<Feed> list;
  for (auto& [name, feed] : feeds) {
    std::ranges::sort(feed.posted);
    list.push_back(std::move(feed));
  }
  return list;
}

struct Score {
  double polls = 0;
  std::vector<double> minutes;
  std::size_t lost = 0;
};

class Simulation {
 public:
  Simulation(std::vector<Feed> feeds, double polls_a_day)
      : feeds_(std::move(feeds)), wanted_(polls_a_day) {
    begin_ = UtcTime::max();
    for (const auto& feed : feeds_) {
      begin_ = std::min(begin_, feed.posted.front());
      end_ = std::max(end_, feed.posted.back());
    }
    teach();
  }

  // The wait after a poll, before the floor. `price` is held by the budget where it is asked for.
  using Policy = std::function<Duration(const Feed&, UtcTime now, double price)>;

  // With a price that stays as it is.
  Score run(const Policy& policy, double price) { return run(policy, price, false); }
  Score run_online(const Policy& policy, double price) { return run(policy, price, true); }

  // The constant price at which a policy makes as many polls as wanted.
  double fitted(const Policy& policy) {
    double low = 1;
    double high = 1e7;
    for (int i = 0; i < 14; ++i) {
      const double middle = std::sqrt(low * high);
      (run(policy, middle).polls > wanted_ ? low : high) = middle;
    }
    return std::sqrt(low * high);
  }

  const WeekProfile& week() const { return week_; }

 private:
  void teach() {
    WeekSum sum;
    for (auto& feed : feeds_) {
      feed.rate.as_of = begin_;
      // As polls every hour would have found them.
      for (UtcTime now = begin_ + hours(1); now <= begin_ + teaching; now += hours(1)) {
        const std::size_t from = feed.next;
        while (feed.next < feed.posted.size() && feed.posted[feed.next] <= now) ++feed.next;
        if (feed.next > from)
          learn(feed.rate, std::span(feed.posted).subspan(from, feed.next - from), now);
      }
      sum.add(feed.rate);
    }
    week_ = sum.profile();
  }

  struct Turn {
    UtcTime due;
    std::size_t feed;
    bool operator>(const Turn& other) const { return due > other.due; }
  };

  Score run(const Policy& policy, double price, bool online) {
    std::vector<Feed> feeds = feeds_;
    std::priority_queue<Turn, std::vector<Turn>, std::greater<>> turns;
    std::mt19937_64 random(1);
    const UtcTime start = begin_ + teaching;
    for (std::size_t i = 0; i < feeds.size(); ++i) {
      feeds[i].last = start;
      turns.push(
          {start + Duration(random() % static_cast<unsigned long>(Duration(hours(1)).count())), i});
    }
    Score score;
    const double budget = wanted_ * static_cast<double>(feeds.size()) *
                          static_cast<double>(control.count()) /
                          static_cast<double>(Duration(hours(24)).count());
    UtcTime next_control = start + control;
    double polls = 0;
    while (turns.top().due <= end_) {
      const auto [now, index] = turns.top();
      turns.pop();
      while (now >= next_control) {
        if (online) price = adjusted_price(price, polls, budget);
        score.polls += std::exchange(polls, 0);
        next_control += control;
      }
      ++polls;
      Feed& feed = feeds[index];
      see(feed, now, score);
      feed.last = now;
      turns.push({now + std::max(least, policy(feed, now, price)), index});
    }
    score.polls += polls;
    score.polls /= static_cast<double>(feeds.size()) *
                   std::chrono::duration<double, std::ratio<86400>>(end_ - start).count();
    std::ranges::sort(score.minutes);
    return score;
  }

  static void see(Feed& feed, UtcTime now, Score& score) {
    const std::size_t from = feed.next;
    while (feed.next < feed.posted.size() && feed.posted[feed.next] <= now) ++feed.next;
    const std::size_t shown = std::max(from, feed.next > window ? feed.next - window : 0);
    score.lost += shown - from;
    for (std::size_t i = shown; i < feed.next; ++i)
      score.minutes.push_back(
          std::chrono::duration<double, std::ratio<60>>(now - feed.posted[i]).count());
    if (feed.next > shown)
      learn(feed.rate, std::span(feed.posted).subspan(shown, feed.next - shown), now);
  }

  std::vector<Feed> feeds_;
  double wanted_;
  WeekProfile week_{};
  UtcTime begin_;
  UtcTime end_{};
};

void print(const char* name, const Score& score) {
  const auto at = [&](double share) {
    return score
        .minutes[static_cast<std::size_t>(share * static_cast<double>(score.minutes.size() - 1))];
  };
  double sum = 0;
  for (const double minutes : score.minutes) sum += minutes;
  std::printf(
      "%-34s %6.2f polls a day   mean %6.2f  median %5.2f  p90 %6.2f  p99 %7.2f min   lost %zu\n",
      name,
      score.polls,
      sum / static_cast<double>(score.minutes.size()),
      at(0.5),
      at(0.9),
      at(0.99),
      score.lost);
}

}  // namespace

int main(int argc, char** argv) {
  const double polls_a_day = argc > 1 ? std::atof(argv[1]) : 96;
  auto feeds = read_feeds(std::cin);
  if (polls_a_day <= 0 || feeds.empty()) {
    std::fputs(
        "usage: zcat DATA/newsapi-2020.csv.gz | newshound_polling_simulation [POLLS_A_DAY]\n",
        stderr);
    return 64;
  }
  Simulation simulation(std::move(feeds), polls_a_day);
  const Simulation::Policy fixed = [](const Feed&, UtcTime, double price) {
    return Duration(std::llround(price * 1000));
  };
  const Simulation::Policy square_root = [](const Feed& feed, UtcTime now, double price) {
    WeekProfile flat;
    flat.fill(1.0 / hours_of_week);
    PostingRate rate = feed.rate;
    rate.hours.fill(0);
    return worthwhile_wait(rate, flat, now, price, 1, most);
  };
  const Simulation::Policy ours = [&](const Feed& feed, UtcTime now, double price) {
    return worthwhile_wait(feed.rate, simulation.week(), now, price, 1, most);
  };
  print("fixed interval", simulation.run(fixed, 86400 / polls_a_day));
  print("square root of the rate", simulation.run(square_root, simulation.fitted(square_root)));
  const double price = simulation.fitted(ours);
  print("newshound, best constant price", simulation.run(ours, price));
  print("newshound, price held online", simulation.run_online(ours, price));
  print("newshound, online from price / 3", simulation.run_online(ours, price / 3));
}
