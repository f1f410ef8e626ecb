// newshound run: the daemon itself.
#include <cstdlib>

#include "base/failpoint.h"
#include "cli/command.h"

namespace newshound {

void add_run(CLI::App& program, int& exit) {
  struct Options {
    std::string config;
    bool once = false;
    bool all = false;
  };
  auto options = std::make_shared<Options>();
  auto* command = program.add_subcommand("run", "Poll, recognise and alert until stopped");
  add_config_option(*command, options->config);
  auto* once = command->add_flag("--once",
                                 options->once,
                                 "Poll the feeds that are due, deliver, and exit; 1 if a feed or a "
                                 "delivery failed");
  command->add_flag("--all", options->all, "With --once: poll all feeds, due or not")->needs(once);
  command->callback([options, &exit] {
    if (const char* point = std::getenv("NEWSHOUND_FAILPOINT")) arm_failpoint(point);
    exit = run_daemon({options->config, options->once, options->all});
  });
}

}  // namespace newshound
