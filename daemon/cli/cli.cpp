#include "cli/cli.h"

#include <algorithm>
#include <array>
#include <exception>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>

#include "base/text.h"
#include "cli/command.h"
#include "version.h"

namespace newshound {

namespace {

constexpr std::array<AddCommand, 15> commands{add_run,
                                              add_check,
                                              add_alerts,
                                              add_feeds,
                                              add_outbox,
                                              add_routes,
                                              add_silence,
                                              add_template,
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

// What CLI11 would only call a missing subcommand. True: it was said.
bool is_unknown_command(const CLI::App& program, int argc, char** argv) {
  if (argc < 2 || argv[1][0] == '-') return false;
  std::vector<std::string> names;
  for (const auto* command : program.get_subcommands({})) names.push_back(command->get_name());
  if (std::ranges::find(names, argv[1]) != names.end()) return false;
  const auto near = nearest(argv[1], names);
  complain(fmt::format(
      "there is no command \"{}\"; {}",
      argv[1],
      near.empty() ? "newshound --help lists them" : fmt::format("did you mean \"{}\"?", near)));
  return true;
}

}  // namespace

int run_command_line(int argc, char** argv) {
  int exit = exit_code::ok;
  CLI::App program(about, "newshound");
  program.set_version_flag("--version", std::string("newshound ") + version);
  program.require_subcommand(1);
  program.footer("More: man newshound");  // each command takes it over as it is added
  for (const auto add : commands) add(program, exit);
  program.footer(exit_codes);
  if (is_unknown_command(program, argc, argv)) return exit_code::usage;
  if (argc == 1) {
    fmt::print(stderr, "{}", program.help());
    return exit_code::usage;
  }
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
