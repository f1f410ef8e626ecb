#pragma once
// Tells when watched files may have changed. Watches directories, because editors save by renaming
// a new file over the old one. Loop thread only.

#include <filesystem>
#include <set>
#include <vector>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>

#include "base/clock.h"

namespace newshound {

class DirectoryWatch {
 public:
  explicit DirectoryWatch(const boost::asio::any_io_executor& loop);

  // Watches the directories that hold these files, or that are among these paths. Directories that
  // cannot be watched are logged; a reload by SIGHUP still works for them.
  void watch(const std::vector<std::filesystem::path>& paths);
  // Returns true when a YAML or JSON Lines file there may have changed and it has been quiet for a
  // moment, false after close().
  boost::asio::awaitable<bool> changed();
  void close();

 private:
  bool take_events();
  boost::asio::posix::stream_descriptor inotify_;
  std::set<std::filesystem::path> directories_;
  boost::asio::steady_timer quiet_;
};

}  // namespace newshound
