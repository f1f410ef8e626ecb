#include "settings/settings.h"

#include <chrono>
#include <cstdlib>
#include <filesystem>

#include <fmt/format.h>

#include "base/text.h"
#include "settings/parts.h"

namespace newshound {

namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

constexpr Duration a_day = 24h;
constexpr std::int64_t kib = 1024;
constexpr std::int64_t mib = 1024 * kib;

// systemd gives the folder of StateDirectory= to the service in this variable, absolute; with
// several folders a colon separates them (systemd.exec(5)). getenv below main is allowed here for
// that.
fs::path usual_state_directory() {
  const char* const given = std::getenv("STATE_DIRECTORY");
  const std::string_view folders = given == nullptr ? "" : given;
  if (folders.empty()) return "/var/lib/newshound";
  return folders.substr(0, folders.find(':'));
}

fs::path read_state_directory(Section& root) {
  const auto written = root.file("state_directory");
  if (written.empty()) return usual_state_directory();
  std::error_code error;
  auto whole = fs::weakly_canonical(written, error);
  if (error || !whole.is_absolute()) whole = fs::absolute(written);
  if (fs::exists(whole, error) && !fs::is_directory(whole, error))
    root.problem("state_directory", fmt::format("{} is not a directory", whole.string()));
  return whole;
}

// It stands in the User-Agent of every request.
std::string read_contact_url(Section& root) {
  auto url = root.text("contact_url");
  if (url.empty()) return url;
  const bool is_mail = url.starts_with("mailto:") && url.find('@') != url.npos &&
                       url.find(' ') == url.npos && printable(url) == url;
  if (!is_mail && !fault_of_url(url).empty())
    root.problem("contact_url", "expected https://… or mailto:…, where a publisher can reach you");
  return url;
}

std::vector<fs::path> read_watchlists(Section& root, const Problems& problems) {
  const auto before = problems.list().size();
  auto paths = root.files("watchlists");
  if (paths.empty() && problems.list().size() == before)
    root.problem("watchlists",
                 "nobody to look for; write watchlists: and below it a list of files and folders");
  return paths;
}

// As CURLOPT_RESOLVE takes it; an IPv6 address holds colons itself.
bool is_resolve_entry(std::string_view entry) {
  const auto port = entry.find(':');
  if (port == entry.npos || port == 0) return false;
  const auto address = entry.find(':', port + 1);
  if (address == entry.npos || address + 1 == entry.size()) return false;
  const auto digits = entry.substr(port + 1, address - port - 1);
  return !digits.empty() && digits.find_first_not_of("0123456789") == digits.npos;
}

void read_limits(Section& section, NetworkSettings& network) {
  network.max_body = static_cast<std::size_t>(
      section.bytes("max_body", static_cast<std::int64_t>(network.max_body), 64 * kib, 256 * mib));
  network.timeout = section.duration("timeout", network.timeout, 1s, 10min);
  network.connect_timeout = section.duration("connect_timeout", network.connect_timeout, 1s, 5min);
  if (network.connect_timeout > network.timeout)
    section.problem(section.has("connect_timeout") ? "connect_timeout" : "timeout",
                    fmt::format("connect_timeout ({}) is longer than timeout ({})",
                                format_duration(network.connect_timeout),
                                format_duration(network.timeout)));
  network.mean_interval = section.duration("mean_interval", network.mean_interval, 1min, 7 * 24h);
  network.concurrent = static_cast<int>(section.number("concurrent", network.concurrent, 1, 1000));
  network.per_host = static_cast<int>(section.number("per_host", network.per_host, 1, 100));
  network.host_gap = section.duration("host_gap", network.host_gap, 0s, 1h);
}

NetworkSettings read_network(Section& root) {
  NetworkSettings network;
  auto section = root.section("network");
  if (!section) return network;
  network.proxy = read_proxy(*section, "proxy").value_or("");
  const auto ca_file = section->file("ca_file");
  std::error_code error;
  if (!ca_file.empty() && !fs::is_regular_file(ca_file, error))
    section->problem("ca_file", fmt::format("there is no file {}", ca_file.string()));
  network.ca_file = ca_file.string();
  network.allow_addresses = section->texts("allow_addresses");
  network.resolve = section->texts("resolve");
  for (const auto& entry : network.resolve)
    if (!is_resolve_entry(entry))
      section->problem("resolve",
                       fmt::format("expected host:port:address, found \"{}\"", printable(entry)));
  read_limits(*section, network);
  section->done();
  return network;
}

RetentionSettings read_retention(Section& root) {
  RetentionSettings retention;
  auto section = root.section("retention");
  if (!section) return retention;
  retention.articles = section->duration("articles", retention.articles, a_day, forever);
  retention.alerts = section->duration("alerts", retention.alerts, a_day, forever);
  retention.dead_letters =
      section->duration("dead_letters", retention.dead_letters, a_day, forever);
  section->done();
  return retention;
}

void read_delivery(Section& root, Settings& settings) {
  auto section = root.section("delivery");
  if (!section) return;
  settings.catch_up = read_limit(*section, "catch_up").value_or(settings.catch_up);
  section->done();
}

log::Level read_log_level(Section& root, log::Level level) {
  auto section = root.section("logging");
  if (!section) return level;
  log::parse_level(section->one_of("level", {"debug", "info", "warning", "error"}, "info"), level);
  section->done();
  return level;
}

// What to say instead of "no such file" to somebody who starts newshound for the first time.
std::string advice_for_missing(const fs::path& file) {
  std::error_code error;
  const bool is_folder = fs::is_directory(file, error);
  const auto wanted = (is_folder ? file / "newshound.yaml" : file).string();
  if (is_folder && fs::exists(wanted, error))
    return fmt::format("this is a directory; name the file in it: --config {}", wanted);
  return fmt::format(
      "there is no configuration yet; name yours with --config or NEWSHOUND_CONFIG, or copy the "
      "annotated example newshound.yaml (in config/ of the "
      "source, in share/doc/newshound/examples/config/ of an installation) to {0}, fit it to your "
      "needs and try it with: newshound check --config {0}",
      wanted);
}

}  // namespace

Settings load_settings(const std::filesystem::path& file, Problems& problems) {
  Settings settings;
  settings.file = file;
  std::error_code error;
  if (fs::is_directory(file, error) ||
      fs::symlink_status(file, error).type() == fs::file_type::not_found) {
    problems.add({file.string(), 0, 0}, advice_for_missing(file));
    return settings;
  }
  auto root = Section::load(file, problems);
  settings.state_directory = read_state_directory(root);
  settings.contact_url = read_contact_url(root);
  settings.feeds = std::make_shared<std::vector<Source>>(read_feeds(root, problems));
  settings.watchlists = read_watchlists(root, problems);
  settings.threshold = root.decimal("threshold", settings.threshold, 0, 1);
  settings.sinks = read_sinks(root, problems, settings.paces);
  std::vector<std::string> names;
  names.reserve(settings.sinks.size());
  for (const auto& sink : settings.sinks) names.push_back(sink.name);
  settings.routes = read_routes(root, names, problems);
  settings.silences = read_silences(root);
  settings.operators = read_operators(root, names);
  settings.heartbeat = read_heartbeat(root);
  settings.network = read_network(root);
  settings.retention = read_retention(root);
  read_delivery(root, settings);
  settings.log_level = read_log_level(root, settings.log_level);
  root.done();
  return settings;
}

}  // namespace newshound
