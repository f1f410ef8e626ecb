// A program on the web gets the alert as JSON, signed as Standard Webhooks 1.0 describes it.
//
//   - name: siem
//     type: webhook
//     url: https://siem.example.org/in        # or url_file, url_credential, url_env: it may hold
//                                             # a token
//     secret_file: /etc/newshound/siem        # whsec_… or plain text; without one nothing is
//                                             # signed
//     secrets: [whsec_new…, {secret_file: old}]   # while secrets change: signed with each
//     headers: {X-Api-Key: {file: api.key}}
//     username: newshound                     # basic authentication, with password
//     password_file: siem.pass
//     template: webhook.json                  # a body of your own (docs/templates.md)
//     timeout: 15s                            # 1s to 60s
//     proxy: http://proxy:3128                # network.proxy, if left out; "" for none

#include <algorithm>
#include <array>

#include <boost/algorithm/string/replace.hpp>
#include <fmt/format.h>

#include "base/digest.h"
#include "base/text.h"
#include "model/alert_json.h"
#include "sinks/login.h"
#include "sinks/message_template.h"
#include "sinks/outcome.h"
#include "sinks/sink.h"
#include "sinks/starting_templates.h"

namespace newshound {

namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;

constexpr std::size_t largest_body = 1024 * 1024;

struct Options {
  Secret url;
  std::vector<Secret> keys;  // raw bytes to sign with
  std::vector<Header> headers;
  Login login;
  Duration timeout = 15s;
  std::string proxy;
  std::optional<MessageTemplate> look;
};

// Standard Webhooks: "whsec_" and base 64 of 24 to 64 bytes. Any other text is taken as it is.
void add_key(Section& section,
             std::string_view where,
             const Secret& secret,
             std::vector<Secret>& keys) {
  constexpr std::string_view prefix = "whsec_";
  if (secret.empty()) {
    section.problem(where, "the secret is empty; leave it out to send without a signature");
    return;
  }
  if (!secret.reveal().starts_with(prefix)) {
    keys.push_back(secret);
    return;
  }
  std::string bytes;
  if (base64_decode(std::string_view(secret.reveal()).substr(prefix.size()), bytes) &&
      bytes.size() >= 24 && bytes.size() <= 64)
    keys.emplace_back(bytes);
  else section.problem(where, "expected whsec_ followed by the base64 of 24 to 64 bytes");
}

std::vector<Secret> read_keys(Section& section) {
  std::vector<Secret> keys;
  const Secret secret = section.secret("secret");
  if (!secret.empty() || section.has("secret")) add_key(section, "secret", secret, keys);
  for (auto& item : section.items("secrets")) {
    if (!item.section) {
      add_key(section, "secrets", Secret(item.text), keys);
      continue;
    }
    add_key(*item.section, "secret", item.section->secret("secret"), keys);
    item.section->done();
  }
  // Each secret is one more signature in a header line.
  if (keys.size() > 8) section.problem("secrets", "expected at most 8 secrets");
  return keys;
}

// RFC 9110 5.6.2
bool is_token(std::string_view text) {
  const auto allowed = [](char c) {
    return c > ' ' && c < 0x7f &&
           std::string_view("\"(),/:;<=>?@[\\]{}").find(c) == std::string_view::npos;
  };
  return !text.empty() && std::ranges::all_of(text, allowed);
}

bool is_ours(std::string_view name) {
  constexpr std::array<std::string_view, 4> ours{
      "content-type", "content-length", "host", "transfer-encoding"};
  const auto lower = lower_ascii(name);
  return lower.starts_with("webhook-") || std::ranges::find(ours, lower) != ours.end();
}

std::vector<Header> read_headers(Section& section) {
  std::vector<Header> headers;
  for (const auto& [name, value] : section.secret_map("headers")) {
    if (!is_token(name))
      section.problem("headers",
                      fmt::format("\"{}\" is not the name of a header", printable(name)));
    else if (is_ours(name)) section.problem("headers", fmt::format("{} is set by newshound", name));
    else if (value.reveal().find_first_of(std::string_view("\r\n\0", 3)) != std::string::npos)
      section.problem("headers", fmt::format("the value of {} holds a line break or NUL", name));
    else headers.push_back({name, value.reveal()});
  }
  return headers;
}

Options read(Section& section, const Doors& doors) {
  Options options;
  options.url = section.secret("url");
  if (origin_of(options.url.reveal()).empty())
    section.problem("url", "expected the address of the receiver, http://… or https://…");
  options.keys = read_keys(section);
  options.headers = read_headers(section);
  options.login = read_login(section);
  options.timeout = section.duration("timeout", options.timeout, 1s, 60s);
  options.proxy = section.text("proxy", doors.proxy);
  options.look = read_template(section, "template", Markup::json);
  section.done();
  return options;
}

std::string event_type(AlertKind kind) {
  return fmt::format("alert.{}", kind == AlertKind::news ? "created" : name_of(kind));
}

// The same bytes at every attempt.
std::string body_of(const Alert& alert) {
  return fmt::format(R"({{"type":"{}","timestamp":"{}","data":{}}})",
                     event_type(alert.kind),
                     format_utc(alert.created),
                     to_json(alert));
}

// "v1,<base64> v1,<base64>": one for each key, so that a receiver knows one of them.
std::string signatures(const std::vector<Secret>& keys, std::string_view content) {
  std::string text;
  for (const auto& key : keys) {
    if (!text.empty()) text += ' ';
    text += "v1," + base64(hmac_sha256(key.reveal(), content));
  }
  return text;
}

class Webhook final : public Sink {
 public:
  Webhook(Options options, const Doors& doors)
      : options_(std::move(options)),
        http_(doors.http),
        clock_(doors.clock),
        who_(host_of(options_.url.reveal())) {}

