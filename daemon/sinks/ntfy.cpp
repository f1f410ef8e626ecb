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
  Secret token;
  std::string username;
  Secret password;
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
  options.username = section.text("username");
  options.password = section.secret("password");
  if (options.username.empty() != options.password.empty())
    section.problem("username", "expected username and password together");
  const Secret token = section.secret("token");
  if (!token.empty()) options.token = read_token(section, "token");
  if (!token.empty() && !options.username.empty())
    section.problem("token", "expected a token or a username with its password, not both");
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
             {options_.topic, options_.token, options_.password}) {}

  asio::awaitable<Outcome> deliver(Alert alert) override {
    HttpRequest request = web_.request(options_.server, body_of(alert));
    request.username = options_.username;
    request.password = options_.password;
    if (!options_.token.empty()) request.secret_headers = {WebApi::bearer(options_.token)};
    const auto outcome = co_await web_.call(std::move(request));
    co_return outcome;
  }

 private:
  std::string body_of(const Alert& alert) const {
    const auto brief = brief_of(alert, Room(longest_message, in_bytes));
    json::object body{{"topic", options_.topic.reveal()},
                      {"sequence_id", alert.id},
                      {"title", Room(longest_heading, in_bytes).take(brief.heading())},
                      {"message", plain_lines(brief)},
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

extern constinit const SinkType ntfy_sink{"ntfy", make};

}  // namespace newshound
