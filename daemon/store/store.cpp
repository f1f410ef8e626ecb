#include "store/store.h"

#include <tuple>

#include <fmt/format.h>

#include "base/failpoint.h"
#include "store/impl.h"
#include "store/schema.h"

namespace newshound {

namespace {

std::filesystem::path database_in(const std::filesystem::path& directory) {
  return directory / "newshound.db";
}

Result<Lock> take_lock(const std::filesystem::path& directory) {
  const auto file = directory / "newshound.lock";
  auto made = make_private_directory(directory);
  if (made) made = make_private_file(file);
  if (!made) return std::unexpected(made.error());
  return Lock::take(file);
}

Result<Database> open_as_owner(const std::filesystem::path& directory) {
  const auto file = database_in(directory);
  if (const auto made = make_private_file(file); !made) return std::unexpected(made.error());
  auto database = Database::open(file, Database::Mode::read_write);
  if (!database) return database;
  if (const auto ready = migrate(*database, file); !ready) return std::unexpected(ready.error());
  return database;
}

Result<Database> open_as_reader(const std::filesystem::path& directory) {
  const auto file = database_in(directory);
  std::error_code error;
  if (!std::filesystem::exists(file, error))
    return failure(error ? Errc::io : Errc::not_found,
                   fmt::format("{}: {}",
                               file.string(),
                               error ? error.message() : "no newshound has stored anything here"));
  auto database = Database::open(file, Database::Mode::query_only);
  if (!database) return database;
  if (const auto fit = check_schema(*database, file); !fit) return std::unexpected(fit.error());
  return database;
}

}  // namespace

Result<Store> Store::open(const std::filesystem::path& directory, Access access) {
  std::optional<Lock> lock;
  if (access == Access::owner) {
    auto taken = take_lock(directory);
    if (!taken) return std::unexpected(taken.error());
    lock = std::move(*taken);
  }
  auto database = lock ? open_as_owner(directory) : open_as_reader(directory);
  if (!database) return std::unexpected(database.error());
  const bool owns = lock.has_value();
  auto impl = std::make_unique<Impl>(directory, std::move(lock), std::move(*database));
  if (owns)
    impl->database.after_commits([raw = impl.get()](int pages) { return raw->copies_log(pages); });
  return Store(std::move(impl));
}

bool Store::Impl::copies_log(int pages) {
  if (pages < Checkpointer::enough_pages) return false;
  if (!checkpointer) {
    auto started = Checkpointer::start(database_in(directory));
    if (!started) return true;
    checkpointer = std::move(*started);
  }
  return checkpointer->note(pages);
}

Store::Store(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Result<void> Store::begin() {
  return impl_->database.run("BEGIN IMMEDIATE");
}

Result<void> Store::commit() {
  if (const auto kept = impl_->texts.flush(); !kept) return kept;
  failpoint("after-texts");
  return impl_->database.run("COMMIT");
}

void Store::rollback() {
  impl_->texts.discard();
  impl_->database.rollback();
}

bool Store::in_transaction() const {
  return impl_->database.in_transaction();
}

Result<void> Store::savepoint() {
  return impl_->database.run("SAVEPOINT job");
}

Result<void> Store::release_savepoint() {
  return impl_->database.run("RELEASE job");
}

void Store::rollback_to_savepoint() {
  // Both fail only where SQLite has rolled back the whole transaction already.
  std::ignore = impl_->database.run("ROLLBACK TO job");
  std::ignore = impl_->database.run("RELEASE job");
}

}  // namespace newshound
