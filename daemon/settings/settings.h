#pragma once
// The configuration, read once, passed down by value. No globals, no getenv below this.

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/log.h"
#include "base/time.h"
#include "base/timetable.h"
#include "model/route.h"
#include "model/silence.h"
#include "model/source.h"
#include "yaml/section.h"

namespace newshound {

struct NetworkSettings {
  std::string proxy;    // for feeds and webhooks; empty: none
  std::string ca_file;  // PEM; empty: the system's
  // Networks that guarded requests may reach although private.
  std::vector<std::string> allow_addresses;
  std::vector<std::string> resolve;                     // "host:port:address", instead of DNS
  std::size_t max_body = std::size_t{8} * 1024 * 1024;  // decoded bytes of one feed
  Duration timeout = std::chrono::seconds(30);
  Duration connect_timeout = std::chrono::seconds(10);
  // Between two polls of a feed, over all feeds: busy ones are polled more often, quiet ones less.
  Duration mean_interval = std::chrono::minutes(10);
  int concurrent = 64;                          // transfers in flight
  int per_host = 1;                             // of them to one host group
  Duration host_gap = std::chrono::seconds(1);  // between two starts to one host group
};

struct RetentionSettings {
  Duration articles = std::chrono::hours(24 * 90);
  Duration alerts = std::chrono::hours(24 * 365 * 5);
  Duration dead_letters = std::chrono::hours(24 * 90);
};

struct SinkSettings {
  std::string name;
  std::string type;
  std::optional<Duration> expires;  // its deliveries are dead when they are older
  Section section;                  // the rest is the sink's to read
};

struct Settings {
  std::filesystem::path file;  // the configuration itself
  // state_directory:, else $STATE_DIRECTORY, else /var/lib/newshound
  std::filesystem::path state_directory;
  std::string contact_url;
  std::shared_ptr<const std::vector<Source>> feeds = std::make_shared<std::vector<Source>>();
  std::vector<std::filesystem::path> watchlists;  // files and directories
  double threshold = 0.5;
  std::vector<SinkSettings> sinks;
  std::vector<Route> routes;
  std::vector<Silence> silences;
  std::vector<std::string> operators;  // sinks for the daemon's own troubles
  std::optional<Timetable> heartbeat;  // when they are told that it is alive
  Paces paces;                         // of the sinks that do not take everything at any time
  Limit catch_up = default_catch_up;
  NetworkSettings network;
  RetentionSettings retention;
  log::Level log_level = log::Level::info;
};

inline constexpr const char* default_configuration = "/etc/newshound/newshound.yaml";

// Everything but the watchlists' content and the sinks' own options. All faults go to `problems`;
// the result is usable only when there are none.
Settings load_settings(const std::filesystem::path& file, Problems& problems);

}  // namespace newshound
