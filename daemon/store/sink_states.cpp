// Sinks in trouble. One that is well has no row.

#include "store/impl.h"
#include "store/store.h"

namespace newshound {

namespace {

SinkState read_sink_state(Row row) {
  return {.sink = row.text(0),
          .failures = static_cast<int>(row.integer(1)),
          .failing_since = row.optional_time(2),
          .alert = {},
          .various = row.integer(3) != 0,
          .down = row.integer(4) != 0,
          .rests = static_cast<int>(row.integer(5)),
          .rest_until = row.time(6),
          .gone = row.integer(7) != 0,
          .why = row.text(8),
          .told = row.integer(9) != 0};
}

}  // namespace

Result<std::vector<SinkState>> Store::sink_states() {
  return impl_->database.all(
      "SELECT sink, failures, failing_since, various, down, rests, rest_until, gone, why, told "
      "FROM sink_state ORDER BY sink",
      read_sink_state);
}

Result<void> Store::save_sink_state(const SinkState& state) {
  auto& database = impl_->database;
  if (state == SinkState{.sink = state.sink})
    return database.run("DELETE FROM sink_state WHERE sink = ?1", state.sink);
  return database.run(
      "INSERT OR REPLACE INTO sink_state (sink, failures, failing_since, various, down, rests, "
      "rest_until, gone, why, told) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
      state.sink,
      state.failures,
      state.failing_since,
      state.various,
      state.down,
      state.rests,
      state.rest_until,
      state.gone,
      state.why,
      state.told);
}

}  // namespace newshound
