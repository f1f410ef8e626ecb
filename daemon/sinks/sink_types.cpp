#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "sinks/sink.h"

namespace newshound {

namespace asio = boost::asio;

// One line here and one in the table for each file.
extern const SinkType alertmanager_sink;
extern const SinkType command_sink;
extern const SinkType console_sink;
extern const SinkType discord_sink;
extern const SinkType email_sink;
extern const SinkType file_sink;
extern const SinkType journald_sink;
extern const SinkType kafka_sink;
extern const SinkType matrix_sink;
extern const SinkType nats_sink;
extern const SinkType ntfy_sink;
extern const SinkType pagerduty_sink;
extern const SinkType redis_sink;
extern const SinkType rss_sink;
extern const SinkType slack_sink;
extern const SinkType syslog_sink;
extern const SinkType teams_sink;
extern const SinkType telegram_sink;
extern const SinkType webhook_sink;

const std::vector<const SinkType*>& sink_types() {
  static const std::vector<const SinkType*> types{&alertmanager_sink,
                                                  &command_sink,
                                                  &console_sink,
                                                  &discord_sink,
                                                  &email_sink,
                                                  &file_sink,
                                                  &journald_sink,
                                                  &kafka_sink,
                                                  &matrix_sink,
                                                  &nats_sink,
                                                  &ntfy_sink,
                                                  &pagerduty_sink,
                                                  &redis_sink,
                                                  &rss_sink,
                                                  &slack_sink,
                                                  &syslog_sink,
                                                  &teams_sink,
                                                  &telegram_sink,
                                                  &webhook_sink};
  return types;
}

asio::awaitable<Outcome> Sink::edit(Message) {
  co_return Outcome::rejected("this sink cannot change what it sent");
}

std::vector<Sink::Part> Sink::preview(const Message&) const {
  return {};
}

const SinkType* sink_type(std::string_view name) {
  const auto type = std::ranges::find(sink_types(), name, &SinkType::name);
  return type == sink_types().end() ? nullptr : *type;
}

std::unique_ptr<Sink> make_sink(std::string_view type, Section& section, const Doors& doors) {
  if (const auto* const known = sink_type(type)) return known->make(section, doors);
  std::vector<std::string> names;
  for (const auto* known : sink_types()) names.emplace_back(known->name);
  const auto close = nearest(type, names);
  section.problem("type",
                  fmt::format("there is no sink type \"{}\"{}; the types are {}",
                              printable(type),
                              close.empty() ? "" : fmt::format("; did you mean \"{}\"?", close),
                              fmt::join(names, ", ")));
  return nullptr;
}

}  // namespace newshound
