#pragma once
// Keeps messages up to date in sinks that can edit what they sent: who else reports the story by now.
// Quietly and when there is time; nothing is lost when it fails. Loop thread.

#include <functional>
#include <memory>
#include <string>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/thread_pool.hpp>

#include "app/readers.h"
#include "base/clock.h"
#include "sinks/sink.h"
#include "store/writer.h"

namespace newshound {

class Edits {
 public:
  // The sink of that name, nullptr where there is none any more.
  using FindSink = std::function<std::shared_ptr<Sink>(const std::string& name)>;

  Edits(const boost::asio::any_io_executor& loop,
        boost::asio::thread_pool& pool,
        Clock& clock,
        Writer& writer,
        Readers& readers,
        FindSink find_sink);

  boost::asio::awaitable<void> run();
  // Makes the edits that are due now.
  boost::asio::awaitable<void> run_once();
  // run() ends after the edit it has in hand.
  void stop();
  bool idle() const { return !running_; }

 private:
  boost::asio::awaitable<bool> any_due();
  boost::asio::awaitable<void> edit(Delivery delivery);
  boost::asio::awaitable<void> note(Delivery delivery, Outcome outcome);

  boost::asio::thread_pool& pool_;
  Clock& clock_;
  Writer& writer_;
  Readers& readers_;
  FindSink find_sink_;
  Alarm alarm_;
  bool running_ = false;
  bool stopping_ = false;
};

}  // namespace newshound
