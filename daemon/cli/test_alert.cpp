// newshound test-alert: does a sink work?
#include <csignal>

#include <boost/asio/io_context.hpp>
#include <fmt/format.h>

#include "app/control.h"
#include "app/dispatcher.h"
#include "app/load.h"
#include "base/spawn.h"
#include "base/text.h"
#include "cli/command.h"

namespace newshound {

namespace asio = boost::asio;

namespace {

asio::awaitable<void> deliver(std::shared_ptr<Sink> sink, UtcTime now, Outcome& outcome) {
  Alert alert = test_alert(now);
  auto result = co_await sink->deliver(std::move(alert));
  outcome = std::move(result);
}

// Without a daemon: the sink is made here, from the same configuration.
int test_here(const std::string& file, const std::string& name, Outcome& outcome) {
  Problems problems;
  Configuration configuration = load_configuration(file, problems);
  start_network();
  asio::io_context loop;
  CurlTransport transport(loop.get_executor(), configuration.transport);
  SystemClock clock;
  const std::string proxy = configuration.settings.network.proxy;
  const SinkMap sinks =
      make_sinks(configuration.settings, {loop.get_executor(), transport, transport, clock, proxy});
  if (!problems.empty()) {
    print_problems(problems);
    return exit_code::configuration;
  }
  const auto sink = sinks.find(name);
  if (sink == sinks.end())
    return complain(fmt::format("there is no sink \"{}\" in {}", name, file));
  spawn(loop.get_executor(), deliver(sink->second.sink, clock.now(), outcome));
  loop.run();
  return exit_code::ok;
}

int run_test(const std::string& file, const std::string& name) {
  std::signal(SIGPIPE, SIG_IGN);
  const auto settings = settings_for_reading(file);
  if (!settings) return exit_code::configuration;
  Outcome outcome = Outcome::retry("it was not tried");
  // The running daemon has the credentials that systemd gave it; we may not.
  const auto reply =
      ask_daemon(settings->state_directory, {{"verb", "test-alert"}, {"sink", name}});
  if (reply) {
    const auto* delivered = reply->if_contains("delivered");
    const auto* why = reply->if_contains("why");
    const bool done = delivered != nullptr && delivered->is_bool() && delivered->get_bool();
    outcome = done ? Outcome::delivered()
                   : Outcome::rejected(
                         why != nullptr && why->is_string() ? std::string(why->get_string()) : "");
  } else if (reply.error().code != Errc::not_found) {
    return complain(reply.error());
  } else if (const int exit = test_here(file, name, outcome); exit != exit_code::ok) {
    return exit;
  }
  if (outcome.kind != Outcome::Kind::delivered)
    return complain(
        fmt::format("the sink \"{}\" did not take the test alert: {}", name, outcome.why));
  fmt::print(stderr, "the sink \"{}\" took the test alert\n", printable(name));
  return exit_code::ok;
}

}  // namespace

void add_test_alert(CLI::App& program, int& exit) {
  struct Options {
    std::string config;
    std::string sink;
  };
  auto options = std::make_shared<Options>();
  auto* command = program.add_subcommand("test-alert", "Send a clearly marked test through a sink");
  add_config_option(*command, options->config);
  command->add_option("SINK", options->sink, "The sink's name in the configuration")->required();
  command->callback([options, &exit] { exit = run_test(options->config, options->sink); });
}

}  // namespace newshound
