#pragma once
// Whose turn it is: feeds by due time, no host asked more than it should be. Pure: time comes in as
// an argument. Belongs to the poller, on the loop.

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <queue>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/time.h"
#include "model/source.h"

namespace newshound {

class PollQueue {
 public:
  struct Limits {
    int per_host = 1;                        // transfers in flight to one host
    Duration gap = std::chrono::seconds(1);  // between two starts to one host
  };

  explicit PollQueue(Limits limits) : limits_(limits) {}
  void set_limits(Limits limits) { limits_ = limits; }

  // (Re)schedules a feed. Feeds with an empty host (files) are not limited.
  void put(FeedId feed, const std::string& host, SteadyTime due);
  void remove(FeedId feed);
  // A feed that may be polled now; it stays out of the queue until it is put again, and holds one
  // slot of its host until release().
  std::optional<FeedId> take(SteadyTime now);
  // The feed's transfer has ended.
  void release(FeedId feed, SteadyTime now);
  // Nothing of this host starts before `until`; what is in flight goes on.
  void hold(const std::string& host, SteadyTime until);
  // When take() may have something; SteadyTime::max() when nothing is scheduled.
  SteadyTime wake();

 private:
  struct Host {
    int in_flight = 0;
    SteadyTime free_at{};         // after the gap since the last start, or a pause
    std::deque<FeedId> parked;    // due, but the host is busy
    bool wake_scheduled = false;  // an Entry without a feed is in the heap
  };
  struct Turn {
    Host* host = nullptr;  // nullptr: not limited
    std::uint64_t generation = 0;
    bool holds_slot = false;
    bool parked = false;  // stands in its host's line
  };
  struct Entry {
    SteadyTime due;
    FeedId feed = 0;  // 0: look at the host's parked feeds
    std::uint64_t generation = 0;
    Host* host = nullptr;
    bool operator>(const Entry& other) const { return due > other.due; }
  };

  Host& host_named(const std::string& name);
  bool stale(const Entry& entry) const;
  bool start(Turn& turn, SteadyTime now) const;
  void park(FeedId feed, Turn& turn);
  void leave_line(FeedId feed, Turn& turn);
  std::optional<FeedId> unpark(Host& host, SteadyTime now);
  void wake_host(Host& host, SteadyTime when);

  Limits limits_;
  std::unordered_map<FeedId, Turn> turns_;
  std::unordered_map<std::string, std::unique_ptr<Host>> hosts_;
  std::priority_queue<Entry, std::vector<Entry>, std::greater<>> heap_;
  std::uint64_t generation_ = 0;  // of all: a feed may be removed and put again
};

}  // namespace newshound
