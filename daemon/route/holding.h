#pragma once
// Which sinks are not told of an alert at once but later, with others. Routes (digest, wait, quiet) and
// the quiet hours of sinks say so here; how many messages a sink takes is counted by app/holding with
// a Limiter. Critical alerts do not wait unless a route wants it. Pure.

#include <deque>
#include <string>
#include <vector>

#include "model/delivery.h"
#include "model/route.h"

namespace newshound {

// Of the `sinks` of an alert. Where several routes lead to a sink, the one that tells first counts.
std::vector<Hold> holds_for(const Alert& alert,
                            const std::vector<std::string>& sinks,
                            const std::vector<Route>& routes,
                            const std::vector<std::string>& operators,
                            const Paces& paces,
                            UtcTime now);

// "more than 20 in 10m"
std::string in_words(const Limit& limit);
// If the sink is not to be disturbed when the message would go, it goes later.
void respect_quiet_hours(Hold& hold, const Pace& pace);

// Counts the messages of a sink, so that there are never more than the limit in any stretch of its
// time. What is too much goes together, as one message, as soon as there may be one.
class Limiter {
 public:
  // `told`: when the last messages went, in order.
  Limiter(const Limit& limit, const std::vector<UtcTime>& told);
  const Limit& limit() const { return limit_; }

  // `now`: it may go, and is counted. Later: it goes then, with what else is too much.
  UtcTime admit(UtcTime now);

 private:
  void count(UtcTime at);

  Limit limit_;
  std::deque<UtcTime> told_;  // the last ones, at most as many as may be
  UtcTime together_;          // when what is too much goes, or went
};

}  // namespace newshound
