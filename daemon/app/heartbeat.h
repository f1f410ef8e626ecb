#pragma once
// "Still alive", told to the operators at set times: silence may mean that there is nothing to tell,
// and it may mean that newshound has stopped. Loop thread.

#include <optional>
#include <string>
#include <vector>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>

#include "app/dispatcher.h"
#include "app/snapshot.h"
#include "base/clock.h"
#include "settings/settings.h"
#include "store/writer.h"

namespace newshound {

// What a heartbeat tells.
struct Vitals {
  UtcTime since;  // of the heartbeat before
  std::size_t feeds = 0;
  std::size_t failing = 0;
  std::size_t subjects = 0;
  std::size_t lists = 0;
  std::optional<UtcTime> lists_as_of;  // when the newest of their files was written
  Pulse pulse;
};
// Its first line says it all.
std::string heartbeat_message(const Vitals& vitals);

class Heartbeat {
 public:
  Heartbeat(const boost::asio::any_io_executor& loop,
            Clock& clock,
            Writer& writer,
            Dispatcher& dispatcher);

  // Takes over a configuration and the lists.
  void configure(const Settings& settings, std::shared_ptr<const Snapshot> lists);
  void use(std::shared_ptr<const Snapshot> lists);  // they alone have changed
  boost::asio::awaitable<void> run();
  // Tells it, if it is due: several that were missed as one.
  boost::asio::awaitable<void> run_once();
  void stop();

 private:
  // What the writer's thread may look at while the loop goes on.
  struct Plan {
    std::optional<Timetable> when;
    std::vector<std::string> feeds;
    std::shared_ptr<const Snapshot> lists;  // and routes
  };
  static Result<std::vector<std::string>> tell(Store& store, UtcTime now, const Plan& plan);
  static Vitals vitals(Store& store, UtcTime since, const Plan& plan);

  Clock& clock_;
  Writer& writer_;
  Dispatcher& dispatcher_;
  Alarm alarm_;
  std::shared_ptr<const Plan> plan_ = std::make_shared<Plan>();
  bool stopping_ = false;
};

}  // namespace newshound
