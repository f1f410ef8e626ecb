// newshound outbox: what is still to be delivered, and what could not be.
#include <boost/json.hpp>
#include <fmt/format.h>

#include "app/control.h"
#include "base/text.h"
#include "cli/command.h"

namespace newshound {

namespace json = boost::json;

namespace {

struct OutboxOptions {
  std::string config;
  std::string sink;
  std::string state;
  std::string id;
  bool all = false;
  bool json = false;
};

json::object json_of(const Delivery& delivery) {
  return {{"alert", delivery.alert.id},
          {"sink", delivery.sink},
          {"state", name_of(delivery.state)},
          {"created", format_utc(delivery.created)},
          {"next_attempt", format_utc(delivery.next_attempt)},
          {"attempts", delivery.attempts},
          {"last_error", delivery.last_error},
          {"held_for", delivery.bundle},
          {"headline", headline(delivery.alert)}};
}

std::string in_words(const Delivery& delivery) {
  if (delivery.state == DeliveryState::held)
    return fmt::format(
        "until {}: {}", format_local(delivery.next_attempt), printable(delivery.bundle));
  const bool pending = delivery.state == DeliveryState::pending;
  return fmt::format("{} attempts, {}{}",
                     delivery.attempts,
                     pending ? "next " + format_local(delivery.next_attempt)
                             : "since " + format_local(delivery.created),
                     delivery.last_error.empty() ? "" : ": " + printable(delivery.last_error));
}

// Why everything for a sink waits.
void print_troubles(const std::vector<SinkState>& states, const std::string& sink) {
  for (const auto& state : states) {
    if ((!sink.empty() && sink != state.sink) || (!state.down && !state.gone)) continue;
    fmt::print("sink {} {} since {}: {}; {}\n",
               printable(state.sink),
               state.gone ? "is switched off" : "takes nothing",
               format_local(state.failing_since.value_or(UtcTime{})),
               printable(state.why),
               state.gone ? "a reload, or newshound outbox replay, switches it on again"
                          : "all of its alerts wait; next try " + format_local(state.rest_until));
  }
}

int list(const OutboxOptions& options) {
  const auto settings = settings_for_reading(options.config);
  if (!settings) return exit_code::configuration;
  auto store = open_for_reading(*settings);
  if (!store) return exit_code::failed;
  Store::OutboxQuery query;
  if (!options.sink.empty()) query.sink = options.sink;
  if (options.state == "pending") query.state = DeliveryState::pending;
  if (options.state == "held") query.state = DeliveryState::held;
  if (options.state == "dead") query.state = DeliveryState::dead;
  if (options.state == "silenced") query.state = DeliveryState::silenced;
  const auto deliveries = store->outbox(query);
  if (!deliveries) return complain(deliveries.error());
  if (const auto states = store->sink_states(); states && !options.json)
    print_troubles(*states, options.sink);
  for (const auto& delivery : *deliveries) {
    if (options.json) {
      fmt::print("{}\n", json::serialize(json_of(delivery)));
      continue;
    }
    fmt::print("{}  {:<12} {:<8} {}\n    {}\n",
               delivery.alert.id,
               delivery.sink,
               name_of(delivery.state),
               in_words(delivery),
               printable(headline(delivery.alert)));
  }
  if (deliveries->empty() && !options.json) fmt::print("the outbox is empty\n");
  return exit_code::ok;
}

// Without a daemon this process takes the lock and is the owner for a moment.
Result<std::size_t> change_here(const Settings& settings,
                                const OutboxOptions& options,
                                bool replay) {
  auto store = Store::open(settings.state_directory, Access::owner);
  if (!store) return std::unexpected(store.error());
  if (auto begun = store->begin(); !begun) return std::unexpected(begun.error());
  const UtcTime now = std::chrono::floor<Duration>(std::chrono::system_clock::now());
  auto count =
      replay ? store->replay(options.id, options.sink, now) : store->drop(options.id, options.sink);
  if (!count) return count;
  if (auto done = store->commit(); !done) return std::unexpected(done.error());
  return count;
}

Result<std::size_t> change(const Settings& settings, const OutboxOptions& options, bool replay) {
  const auto reply = ask_daemon(
      settings.state_directory,
      {{"verb", replay ? "replay" : "drop"}, {"alert", options.id}, {"sink", options.sink}});
  if (reply) {
    const auto* count = reply->if_contains("count");
    return count != nullptr && count->is_number() ? count->to_number<std::size_t>() : 0;
  }
  if (reply.error().code != Errc::not_found) return std::unexpected(reply.error());
  return change_here(settings, options, replay);
}

int run_change(const OutboxOptions& options, bool replay) {
  if (options.id.empty() && !options.all) {
    complain("say which alert's deliveries are meant (ID), or --all for every dead one");
    return exit_code::usage;
  }
  const auto settings = settings_for_reading(options.config);
  if (!settings) return exit_code::configuration;
  if (!open_for_reading(*settings)) return exit_code::failed;
  const auto count = change(*settings, options, replay);
  if (!count) {
    complain(count.error());
    return count.error().code == Errc::busy ? exit_code::busy : exit_code::failed;
  }
  fmt::print("{} {} {}\n",
             *count,
             *count == 1 ? "delivery" : "deliveries",
             replay ? "will be tried again" : "dropped");
  return exit_code::ok;
}

}  // namespace

void add_outbox(CLI::App& program, int& exit) {
  auto options = std::make_shared<OutboxOptions>();
  auto* command = program.add_subcommand(
      "outbox", "Show, replay or drop deliveries that are held, pending or dead");
  command->require_subcommand(0, 1);
  const auto common = [options](CLI::App& verb) {
    add_config_option(verb, options->config);
    verb.add_option("--sink", options->sink, "Only this sink's");
  };
  const auto listing = [options, common](CLI::App& verb) {
    common(verb);
    verb.add_option("--state", options->state, "Only these")
        ->check(CLI::IsMember({"held", "pending", "dead", "silenced"}));
    verb.add_flag("--json", options->json, "One JSON object per line");
  };
  listing(*command);
  auto* show = command->add_subcommand("list", "Pending and dead deliveries (the default)");
  auto* replay = command->add_subcommand("replay", "Try again now");
  auto* drop = command->add_subcommand("drop", "Give up for good");
  listing(*show);
  for (auto* verb : {replay, drop}) {
    common(*verb);
    verb->add_option("ID", options->id, "The alert whose deliveries are meant");
    verb->add_flag("--all", options->all, "Every dead delivery");
  }
  show->callback([options, &exit] { exit = list(*options); });
  replay->callback([options, &exit] { exit = run_change(*options, true); });
  drop->callback([options, &exit] { exit = run_change(*options, false); });
  command->callback([command, options, &exit] {
    if (command->get_subcommands().empty()) exit = list(*options);
  });
}

}  // namespace newshound