  int most_at_once() const override { return 8; }

  asio::awaitable<Outcome> deliver(Message message) override {
    HttpRequest request = request_for(message);
    const auto response = co_await http_.send(std::move(request));
    if (response) co_return outcome_of(*response, who_, clock_.now());
    co_return outcome_of(without_url(response.error()), who_);
  }

  std::vector<Part> preview(const Message& message) const override {
    return {{"body", body_for(message)}};
  }

 private:
  std::string body_for(const Message& message) const {
    return filled(options_.look, message, Room(largest_body, in_bytes))
        .value_or(body_of(message.alert));
  }

  HttpRequest request_for(const Message& message) const {
    HttpRequest request;
    request.method = "POST";
    request.url = options_.url.reveal();
    request.body = body_for(message);
    request.headers = headers_for(message.alert, request.body);
    request.secret_headers = options_.headers;
    request.username = options_.login.username;
    request.password = options_.login.password;
    request.proxy = options_.proxy;
    request.timeout = options_.timeout;
    request.connect_timeout = std::min<Duration>(request.connect_timeout, options_.timeout);
    request.max_redirects = 0;  // Standard Webhooks: a redirect is a failure
    request.max_body = 1024 * 1024;
    request.guard_addresses = false;
    return request;
  }

  std::vector<Header> headers_for(const Alert& alert, std::string_view body) const {
    const auto seconds = std::chrono::floor<std::chrono::seconds>(clock_.now()).time_since_epoch();
    const auto timestamp = std::to_string(seconds.count());
    std::vector<Header> headers{{"content-type", "application/json"},
                                {"webhook-id", alert.id},
                                {"webhook-timestamp", timestamp}};
    if (!options_.keys.empty())
      headers.push_back(
          {"webhook-signature",
           signatures(options_.keys, fmt::format("{}.{}.{}", alert.id, timestamp, body))});
    return headers;
  }

  // The path or query of the URL may be the password of the receiver.
  Error without_url(Error error) const {
    const auto& url = options_.url.reveal();
    boost::replace_all(error.message, url, who_);
    boost::replace_all(error.message, printable_url(url), who_);
    return error;
  }

  Options options_;
  HttpClient& http_;
  Clock& clock_;
  std::string who_;
};

std::unique_ptr<Sink> make(Section& section, const Doors& doors) {
  return std::make_unique<Webhook>(read(section, doors), doors);
}

}  // namespace

constexpr std::array templates{TemplateOption{"template", &json_template}};
extern constinit const SinkType webhook_sink{"webhook", make, templates};

}  // namespace newshound
