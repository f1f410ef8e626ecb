#pragma once
// Copies the write-ahead log back into the database on a thread of its own, so that no commit waits for
// thousands of pages. Owned by the Store of the one process that writes (impl.h).

#include <condition_variable>
#include <filesystem>
#include <memory>
#include <mutex>
#include <thread>

#include "base/error.h"
#include "store/sqlite.h"

namespace newshound {

class Checkpointer {
 public:
  static Result<std::unique_ptr<Checkpointer>> start(const std::filesystem::path& file);
  ~Checkpointer();
  Checkpointer(const Checkpointer&) = delete;
  Checkpointer& operator=(const Checkpointer&) = delete;

  // Below this many pages the log is left to grow: hot pages are then copied once for many commits.
  static constexpr int enough_pages = 4000;
  // The writer says after a commit that the log has grown to this. True: it should copy the rest itself,
  // now. Only who writes can find the log wholly copied, and so begin it anew; by then little is left.
  bool note(int pages);

 private:
  explicit Checkpointer(Database database);
  void run();

  Database database_;  // the thread's
  std::mutex mutex_;   // guards what follows
  std::condition_variable wake_;
  enum class Work { none, asked, done } work_ = Work::none;
  bool stopping_ = false;
  std::thread thread_;  // last: it uses all of the above
};

}  // namespace newshound
