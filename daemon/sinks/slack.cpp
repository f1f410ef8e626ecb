// A message in a Slack channel, either through an incoming webhook or as a bot (chat.postMessage).
//
//   - name: channel
//     type: slack
//     url_file: slack.url     # https://hooks.slack.com/services/…: the address is a password
//   - name: bot
//     type: slack
//     token_file: slack.token # xoxb-…, with the scope chat:write
//     channel: C0123456789    # or #name
//     server: https://slack.com
//     template: slack.txt     # a look of your own (docs/templates.md)
//     timeout: 15s            # 1s to 60s
//     proxy: http://proxy:3128
//
// A bot's later alerts of a story stand in its thread and in the channel, and the list of sources
// grows in its first message.
//
// Written from docs.slack.dev: Block Kit "rich text block" and "section block" (3,000 characters),
// chat.postMessage (thread_ts, reply_broadcast), chat.update, "incoming webhooks",
// "rate limits" (one message a second and channel; 429 with Retry-After).

#include <algorithm>
#include <array>

#include <boost/json.hpp>
#include <fmt/format.h>

#include "base/text.h"
#include "sinks/brief.h"
#include "sinks/escape.h"
#include "sinks/message_template.h"
#include "sinks/outcome.h"
#include "sinks/render.h"
#include "sinks/starting_templates.h"
#include "sinks/web_api.h"

namespace newshound {

namespace {

namespace asio = boost::asio;
namespace json = boost::json;

// "text" is cut by Slack at 40,000 characters, and 4,000 are recommended.
constexpr std::size_t longest_message = 3900;
constexpr std::size_t longest_text = 400;
constexpr std::size_t longest_section = 3000;
constexpr std::string_view post_method = "/api/chat.postMessage";

struct Options {
  Secret url;
  Secret token;
  std::string channel;
  std::string server = "https://slack.com";
  std::optional<MessageTemplate> look;
  WebOptions web;
};

Options read(Section& section, const Doors& doors) {
  Options options;
  constexpr std::array bots{
      "channel", "server", "token", "token_file", "token_credential", "token_env"};
  if (std::ranges::any_of(bots, [&](const char* key) { return section.has(key); })) {
    options.token = read_token(section, "token");
    options.channel = section.required_text("channel");
    options.server = read_server(section, "server", options.server);
    options.url = Secret(fmt::format("{}{}", options.server, post_method));
  } else options.url = read_secret_url(section, "url");
  options.look = read_template(section, "template", Markup::slack);
  options.web = read_web_options(section, doors);
  section.done();
  return options;
}

// Rich text is shown as it is: nothing in it is markup.
json::object text(std::string_view text, std::string_view style = "") {
  json::object element{{"type", "text"}, {"text", text}};
  if (!style.empty()) element["style"] = json::object{{style, true}};
  return element;
}

json::object element(std::string_view type, json::array parts) {
  return {{"type", type}, {"elements", std::move(parts)}};
}

json::object heading(const Brief& brief) {
  json::array parts{text(brief.heading(), "bold")};
  if (!brief.about.empty()) parts.push_back(text("\n" + brief.about));
  parts.push_back(text("\n"));
  if (brief.url.empty()) parts.push_back(text(brief.title));
  else parts.push_back(json::object{{"type", "link"}, {"url", brief.url}, {"text", brief.title}});
  return element("rich_text_section", std::move(parts));
}

json::object quote(const QuotedPassage& passage) {
  json::array parts;
  for (const auto& piece : passage.pieces)
    parts.push_back(text(piece.text, piece.marked ? "bold" : ""));
  for (const auto& reason : passage.reasons) parts.push_back(text("\n" + reason, "italic"));
  return element("rich_text_quote", std::move(parts));
}

json::object facts(const Brief& brief) {
  json::array parts;
  for (const auto& fact : brief.facts) {
    parts.push_back(text(fact.label + ": ", "italic"));
    parts.push_back(text(fact.text + "\n"));
  }
  parts.push_back(text("newshound, alert " + brief.id, "italic"));
  return element("rich_text_section", std::move(parts));
}

// What stands in notifications.
std::string notification(const Message& message) {
  return slack_escaped(shortened(subject_line(message), longest_text));
}

json::object built_in_block(const Message& message) {
  const auto brief = brief_of(message, Room(longest_message, in_utf16));
  json::array elements{heading(brief)};
  for (const auto& passage : brief.why) elements.push_back(quote(passage));
  elements.push_back(facts(brief));
  return element("rich_text", std::move(elements));
}

json::object block_of(const std::string& text) {
  return {{"type", "section"},
          {"expand", true},
          {"text", json::object{{"type", "mrkdwn"}, {"text", text}}}};
}

json::object content_of(const Message& message, const std::optional<MessageTemplate>& look) {
  const auto text = filled(look, message, Room(longest_section, in_utf16));
  return {{"text", notification(message)},
          {"attachments",
           json::array{json::object{
               {"color", fmt::format("#{}", color_of(message.alert))},
               {"blocks", json::array{text ? block_of(*text) : built_in_block(message)}}}}}};
}

// What names a message for good: the channel's id, where the configuration may have its name.
struct Place {
  std::string channel;
  std::string time;
};

Place place_in(std::string_view receipt) {
  const auto blank = std::min(receipt.find(' '), receipt.size());
  return {std::string(receipt.substr(0, blank)),
          std::string(receipt.substr(std::min(blank + 1, receipt.size())))};
}

// The errors of chat.postMessage that pass by themselves, and those that any message would meet; for
// any other this one is given up.
Outcome outcome_of_ok(const HttpResponse& response, const std::string& who) {
  constexpr std::array<std::string_view, 5> passing{
      "ratelimited", "rate_limited", "internal_error", "fatal_error", "service_unavailable"};
  constexpr std::array<std::string_view, 10> of_the_sink{"invalid_auth",
                                                         "not_authed",
                                                         "account_inactive",
                                                         "token_revoked",
                                                         "token_expired",
                                                         "missing_scope",
                                                         "no_permission",
                                                         "channel_not_found",
                                                         "not_in_channel",
                                                         "is_archived"};
  boost::system::error_code error;
  const auto answer = json::parse(response.body, error);
  if (error || !answer.is_object())
    return Outcome::retry(who +
                          " answered with something else "
                          "than JSON; is the server right?");
  const auto* ok = answer.get_object().if_contains("ok");
  if (ok != nullptr && ok->is_bool() && ok->get_bool()) return Outcome::delivered();
  const auto* said = answer.get_object().if_contains("error");
  const auto word = said != nullptr && said->is_string()
                        ? shortened(printable(said->get_string()), 60)
                        : std::string("not ok");
  const auto why = who + " refuses the message: " + word;
  if (std::ranges::find(of_the_sink, word) != of_the_sink.end()) return Outcome::down(why);
  return std::ranges::find(passing, word) == passing.end() ? Outcome::rejected(why)
                                                           : Outcome::retry(why);
}

class Slack final : public Sink {
 public:
  Slack(Options options, const Doors& doors)
      : options_(std::move(options)),
        web_(options_.web, doors, options_.url.reveal(), {options_.token}) {}

