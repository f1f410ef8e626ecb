#pragma once
// The parts of the configuration that are read by a file of their own. Inner header of settings/.

#include <optional>
#include <string>
#include <vector>

#include "settings/settings.h"

namespace newshound {

// `feeds:` with the help of `feed_defaults:`
std::vector<Source> read_feeds(Section& root, Problems& problems);

// `sinks:`, `routes:`, `silences:`, `operators:` and `heartbeat:`
std::vector<SinkSettings> read_sinks(Section& root, const Problems& problems, Paces& paces);
std::vector<Route> read_routes(Section& root,
                               const std::vector<std::string>& sinks,
                               const Problems& problems);
std::vector<Silence> read_silences(Section& root);
std::vector<std::string> read_operators(Section& root, const std::vector<std::string>& sinks);
std::optional<Timetable> read_heartbeat(Section& root);
// The sinks named at `key`, without those that do not exist: these are problems.
std::vector<std::string> read_sink_names(Section& section,
                                         std::string_view key,
                                         const std::vector<std::string>& known);

// What is told later.
Holding read_holding(Section& section);                                   // of a route
Pace read_pace(Section& section);                                         // of a sink
std::optional<Limit> read_limit(Section& section, std::string_view key);  // "20 in 10m"

// `expires`; none: never.
std::optional<Duration> read_expiry(Section& section);

// What the values of this file have in common.

// What is wrong with a web address; empty when nothing is.
std::string fault_of_url(std::string_view url);
// "news.example.org/rss" of "https://news.example.org/rss/?token=…": a query may be a secret.
std::string name_of_address(std::string_view url);
// BCP 47 in its common form: a language and what narrows it, "sr-Latn-RS".
bool is_language(std::string_view tag);
// A proxy's address or an empty text; anything else is a problem at `key`.
std::optional<std::string> read_proxy(Section& section, std::string_view key);

}  // namespace newshound
