// `sinks:`, `operators:` and `heartbeat:`: where alerts can go.
#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "settings/parts.h"

namespace newshound {

std::vector<std::string> read_sink_names(Section& section,
                                         std::string_view key,
                                         const std::vector<std::string>& known) {
  std::vector<std::string> names;
  for (auto& name : section.texts(key)) {
    if (std::ranges::find(known, name) != known.end()) {
      if (std::ranges::find(names, name) == names.end()) names.push_back(std::move(name));
      continue;
    }
    const auto near = nearest(name, known);
    section.problem(key,
                    fmt::format("there is no sink \"{}\"; {}",
                                printable(name),
                                near.empty() ? fmt::format("there are: {}", fmt::join(known, ", "))
                                             : fmt::format("did you mean \"{}\"?", near)));
  }
  return names;
}

std::optional<Duration> read_expiry(Section& section) {
  constexpr Duration shortest = std::chrono::minutes(1);
  const auto expires = section.duration("expires", forever, shortest, forever);
  return expires == forever ? std::nullopt : std::optional(expires);
}

std::vector<SinkSettings> read_sinks(Section& root, const Problems& problems, Paces& paces) {
  std::vector<SinkSettings> sinks;
  const auto before = problems.list().size();
  auto sections = root.sections("sinks");
  if (sections.empty() && problems.list().size() == before)
    root.problem("sinks", "nobody to tell; write sinks: and below it at least \"- type: console\"");
  for (auto& section : sections) {
    const auto type = section.required_text("type");
    const auto name = printable(section.text("name", type));
    if (name.empty() && section.has("name")) section.problem("name", "must not be empty");
    section.set_label(name);
    if (Pace pace = read_pace(section); pace.quiet || pace.limit) paces.emplace(name, pace);
    const auto same = std::ranges::find(sinks, name, &SinkSettings::name);
    const auto expires = read_expiry(section);
    if (name.empty() || same == sinks.end()) sinks.push_back({name, type, expires, section});
    else
      section.problem("name",
                      fmt::format("the sink at {} has the same name; give one of them a name of "
                                  "its own",
                                  to_string(same->section.here())));
  }
  return sinks;
}

std::vector<std::string> read_operators(Section& root, const std::vector<std::string>& sinks) {
  const auto named = read_sink_names(root, "operators", sinks);
  return root.has("operators") ? named : sinks;
}

std::optional<Timetable> read_heartbeat(Section& root) {
  const auto text = root.maybe_text("heartbeat");
  if (!text) return {};
  auto times = Timetable::parse(*text);
  if (times) return std::move(*times);
  root.problem("heartbeat", times.error().message);
  return {};
}

}  // namespace newshound
