#pragma once
// The readers of one watchlist file each, and the rules that they share. Inner header of lists/.

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

#include "model/watchlist.h"
#include "yaml/section.h"

namespace newshound {

// Nothing where not even the list's name could be read.
std::optional<Watchlist> read_yaml_list(const std::filesystem::path& file, Problems& problems);
// The same from a text; `file` is for messages.
std::optional<Watchlist> parse_yaml_list(std::string_view yaml,
                                         const std::filesystem::path& file,
                                         Problems& problems);
// {"id", "type", "names": ["…" or {"name", "kind"}], …} a line; the list is called like the file.
std::optional<Watchlist> read_jsonl_list(const std::filesystem::path& file, Problems& problems);

using Ids = std::unordered_set<std::string>;

// What is wrong with a name to look for; empty when nothing is.
std::string fault_of_name(std::string_view name);
// Gives a subject whose names are read the id that was written for it, else one from its name, and
// remembers it. What is wrong with it; empty when nothing is.
std::string settle_id(Subject& subject, std::string_view written, Ids& taken);

}  // namespace newshound
