#pragma once
// One sink's way out: takes what is due from the outbox, hands it to the sink and notes what became of
// it. Rests when the sink does. Owned by the dispatcher. Loop thread only.

#include <functional>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/thread_pool.hpp>

#include "app/readers.h"
#include "base/clock.h"
#include "schedule/sink_health.h"
#include "sinks/sink.h"
#include "store/writer.h"

namespace newshound {

// A sink with what its entry in the configuration says of deliveries.
struct ConfiguredSink {
  std::shared_ptr<Sink> sink;
  std::optional<Duration> expires;  // a delivery older than this is dead
  std::uint64_t fingerprint = 0;    // of the entry: the same text and secrets give the same
};

// What all lanes share. Outlives them.
struct LaneDoors {
  boost::asio::any_io_executor loop;
  boost::asio::thread_pool& pool;
  Clock& clock;
  Writer& writer;
  Readers& readers;
  // Notes which sinks are told of the daemon's own trouble, and when.
  std::function<void(NewAlert& notice)> address;
  std::function<void(const std::vector<std::string>& sinks)> nudge;
  std::function<void()> trouble_changed = [] {};
  std::size_t running = 0;  // lanes and tests that are not done
  bool stopping = false;
};

class Lane : public std::enable_shared_from_this<Lane> {
 public:
  Lane(LaneDoors& doors, std::string name);

  // `some_expire`: some deliveries have an expiry of their own. Without a sink the lane ends when
  // nothing is in hand.
  void use(ConfiguredSink sink, bool some_expire);
  // What is known from before the last stop.
  void remember(SinkState state);
  void start();
  // There is something new, or somebody wants it tried now.
  void nudge() { alarm_.ring(); }
  void wake();

  // Delivers what is due now, once each; returns how many attempts failed.
  boost::asio::awaitable<int> run_once();
  // Sends straight through, past the outbox. A sink that takes it is well again.
  boost::asio::awaitable<Outcome> test(Alert alert);

  const SinkState& state() const { return state_; }
  const ConfiguredSink& configured() const { return configured_; }
  bool in_hand() const { return looking_ || !in_flight_.empty(); }

 private:
  // What the outbox has for it.
  struct Look {
    std::vector<Delivery> due;
    std::vector<Delivery> expired;
    std::optional<UtcTime> next;  // when more will be due; while it rests, when anything is
  };
  // What an attempt changes, saved whole.
  struct Note {
    std::optional<Settlement> settlement;
    std::optional<SinkState> state;
    std::vector<NewAlert> notices;
  };

  bool ending() const { return doors_.stopping || !configured_.sink; }
  bool rests() const { return state_.down && doors_.clock.now() < state_.rest_until; }
  std::size_t allowance() const;
  SteadyTime wake_time(std::optional<UtcTime> next) const;
  std::vector<std::string> busy() const;
  boost::asio::awaitable<void> serve();
  boost::asio::awaitable<Result<Look>> look();
  boost::asio::awaitable<bool> attempt(Delivery delivery);
  boost::asio::awaitable<void> attempt_beside(std::shared_ptr<Lane> self, Delivery delivery);
  boost::asio::awaitable<void> bury(std::vector<Delivery> expired);
  boost::asio::awaitable<void> save(Note note);
  boost::asio::awaitable<void> save_again();
  Note judge(const Delivery& delivery, const Outcome& outcome, bool probe);
  void tell(Note& note, Alert trouble) const;
  void log_outcome(const Delivery& delivery, const Outcome& outcome, const Settlement& settlement);
  double jitter();

  LaneDoors& doors_;
  std::string name_;
  ConfiguredSink configured_;
  SinkState state_;
  Window window_;
  Alarm alarm_;
  std::vector<std::string> in_flight_;  // ids of alerts
  std::vector<std::string> probed_;     // those that tried in vain since the sink went down
  // Attempts whose outcome could not be saved (disk full): not tried again before it is.
  std::vector<Note> unsaved_;
  std::string last_trouble_;  // logged when it changes, not at every retry
  UtcTime sweep_at_{};        // for what expired
  bool sweeps_ = false;
  bool newest_first_ = false;
  bool looking_ = false;
  std::mt19937 random_{std::random_device{}()};
};

}  // namespace newshound
