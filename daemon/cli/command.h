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
void add_feedback(CLI::App& program, int& exit);
void add_acknowledge(CLI::App& program, int& exit);
void add_test_alert(CLI::App& program, int& exit);

// --config; else $NEWSHOUND_CONFIG, else the default.
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

// Who runs the command, for what is kept of who wanted what.
std::string who_asks();
UtcTime now();

// Has the running daemon change the state as the request says. Without a daemon `here` does it: this
// process takes the lock and is the owner for a moment.
using Change = Result<boost::json::object> (*)(Store& store,
                                               const boost::json::object& request,
                                               UtcTime now);
Result<boost::json::object> change_state(const Settings& settings,
                                         const boost::json::object& request,
                                         Change here);
// The exit code that goes with what went wrong there (already said).
int complain_of_change(const Error& error);

// The one alert whose id begins so.
Result<Alert> one_alert(Store& store, const std::string& beginning);

// A time point from "30d" (ago) or an RFC 3339 instant; nullopt when it is neither.
std::optional<UtcTime> parse_since(const std::string& text);

}  // namespace newshound
