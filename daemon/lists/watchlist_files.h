#pragma once
// Watchlists from files: YAML (the user's), JSON Lines (machine-made, any size).

#include <filesystem>
#include <vector>

#include "model/watchlist.h"
#include "yaml/section.h"

namespace newshound {

// Each path is a .yaml/.yml file, a .jsonl file, or a directory whose such files are all read in
// the order of their names (hidden files and editors' leftovers are passed over). Every fault is a
// problem with file:line:column; a faulty entry is left out, all others count.
std::vector<Watchlist> load_watchlists(const std::vector<std::filesystem::path>& paths,
                                       Problems& problems);

// The files that load_watchlists would read, for watching them.
std::vector<std::filesystem::path> watchlist_files(const std::vector<std::filesystem::path>& paths);

}  // namespace newshound
