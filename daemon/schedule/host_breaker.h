#pragma once
// When a whole server is down there is no sense in asking it for every one of its feeds. Belongs to
// the poller, on the loop.

#include <set>
#include <string>
#include <unordered_map>

#include "base/time.h"
#include "model/source.h"

namespace newshound {

class HostBreaker {
 public:
  // A feed of the group got no answer, or an error of the server. Returns how long to leave the group
  // alone: nothing until three of its feeds failed in a row, then a minute, doubling to an hour. The
  // first poll after the pause is the probe.
  Duration failed(const std::string& group, FeedId feed);
  void answered(const std::string& group) { troubles_.erase(group); }

 private:
  struct Trouble {
    std::set<FeedId> feeds;
    int failures = 0;  // since they were enough
  };
  std::unordered_map<std::string, Trouble> troubles_;
};

}  // namespace newshound
