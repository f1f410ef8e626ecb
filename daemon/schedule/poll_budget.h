#pragma once
// The price of a poll (schedule/posting.h) and what it is paid from: so many polls in all, as many as
// if every feed were polled at the mean interval. Belongs to the poller, on the loop.

#include <memory>
#include <vector>

#include "base/time.h"
#include "schedule/posting.h"

namespace newshound {

class PollBudget {
 public:
  // A feed as far as the budget is concerned.
  struct Feed {
    const PostingRate& posting;
    double weight;
  };

  // Works out the price at which the feeds' rates use up the budget. What was learnt of how life
  // differs from that stays.
  void plan(const std::vector<Feed>& feeds, Duration mean_interval, UtcTime now, SteadyTime steady);
  // A poll was made. True: rates have been learnt meanwhile, plan again. Soon after the start, later
  // every ten minutes; then the price is corrected as well, within a factor of four: where feeds ask
  // for fewer polls than planned, the rest is saved, not spent on others.
  bool count(SteadyTime now);

  double price() const { return price_; }
  // The week of all feeds together.
  const std::shared_ptr<const WeekProfile>& week() const { return week_; }

 private:
  double price_ = 0;
  double correction_ = 1;
  double polls_a_second_ = 0;
  double polls_ = 0;  // since the last plan
  SteadyTime planned_{};
  Duration until_next_{};
  std::shared_ptr<const WeekProfile> week_;
};

}  // namespace newshound
