#pragma once
// Takes alerts from the outbox to the sinks: one lane per sink, so that a slow one stops nobody
// else. Loop thread only.

#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/thread_pool.hpp>

#include "app/readers.h"
#include "base/clock.h"
#include "settings/settings.h"
#include "sinks/sink.h"
#include "store/writer.h"

namespace newshound {

using SinkMap = std::map<std::string, std::shared_ptr<Sink>>;

class Dispatcher {
 public:
  Dispatcher(boost::asio::any_io_executor loop,
             boost::asio::thread_pool& pool,
             Clock& clock,
             Writer& writer,
             Readers& readers);

  // Takes over a configuration. A lane whose sink is gone ends after what it has in hand.
  void configure(SinkMap sinks, const Settings& settings);
  // Starts a lane for each sink, now and at every later configure().
  void run();
  // These sinks got new deliveries.
  void nudge(const std::vector<std::string>& sinks);
  void nudge_all();
  // Delivers what is due now, once each; returns how many attempts failed.
  boost::asio::awaitable<int> run_once();
  // Lanes end after the delivery they have in hand.
  void stop();
  bool idle() const { return lanes_running_ == 0; }

  // Sends a test alert straight through a sink, past the outbox.
  boost::asio::awaitable<Outcome> test(std::string sink);

 private:
  struct Lane {
    explicit Lane(boost::asio::any_io_executor loop) : alarm(std::move(loop)) {}
    std::string name;
    std::shared_ptr<Sink> sink;
    Alarm alarm;
    std::string last_trouble;  // logged when it changes, not at every retry
    // Attempts whose outcome could not be saved (disk full): not tried again before it is.
    std::vector<Settlement> unsaved;
  };

  void start(const std::shared_ptr<Lane>& lane);
  boost::asio::awaitable<void> serve(std::shared_ptr<Lane> lane);
  boost::asio::awaitable<Result<std::vector<Delivery>>> due(std::shared_ptr<Lane> lane);
  boost::asio::awaitable<SteadyTime> next_due(std::shared_ptr<Lane> lane);
  boost::asio::awaitable<void> save_again(std::shared_ptr<Lane> lane);
  boost::asio::awaitable<bool> attempt(std::shared_ptr<Lane> lane, Delivery delivery);
  void report(Lane& lane,
              const Delivery& delivery,
              const Outcome& outcome,
              const Settlement& settlement);
  NewAlert dead_letter_alert(const Lane& lane, const Delivery& delivery, const std::string& why);

  boost::asio::any_io_executor loop_;
  boost::asio::thread_pool& pool_;
  Clock& clock_;
  Writer& writer_;
  Readers& readers_;
  std::map<std::string, std::shared_ptr<Lane>> lanes_;
  std::vector<Route> routes_;
  std::vector<std::string> operators_;
  Paces paces_;
  Duration give_up_{};
  std::mt19937 random_{std::random_device{}()};
  std::size_t lanes_running_ = 0;
  bool started_ = false;
  bool stopping_ = false;
};

// A clearly marked alert about an invented subject.
Alert test_alert(UtcTime now);

}  // namespace newshound
