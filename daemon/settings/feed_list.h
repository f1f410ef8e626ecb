#pragma once
// Feeds by the hundred thousand: a file with one a line, for which YAML would take seconds. Called by
// feeds.cpp and by `newshound feeds`; pure but for the file.

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/origin.h"
#include "model/source.h"
#include "yaml/section.h"

namespace newshound {

// A line: the address, then, each behind a tab and all optional, name, tags (commas between them)
// and language. Empty lines and those that begin with "#" say nothing.
struct ListedFeed {
  Source source;
  Origin origin;
};

// All else is as in `defaults`. A line with a fault is left out and a problem with its place.
std::vector<ListedFeed> read_feed_list(const std::filesystem::path& file,
                                       const Source& defaults,
                                       Problems& problems);

// A feed from elsewhere, made fit for a configuration: named by its address where it has no name,
// without a language that is none. Error where the address is none.
Result<Source> fit_for_configuration(Source source);

// The line of a feed, with its line feed.
std::string feed_list_line(const Source& source);

// The same for addresses that lead to the same place: scheme and host in lower case, no default
// port, no fragment, a path at least.
std::string comparable_address(std::string_view url);

}  // namespace newshound