  asio::awaitable<Outcome> deliver(Message message) override {
    auto content = content_of(message, options_.look);
    content["unfurl_links"] = false;
    content["unfurl_media"] = false;
    if (is_bot()) add_place(content, message);
    HttpRequest request = request_for(options_.url.reveal(), content);
    const auto response = co_await web_.send(std::move(request));
    auto outcome = judged(response);
    const auto channel = WebApi::text_in(response, {"channel"});
    const auto time = WebApi::text_in(response, {"ts"});
    if (outcome.kind == Outcome::Kind::delivered && is_bot() && !channel.empty() && !time.empty())
      outcome.receipt = fmt::format("{} {}", channel, time);
    co_return outcome;
  }

  bool can_edit() const override { return is_bot(); }

  asio::awaitable<Outcome> edit(Message message) override {
    const auto place = place_in(message.receipt);
    auto content = content_of(message, options_.look);
    content["channel"] = place.channel;
    content["ts"] = place.time;
    HttpRequest request = request_for(options_.server + "/api/chat.update", content);
    const auto response = co_await web_.send(std::move(request));
    const auto outcome = judged(response);
    co_return outcome;
  }

  std::vector<Part> preview(const Message& message) const override {
    const auto text = filled(options_.look, message, Room(longest_section, in_utf16));
    return {{"notification", notification(message)},
            {"text", text.value_or(json::serialize(built_in_block(message)))}};
  }

 private:
  bool is_bot() const { return !options_.token.empty(); }

  // In the story's thread, where there is one, and in the channel as well: nobody is told by a thread
  // that he has not opened.
  void add_place(json::object& content, const Message& message) const {
    content["channel"] = options_.channel;
    // The id of a repeat, for programs; people find it at the end of the message.
    content["metadata"] = json::object{{"event_type", "newshound_alert"},
                                       {"event_payload", json::object{{"id", message.alert.id}}}};
    const auto first = place_in(message.receipt);
    if (first.time.empty() ||
        (options_.channel.starts_with('C') && options_.channel != first.channel))
      return;
    content["thread_ts"] = first.time;
    content["reply_broadcast"] = true;
  }

  Outcome judged(const Result<HttpResponse>& response) const {
    auto outcome = web_.outcome(response);
    return is_bot() && outcome.kind == Outcome::Kind::delivered
               ? outcome_of_ok(*response, web_.who())
               : outcome;
  }

  HttpRequest request_for(const std::string& url, const json::object& content) const {
    auto request = web_.request(url, json::serialize(content));
    request.headers = {{"content-type", "application/json; charset=utf-8"}};
    if (is_bot()) request.secret_headers = {WebApi::bearer(options_.token)};
    return request;
  }

  Options options_;
  WebApi web_;
};

std::unique_ptr<Sink> make(Section& section, const Doors& doors) {
  return std::make_unique<Slack>(read(section, doors), doors);
}

}  // namespace

constexpr std::array templates{TemplateOption{"template", &slack_template}};
extern constinit const SinkType slack_sink{"slack", make, templates};

}  // namespace newshound
