#include "cli/command.h"

#include <cstdio>

#include <fmt/format.h>
#include <pwd.h>
#include <unistd.h>

#include "app/control.h"
#include "app/load.h"
#include "base/text.h"

namespace newshound {

void add_config_option(CLI::App& command, std::string& file) {
  file = default_configuration;
  command.add_option("--config", file, "The configuration file")
      ->type_name("FILE")
      ->envname("NEWSHOUND_CONFIG")
      ->capture_default_str();
}

void add_watchlist_option(CLI::App& command, std::vector<std::string>& paths) {
  command
      .add_option("--watchlist",
                  paths,
                  "A watchlist (.yaml, .jsonl) or a directory of them; may be repeated")
      ->required()
      ->allow_extra_args(false);
}

std::vector<Watchlist> load_named_watchlists(const std::vector<std::string>& paths,
                                             Problems& problems) {
  auto lists = load_watchlists({paths.begin(), paths.end()}, problems);
  print_problems(problems);
  return lists;
}

int complain(const std::string& message) {
  fmt::print(stderr, "newshound: {}\n", printable_lines(message));
  return exit_code::failed;
}

int complain(const Error& error) {
  return complain(error.message);
}

std::optional<Settings> settings_for_reading(const std::string& file) {
  std::error_code error;
  Problems problems;
  Settings settings = load_settings(file, problems);
  settings.sinks.clear();  // their sections would outlive `problems`
  if (std::filesystem::exists(file, error)) return settings;
  print_problems(problems);
  return {};
}

std::optional<Store> open_for_reading(const Settings& settings) {
  auto store = Store::open(settings.state_directory, Access::reader);
  if (store) return std::move(*store);
  if (store.error().code == Errc::not_found)
    complain(
        fmt::format("there is no state in {} yet; has \"newshound run\" been started with this "
                    "configuration?",
                    settings.state_directory.string()));
  else complain(store.error());
  return {};
}

std::string who_asks() {
  const auto* const user = ::getpwuid(::getuid());
  return user == nullptr ? fmt::format("user {}", ::getuid()) : std::string(user->pw_name);
}

UtcTime now() {
  return std::chrono::floor<Duration>(std::chrono::system_clock::now());
}

Result<boost::json::object> change_state(const Settings& settings,
                                         const boost::json::object& request,
                                         Change here) {
  auto reply = ask_daemon(settings.state_directory, request);
  if (reply || reply.error().code != Errc::not_found) return reply;
  auto store = Store::open(settings.state_directory, Access::owner);
  if (!store) return std::unexpected(store.error());
  return here(*store, request, now());
}

int complain_of_change(const Error& error) {
  complain(error);
  return error.code == Errc::busy ? exit_code::busy : exit_code::failed;
}

Result<Alert> one_alert(Store& store, const std::string& beginning) {
  auto found = store.alerts_by_id(beginning);
  if (!found) return std::unexpected(found.error());
  if (found->empty()) return failure(Errc::not_found, "there is no alert " + beginning);
  if (found->size() > 1)
    return failure(Errc::invalid,
                   fmt::format("several alerts begin with {}; give more of the id", beginning));
  return std::move(found->front());
}

std::optional<UtcTime> parse_since(const std::string& text) {
  if (const auto instant = parse_utc(text)) return instant;
  const auto ago = parse_duration(text);
  if (!ago) return {};
  return now() - *ago;
}

}  // namespace newshound
