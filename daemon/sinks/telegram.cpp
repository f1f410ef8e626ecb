// A message from a Telegram bot to a chat, a group or a channel.
//
//   - name: phone
//     type: telegram
//     token_file: telegram.token   # of the bot, from @BotFather: 123456:ABC…
//     chat: "-1001234567890"       # the number of the chat, or @channel
//     topic: 0                     # of a forum: the topic's number; 0: none
//     server: https://api.telegram.org   # or a Bot API server of your own
//     template: telegram.html      # a look of your own (docs/templates.md)
//     timeout: 15s                 # 1s to 60s
//     proxy: http://proxy:3128
//
// Later alerts of a story answer its first message, in which the list of sources grows by and by.
//
// Written from core.telegram.org/bots/api: sendMessage, editMessageText, "HTML style",
// "ReplyParameters", "ResponseParameters".

#include <algorithm>
#include <array>
#include <charconv>

#include <boost/json.hpp>
#include <fmt/format.h>

#include "sinks/brief.h"
#include "sinks/message_template.h"
#include "sinks/starting_templates.h"
#include "sinks/web_api.h"

namespace newshound {

namespace {

namespace asio = boost::asio;
namespace json = boost::json;

// 4,096 "characters after entities parsing", counted in UTF-16; the rest is for labels and line
// ends.
constexpr std::size_t longest_message = 3800;

struct Options {
  Secret token;
  std::string chat;
  std::int64_t topic = 0;
  std::string server = "https://api.telegram.org";
  std::optional<MessageTemplate> look;
  WebOptions web;
};

bool is_token(std::string_view token) {
  const auto colon = std::min(token.find(':'), token.size());
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto plain = [&](char c) {
    return digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
  };
  return colon > 0 && colon + 1 < token.size() &&
         std::ranges::all_of(token.substr(0, colon), digit) &&
         std::ranges::all_of(token.substr(colon + 1), plain);
}

// What of "number:key" must not be told; the number is the bot's public name.
Secret key_of(const Secret& token) {
  return Secret(token.reveal().substr(token.reveal().find(':') + 1));
}

Options read(Section& section, const Doors& doors) {
  Options options;
  options.token = section.secret("token");
  if (!is_token(options.token.reveal()))
    section.problem("token", "expected the bot's token, 123456:ABC…, as @BotFather gave it");
  options.chat = section.required_text("chat");
  options.topic = section.number("topic", options.topic, 0, INT32_MAX);
  options.server = read_server(section, "server", options.server);
  options.look = read_template(section, "template", Markup::chat_html);
  options.web = read_web_options(section, doors);
  section.done();
  return options;
}

std::string text_of(const Brief& brief) {
  auto text = fmt::format("<b>{}</b>\n", html_escaped(brief.heading()));
  if (!brief.about.empty()) text += html_escaped(brief.about) + "\n\n";
  const auto title = html_escaped(brief.title);
  text += brief.url.empty() ? title
                            : fmt::format("<a href=\"{}\">{}</a>", html_escaped(brief.url), title);
  text += "\n";
  for (const auto& passage : brief.why) {
    text += fmt::format("<blockquote>{}</blockquote>",
                        with_marks(passage.pieces, "<b>", "</b>", html_escaped));
    for (const auto& reason : passage.reasons)
      text += fmt::format("<i>{}</i>\n", html_escaped(reason));
  }
  text += "\n";
  for (const auto& fact : brief.facts)
    text += fmt::format("{}: {}\n", fact.label, html_escaped(fact.text));
  return text + fmt::format("Alert: <code>{}</code>", html_escaped(brief.id));
}

class Telegram final : public Sink {
 public:
  Telegram(Options options, const Doors& doors)
      : options_(std::move(options)),
        web_(options_.web, doors, options_.server, {options_.token, key_of(options_.token)}) {}

  asio::awaitable<Outcome> deliver(Message message) override {
    HttpRequest request = request_for("sendMessage", body_to_send(message, text_for(message)));
    auto response = co_await web_.send(std::move(request));
    auto outcome = web_.outcome(response);
    if (options_.look && outcome.kind == Outcome::Kind::rejected) {
      // Telegram refuses markup that it does not know; no alert is lost for a template.
      HttpRequest plain = request_for("sendMessage", body_to_send(message, built_in(message)));
      auto second = co_await web_.send(std::move(plain));
      response = std::move(second);
      outcome = web_.outcome(response);
    }
    if (outcome.kind == Outcome::Kind::delivered)
      outcome.receipt = receipt_of(WebApi::text_in(response, {"result", "message_id"}));
    co_return outcome;
  }

  bool can_edit() const override { return true; }

  asio::awaitable<Outcome> edit(Message message) override {
    const auto id = id_in(message.receipt);
    if (!id) co_return Outcome::rejected("the message is in another chat");
    auto body = body_of(text_for(message));
    body["message_id"] = *id;
    HttpRequest request = request_for("editMessageText", std::move(body));
    auto outcome = co_await web_.call(std::move(request));
    // Nothing in it has changed that is shown.
    if (outcome.why.find("message is not modified") != std::string::npos)
      outcome = Outcome::delivered();
    co_return outcome;
  }

  std::vector<Part> preview(const Message& message) const override {
    return {{"text", text_for(message)}};
  }

 private:
  static std::string built_in(const Message& message) {
    return text_of(brief_of(message, Room(longest_message, in_utf16)));
  }

  std::string text_for(const Message& message) const {
    return filled(options_.look, message, Room(longest_message, in_utf16))
        .value_or(built_in(message));
  }

  HttpRequest request_for(std::string_view method, const json::object& body) const {
    return web_.request(
        fmt::format("{}/bot{}/{}", options_.server, options_.token.reveal(), method),
        json::serialize(body));
  }

  json::object body_of(std::string text) const {
    return {{"chat_id", options_.chat},
            {"text", std::move(text)},
            {"parse_mode", "HTML"},
            {"link_preview_options", json::object{{"is_disabled", true}}}};
  }

  json::object body_to_send(const Message& message, std::string text) const {
    auto body = body_of(std::move(text));
    if (options_.topic != 0) body["message_thread_id"] = options_.topic;
    if (const auto first = id_in(message.receipt))
      body["reply_parameters"] =
          json::object{{"message_id", *first}, {"allow_sending_without_reply", true}};
    return body;
  }

  // A message's number counts in its chat only, and the configuration may name another one by now.
  std::string receipt_of(const std::string& id) const {
    return id.empty() ? "" : fmt::format("{} {}", options_.chat, id);
  }

  std::optional<std::int64_t> id_in(std::string_view receipt) const {
    if (!receipt.starts_with(options_.chat + ' ')) return {};
    const auto digits = receipt.substr(options_.chat.size() + 1);
    std::int64_t id = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), id);
    return read.ec == std::errc() ? std::optional(id) : std::nullopt;
  }

  Options options_;
  WebApi web_;
};

std::unique_ptr<Sink> make(Section& section, const Doors& doors) {
  return std::make_unique<Telegram>(read(section, doors), doors);
}

}  // namespace

constexpr std::array templates{TemplateOption{"template", &telegram_template}};
extern constinit const SinkType telegram_sink{"telegram", make, templates};

}  // namespace newshound
