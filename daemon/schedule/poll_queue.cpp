#include "schedule/poll_queue.h"

#include <algorithm>
#include <utility>

namespace newshound {

void PollQueue::put(FeedId feed, const std::string& host, SteadyTime due) {
  Turn& turn = turns_[feed];
  turn.generation = ++generation_;  // an older entry in the heap is worth nothing from here on
  leave_line(feed, turn);
  Host* limited = nullptr;
  if (!host.empty()) limited = &host_named(host);
  if (turn.holds_slot && turn.host != limited) {  // the feed moved to another host while in flight
    --turn.host->in_flight;
    turn.holds_slot = false;
  }
  turn.host = limited;
  heap_.push({due, feed, turn.generation, nullptr});
}

PollQueue::Host& PollQueue::host_named(const std::string& name) {
  auto& slot = hosts_[name];
  if (!slot) slot = std::make_unique<Host>();
  return *slot;
}

void PollQueue::hold(const std::string& host, SteadyTime until) {
  Host& held = host_named(host);
  held.free_at = std::max(held.free_at, until);
}

void PollQueue::remove(FeedId feed) {
  const auto found = turns_.find(feed);
  if (found == turns_.end()) return;
  Host* host = found->second.host;
  if (host != nullptr) {
    leave_line(feed, found->second);
    if (found->second.holds_slot) --host->in_flight;
    if (!host->parked.empty()) wake_host(*host, host->free_at);
  }
  turns_.erase(found);
}

bool PollQueue::stale(const Entry& entry) const {
  const auto found = turns_.find(entry.feed);
  return found == turns_.end() || found->second.generation != entry.generation;
}

void PollQueue::wake_host(Host& host, SteadyTime when) {
  if (host.wake_scheduled) return;
  host.wake_scheduled = true;
  heap_.push({when, 0, 0, &host});
}

// Takes a slot of the host where one is free and the gap has passed.
bool PollQueue::start(Turn& turn, SteadyTime now) const {
  if (turn.host == nullptr) return true;
  Host& host = *turn.host;
  if (host.in_flight >= limits_.per_host || now < host.free_at) return false;
  ++host.in_flight;
  host.free_at = now + limits_.gap;
  turn.holds_slot = true;
  return true;
}

// The end of the host's line. The heap then holds the moment at which the line moves, unless the
// end of a transfer will move it.
void PollQueue::park(FeedId feed, Turn& turn) {
  turn.host->parked.push_back(feed);
  turn.parked = true;
  if (turn.host->in_flight < limits_.per_host) wake_host(*turn.host, turn.host->free_at);
}

void PollQueue::leave_line(FeedId feed, Turn& turn) {
  if (std::exchange(turn.parked, false)) std::erase(turn.host->parked, feed);
}

std::optional<FeedId> PollQueue::unpark(Host& host, SteadyTime now) {
  if (host.parked.empty()) return {};
  const FeedId feed = host.parked.front();
  Turn& turn = turns_[feed];
  const bool started = start(turn, now);
  if (started) {
    host.parked.pop_front();
    turn.parked = false;
  }
  if (!host.parked.empty() && host.in_flight < limits_.per_host) wake_host(host, host.free_at);
  if (!started) return {};
  return feed;
}

std::optional<FeedId> PollQueue::take(SteadyTime now) {
  while (!heap_.empty() && heap_.top().due <= now) {
    const Entry entry = heap_.top();
    heap_.pop();
    if (entry.host != nullptr) {
      entry.host->wake_scheduled = false;
      if (const auto feed = unpark(*entry.host, now)) return feed;
    } else if (!stale(entry)) {
      Turn& turn = turns_[entry.feed];
      // Whoever came first goes first: a fresh arrival joins the line where there is one.
      const bool line = turn.host != nullptr && !turn.host->parked.empty();
      if (!line && start(turn, now)) return entry.feed;
      park(entry.feed, turn);
    }
  }
  return {};
}

void PollQueue::release(FeedId feed, SteadyTime now) {
  const auto found = turns_.find(feed);
  if (found == turns_.end() || !found->second.holds_slot) return;
  Host& host = *found->second.host;
  found->second.holds_slot = false;
  --host.in_flight;
  if (!host.parked.empty()) wake_host(host, std::max(now, host.free_at));
}

SteadyTime PollQueue::wake() {
  while (!heap_.empty() && heap_.top().host == nullptr && stale(heap_.top())) heap_.pop();
  return heap_.empty() ? SteadyTime::max() : heap_.top().due;
}

}  // namespace newshound
