#pragma once
// What the commands share. Each command is one file with one add_…() and one line in cli.cpp's
// table; it registers its options and a callback that sets the exit code.

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <boost/json/object.hpp>

#include "app/app.h"
#include "base/error.h"
#include "lists/watchlist_files.h"
#include "settings/settings.h"
#include "store/store.h"

namespace newshound {

using AddCommand = void (*)(CLI::App& program, int& exit);

void add_run(CLI::App& program, int& exit);
void add_check(CLI::App& program, int& exit);
void add_parse(CLI::App& program, int& exit);
void add_scan(CLI::App& program, int& exit);
void add_explain(CLI::App& program, int& exit);
void add_group(CLI::App& program, int& exit);
void add_alerts(CLI::App& program, int& exit);
void add_feeds(CLI::App& program, int& exit);
CLI::App* add_feeds_poll(CLI::App& feeds, int& exit);  // below it
void add_feeds_changes(CLI::App& feeds, int& exit);    // likewise
void add_outbox(CLI::App& program, int& exit);
void add_routes(CLI::App& program, int& exit);
void add_silence(CLI::App& program, int& exit);
void add_template(CLI::App& program, int& exit);
void add_test_alert(CLI::App& program, int& exit);

// --config, with its default.
void add_config_option(CLI::App& command, std::string& file);
// --watchlist, which may be repeated and takes one path each time: a FILE may follow.
void add_watchlist_option(CLI::App& command, std::vector<std::string>& paths);
// What these paths hold; what is wrong with it is printed and in `problems`.
std::vector<Watchlist> load_named_watchlists(const std::vector<std::string>& paths,
                                             Problems& problems);

// "newshound: <message>" on standard error; returns exit_code::failed.
int complain(const std::string& message);
int complain(const Error& error);

// The settings of a command that only looks at the state: problems elsewhere in the file do not
// stop it, but a file that cannot be read does (printed; nullopt).
std::optional<Settings> settings_for_reading(const std::string& file);

// The state as a reader. A missing database is explained (printed; nullopt).
std::optional<Store> open_for_reading(const Settings& settings);

// A time point from "30d" (ago) or an RFC 3339 instant; nullopt when it is neither.
std::optional<UtcTime> parse_since(const std::string& text);

}  // namespace newshound
