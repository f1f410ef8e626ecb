// newshound silence: what nobody wants to hear of for a while.
#include "route/silence.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include "app/silencing.h"
#include "base/text.h"
#include "cli/command.h"

namespace newshound {

namespace json = boost::json;

namespace {

struct SilenceOptions {
  std::string config;
  Silence silence;
  std::string alert;  // whose story is meant
  std::string duration;
  std::string until;
  bool all = false;
  bool json = false;
};

int change(const Settings& settings, const json::object& request, std::string_view done) {
  const auto reply = change_state(settings, request, change_silences);
  if (!reply) return complain_of_change(reply.error());
  const auto* id = reply->if_contains("id");
  fmt::print("silence {} {}\n", id == nullptr ? "?" : json::serialize(*id), done);
  return exit_code::ok;
}

// The story of the alert that was named.
Result<std::int64_t> story_of(const Settings& settings, const std::string& alert) {
  auto store = Store::open(settings.state_directory, Access::reader);
  if (!store) return std::unexpected(store.error());
  const auto found = one_alert(*store, alert);
  if (!found) return std::unexpected(found.error());
  if (found->story == 0)
    return failure(Errc::not_found, fmt::format("alert {} belongs to no story", alert));
  return found->story;
}

// A silence that takes nothing would be a surprise.
bool names_exist(const Settings& settings, const Silence& silence) {
  Problems ignored;  // newshound check tells them
  std::vector<Watchlist> lists;
  if (!silence.subject.empty() || !silence.watchlist.empty())
    lists = load_watchlists(settings.watchlists, ignored);
  const auto faults = unknown_names(names_asked(silence), lists, *settings.feeds);
  for (const auto& fault : faults) complain(fault.text);
  return faults.empty();
}

int add(SilenceOptions options) {
  Silence& silence = options.silence;
  if (conditions_of(silence).empty() && options.alert.empty()) {
    complain("say what is silenced: --subject, --watchlist, --feed, --phrase or --story");
    return exit_code::usage;
  }
  const auto lasts = parse_duration(options.duration);
  const auto until = lasts ? std::optional(now() + *lasts) : parse_utc(options.until);
  if (!until) {
    complain("say how long: --for with a duration such as 8h, or --until 2026-12-31T18:00:00Z");
    return exit_code::usage;
  }
  silence.until = *until;
  const auto settings = settings_for_reading(options.config);
  if (!settings) return exit_code::configuration;
  if (!options.alert.empty()) {
    const auto story = story_of(*settings, options.alert);
    if (!story) return complain(story.error());
    silence.story = *story;
  }
  if (!names_exist(*settings, silence)) return exit_code::failed;
  json::object request = json_of(silence);
  request["verb"] = "silence";
  return change(*settings, request, "until " + format_local(silence.until));
}

int end(const SilenceOptions& options) {
  const auto settings = settings_for_reading(options.config);
  if (!settings) return exit_code::configuration;
  const json::object request{
      {"verb", "end-silence"}, {"id", options.silence.id}, {"author", options.silence.author}};
  return change(*settings, request, "ended");
}

void print(const Silence& silence) {
  fmt::print(
      "{}  {}\n    {}{}\n",
      silence.until > now() ? "in force" : "over    ",
      conditions_of(silence),
      in_words(silence),
      silence.ended_by.empty() ? "" : fmt::format(" (ended by {})", printable(silence.ended_by)));
}

json::object json_with_place(const Silence& silence) {
  json::object object = json_of(silence);
  object["in_force"] = silence.until > now();
  if (silence.id == 0) object["configured_at"] = to_string(silence.origin);
  else object["created"] = format_utc(silence.created);
  return object;
}

int list(const SilenceOptions& options) {
  const auto settings = settings_for_reading(options.config);
  if (!settings) return exit_code::configuration;
  std::vector<Silence> silences = settings->silences;
  auto store = Store::open(settings->state_directory, Access::reader);
  if (!store && store.error().code != Errc::not_found) return complain(store.error());
  if (store) {
    const auto kept = store->silences();
    if (!kept) return complain(kept.error());
    silences.insert(silences.end(), kept->begin(), kept->end());
  }
  if (!options.all)
    std::erase_if(silences, [](const Silence& silence) { return silence.until <= now(); });
  for (const auto& silence : silences) {
    if (options.json) fmt::print("{}\n", json::serialize(json_with_place(silence)));
    else print(silence);
  }
  if (silences.empty() && !options.json) fmt::print("nothing is silenced\n");
  return exit_code::ok;
}

void add_verb(CLI::App& command, const std::shared_ptr<SilenceOptions>& options, int& exit) {
  auto* verb = command.add_subcommand("add", "Silence alerts for a while; they are stored as ever");
  Silence& silence = options->silence;
  add_config_option(*verb, options->config);
  verb->add_option("--subject", silence.subject, "Of this subject, by its name or id");
  verb->add_option("--watchlist", silence.watchlist, "Of this list, by its name or id");
  verb->add_option("--feed", silence.feed, "From this feed, by its name or address");
  verb->add_option(
      "--phrase", silence.phrase, "With these words in the title or a quoted sentence");
  verb->add_option("--story", options->alert, "Of the same story as this alert");
  auto* duration = verb->add_option("--for", options->duration, "How long, such as 8h or 7d");
  verb->add_option("--until", options->until, "Until then, an RFC 3339 instant")
      ->excludes(duration);
  verb->add_option("--reason", silence.reason, "Why");
  verb->add_option("--author", silence.author, "Who wants it")->capture_default_str();
  verb->callback([options, &exit] { exit = add(*options); });
}

}  // namespace

void add_silence(CLI::App& program, int& exit) {
  auto options = std::make_shared<SilenceOptions>();
  options->silence.author = who_asks();
  auto* command = program.add_subcommand("silence", "Add, show or end silences");
  command->require_subcommand(0, 1);
  const auto listing = [options](CLI::App& verb) {
    add_config_option(verb, options->config);
    verb.add_flag("--all", options->all, "Also those that are over");
    verb.add_flag("--json", options->json, "One JSON object per line");
  };
  listing(*command);
  add_verb(*command, options, exit);
  auto* show = command->add_subcommand("list", "The silences in force (the default)");
  listing(*show);
  auto* stop = command->add_subcommand("end", "End a silence now");
  add_config_option(*stop, options->config);
  stop->add_option("ID", options->silence.id, "Its number")->required();
  stop->add_option("--author", options->silence.author, "Who ends it")->capture_default_str();
  show->callback([options, &exit] { exit = list(*options); });
  stop->callback([options, &exit] { exit = end(*options); });
  command->callback([command, options, &exit] {
    if (command->get_subcommands().empty()) exit = list(*options);
  });
}

}  // namespace newshound
