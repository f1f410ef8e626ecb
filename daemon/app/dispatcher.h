#pragma once
// Takes alerts from the outbox to the sinks: one lane per sink (app/lane), so that a slow one stops
// nobody else. Loop thread only.

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "app/lane.h"
#include "settings/settings.h"

namespace newshound {

using SinkMap = std::map<std::string, ConfiguredSink>;

class Dispatcher {
 public:
  Dispatcher(boost::asio::any_io_executor loop,
             boost::asio::thread_pool& pool,
             Clock& clock,
             Writer& writer,
             Readers& readers);

  // Takes over a configuration. A sink whose entry is the same as before stays the one it is, with what
  // it remembers. A lane whose sink is gone ends after what it has in hand.
  void configure(SinkMap sinks, const Settings& settings);
  // Sinks in trouble, from before the last stop.
  void remember(const std::vector<SinkState>& states);
  // Starts a lane for each sink, now and at every later configure().
  void run();
  // These sinks got new deliveries.
  void nudge(const std::vector<std::string>& sinks);
  // This sink is tried now, though it rests or is switched off; all of them, if it has no name.
  void wake(const std::string& sink);
  // Delivers what is due now, once each; returns how many attempts failed.
  boost::asio::awaitable<int> run_once();
  // Lanes end after what they have in hand.
  void stop();
  bool idle() const { return doors_.running == 0; }
  // No lane is at work at this moment; they sleep until something is due.
  bool at_rest() const;

  // nullptr: there is none of that name.
  std::shared_ptr<Sink> sink(const std::string& name) const;
  // Sends a test alert straight through a sink, past the outbox.
  boost::asio::awaitable<Outcome> test(std::string sink);
  // "sink siem takes nothing, sink desk switched off"; empty when all are well.
  std::string trouble() const;
  // Called when that changes.
  void on_trouble(std::function<void()> call) { doors_.trouble_changed = std::move(call); }

 private:
  void address(NewAlert& notice) const;

  LaneDoors doors_;
  std::map<std::string, std::shared_ptr<Lane>> lanes_;
  std::vector<Route> routes_;
  std::vector<std::string> operators_;
  Paces paces_;
  bool started_ = false;
};

// A clearly marked alert about an invented subject.
Alert test_alert(UtcTime now);

}  // namespace newshound
