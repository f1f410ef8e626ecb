// newshound feedback and acknowledge: what a reader says of an alert, and what follows from it.
#include "app/feedback.h"

#include <boost/json.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "app/load.h"
#include "base/json_text.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/proposal.h"
#include "route/feedback.h"

namespace newshound {

namespace json = boost::json;

namespace {

struct FeedbackOptions {
  std::string config;
  std::string alert;
  std::string said;
  std::string because;
  std::string author;
  std::int64_t id = 0;
  bool accept = false;
  bool all = false;
  bool json = false;
};

json::object request_of(const FeedbackOptions& options, const Alert& alert, const char* said) {
  return {{"verb", "feedback"},
          {"said", said},
          {"alert", alert.id},
          {"author", options.author},
          {"because", options.because}};
}

int acknowledge(const Settings& settings, const FeedbackOptions& options, const Alert& alert) {
  const auto reply =
      change_state(settings, request_of(options, alert, "acknowledged"), change_feedback);
  if (!reply) return complain_of_change(reply.error());
  fmt::print("feedback {}: acknowledged by {}: {}\n",
             integer_at(*reply, "id"),
             printable(options.author),
             printable(headline(alert)));
  if (alert.story != 0) fmt::print("This story is told again only if its severity rises.\n");
  return exit_code::ok;
}

// By which words later alerts are known to be about the same other one.
void add_signs(json::object& request, const Alert& alert, const Proposal& proposal) {
  if (!proposal.remedy || !proposal.remedy->lost.empty() || alert.evidence.empty()) return;
  const auto& amendment = proposal.remedy->amendment;
  const auto& words = amendment.exclusions.empty() ? amendment.against : amendment.exclusions;
  request["apart"] = json::array(words.begin(), words.end());
  if (amendment.exclusions.empty()) request["form"] = alert.evidence[0].match;
}

void print_said(const json::object& request, const json::object& reply, const Alert& alert) {
  fmt::print(
      "feedback {}: said to be not him: {}\n", integer_at(reply, "id"), printable(headline(alert)));
  const auto* const words = request.if_contains("apart");
  std::vector<std::string> apart;
  if (words != nullptr)
    for (const auto& word : words->as_array()) apart.emplace_back(word.as_string());
  if (!apart.empty())
    fmt::print("Nobody is told of him in this story again, nor where \"{}\" {} beside the name.\n",
               printable(fmt::to_string(fmt::join(apart, "\" and \""))),
               apart.size() == 1 ? "stands" : "stand");
  else if (alert.story != 0) fmt::print("Nobody is told of him in this story again.\n");
  if (const auto stopped = integer_at(reply, "stopped"); stopped > 0)
    fmt::print("Not sent any more: {}.\n",
               plural(static_cast<std::size_t>(stopped), "waiting alert"));
  fmt::print("\n");
}

int say_not_him(const Settings& settings,
                const FeedbackOptions& options,
                Store& store,
                const Alert& alert) {
  if (alert.kind != AlertKind::news)
    return complain(fmt::format("alert {} is no news; nobody is named in it", alert.id));
  const auto proposal = propose(settings, store, alert);
  auto request = request_of(options, alert, "not-him");
  add_signs(request, alert, proposal);
  const auto reply = change_state(settings, request, change_feedback);
  if (!reply) return complain_of_change(reply.error());
  print_said(request, *reply, alert);
  print(proposal);
  if (options.accept) return accept(proposal, settings, store, alert);
  if (proposal.can_be_accepted())
    fmt::print("\nTo have it written: the same command with --accept\n");
  return exit_code::ok;
}

int say(const FeedbackOptions& options) {
  if (options.said.empty()) {
    complain(fmt::format("say what alert {} is: not-him or ack", options.alert));
    return exit_code::usage;
  }
  if (options.accept && options.said == "ack") {
    complain("--accept takes a proposed change, which only not-him has");
    return exit_code::usage;
  }
  const auto settings = settings_for_reading(options.config);
  if (!settings) return exit_code::configuration;
  auto store = open_for_reading(*settings);
  if (!store) return exit_code::failed;
  const auto alert = one_alert(*store, options.alert);
  if (!alert) return complain(alert.error());
  return options.said == "ack" ? acknowledge(*settings, options, *alert)
                               : say_not_him(*settings, options, *store, *alert);
}

int withdraw(const FeedbackOptions& options) {
  const auto settings = settings_for_reading(options.config);
  if (!settings) return exit_code::configuration;
  const json::object request{
      {"verb", "withdraw-feedback"}, {"id", options.id}, {"author", options.author}};
  const auto reply = change_state(*settings, request, change_feedback);
  if (!reply) return complain_of_change(reply.error());
  fmt::print("feedback {} withdrawn\n", options.id);
  return exit_code::ok;
}

void print(const Feedback& feedback) {
  fmt::print("{}  {} ({}): {}\n    {}  {}{}\n",
             feedback.alert,
             printable(feedback.name),
             printable(feedback.watchlist),
             printable(feedback.title),
             format_local(feedback.created),
             in_words(feedback),
             feedback.withdrawn_by.empty()
                 ? ""
                 : fmt::format(" (withdrawn by {})", printable(feedback.withdrawn_by)));
}

int list(const FeedbackOptions& options) {
  const auto settings = settings_for_reading(options.config);
  if (!settings) return exit_code::configuration;
  auto store = open_for_reading(*settings);
  if (!store) return exit_code::failed;
  auto said = store->feedback();
  if (!said) return complain(said.error());
  if (!options.all)
    std::erase_if(*said, [](const Feedback& feedback) { return !feedback.withdrawn_by.empty(); });
  for (const auto& feedback : *said) {
    if (options.json) fmt::print("{}\n", json::serialize(json_of(feedback)));
    else print(feedback);
  }
  if (said->empty() && !options.json) fmt::print("nothing was said of any alert\n");
  return exit_code::ok;
}

void add_author(CLI::App& verb, FeedbackOptions& options) {
  verb.add_option("--author", options.author, "Who says so")->capture_default_str();
}

}  // namespace

void add_feedback(CLI::App& program, int& exit) {
  auto options = std::make_shared<FeedbackOptions>();
  options->author = who_asks();
  auto* command = program.add_subcommand(
      "feedback", "Say that an alert is about somebody else, or that it was seen");
  command->require_subcommand(0, 1);
  add_config_option(*command, options->config);
  command->add_option("ALERT", options->alert, "The alert's id, or the beginning of it");
  command
      ->add_option(
          "SAID", options->said, "not-him: it is somebody else; ack: seen, and somebody sees to it")
      ->check(CLI::IsMember({"not-him", "not-her", "not-it", "ack"}));
  command->add_option("--because", options->because, "Why");
  add_author(*command, *options);
  command->add_flag("--accept", options->accept, "Write the proposed change into the watchlist");
  auto* show = command->add_subcommand("list", "What was said (the default)");
  add_config_option(*show, options->config);
  show->add_flag("--all", options->all, "Also what was withdrawn");
  show->add_flag("--json", options->json, "One JSON object per line");
  auto* take_back = command->add_subcommand("withdraw", "Take back what was said");
  add_config_option(*take_back, options->config);
  take_back->add_option("ID", options->id, "The number of the feedback")->required();
  add_author(*take_back, *options);
  show->callback([options, &exit] { exit = list(*options); });
  take_back->callback([options, &exit] { exit = withdraw(*options); });
  command->callback([command, options, &exit] {
    if (command->get_subcommands().empty())
      exit = options->alert.empty() ? list(*options) : say(*options);
  });
}

void add_acknowledge(CLI::App& program, int& exit) {
  auto options = std::make_shared<FeedbackOptions>();
  options->author = who_asks();
  options->said = "ack";
  auto* command = program.add_subcommand(
      "acknowledge", "Say that an alert was seen: the same as feedback ALERT ack");
  add_config_option(*command, options->config);
  command->add_option("ALERT", options->alert, "The alert's id, or the beginning of it")
      ->required();
  command->add_option("--because", options->because, "What is done about it");
  add_author(*command, *options);
  command->callback([options, &exit] { exit = say(*options); });
}

}  // namespace newshound
