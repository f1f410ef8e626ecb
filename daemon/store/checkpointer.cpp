#include "store/checkpointer.h"

#include <tuple>
#include <utility>

namespace newshound {

namespace {

// Where the thread does not keep up, the writer helps: the log must not fill the disk.
constexpr int too_many_pages = 10 * Checkpointer::enough_pages;

}  // namespace

Result<std::unique_ptr<Checkpointer>> Checkpointer::start(const std::filesystem::path& file) {
  auto database = Database::open(file, Database::Mode::read_write);
  if (!database) return std::unexpected(database.error());
  return std::unique_ptr<Checkpointer>(new Checkpointer(std::move(*database)));
}

Checkpointer::Checkpointer(Database database)
    : database_(std::move(database)), thread_([this] { run(); }) {}

Checkpointer::~Checkpointer() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  wake_.notify_one();
  thread_.join();
}

bool Checkpointer::note(int pages) {
  const std::lock_guard lock(mutex_);
  if (work_ == Work::done || pages >= too_many_pages) {
    work_ = Work::none;
    return true;
  }
  if (work_ == Work::none) {
    work_ = Work::asked;
    wake_.notify_one();
  }
  return false;
}

void Checkpointer::run() {
  std::unique_lock lock(mutex_);
  while (true) {
    wake_.wait(lock, [this] { return stopping_ || work_ == Work::asked; });
    if (stopping_) return;
    lock.unlock();
    // Passive: nobody waits for it. What it cannot copy now stays in the log.
    std::ignore = database_.run("PRAGMA wal_checkpoint(PASSIVE)");
    lock.lock();
    if (work_ == Work::asked) work_ = Work::done;
  }
}

}  // namespace newshound
