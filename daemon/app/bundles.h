#pragma once
// What is told later: holds back what is too much at a time, and tells the bundles whose time has come.
// Which alerts wait by the clock is said by route/holding.h; what waits lies in the store, so a crash or
// a reload loses nothing, and a bundle outlives the route or the sink that it was made for.

#include <map>
#include <memory>
#include <string>
#include <vector>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>

#include "app/snapshot.h"
#include "base/clock.h"
#include "route/holding.h"
#include "store/writer.h"

namespace newshound {

class Dispatcher;

class Bundles {
 public:
  Bundles(const boost::asio::any_io_executor& loop,
          Clock& clock,
          Writer& writer,
          Dispatcher& dispatcher);

  // ---- on the writer's thread
  // Those of the alerts that were saved just now, in the same transaction.
  Result<void> limit(Store& store,
                     const std::vector<NewAlert>& alerts,
                     Saved& saved,
                     const Snapshot& snapshot,
                     UtcTime now);

  // ---- on the loop
  void use(std::shared_ptr<const Snapshot> snapshot) { snapshot_ = std::move(snapshot); }
  boost::asio::awaitable<void> run();
  // What is due now, once.
  boost::asio::awaitable<void> tell();
  // Something is held that may be due before what was known.
  void wake() { alarm_.ring(); }
  void stop();

 private:
  Result<void> limit_one(Store& store,
                         const NewAlert& fresh,
                         const std::string& sink,
                         Saved& saved,
                         const Snapshot& snapshot,
                         UtcTime now);
  Result<UtcTime> admit(Store& store, const std::string& sink, const Limit& limit, UtcTime now);
  Limiter& catching_up(const std::string& sink, const std::string& list, const Limit& limit);
  Result<Hold> put_off(Store& store, const Hold& due, const Snapshot& snapshot, UtcTime now);
  Result<void> tell_due(Store& store, Saved& saved, const Snapshot& snapshot, UtcTime now);

  Clock& clock_;
  Writer& writer_;
  Dispatcher& dispatcher_;
  std::shared_ptr<const Snapshot> snapshot_;
  Alarm alarm_;
  bool stopping_ = false;
  std::optional<UtcTime> next_;  // the end of a bundle
  // The writer's thread: by sink; by sink and list, for what is caught up with.
  std::map<std::string, Limiter> limiters_;
  std::map<std::pair<std::string, std::string>, Limiter> catching_up_;
};

}  // namespace newshound
