#include "app/load.h"

#include <algorithm>
#include <cstdio>

#include <fmt/format.h>

#include "base/digest.h"
#include "base/text.h"
#include "lists/watchlist_files.h"
#include "match/examples.h"
#include "route/check.h"
#include "route/silence.h"
#include "version.h"

namespace newshound {

namespace {

TransportOptions transport_options(const Settings& settings, Problems& problems) {
  TransportOptions options;
  options.user_agent = fmt::format("newshound/{}", version);
  if (!settings.contact_url.empty())
    options.user_agent += fmt::format(" (+{})", settings.contact_url);
  options.ca_file = settings.network.ca_file;
  options.resolve = settings.network.resolve;
  for (const auto& text : settings.network.allow_addresses) {
    if (const auto network = parse_network(text)) options.addresses.allow.push_back(*network);
    else
      problems.add({settings.file.string()},
                   fmt::format("network.allow_addresses: \"{}\" is not an address or a network "
                               "such as 10.0.0.0/8 or fd00::/8",
                               text));
  }
  return options;
}

// A route that nobody reaches would silently tell nobody. A list that is missing may be one that could
// not be read: then the fault is in the lists.
void check_routes(const Settings& settings,
                  const std::vector<Watchlist>& lists,
                  Problems& problems,
                  Problems& in_lists) {
  const bool lists_are_whole = in_lists.empty();
  const auto asked = names_asked(settings.routes);
  for (const auto& fault : unknown_names(asked, lists, *settings.feeds))
    (lists_are_whole && !fault.in_lists ? problems : in_lists).add(fault.where, fault.text);
  for (const auto& fault : unreachable(settings.routes)) problems.add(fault.where, fault.text);
}

// A silence that takes nothing does no harm: what it named may be gone, and it is over some day.
void check_silences(const Settings& settings,
                    const std::vector<Watchlist>& lists,
                    Problems& in_lists) {
  for (const auto& silence : settings.silences)
    for (const auto& fault : unknown_names(names_asked(silence), lists, *settings.feeds))
      in_lists.add(fault.where, fault.text);
}

// A list whose file cannot be read any more, perhaps because its author is not done yet.
void keep_unreadable(const Settings& settings,
                     const Snapshot& before,
                     std::vector<Watchlist>& lists,
                     Problems& in_lists) {
  const auto files = watchlist_files(settings.watchlists);
  for (const auto& old : before.matcher->watchlists()) {
    const bool there =
        std::ranges::find(files, std::filesystem::path(old.origin.file)) != files.end();
    const bool replaced = std::ranges::any_of(lists, [&](const Watchlist& list) {
      return list.origin.file == old.origin.file || list.id == old.id;
    });
    if (!there || replaced) continue;
    in_lists.add({old.origin.file, 0, 0},
                 fmt::format("the watchlist \"{}\" stays as it was read before", old.name));
    lists.push_back(old);
  }
}

bool nobody_is_on(const std::vector<Watchlist>& lists) {
  return std::ranges::all_of(lists, [](const Watchlist& list) { return list.subjects.empty(); });
}

// Faults that leave nothing to work with go to `problems`, all others to `in_lists`.
std::shared_ptr<const Snapshot> make_snapshot(const Settings& settings,
                                              const Snapshot* before,
                                              Problems& problems,
                                              Problems& in_lists) {
  std::vector<Watchlist> lists = load_watchlists(settings.watchlists, in_lists);
  if (before != nullptr && !in_lists.empty()) keep_unreadable(settings, *before, lists, in_lists);
  check_routes(settings, lists, problems, in_lists);
  check_silences(settings, lists, in_lists);
  if (!in_lists.empty() && nobody_is_on(lists))
    problems.add({settings.file.string()}, "none of the watchlists can be used");
  auto snapshot = std::make_shared<Snapshot>();
  snapshot->matcher = before == nullptr
                          ? std::make_shared<const Matcher>(std::move(lists))
                          : std::make_shared<const Matcher>(std::move(lists), *before->matcher);
  snapshot->threshold = settings.threshold;
  snapshot->routes = settings.routes;
  snapshot->silences = settings.silences;
  snapshot->operators = settings.operators;
  snapshot->paces = settings.paces;
  snapshot->catch_up = settings.catch_up;
  for (auto& [where, what] : failed_examples(*snapshot->matcher, settings.threshold))
    in_lists.add(where, std::move(what));
  return snapshot;
}

}  // namespace

Configuration load_configuration(const std::filesystem::path& file,
                                 Problems& problems,
                                 const std::shared_ptr<const Snapshot>& before) {
  Configuration loaded;
  loaded.settings = load_settings(file, problems);
  loaded.transport = transport_options(loaded.settings, problems);
  loaded.snapshot = make_snapshot(loaded.settings, before.get(), problems, loaded.in_lists);
  return loaded;
}

LoadedLists load_lists(const Settings& settings, const std::shared_ptr<const Snapshot>& before) {
  LoadedLists loaded;
  Problems fatal;
  loaded.snapshot = make_snapshot(settings, before.get(), fatal, loaded.problems);
  for (const auto& problem : fatal.list()) loaded.problems.add(problem.where, problem.text);
  if (!fatal.empty()) loaded.snapshot = nullptr;
  return loaded;
}

SinkMap make_sinks(Settings& settings, const Doors& doors) {
  SinkMap sinks;
  for (auto& entry : settings.sinks) {
    auto sink = make_sink(entry.type, entry.section, doors);
    if (!sink) continue;
    // What a sink is made of: its entry, and what it takes from `network:`.
    const auto made_of = fmt::format("{} {}", entry.section.fingerprint(), doors.proxy);
    sinks[entry.name] = {
        .sink = std::move(sink), .expires = entry.expires, .fingerprint = quick_hash(made_of)};
  }
  settings.sinks.clear();
  return sinks;
}

std::string summary(const Configuration& configuration, std::size_t sinks) {
  const auto& matcher = *configuration.snapshot->matcher;
  const auto& faults = configuration.in_lists.list();
  return fmt::format("{}, {} on {}, {}{}",
                     plural(configuration.settings.feeds->size(), "feed"),
                     plural(matcher.subject_count(), "subject"),
                     plural(matcher.watchlists().size(), "watchlist"),
                     plural(sinks, "sink"),
                     faults.empty()
                         ? ""
                         : fmt::format("; {} in the watchlists", plural(faults.size(), "problem")));
}

void print_problems(const Problems& problems) {
  for (const auto& problem : problems.list())
    fmt::print(stderr, "{}\n", printable(to_string(problem)));
}

}  // namespace newshound
