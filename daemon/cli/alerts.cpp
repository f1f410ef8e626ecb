// newshound alerts: what was found, for people and for programs.
#include <map>

#include <fmt/format.h>
#include <unistd.h>

#include "base/text.h"
#include "cli/command.h"
#include "model/alert_json.h"
#include "route/feedback.h"
#include "sinks/render.h"

namespace newshound {

namespace {

struct AlertOptions {
  std::string config;
  std::string since;
  std::size_t most = 20;
  bool json = false;
  std::string id;
};

std::optional<Store> open(const AlertOptions& options, int& exit) {
  const auto settings = settings_for_reading(options.config);
  exit = settings ? exit_code::failed : exit_code::configuration;
  if (!settings) return {};
  return open_for_reading(*settings);
}

// False when --since makes no sense (already said).
bool read_query(const AlertOptions& options, Store::AlertQuery& query, int& exit) {
  query.most = options.most;
  if (options.since.empty()) return true;
  query.since = parse_since(options.since);
  if (query.since) return true;
  complain(
      fmt::format("--since takes a duration such as 7d, or an instant such as "
                  "2026-01-31T12:00:00Z, not \"{}\"",
                  options.since));
  exit = exit_code::usage;
  return false;
}

// What readers said of alerts, by the alert's id, as a mark in the list.
std::map<std::string, std::string> marks(Store& store) {
  std::map<std::string, std::string> marks;
  const auto said = store.feedback();
  if (!said) return marks;  // the alerts themselves are what counts
  for (const auto& feedback : *said)
    if (feedback.withdrawn_by.empty())
      marks[feedback.alert] +=
          feedback.said == Said::somebody_else
              ? "[not him] "
              : fmt::format("[acknowledged by {}] ", printable(feedback.author));
  return marks;
}

std::string_view mark_of_silence(const Alert& alert) {
  if (alert.silenced.empty()) return "";
  return is_not_him(alert) ? "[not him] " : "[silenced] ";
}

void print_feedback(Store& store, const std::string& id) {
  const auto list = store.feedback_on(id);
  if (!list || list->empty()) return;
  fmt::print("What was said of it\n");
  for (const auto& feedback : *list)
    fmt::print("  {}  {}\n", format_local(feedback.created), in_words(feedback));
  fmt::print("\n");
}

int print_alerts(const AlertOptions& options, bool newest_first) {
  int exit = exit_code::ok;
  Store::AlertQuery query;
  if (!read_query(options, query, exit)) return exit;
  auto store = open(options, exit);
  if (!store) return exit;
  auto alerts = store->alerts(query);
  if (!alerts) return complain(alerts.error());
  if (!newest_first) std::reverse(alerts->begin(), alerts->end());
  const auto said = options.json ? std::map<std::string, std::string>() : marks(*store);
  for (const auto& alert : *alerts) {
    const auto mark = said.find(alert.id);
    if (options.json) fmt::print("{}\n", to_json(alert));
    else
      fmt::print("{}  {}  {:<8}  {}{}{}\n",
                 alert.id,
                 format_local(alert.created),
                 name_of(alert.severity),
                 mark == said.end() ? "" : mark->second,
                 mark == said.end() ? mark_of_silence(alert) : "",
                 printable(headline(alert)));
  }
  if (alerts->empty() && !options.json) fmt::print("no alerts\n");
  return exit_code::ok;
}

std::string in_words(const Delivery& delivery) {
  if (delivery.state == DeliveryState::held)
    return fmt::format(
        "held until {}: {}", format_local(delivery.next_attempt), printable(delivery.bundle));
  if (delivery.state == DeliveryState::folded)
    return fmt::format("told by the digest {}: {}", delivery.digest, printable(delivery.bundle));
  std::string state(name_of(delivery.state));
  if (delivery.state == DeliveryState::pending)
    state += fmt::format(", next try {}", format_local(delivery.next_attempt));
  return fmt::format("{} after {} attempt{}{}{}",
                     state,
                     delivery.attempts,
                     delivery.attempts == 1 ? "" : "s",
                     delivery.last_error.empty() ? "" : ": ",
                     printable(delivery.last_error));
}

void print_deliveries(Store& store, const std::string& id) {
  const auto deliveries = store.deliveries_of(id);
  if (!deliveries) return;
  for (const auto& delivery : *deliveries) {
    fmt::print("  {:<12} {}\n", delivery.sink, in_words(delivery));
  }
}

int show(const AlertOptions& options) {
  int exit = exit_code::ok;
  auto store = open(options, exit);
  if (!store) return exit;
  const auto alert = one_alert(*store, options.id);
  if (!alert) return complain(alert.error());
  if (options.json) {
    fmt::print("{}\n", to_json(*alert));
    return exit_code::ok;
  }
  const bool terminal = ::isatty(STDOUT_FILENO) != 0;
  auto also = store->follow_ups(alert->id);
  if (!also) return complain(also.error());
  const auto all = also->size();
  fmt::print("{}", as_text({*alert, std::move(*also)}, {.color = terminal, .reports = all}));
  print_feedback(*store, alert->id);
  fmt::print("Deliveries of alert {}\n", alert->id);
  if (!alert->silenced.empty()) fmt::print("  none: {}\n", printable(alert->silenced));
  print_deliveries(*store, alert->id);
  return exit_code::ok;
}

}  // namespace

void add_alerts(CLI::App& program, int& exit) {
  auto options = std::make_shared<AlertOptions>();
  auto* command = program.add_subcommand("alerts", "Show the alerts there were");
  command->require_subcommand(0, 1);
  const auto common = [options](CLI::App& verb) {
    add_config_option(verb, options->config);
    verb.add_flag("--json", options->json, "One JSON object per line");
  };
  const auto range = [options](CLI::App& verb) {
    verb.add_option("--since", options->since, "Only those since then: 7d, or an RFC 3339 instant");
    verb.add_option("--most", options->most, "At most so many, the newest")->capture_default_str();
  };
  common(*command);
  range(*command);
  auto* list = command->add_subcommand("list", "A line each, newest first (the default)");
  auto* one = command->add_subcommand("show", "One alert whole, and what became of its deliveries");
  auto* dump = command->add_subcommand("export", "All alerts as JSON Lines, oldest first");
  for (auto* verb : {list, one, dump}) common(*verb);
  range(*list);
  dump->add_option("--since", options->since, "Only those since then: 7d, or an RFC 3339 instant");
  one->add_option("ID", options->id, "The alert's id, or the beginning of it")->required();
  list->callback([options, &exit] { exit = print_alerts(*options, true); });
  one->callback([options, &exit] { exit = show(*options); });
  dump->callback([options, &exit] {
    options->json = true;
    options->most = std::numeric_limits<std::size_t>::max() / 2;
    exit = print_alerts(*options, false);
  });
  command->callback([command, options, &exit] {
    if (command->get_subcommands().empty()) exit = print_alerts(*options, true);
  });
}

}  // namespace newshound
