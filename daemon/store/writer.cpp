#include "store/writer.h"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <iterator>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace newshound {

namespace {

struct Waiting {
  Writer::Job job;
  Writer::Done done;
  Writer::Footing footing;
};

using Group = std::vector<Waiting>;

// So many need not wait for more: a larger group costs memory, and saves little.
constexpr std::size_t company = 128;

// A job that throws must not end the thread that all others depend on.
Result<void> run_guarded(Writer::Job& job, Store& store) {
  try {
    return job(store);
  } catch (const std::exception& error) {
    return failure(Errc::io, std::string("a write failed unexpectedly: ") + error.what());
  }
}

Result<void> run_job(Waiting& waiting, Store& store) {
  if (waiting.footing == Writer::Footing::statement) return run_guarded(waiting.job, store);
  if (auto begun = store.savepoint(); !begun) return begun;
  auto result = run_guarded(waiting.job, store);
  if (result) result = store.release_savepoint();
  if (!result) store.rollback_to_savepoint();
  return result;
}

}  // namespace

class Writer::Impl {
 public:
  Impl(Store store, Deliver deliver, Duration linger, Duration longest)
      : store_(std::move(store)),
        deliver_(std::move(deliver)),
        linger_(linger),
        longest_(longest),
        thread_([this] { run(); }) {}

  ~Impl() {
    {
      const std::lock_guard lock(mutex_);
      stopping_ = true;
    }
    wake_.notify_one();
    thread_.join();
  }

  void submit(Waiting waiting, Urgency urgency) {
    const std::lock_guard lock(mutex_);
    ++uncommitted_;
    auto& queue = urgency == Urgency::now ? urgent_ : patient_;
    queue.push_back(std::move(waiting));
    if (urgency == Urgency::soon && !leave_at_)
      leave_at_ = std::chrono::steady_clock::now() + linger_;
    // Others only join those that woke it.
    if (queue.size() == 1 || patient_.size() == company) wake_.notify_one();
  }

  void hurry() {
    const std::lock_guard lock(mutex_);
    if (leave_at_) leave_at_ = SteadyTime::min();
    wake_.notify_one();
  }

  std::size_t waiting() const {
    const std::lock_guard lock(mutex_);
    return uncommitted_;
  }

 private:
  void run() {
    while (true) {
      // Gone before the next one is waited for: a Done may hold what keeps its loop running.
      Group group = next();
      if (group.empty()) return;
      auto results = commit(group);
      put_back(group, results.size());
      {
        const std::lock_guard lock(mutex_);
        uncommitted_ -= group.size();
      }
      auto tell = [group = std::move(group), results = std::move(results)]() mutable {
        for (std::size_t i = 0; i < group.size(); ++i) group[i].done(std::move(results[i]));
      };
      if (deliver_) deliver_(std::move(tell));
      else tell();
    }
  }

  // Waits for the next group: what is urgent, and what has waited for company long enough. Empty at
  // the end of all work.
  Group next() {
    std::unique_lock lock(mutex_);
    const auto is_time = [this] {
      return stopping_ || patient_.size() >= company ||
             (leave_at_ && *leave_at_ <= std::chrono::steady_clock::now());
    };
    while (urgent_.empty() && !is_time()) {
      if (leave_at_) wake_.wait_until(lock, *leave_at_);
      else wake_.wait(lock);
    }
    Group group = std::exchange(urgent_, {});
    if (!is_time()) return group;
    leave_at_.reset();
    std::ranges::move(patient_, std::back_inserter(group));
    patient_.clear();
    return group;
  }

  // Jobs for which the last transaction had no time.
  void put_back(Group& group, std::size_t done) {
    if (done == group.size()) return;
    const auto rest = group.begin() + static_cast<std::ptrdiff_t>(done);
    const std::lock_guard lock(mutex_);
    urgent_.insert(
        urgent_.begin(), std::make_move_iterator(rest), std::make_move_iterator(group.end()));
    group.erase(rest, group.end());
  }

  // One transaction for the group, or for the first of it; one result for each of those.
  std::vector<Result<void>> commit(Group& group) {
    if (const auto begun = store_.begin(); !begun) return all_failed(group, begun.error());
    std::vector<Result<void>> results;
    const auto enough = std::chrono::steady_clock::now() + longest_;
    for (auto& waiting : group) {
      if (!results.empty() && std::chrono::steady_clock::now() > enough) break;
      results.push_back(run_job(waiting, store_));
      // After some errors (a full disk) SQLite gives up the whole transaction, earlier jobs
      // included.
      if (!store_.in_transaction()) return all_failed(group, results.back().error());
    }
    const auto committed = store_.commit();
    if (committed) return results;
    store_.rollback();
    return all_failed(group, committed.error());
  }

  static std::vector<Result<void>> all_failed(const Group& group, const Error& error) {
    return std::vector<Result<void>>(group.size(), std::unexpected(error));
  }

  Store store_;  // the thread's
  const Deliver deliver_;
  const Duration linger_;
  const Duration longest_;

  mutable std::mutex mutex_;  // guards what follows
  std::condition_variable wake_;
  Group urgent_;
  Group patient_;
  std::size_t uncommitted_ = 0;
  bool stopping_ = false;
  std::optional<SteadyTime> leave_at_;  // when the oldest of the patient stops waiting for company

  std::thread thread_;  // last: it uses all of the above
};

Writer::Writer(Store store, Deliver deliver, Duration linger, Duration longest)
    : impl_(std::make_unique<Impl>(std::move(store), std::move(deliver), linger, longest)) {}

Writer::~Writer() = default;

void Writer::submit(Job job, Done done, Urgency urgency, Footing footing) {
  impl_->submit({std::move(job), std::move(done), footing}, urgency);
}

void Writer::hurry() {
  impl_->hurry();
}

std::size_t Writer::waiting() const {
  return impl_->waiting();
}

}  // namespace newshound
