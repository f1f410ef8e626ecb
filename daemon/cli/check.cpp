// newshound check: the start-up path without network.
#include <boost/asio/io_context.hpp>
#include <fmt/format.h>

#include "app/load.h"
#include "base/clock.h"
#include "base/text.h"
#include "cli/command.h"

namespace newshound {

namespace {

// No fault of the configuration, but whoever looks at it will want to know.
void warn_of_sinks(const Settings& settings) {
  auto store = Store::open(settings.state_directory, Access::reader);
  if (!store) return;
  const auto states = store->sink_states();
  if (!states) return;
  for (const auto& state : *states)
    if (state.gone)
      fmt::print(stderr,
                 "the sink \"{}\" is switched off: {}; a reload, or newshound outbox replay, "
                 "switches it on again\n",
                 printable(state.sink),
                 printable(state.why));
}

int check(const std::string& file) {
  Problems problems;
  Configuration configuration = load_configuration(file, problems);
  start_network();
  boost::asio::io_context loop;
  CurlTransport transport(loop.get_executor(), configuration.transport);
  SystemClock clock;
  const SinkMap sinks =
      make_sinks(configuration.settings, {loop.get_executor(), transport, transport, clock, ""});
  const auto& in_lists = configuration.in_lists;
  if (const auto count = problems.list().size() + in_lists.list().size(); count > 0) {
    print_problems(problems);
    print_problems(in_lists);
    fmt::print(stderr, "{}: {} found\n", file, plural(count, "problem"));
    return exit_code::configuration;
  }
  warn_of_sinks(configuration.settings);
  fmt::print("{} is fine: {}; state in {}\n",
             file,
             summary(configuration, sinks.size()),
             configuration.settings.state_directory.string());
  return exit_code::ok;
}

}  // namespace

void add_check(CLI::App& program, int& exit) {
  auto file = std::make_shared<std::string>();
  auto* command = program.add_subcommand(
      "check", "Read the configuration and the watchlists, print every problem");
  add_config_option(*command, *file);
  command->callback([file, &exit] { exit = check(*file); });
}

}  // namespace newshound
