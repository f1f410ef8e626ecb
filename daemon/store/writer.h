#pragma once
// The one thread that writes. Jobs queue up; all that came while the last commit was being synced
// share the next one (group commit), so thousands of polls a second cost a few hundred fsyncs.

#include <functional>
#include <memory>

#include "base/error.h"
#include "store/store.h"

namespace newshound {

class Writer {
 public:
  // A job runs inside the group's transaction, on its own footing: a failing job undoes itself
  // only. It must not keep the reference.
  using Job = std::move_only_function<Result<void>(Store&)>;
  // Called after the commit has reached the disk, or with what went wrong (the job's own error, or
  // the commit's for every job of the group). Must not block or throw.
  using Done = std::move_only_function<void(Result<void>)>;
  // Gets a call that calls all Done of a group, and has it made on the thread they are for: one change of
  // threads for a hundred polls. Empty: the writer's own thread.
  using Deliver = std::function<void(std::move_only_function<void()>)>;

  enum class Urgency {
    now,   // commit as soon as the thread is free
    soon,  // may wait up to `linger` for company: a poll without an alert is in no hurry
  };

  // A job of at most one statement needs no savepoint, a fifth of what such a job costs:
  // SQLite undoes a statement that fails.
  enum class Footing { savepoint, statement };

  // A transaction takes no more jobs once it took longer than `longest`: what is done should not
  // wait for what is slow.
  explicit Writer(Store store,
                  Deliver deliver = {},
                  Duration linger = std::chrono::milliseconds(200),
                  Duration longest = std::chrono::milliseconds(50));
  // Commits what is queued, then ends the thread.
  ~Writer();
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;

  // Thread-safe.
  void submit(Job job,
              Done done,
              Urgency urgency = Urgency::now,
              Footing footing = Footing::savepoint);
  // Commits what waits for company now.
  void hurry();
  // Jobs not yet committed.
  std::size_t waiting() const;

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace newshound
