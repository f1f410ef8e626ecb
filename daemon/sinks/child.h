#pragma once
// A program of the user's as the command sink sees it: fed on its standard input, listened to,
// ended with all it started when its time is over. Loop thread; no thread and no signal handler of
// its own (a pidfd tells the exit: Linux 5.3). The process must ignore SIGPIPE, as start_network() and run_daemon() see to.

#include <string>
#include <vector>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>

#include "base/clock.h"
#include "base/error.h"

namespace newshound {

struct Command {
  std::vector<std::string> words;        // the program's path and its arguments; no shell
  std::vector<std::string> environment;  // all of it, "NAME=value"
  Duration timeout{};
};

struct Exit {
  int status = 0;  // what the program returned; 128 + n, as shells count, when signal n ended it
  int signal = 0;
  bool timed_out = false;
  std::string output;  // the beginning of what it wrote, standard output and errors together
};

// Runs it to its end. Past the timeout it gets SIGTERM, two seconds later its whole process group
// gets SIGKILL. Cancelled: killed at once. An Error says that it could not be started.
boost::asio::awaitable<Result<Exit>> run(boost::asio::any_io_executor executor,
                                         Clock& clock,
                                         Command command,
                                         std::string input);

}  // namespace newshound
