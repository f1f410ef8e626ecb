// A push message through ntfy, public or a server of your own.
//
//   - name: push
//     type: ntfy
//     topic_file: ntfy.topic  # on a public server its name is its password
//     server: https://ntfy.sh
//     token_file: ntfy.token  # tk_…, where the server wants one
//     username: newshound     # or this, with password
//     password_file: ntfy.pass
//     timeout: 15s            # 1s to 60s
//     proxy: http://proxy:3128
//
// Written from docs.ntfy.sh/publish: "publish as JSON", "limitations" (4,096 bytes of message; a
// longer one becomes a file), "message priority", "updating notifications" (sequence_id, since 2.16;
// older servers pass over it and show a repeat as a second message).

#include <algorithm>

#include <boost/json.hpp>

#include "sinks/brief.h"
#include "sinks/login.h"
#include "sinks/message_template.h"
#include "sinks/starting_templates.h"
#include "sinks/web_api.h"

namespace newshound {

namespace {

namespace asio = boost::asio;
namespace json = boost::json;

constexpr std::size_t longest_message = 3600;  // the rest is for labels and line ends
constexpr std::size_t longest_heading = 250;

struct Options {
  Secret topic;
  std::string server = "https://ntfy.sh";
  Login login;
  std::optional<MessageTemplate> look;
  WebOptions web;
};

// As the server has it: 1 to 64 of these.
bool is_topic(std::string_view topic) {
  const auto allowed = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_';
  };
  return !topic.empty() && topic.size() <= 64 && std::ranges::all_of(topic, allowed);
}

Options read(Section& section, const Doors& doors) {
  Options options;
  options.topic = section.secret("topic");
  if (!is_topic(options.topic.reveal()))
    section.problem("topic", "expected the topic, 1 to 64 letters, digits, - and _");
  options.server = read_server(section, "server", options.server);
  options.login = read_login_or_token(section);
  options.look = read_template(section, "template", Markup::plain);
  options.web = read_web_options(section, doors);
  section.done();
  return options;
}

int priority_of(const Alert& alert) {
  if (alert.kind != AlertKind::news) return 3;
  return static_cast<int>(alert.severity) + 2;  // low 2 … critical 5
}

class Ntfy final : public Sink {
 public:
  Ntfy(Options options, const Doors& doors)
      : options_(std::move(options)),
        web_(options_.web,
             doors,
             options_.server,
             {options_.topic, options_.login.token, options_.login.password}) {}

  asio::awaitable<Outcome> deliver(Message message) override {
    HttpRequest request = web_.request(options_.server, body_of(message));
    request.username = options_.login.username;
    request.password = options_.login.password;
    if (!options_.login.token.empty())
      request.secret_headers = {WebApi::bearer(options_.login.token)};
    const auto outcome = co_await web_.call(std::move(request));
    co_return outcome;
  }

  std::vector<Part> preview(const Message& message) const override {
    return {{"text", text_for(message)}};
  }

 private:
  std::string text_for(const Message& message) const {
    const Room room(longest_message, in_bytes);
    return filled(options_.look, message, room).value_or(plain_lines(brief_of(message, room)));
  }

  std::string body_of(const Message& message) const {
    const Alert& alert = message.alert;
    const auto brief = brief_of(message, Room(longest_message, in_bytes));
    json::object body{{"topic", options_.topic.reveal()},
                      {"sequence_id", alert.id},
                      {"title", Room(longest_heading, in_bytes).take(brief.heading())},
                      {"message", text_for(message)},
                      {"priority", priority_of(alert)},
                      {"tags", json::array{name_of(alert.severity)}}};
    if (alert.kind != AlertKind::news) body["tags"] = json::array{name_of(alert.kind)};
    if (!brief.url.empty()) body["click"] = brief.url;
    return json::serialize(body);
  }

  Options options_;
  WebApi web_;
};

std::unique_ptr<Sink> make(Section& section, const Doors& doors) {
  return std::make_unique<Ntfy>(read(section, doors), doors);
}

}  // namespace

constexpr std::array templates{TemplateOption{"template", &push_template}};
extern constinit const SinkType ntfy_sink{"ntfy", make, templates};

}  // namespace newshound
