#pragma once
// Polls feeds when they are due: fetch on the loop, read there or (if long) on the pool, save through
// the writer. Loop thread only.

#include <atomic>
#include <memory>
#include <random>
#include <unordered_map>
#include <vector>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/thread_pool.hpp>

#include "app/duplicates.h"
#include "app/intake.h"
#include "app/readers.h"
#include "app/snapshot.h"
#include "app/stories.h"
#include "base/clock.h"
#include "net/http.h"
#include "schedule/host_breaker.h"
#include "schedule/poll_budget.h"
#include "schedule/poll_queue.h"
#include "settings/settings.h"
#include "store/writer.h"

namespace newshound {

class Bundles;
class Dispatcher;

// What all parts of the running daemon share. Everything outlives the loop's tasks.
struct Engine {
  boost::asio::any_io_executor loop;
  boost::asio::thread_pool& pool;
  Clock& clock;
  HttpClient& http;
  Writer& writer;
  Readers& readers;
};

// As the store wants it.
Retention retention_of(const RetentionSettings& settings);

class Poller {
 public:
  Poller(const Engine& engine, Dispatcher& dispatcher, Bundles& bundles);

  // Takes over a configuration, and what the store remembers of each of its feeds; those that stay
  // keep their state and their turn.
  void configure(const std::shared_ptr<const std::vector<Source>>& sources,
                 std::vector<FeedState> states,
                 const NetworkSettings& network,
                 const RetentionSettings& retention);
  // Servers that asked for a pause before the last stop.
  void hold(const std::vector<HostPause>& pauses);
  // The feed of this URL is due at once, also where it was given up. False: there is none.
  bool poll_now(const std::string& url);
  void use(std::shared_ptr<const Snapshot> snapshot) { snapshot_ = std::move(snapshot); }

  // Polls until stop(). Returns when the last poll in flight has been saved or given up.
  boost::asio::awaitable<void> run();
  // Polls each feed once: the due ones, or all. Returns how many failed.
  boost::asio::awaitable<int> run_once(bool all);
  // Lets go of polls that the writer has not begun to save after so long: they will be made again.
  void stop(Duration saving = std::chrono::seconds(3));

  // Nothing in flight, nothing unsaved.
  bool idle() const { return in_flight_ == 0 && unsaved_ == 0; }

 private:
  struct Feed {
    std::shared_ptr<const Source> source;
    std::shared_ptr<FeedState> state;  // a poll in flight holds it, too: then it is replaced
    std::string group;                 // its host group; empty for a file
    bool in_flight = false;
  };

  std::vector<FeedPlace> places() const;
  void find_duplicates();
  // Not to be polled, until somebody asks for it.
  bool rests(const Feed& feed) const;
  SteadyTime first_turn(const Feed& feed, UtcTime now, Duration spread);
  boost::asio::awaitable<void> work_off(bool until_empty);
  boost::asio::awaitable<void> poll(std::shared_ptr<Feed> feed);
  // The answer, on its way; it is noted whether it was asked for conditionally.
  boost::asio::awaitable<Result<HttpResponse>> ask(Arrival& arrival);
  void note_arrival(Arrival& arrival, bool trouble);
  boost::asio::awaitable<std::unique_ptr<Intake>> read_on_pool(Arrival arrival);
  boost::asio::awaitable<void> save(std::shared_ptr<Feed> feed, std::unique_ptr<Intake> intake);
  void plan_budget();
  // Every change of a feed's state goes this way, so that the failing ones need not be counted.
  void remember(Feed& feed, FeedState&& state, bool only_times);
  bool most_feeds_fail() const;
  void ease_off(const Feed& feed, Intake& intake, bool trouble);
  void report(const Source& source, const Intake& intake, const Saved& saved);
  double random();

  Engine engine_;
  Dispatcher& dispatcher_;
  Bundles& bundles_;
  NetworkSettings network_;
  Retention retention_;
  std::shared_ptr<const Snapshot> snapshot_;
  std::unordered_map<FeedId, std::shared_ptr<Feed>> feeds_;
  std::unordered_map<FeedId, std::string> duplicates_;  // with the name of the feed polled instead
  PollQueue queue_;
  PollBudget budget_;
  HostBreaker breaker_;
  Stories stories_;  // the writer's thread
  Alarm alarm_;
  std::mt19937 random_{std::random_device{}()};
  std::size_t in_flight_ = 0;  // transfers and reading
  std::size_t unsaved_ = 0;    // waiting for the writer
  std::size_t failed_ = 0;     // polls of run_once
  std::size_t failing_ = 0;    // feeds whose last poll failed
  bool reschedule_ = true;     // false in run_once
  bool stopping_ = false;
  // In real time, for the end of the process waits for it; read on the writer's thread.
  std::atomic<SteadyTime> save_until_{SteadyTime::max()};
};

}  // namespace newshound
