#include "store/sqlite.h"

#include <system_error>
#include <tuple>

#include <fmt/format.h>
#include <sqlite3.h>

namespace newshound {

namespace {

// How long a statement waits for another process's lock. Only a recovery after a crash or a hand
// with the sqlite3 shell holds one for more than a moment.
constexpr int busy_timeout_ms = 5000;

// SQLite notes it where it fails to open, but not for every other error.
std::string system_cause(sqlite3* connection) {
  const int code = sqlite3_system_errno(connection);
  return code == 0 ? "" : ": " + std::generic_category().message(code);
}

Error explained(int code, const std::string& file, sqlite3* connection) {
  const std::string said =
      connection == nullptr ? sqlite3_errstr(code) : sqlite3_errmsg(connection);
  switch (code & 0xff) {  // the low byte is the class of an extended code
    case SQLITE_FULL: return {Errc::io, fmt::format("cannot write {}: the disk is full", file)};
    case SQLITE_CANTOPEN:
      return {Errc::io, fmt::format("cannot open {}: {}", file, said + system_cause(connection))};
    case SQLITE_IOERR: return {Errc::io, fmt::format("cannot use {}: {}", file, said)};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return {
          Errc::io,
          fmt::format("{} is damaged; restore it from a backup, or move it away to begin with an "
                      "empty one: {}",
                      file,
                      said)};
    case SQLITE_BUSY:
      return {Errc::busy, fmt::format("{} is locked by another program: {}", file, said)};
    default: return {Errc::io, fmt::format("{}: {}", file, said)};
  }
}

constexpr auto common_settings =
    "PRAGMA foreign_keys = ON;"
    "PRAGMA trusted_schema = OFF;"
    "PRAGMA cell_size_check = ON;"
    "PRAGMA temp_store = MEMORY;";

// FULL syncs the log at every commit: what was reported as stored survives a power cut (with NORMAL
// the last commits do not).
constexpr auto writer_settings =
    "PRAGMA synchronous = FULL;"
    "PRAGMA wal_autocheckpoint = 0;"  // checkpointer.h
    "PRAGMA journal_size_limit = 67108864;"
    "PRAGMA cache_size = -64000;";

}  // namespace

std::int64_t Row::integer(int column) const {
  return sqlite3_column_int64(statement_, column);
}

std::string Row::text(int column) const {
  const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_, column));
  const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_, column));
  return bytes == nullptr ? std::string() : std::string(bytes, size);
}

std::optional<UtcTime> Row::optional_time(int column) const {
  if (sqlite3_column_type(statement_, column) == SQLITE_NULL) return {};
  return time(column);
}

Database::Query::~Query() {
  if (statement_ != nullptr) sqlite3_reset(statement_);
}

// Binding fails only for an index that the statement does not have, or without memory; the step
// after it would fail, too.
void Database::Query::bind(int index, std::int64_t value) {
  sqlite3_bind_int64(statement_, index, value);
}

void Database::Query::bind(int index, std::string_view value) {
  const char* bytes = value.data() == nullptr ? "" : value.data();  // nullptr would bind NULL
  sqlite3_bind_text64(statement_, index, bytes, value.size(), SQLITE_STATIC, SQLITE_UTF8);
}

void Database::Query::bind_null(int index) {
  sqlite3_bind_null(statement_, index);
}

Result<bool> Database::Query::step() {
  const int code = sqlite3_step(statement_);
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  return std::unexpected(database_->error(code));
}

void Database::Close::operator()(sqlite3* connection) const {
  sqlite3_close_v2(connection);
}

void Database::Finalize::operator()(sqlite3_stmt* statement) const {
  sqlite3_finalize(statement);
}

Result<Database> Database::open(const std::filesystem::path& file, Mode mode) {
  // SQLite's count of its memory, which nobody asks for, costs a lock for each piece. Too late to
  // change, which is no harm, if somebody in this process has used SQLite before.
  [[maybe_unused]] static const int counted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  Database database(file);
  sqlite3* connection = nullptr;
  // A reader opens for writing, too: whoever comes first after a crash has to rebuild the index of
  // the write-ahead log, which is a file. query_only keeps it from changing anything else.
  const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
  const int code = sqlite3_open_v2(file.c_str(), &connection, flags, nullptr);
  database.connection_.reset(connection);
  if (code != SQLITE_OK) return std::unexpected(database.error(code));
  sqlite3_busy_timeout(connection, busy_timeout_ms);
  const bool writes = mode == Mode::read_write;
  if (!writes) sqlite3_db_config(connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
  auto set = database.script(common_settings);
  if (set) set = writes ? database.keep_log() : database.script("PRAGMA query_only = ON;");
  if (!set) return std::unexpected(set.error());
  return database;
}

Result<void> Database::keep_log() {
  const auto mode = one("PRAGMA journal_mode = WAL", [](Row row) { return row.text(0); });
  if (!mode) return std::unexpected(mode.error());
  if (*mode != "wal")
    return failure(Errc::io,
                   fmt::format("cannot use {}: its file system does not support the shared memory "
                               "of a write-ahead log",
                               file_.string()));
  return script(writer_settings);
}

void Database::after_commits(std::function<bool(int pages)> ask) {
  after_commit_ = std::make_unique<std::function<bool(int)>>(std::move(ask));
  sqlite3_wal_hook(connection_.get(), &on_commit, after_commit_.get());
}

int Database::on_commit(void* ask, sqlite3* connection, const char* name, int pages) noexcept {
  if ((*static_cast<std::function<bool(int)>*>(ask))(pages))
    sqlite3_wal_checkpoint_v2(connection, name, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
  return SQLITE_OK;  // the commit has succeeded, whatever becomes of the log
}

Result<void> Database::script(const std::string& sql) {
  const int code = sqlite3_exec(connection_.get(), sql.c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) return std::unexpected(error(code));
  return {};
}

void Database::rollback() {
  // SQLite itself rolls back after some errors (a full disk, a failed read), and a ROLLBACK has
  // nothing to report: what it could not undo now is undone when the file is opened next.
  if (in_transaction()) std::ignore = run("ROLLBACK");
}

std::size_t Database::changes() const {
  return static_cast<std::size_t>(sqlite3_changes64(connection_.get()));
}

std::int64_t Database::last_row_id() const {
  return sqlite3_last_insert_rowid(connection_.get());
}

bool Database::in_transaction() const {
  return sqlite3_get_autocommit(connection_.get()) == 0;
}

Result<sqlite3_stmt*> Database::prepared(std::string_view sql) {
  if (const auto kept = statements_.find(sql); kept != statements_.end()) return kept->second.get();
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v3(connection_.get(),
                                      sql.data(),
                                      static_cast<int>(sql.size()),
                                      SQLITE_PREPARE_PERSISTENT,
                                      &statement,
                                      nullptr);
  if (code != SQLITE_OK) return std::unexpected(error(code));
  statements_.emplace(sql, statement);
  return statement;
}

Error Database::error(int code) const {
  return explained(code, file_.string(), connection_.get());
}

}  // namespace newshound
