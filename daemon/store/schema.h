#pragma once
// The tables, and how a database of an older newshound becomes one of this.

#include <filesystem>

#include "base/error.h"
#include "store/sqlite.h"

namespace newshound {

// For the owner: runs the migrations that the database has not seen, each in a transaction of its
// own. Errc::invalid for a database of a newer newshound.
Result<void> migrate(Database& database, const std::filesystem::path& file);

// For readers: nothing is changed. Errc::not_found for a database without tables yet.
Result<void> check_schema(Database& database, const std::filesystem::path& file);

}  // namespace newshound
