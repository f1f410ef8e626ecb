#pragma once
// A thin skin over sqlite3 for the other files of store/: prepared statements that are kept, values
// that are always bound, errors as values. A Database belongs to one thread at a time.

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/time.h"

struct sqlite3;
struct sqlite3_stmt;

namespace newshound {

// The current row of a query. Columns count from 0.
class Row {
 public:
  explicit Row(sqlite3_stmt* statement) : statement_(statement) {}
  std::int64_t integer(int column) const;
  // A 64-bit hash is kept as the signed integer of the same bits: SQL knows no other.
  std::uint64_t hash(int column) const { return static_cast<std::uint64_t>(integer(column)); }
  std::string text(int column) const;
  UtcTime time(int column) const { return from_unix_millis(integer(column)); }
  std::optional<UtcTime> optional_time(int column) const;

 private:
  sqlite3_stmt* statement_;
};

class Database {
 public:
  enum class Mode { read_write, query_only };
  // The file must exist; an empty one is a database without tables.
  static Result<Database> open(const std::filesystem::path& file, Mode mode);

  // Several statements without values: pragmas and schema.
  Result<void> script(const std::string& sql);

  // One statement; `values` are bound to its ?1, ?2, … in their order.
  template <class... Values>
  Result<void> run(std::string_view sql, const Values&... values) {
    auto query = start(sql, values...);
    if (!query) return std::unexpected(query.error());
    const auto row = query->step();
    return row ? Result<void>() : std::unexpected(row.error());
  }

  // What `read` (Row → T) makes of each row.
  template <class Read, class... Values>
  auto all(std::string_view sql, Read read, const Values&... values)
      -> Result<std::vector<std::invoke_result_t<Read, Row>>> {
    std::vector<std::invoke_result_t<Read, Row>> rows;
    const auto done = each(sql, [&](Row row) { rows.push_back(read(row)); }, values...);
    if (!done) return std::unexpected(done.error());
    return rows;
  }

  // Hands every row to `take`.
  template <class Take, class... Values>
  Result<void> each(std::string_view sql, Take take, const Values&... values) {
    auto query = start(sql, values...);
    if (!query) return std::unexpected(query.error());
    while (true) {
      const auto row = query->step();
      if (!row) return std::unexpected(row.error());
      if (!*row) return {};
      take(query->row());
    }
  }

  // The first row, where there is one.
  template <class Read, class... Values>
  auto one(std::string_view sql, Read read, const Values&... values)
      -> Result<std::optional<std::invoke_result_t<Read, Row>>> {
    auto query = start(sql, values...);
    if (!query) return std::unexpected(query.error());
    const auto row = query->step();
    if (!row) return std::unexpected(row.error());
    if (!*row) return std::nullopt;
    return read(query->row());
  }

  // Runs `work` (→ Result) within the transaction at hand, or in one of its own where there is
  // none.
  template <class Work>
  auto atomically(Work work) -> std::invoke_result_t<Work> {
    if (in_transaction()) return work();
    if (const auto begun = run("BEGIN IMMEDIATE"); !begun) return std::unexpected(begun.error());
    auto result = work();
    const auto committed = result ? run("COMMIT") : Result<void>();
    if (!committed) result = std::unexpected(committed.error());
    if (!result) rollback();
    return result;
  }
  void rollback();

  // Called after each commit with how many pages the log has; true: copy it back now. In place of
  // SQLite's own habit of doing so every so many pages.
  void after_commits(std::function<bool(int pages)> ask);

  std::size_t changes() const;       // rows the last INSERT, UPDATE or DELETE touched
  std::int64_t last_row_id() const;  // of the last INSERT
  bool in_transaction() const;

 private:
  // A kept statement while it runs; makes it ready for its next use at the end.
  class Query {
   public:
    explicit Query(Database& database, sqlite3_stmt* statement)
        : database_(&database), statement_(statement) {}
    Query(Query&& other) noexcept
        : database_(other.database_), statement_(std::exchange(other.statement_, nullptr)) {}
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    ~Query();

    void bind(int index, std::int64_t value);
    void bind(int index, std::string_view value);  // the bytes must outlive the query
    void bind(int index, UtcTime value) { bind(index, unix_millis(value)); }
    void bind_null(int index);
    template <class Value>
      requires std::is_integral_v<Value>
    void bind(int index, Value value) {
      bind(index, static_cast<std::int64_t>(value));
    }
    template <class Value>
    void bind(int index, const std::optional<Value>& value) {
      value ? bind(index, *value) : bind_null(index);
    }

    Result<bool> step();  // true: there is a row
    Row row() const { return Row(statement_); }

   private:
    Database* database_;
    sqlite3_stmt* statement_;
  };

  struct Close {
    void operator()(sqlite3* connection) const;
  };
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const;
  };

  explicit Database(std::filesystem::path file) : file_(std::move(file)) {}
  Result<void> keep_log();  // WAL
  Result<sqlite3_stmt*> prepared(std::string_view sql);
  Error error(int code) const;

  template <class... Values>
  Result<Query> start(std::string_view sql, const Values&... values) {
    auto statement = prepared(sql);
    if (!statement) return std::unexpected(statement.error());
    Query query(*this, *statement);
    int index = 0;
    (query.bind(++index, values), ...);
    return query;
  }

  static int on_commit(void* self, sqlite3* connection, const char* name, int pages) noexcept;

  std::filesystem::path file_;
  // In a place of its own, for SQLite knows its address.
  std::unique_ptr<std::function<bool(int pages)>> after_commit_;
  std::unique_ptr<sqlite3, Close> connection_;
  // Kept by their text; declared after the connection, for they must go before it.
  std::map<std::string, std::unique_ptr<sqlite3_stmt, Finalize>, std::less<>> statements_;
};

}  // namespace newshound
