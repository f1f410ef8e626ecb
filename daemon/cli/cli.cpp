#include "cli/cli.h"

#include <array>
#include <exception>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include "cli/command.h"
#include "version.h"

namespace newshound {

namespace {

constexpr std::array<AddCommand, 14> commands{add_run,
                                              add_check,
                                              add_alerts,
                                              add_feeds,
                                              add_outbox,
                                              add_routes,
                                              add_silence,
                                              add_feedback,
                                              add_acknowledge,
                                              add_test_alert,
                                              add_parse,
                                              add_scan,
                                              add_explain,
                                              add_group};

constexpr const char* about =
    "newshound reads news feeds as they are published, recognises the people and organisations on "
    "your watchlists, and tells the right person once.";

constexpr const char* exit_codes =
    "Exit codes: 0 done; 1 something failed; 64 wrong usage; 75 another newshound has the state "
    "directory; 78 problems in the configuration.\nMore: man newshound";

}  // namespace

int run_command_line(int argc, char** argv) {
  int exit = exit_code::ok;
  CLI::App program(about, "newshound");
  program.set_version_flag("--version", std::string("newshound ") + version);
  program.require_subcommand(1);
  program.footer(exit_codes);
  for (const auto add : commands) add(program, exit);
  try {
    program.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    // CLI11 prints help and version the same way; only these two are no mistakes.
    return program.exit(error) == 0 ? exit_code::ok : exit_code::usage;
  } catch (const std::exception& error) {
    return complain(std::string("ended by an error that should not happen: ") + error.what());
  }
  return exit;
}

}  // namespace newshound
