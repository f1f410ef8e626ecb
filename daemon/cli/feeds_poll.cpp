// newshound feeds poll: one feed now, whatever its schedule says.
#include <algorithm>

#include <fmt/format.h>

#include "app/control.h"
#include "cli/command.h"

namespace newshound {

namespace {

// By its address or its name.
const Source* find_feed(const Settings& settings, const std::string& wanted) {
  const auto found = std::ranges::find_if(*settings.feeds, [&](const Source& source) {
    return source.url == wanted || source.name == wanted;
  });
  return found == settings.feeds->end() ? nullptr : &*found;
}

// Without a daemon this process is the owner for a moment; the next start polls the feed first.
Result<void> revive_here(const Settings& settings, const Source& source) {
  auto store = Store::open(settings.state_directory, Access::owner);
  if (!store) return std::unexpected(store.error());
  const auto states = store->feeds_of({source.url});
  if (!states) return std::unexpected(states.error());
  return store->revive(states->front().id);
}

int poll_feed(const std::string& file, const std::string& wanted) {
  const auto settings = settings_for_reading(file);
  if (!settings) return exit_code::configuration;
  const Source* source = find_feed(*settings, wanted);
  if (source == nullptr) {
    complain("the configuration has no feed with this address or name; newshound feeds lists them");
    return exit_code::failed;
  }
  const auto reply =
      ask_daemon(settings->state_directory, {{"verb", "poll"}, {"url", source->url}});
  if (!reply && reply.error().code != Errc::not_found) return complain(reply.error());
  if (reply) {
    fmt::print("{} is being polled; the log and \"newshound feeds\" tell what came of it\n",
               source->name);
    return exit_code::ok;
  }
  if (const auto revived = revive_here(*settings, *source); !revived)
    return complain(revived.error());
  fmt::print("newshound does not run; {} is polled as soon as it does\n", source->name);
  return exit_code::ok;
}

}  // namespace

CLI::App* add_feeds_poll(CLI::App& feeds, int& exit) {
  struct Options {
    std::string config;
    std::string feed;
  };
  auto options = std::make_shared<Options>();
  auto* command = feeds.add_subcommand(
      "poll", "Poll one feed now, also one that was given up because its server said it is gone");
  add_config_option(*command, options->config);
  command->add_option("feed", options->feed, "Its address or its name")->required();
  command->callback([options, &exit] { exit = poll_feed(options->config, options->feed); });
  return command;
}

}  // namespace newshound
