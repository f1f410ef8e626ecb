// newshound template: what messages look like, and looks of one's own.
#include <algorithm>
#include <csignal>

#include <boost/asio/io_context.hpp>
#include <fmt/format.h>

#include "app/load.h"
#include "base/text.h"
#include "cli/command.h"
#include "sinks/message_values.h"

namespace newshound {

namespace asio = boost::asio;

namespace {

struct TemplateChoice {
  std::string config;
  std::string sink;
  std::string alert;
  bool html = false;
  bool subject = false;
};

std::string wanted_part(const TemplateChoice& choice) {
  return choice.html ? "html" : choice.subject ? "subject" : "text";
}

// The type of a configured sink, or what is a type itself.
const SinkType* type_of(const TemplateChoice& choice) {
  Problems problems;
  const Settings settings = load_settings(choice.config, problems);
  const auto sink = std::ranges::find(settings.sinks, choice.sink, &SinkSettings::name);
  return sink_type(sink == settings.sinks.end() ? choice.sink : sink->type);
}

int show(const TemplateChoice& choice) {
  const auto* type = type_of(choice);
  if (type == nullptr)
    return complain(fmt::format("there is no sink and no type of sinks \"{}\"", choice.sink));
  if (type->templates.empty())
    return complain(fmt::format("messages of the type {} have no template", type->name));
  auto option = type->templates.begin();
  if (type->templates.size() > 1) {
    const auto key = wanted_part(choice) + "_template";
    option = std::ranges::find(type->templates, key, &TemplateOption::key);
  }
  fmt::print("{}", *option->beginning);
  fmt::print(stderr,
             "Put this into a file, change it, and name the file in the sink's entry: {}: FILE\n"
             "All placeholders: docs/templates.md. The result: newshound template preview SINK\n",
             option->key);
  return exit_code::ok;
}

// A stored alert with what is known of its story, or the sample.
std::optional<Message> message_for(const TemplateChoice& choice) {
  if (choice.alert.empty()) return sample_message();
  const auto settings = settings_for_reading(choice.config);
  if (!settings) return {};
  auto store = open_for_reading(*settings);
  if (!store) return {};
  auto alert = one_alert(*store, choice.alert);
  if (!alert) {
    complain(alert.error());
    return {};
  }
  auto also = store->follow_ups(alert->id);
  if (also) return Message(std::move(*alert), std::move(*also));
  complain(also.error());
  return {};
}

int print(const std::vector<Sink::Part>& parts, const TemplateChoice& choice) {
  if (parts.empty())
    return complain("what this sink sends is for programs; there is nothing to look at");
  if (choice.html) {
    const auto html = std::ranges::find(parts, "html", &Sink::Part::name);
    if (html == parts.end()) return complain("the messages of this sink have no HTML");
    fmt::print("{}", html->text);
    return exit_code::ok;
  }
  for (const auto& [name, text] : parts) {
    if (name == "html") continue;
    if (name == "subject") fmt::print("Subject: {}\n\n", text);
    else fmt::print("{}{}", text, text.ends_with('\n') ? "" : "\n");
  }
  return exit_code::ok;
}

// The sink is made as the daemon makes it; what is wrong elsewhere in the file does not matter here.
int preview(const TemplateChoice& choice) {
  std::signal(SIGPIPE, SIG_IGN);
  Problems problems;
  Settings settings = load_settings(choice.config, problems);
  const auto entry = std::ranges::find(settings.sinks, choice.sink, &SinkSettings::name);
  if (entry == settings.sinks.end()) {
    if (settings.sinks.empty()) print_problems(problems);
    complain(fmt::format("there is no sink \"{}\" in {}", choice.sink, choice.config));
    return exit_code::configuration;
  }
  const auto before = problems.list().size();
  start_network();
  asio::io_context loop;
  CurlTransport transport(loop.get_executor(), {});
  SystemClock clock;
  const auto sink = make_sink(
      entry->type, entry->section, {loop.get_executor(), transport, transport, clock, ""});
  if (problems.list().size() > before) {
    for (auto i = before; i < problems.list().size(); ++i)
      fmt::print(stderr, "{}\n", printable(to_string(problems.list()[i])));
    return exit_code::configuration;
  }
  const auto message = message_for(choice);
  return message ? print(sink->preview(*message), choice) : exit_code::failed;
}

}  // namespace

void add_template(CLI::App& program, int& exit) {
  auto choice = std::make_shared<TemplateChoice>();
  auto* command = program.add_subcommand("template", "Looks of messages: see them, change them");
  command->require_subcommand(1);
  auto* look = command->add_subcommand("preview", "What a sink's messages look like");
  auto* begin = command->add_subcommand("show", "A template to begin with");
  for (auto* verb : {look, begin}) {
    add_config_option(*verb, choice->config);
    verb->add_flag("--html", choice->html, "Of a mail: the HTML");
  }
  look->add_option("SINK", choice->sink, "The sink's name in the configuration")->required();
  look->add_option("--alert", choice->alert, "Of this stored alert, in place of a sample");
  begin->add_option("SINK", choice->sink, "A sink's name, or a type such as email")->required();
  begin->add_flag("--subject", choice->subject, "Of a mail: the subject");
  look->callback([choice, &exit] { exit = preview(*choice); });
  begin->callback([choice, &exit] { exit = show(*choice); });
}

}  // namespace newshound
