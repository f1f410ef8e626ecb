// A message in a Matrix room, as a user whose access token is given. The room is not encrypted.
//
//   - name: room
//     type: matrix
//     server: https://matrix.example.org   # the homeserver
//     token_file: matrix.token   # access token
//     room: "!abcdef:example.org"   # its id; the user is a member
//     template: matrix.html   # a look of your own (docs/templates.md)
//     timeout: 15s            # 1s to 60s
//     proxy: http://proxy:3128
//
// Later alerts of a story answer its first message, in which the list of sources grows by and by.
//
// Written from spec.matrix.org, client-server API 1.x: PUT /rooms/{roomId}/send/{type}/{txnId} (the
// same transaction id again is the same message: the alert's id), "m.room.message", "rich replies",
// "event replacements", "size limits"
// (65,536 bytes an event), M_LIMIT_EXCEEDED with retry_after_ms.

#include <array>

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

// Sent twice: as text, and as HTML in which a byte takes six at most (&quot;).
constexpr std::size_t longest_message = 6000;

struct Options {
  std::string server;
  Secret token;
  std::string room;
  std::optional<MessageTemplate> look;
  WebOptions web;
};

Options read(Section& section, const Doors& doors) {
  Options options;
  options.server = read_server(section, "server");
  options.token = read_token(section, "token");
  options.room = section.text("room");
  if (!options.room.starts_with('!') || options.room.size() > 255)
    section.problem("room",
                    "expected the room's id, which begins with an exclamation mark; "
                    "Element shows it in the room's settings, under Advanced");
  options.look = read_template(section, "template", Markup::chat_html);
  options.web = read_web_options(section, doors);
  section.done();
  return options;
}

// RFC 3986 2.3: what is not unreserved is encoded.
std::string encoded(std::string_view text) {
  std::string result;
  for (const char c : text) {
    const bool stays = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       std::string_view("-._~").find(c) != std::string_view::npos;
    if (stays) result += c;
    else result += fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return result;
}

// The elements and attributes that the specification lets clients show.
std::string html_of(const Brief& brief) {
  auto html = fmt::format("<p><strong><span data-mx-color=\"#{}\">{}</span></strong><br>{}</p>",
                          brief.color,
                          html_escaped(brief.heading()),
                          html_escaped(brief.about));
  const auto title = html_escaped(brief.title);
  html += brief.url.empty()
              ? fmt::format("<p>{}</p>", title)
              : fmt::format("<p><a href=\"{}\">{}</a></p>", html_escaped(brief.url), title);
  for (const auto& passage : brief.why) {
    html += fmt::format("<blockquote>{}",
                        with_marks(passage.pieces, "<strong>", "</strong>", html_escaped));
    for (const auto& reason : passage.reasons)
      html += fmt::format("<br><em>{}</em>", html_escaped(reason));
    html += "</blockquote>";
  }
  html += "<p>";
  for (const auto& fact : brief.facts)
    html += fmt::format("{}: {}<br>", fact.label, html_escaped(fact.text));
  return html + fmt::format("Alert: <code>{}</code></p>", html_escaped(brief.id));
}

std::string text_of(const Message& message) {
  const auto brief = brief_of(message, Room(longest_message, in_bytes));
  auto text = brief.heading() + '\n' + plain_lines(brief);
  if (!brief.url.empty()) text += '\n' + brief.url;
  return text;
}

class Matrix final : public Sink {
 public:
  Matrix(Options options, const Doors& doors)
      : options_(std::move(options)),
        web_(options_.web, doors, options_.server, {options_.token}) {}

  asio::awaitable<Outcome> deliver(Message message) override {
    auto content = content_for(message);
    if (const auto first = event_in(message.receipt); !first.empty())
      content["m.relates_to"] = json::object{{"m.in_reply_to", json::object{{"event_id", first}}}};
    HttpRequest request = request_for(message.alert.id, content);
    const auto response = co_await web_.send(std::move(request));
    auto outcome = web_.outcome(response);
    if (outcome.kind == Outcome::Kind::delivered)
      if (const auto event = WebApi::text_in(response, {"event_id"}); !event.empty())
        outcome.receipt = fmt::format("{} {}", options_.room, event);
    co_return outcome;
  }

  bool can_edit() const override { return true; }

  // A replacement is a message of its own, which clients show in the place of the first; it rings
  // nobody ("m.rule.suppress_edits").
  asio::awaitable<Outcome> edit(Message message) override {
    const auto event = event_in(message.receipt);
    if (event.empty()) co_return Outcome::rejected("the message is in another room");
    auto content = content_for(message);
    auto replacement = content;
    replacement["body"] = "* " + std::string(content.at("body").as_string());
    replacement["m.new_content"] = std::move(content);
    replacement["m.relates_to"] = json::object{{"rel_type", "m.replace"}, {"event_id", event}};
    HttpRequest request =
        request_for(fmt::format("{}.{}", message.alert.id, message.also.size()), replacement);
    const auto outcome = co_await web_.call(std::move(request));
    co_return outcome;
  }

  std::vector<Part> preview(const Message& message) const override {
    return {{"text", text_of(message)}, {"html", html_for(message)}};
  }

 private:
  std::string html_for(const Message& message) const {
    return filled(options_.look, message, Room(6 * longest_message, in_bytes))
        .value_or(html_of(brief_of(message, Room(longest_message, in_bytes))));
  }

  json::object content_for(const Message& message) const {
    return {{"msgtype", "m.text"},
            {"body", text_of(message)},
            {"format", "org.matrix.custom.html"},
            {"formatted_body", html_for(message)}};
  }

  HttpRequest request_for(std::string_view transaction, const json::object& content) const {
    auto request = web_.request(fmt::format("{}/_matrix/client/v3/rooms/{}/send/m.room.message/{}",
                                            options_.server,
                                            encoded(options_.room),
                                            encoded(transaction)),
                                json::serialize(content));
    request.method = "PUT";
    request.secret_headers = {WebApi::bearer(options_.token)};
    return request;
  }

  // Of a receipt: the event, where it is in the room that is configured now.
  std::string event_in(const std::string& receipt) const {
    return receipt.starts_with(options_.room + ' ') ? receipt.substr(options_.room.size() + 1) : "";
  }

  Options options_;
  WebApi web_;
};

std::unique_ptr<Sink> make(Section& section, const Doors& doors) {
  return std::make_unique<Matrix>(read(section, doors), doors);
}

}  // namespace

constexpr std::array templates{TemplateOption{"template", &matrix_template}};
extern constinit const SinkType matrix_sink{"matrix", make, templates};

}  // namespace newshound
