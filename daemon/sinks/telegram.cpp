// A message from a Telegram bot to a chat, a group or a channel.
//
//   - name: phone
//     type: telegram
//     token_file: telegram.token   # of the bot, from @BotFather: 123456:ABC…
//     chat: "-1001234567890"       # the number of the chat, or @channel
//     topic: 0                     # of a forum: the topic's number; 0: none
//     server: https://api.telegram.org   # or a Bot API server of your own
//     timeout: 15s                 # 1s to 60s
//     proxy: http://proxy:3128
//
// Written from core.telegram.org/bots/api: sendMessage, "HTML style", "ResponseParameters".

#include <algorithm>

#include <boost/json.hpp>
#include <fmt/format.h>

#include "sinks/brief.h"
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

  asio::awaitable<Outcome> deliver(Alert alert) override {
    const auto url = fmt::format("{}/bot{}/sendMessage", options_.server, options_.token.reveal());
    HttpRequest request = web_.request(url, body_of(alert));
    const auto outcome = co_await web_.call(std::move(request));
    co_return outcome;
  }

 private:
  std::string body_of(const Alert& alert) const {
    json::object body{{"chat_id", options_.chat},
                      {"text", text_of(brief_of(alert, Room(longest_message, in_utf16)))},
                      {"parse_mode", "HTML"},
                      {"link_preview_options", json::object{{"is_disabled", true}}}};
    if (options_.topic != 0) body["message_thread_id"] = options_.topic;
    return json::serialize(body);
  }

  Options options_;
  WebApi web_;
};

std::unique_ptr<Sink> make(Section& section, const Doors& doors) {
  return std::make_unique<Telegram>(read(section, doors), doors);
}

}  // namespace

extern constinit const SinkType telegram_sink{"telegram", make};

}  // namespace newshound
