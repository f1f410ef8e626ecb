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
//     timeout: 15s            # 1s to 60s
//     proxy: http://proxy:3128
//
// Written from docs.slack.dev: Block Kit "rich text block", chat.postMessage, "incoming webhooks",
// "rate limits" (one message a second and channel; 429 with Retry-After).

#include <algorithm>
#include <array>

#include <boost/json.hpp>

#include "base/text.h"
#include "sinks/brief.h"
#include "sinks/outcome.h"
#include "sinks/render.h"
#include "sinks/web_api.h"

namespace newshound {

namespace {

namespace asio = boost::asio;
namespace json = boost::json;

// "text" is cut by Slack at 40,000 characters, and 4,000 are recommended.
constexpr std::size_t longest_message = 3900;
constexpr std::size_t longest_text = 400;

struct Options {
  Secret url;
  Secret token;
  std::string channel;
  std::string server = "https://slack.com";
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
    options.url = Secret(options.server + "/api/chat.postMessage");
  } else options.url = read_secret_url(section, "url");
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

// What stands in notifications. & < > are the only characters that Slack wants escaped.
std::string notification(const Alert& alert) {
  std::string result;
  for (const char c : shortened(subject_line(alert), longest_text)) {
    if (c == '&') result += "&amp;";
    else if (c == '<') result += "&lt;";
    else if (c == '>') result += "&gt;";
    else result += c;
  }
  return result;
}

json::object message_of(const Alert& alert) {
  const auto brief = brief_of(alert, Room(longest_message, in_utf16));
  json::array elements{heading(brief)};
  for (const auto& passage : brief.why) elements.push_back(quote(passage));
  elements.push_back(facts(brief));
  return {{"text", notification(alert)},
          {"attachments",
           json::array{
               json::object{{"color", "#" + brief.color},
                            {"blocks", json::array{element("rich_text", std::move(elements))}}}}}};
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

  asio::awaitable<Outcome> deliver(Alert alert) override {
    HttpRequest request = request_for(alert);
    const auto response = co_await web_.send(std::move(request));
    auto outcome = web_.outcome(response);
    if (!options_.token.empty() && outcome.kind == Outcome::Kind::delivered)
      outcome = outcome_of_ok(*response, web_.who());
    co_return outcome;
  }

 private:
  HttpRequest request_for(const Alert& alert) const {
    auto message = message_of(alert);
    message["unfurl_links"] = false;
    message["unfurl_media"] = false;
    if (!options_.token.empty()) {
      message["channel"] = options_.channel;
      // The id of a repeat, for programs; people find it at the end of the message.
      message["metadata"] = json::object{{"event_type", "newshound_alert"},
                                         {"event_payload", json::object{{"id", alert.id}}}};
    }
    auto request = web_.request(options_.url.reveal(), json::serialize(message));
    request.headers = {{"content-type", "application/json; charset=utf-8"}};
    if (!options_.token.empty()) request.secret_headers = {WebApi::bearer(options_.token)};
    return request;
  }

  Options options_;
  WebApi web_;
};

std::unique_ptr<Sink> make(Section& section, const Doors& doors) {
  return std::make_unique<Slack>(read(section, doors), doors);
}

}  // namespace

extern constinit const SinkType slack_sink{"slack", make};

}  // namespace newshound
