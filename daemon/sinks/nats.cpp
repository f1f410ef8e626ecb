// A message in a JetStream stream of NATS, acknowledged by the server that keeps it. The stream is
// yours to make; it has to take the subject.
//
//   - name: queue
//     type: nats
//     address: tcp://127.0.0.1:4222
//     subject: newshound.alerts
//     username: newshound     # with password
//     password_file: nats.pass
//     token_file: nats.token  # instead of those two
//     timeout: 15s            # 1s to 60s
//
// Written from docs.nats.io: "client protocol" (INFO, CONNECT, SUB, HPUB, MSG, HMSG), JetStream
// publish acknowledgements, "Nats-Msg-Id": the alert's id, by which a stream drops a repeat within
// its duplicate window. No TLS: beyond a network you trust, put a leaf node on this machine.

#include <algorithm>
#include <array>

#include <boost/json.hpp>
#include <fmt/format.h>

#include "base/digest.h"
#include "base/text.h"
#include "model/alert_json.h"
#include "sinks/login.h"
#include "sinks/outcome.h"
#include "sinks/wire.h"

namespace newshound {

namespace {

namespace asio = boost::asio;
namespace json = boost::json;
using namespace std::chrono_literals;

struct Options {
  Peer address;
  std::string subject = "newshound.alerts";
  Login login;
  Duration timeout = 15s;
};

Options read(Section& section) {
  Options options;
  options.address =
      read_peer(section, "address", "tcp://127.0.0.1:4222", "4222", {Peer::Kind::tcp});
  options.subject = section.text("subject", options.subject);
  const auto plain = [](char c) { return c > ' ' && c < 0x7f && c != '*' && c != '>'; };
  if (options.subject.empty() || options.subject.size() > 200 ||
      !std::ranges::all_of(options.subject, plain))
    section.problem("subject", "expected a subject without blanks and wildcards");
  options.login = read_login_or_token(section);
  options.timeout = section.duration("timeout", options.timeout, 1s, 60s);
  section.done();
  return options;
}

// What the stream says: {"stream":…,"seq":…} or {"error":{"code":…,"description":…}}.
Outcome judged(std::string_view answer, const std::string& who) {
  boost::system::error_code failed;
  const auto parsed = json::parse(answer, failed);
  if (failed || !parsed.is_object())
    return Outcome::down(who + ": somebody who is no stream answered");
  const auto& object = parsed.get_object();
  const auto* error = object.if_contains("error");
  if (error == nullptr && object.contains("stream")) return Outcome::delivered();
  const auto why =
      fmt::format("{}: the stream refuses the alert: {}",
                  who,
                  shortened(printable(error == nullptr ? answer : json::serialize(*error)), 200));
  const auto* code =
      error != nullptr && error->is_object() ? error->get_object().if_contains("code") : nullptr;
  const auto number = code != nullptr && code->is_int64() ? code->get_int64() : 500;
  return number >= 400 && number < 500 ? Outcome::rejected(why) : Outcome::down(why);
}

// All but one of the protocol's errors are about the server, the login or the configuration.
Outcome refused(std::string_view line, const std::string& who) {
  const bool too_large = lower_ascii(line).find("maximum payload") != std::string::npos;
  const auto why = fmt::format("{}: {}", who, shortened(printable(line), 200));
  return too_large ? Outcome::rejected(why) : Outcome::down(why);
}

// The last number of "MSG subject sid [reply] bytes" and "HMSG … header-bytes bytes".
std::size_t size_in(std::string_view line) {
  std::size_t size = 0;
  for (const char c : line.substr(line.rfind(' ') + 1)) {
    if (c < '0' || c > '9' || size > 1000000) return 0;
    size = size * 10 + static_cast<std::size_t>(c - '0');
  }
  return size;
}

class Nats final : public Sink {
 public:
  Nats(Options options, const Doors& doors) : options_(std::move(options)), doors_(doors) {}

  int most_at_once() const override { return 8; }

  asio::awaitable<Outcome> deliver(Message message) override {
    const auto& who = options_.address.text;
    Wire wire(doors_, options_.timeout);
    const auto connected = co_await wire.connect(options_.address);
    if (!connected) co_return outcome_of(connected.error(), who);
    const auto info = co_await wire.read_line();
    if (!info) co_return outcome_of(info.error(), who);
    if (!info->starts_with("INFO "))
      co_return Outcome::down(who + " does not speak the protocol of NATS");
    auto words = conversation(message.alert);
    const auto sent = co_await wire.write(std::move(words));
    if (!sent) co_return outcome_of(sent.error(), who);
    while (true) {
      const auto line = co_await wire.read_line();
      if (!line) co_return outcome_of(line.error(), who);
      if (line->starts_with("-ERR")) co_return refused(*line, who);
      if (line->starts_with("PING")) {
        std::string pong = "PONG\r\n";
        const auto answered = co_await wire.write(std::move(pong));
        if (!answered) co_return outcome_of(answered.error(), who);
      }
      // A message with nothing but a header: "NATS/1.0 503", nobody listens.
      if (line->starts_with("HMSG"))
        co_return Outcome::down(
            fmt::format("{}: no stream takes the subject {}", who, options_.subject));
      if (!line->starts_with("MSG")) continue;
      const auto answer = co_await wire.read(size_in(*line));
      if (!answer) co_return outcome_of(answer.error(), who);
      co_return judged(*answer, who);
    }
  }

 private:
  std::string conversation(const Alert& alert) const {
    json::object connect{{"verbose", false},
                         {"pedantic", false},
                         {"headers", true},
                         {"no_responders", true},
                         {"name", "newshound"},
                         {"lang", "c++"},
                         {"version", "1"}};
    if (!options_.login.username.empty()) {
      connect["user"] = options_.login.username;
      connect["pass"] = options_.login.password.reveal();
    }
    if (!options_.login.token.empty()) connect["auth_token"] = options_.login.token.reveal();
    const std::array<std::string_view, 2> parts{alert.id, random_bytes_};
    const auto inbox = "_INBOX." + short_id(parts);
    const auto head = fmt::format("NATS/1.0\r\nNats-Msg-Id: {}\r\n\r\n", printable(alert.id));
    const auto body = to_json(alert);
    return fmt::format("CONNECT {}\r\nSUB {} 1\r\nHPUB {} {} {} {}\r\n{}{}\r\n",
                       json::serialize(connect),
                       inbox,
                       options_.subject,
                       inbox,
                       head.size(),
                       head.size() + body.size(),
                       head,
                       body);
  }

  Options options_;
  Doors doors_;
  std::string random_bytes_ = random_bytes(16);  // inboxes are seen by all who may listen
};

std::unique_ptr<Sink> make(Section& section, const Doors& doors) {
  return std::make_unique<Nats>(read(section), doors);
}

}  // namespace

extern constinit const SinkType nats_sink{"nats", make};

}  // namespace newshound
