#include "cli/command.h"

#include <cstdio>

#include <fmt/format.h>

#include "app/load.h"
#include "base/text.h"

namespace newshound {

void add_config_option(CLI::App& command, std::string& file) {
  file = default_configuration;
  command.add_option("--config", file, "The configuration file")->capture_default_str();
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

std::optional<UtcTime> parse_since(const std::string& text) {
  if (const auto instant = parse_utc(text)) return instant;
  const auto ago = parse_duration(text);
  if (!ago) return {};
  return std::chrono::floor<Duration>(std::chrono::system_clock::now()) - *ago;
}

}  // namespace newshound
