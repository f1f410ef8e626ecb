#pragma once
// The start-up path without network: configuration, watchlists, sinks. What `run`, `reload` and
// `check` share, so that a configuration that checks is one that runs.

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "app/dispatcher.h"
#include "app/snapshot.h"
#include "model/watchlist.h"
#include "net/transport.h"
#include "settings/settings.h"
#include "yaml/section.h"

namespace newshound {

// A configuration with all that it names, ready to be used.
struct Configuration {
  Settings settings;
  TransportOptions transport;
  std::shared_ptr<const Snapshot> snapshot;
  Problems in_lists;  // faults of the watchlists: what they concern is left out, the rest counts
};

// Reads the file and the watchlists. Faults of the file go to `problems`; use the result only
// without any. A list that cannot be read any more stays as it is in `before`.
Configuration load_configuration(const std::filesystem::path& file,
                                 Problems& problems,
                                 const std::shared_ptr<const Snapshot>& before = nullptr);

// The watchlists again, for settings that are in use already; nullptr where they cannot be used.
struct LoadedLists {
  std::shared_ptr<const Snapshot> snapshot;
  Problems problems;
};
LoadedLists load_lists(const Settings& settings, const std::shared_ptr<const Snapshot>& before);

// One sink per entry of `sinks:`. Their problems go where the settings' went. Empties
// settings.sinks, whose sections must not outlive those problems.
SinkMap make_sinks(Settings& settings, const Doors& doors);

// "24 feeds, 13 subjects on 2 watchlists, 1 sink", and how many problems the lists have.
std::string summary(const Configuration& configuration, std::size_t sinks);

// "watchlists/serbia.yaml:3:1: …" a line each, in the order of the files.
void print_problems(const Problems& problems);

}  // namespace newshound
