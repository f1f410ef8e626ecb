// A record in a Kafka topic: the alert as JSON, its id as the key.
//
//   - name: queue
//     type: kafka
//     brokers: [kafka1.example.org:9092, kafka2.example.org:9092]
//     topic: newshound.alerts
//     tls: true
//     ca_file: kafka-ca.pem   # the system's authorities, if left out
//     username: newshound     # SASL, with password
//     password_file: kafka.pass
//     mechanism: scram-sha-512   # or scram-sha-256, plain
//     timeout: 30s            # 1s to 5m
//
// Written from librdkafka's CONFIGURATION.md: an idempotent producer with acks=all, so the brokers
// hold a record once for each try; a repeat after a crash has the same key.

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "model/alert_json.h"
#include "sinks/kafka_producer.h"
#include "sinks/login.h"

namespace newshound {

namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;

struct Options {
  std::string topic = "newshound.alerts";
  Duration timeout = 30s;
  KafkaProducer::Settings settings;
};

std::string upper(std::string text) {
  for (char& c : text)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return text;
}

// Kafka's own rule: 1 to 249 of these.
bool is_topic(std::string_view topic) {
  const auto allowed = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
           c == '_' || c == '-';
  };
  return !topic.empty() && topic.size() <= 249 && topic != "." && topic != ".." &&
         std::ranges::all_of(topic, allowed);
}

void add_login(Section& section, bool tls, KafkaProducer::Settings& settings) {
  const auto login = read_login(section);
  const auto mechanism =
      section.one_of("mechanism", {"plain", "scram-sha-256", "scram-sha-512"}, "scram-sha-512");
  const bool wanted = !login.username.empty();
  settings.emplace_back("security.protocol",
                        fmt::format("{}{}", wanted ? "sasl_" : "", tls ? "ssl" : "plaintext"));
  if (!wanted) return;
  settings.emplace_back("sasl.mechanism", upper(mechanism));
  settings.emplace_back("sasl.username", login.username);
  settings.emplace_back("sasl.password", login.password.reveal());
}

Options read(Section& section) {
  Options options;
  if (const auto library = KafkaProducer::available(); !library)
    section.problem("", library.error().message);
  const auto brokers = section.texts("brokers");
  if (brokers.empty()) section.problem("brokers", "expected at least one host:port");
  options.topic = section.text("topic", options.topic);
  if (!is_topic(options.topic))
    section.problem("topic", "expected 1 to 249 letters, digits, dots, - and _");
  options.timeout = section.duration("timeout", options.timeout, 1s, 5min);
  options.settings = {{"client.id", "newshound"},
                      {"bootstrap.servers", fmt::format("{}", fmt::join(brokers, ","))},
                      {"enable.idempotence", "true"},
                      {"linger.ms", "0"},
                      {"log_level", "0"},
                      {"message.timeout.ms", std::to_string(options.timeout.count())}};
  const bool tls = section.flag("tls", false);
  const auto ca = section.file("ca_file");
  if (tls)
    options.settings.emplace_back("ssl.ca.location",
                                  ca.empty() ? "/etc/ssl/certs/ca-certificates.crt" : ca.string());
  else if (!ca.empty()) section.problem("ca_file", "counts with \"tls: true\" only");
  add_login(section, tls, options.settings);
  section.done();
  return options;
}

class Kafka final : public Sink {
 public:
  Kafka(Options options, const Doors& doors)
      : options_(std::move(options)), producer_(doors, options_.settings) {}

  int most_at_once() const override { return 8; }

  asio::awaitable<Outcome> deliver(Message message) override {
    KafkaMessage record{.topic = options_.topic,
                        .key = message.alert.id,
                        .value = to_json(message.alert),
                        .headers = {{"content-type", "application/json"},
                                    {"kind", std::string(name_of(message.alert.kind))},
                                    {"severity", std::string(name_of(message.alert.severity))}}};
    // The library's own time comes first, with a reason.
    const Duration timeout = options_.timeout + 5s;
    const auto outcome = co_await producer_.send(std::move(record), timeout);
    co_return outcome;
  }

 private:
  Options options_;
  KafkaProducer producer_;
};

std::unique_ptr<Sink> make(Section& section, const Doors& doors) {
  return std::make_unique<Kafka>(read(section), doors);
}

}  // namespace

extern constinit const SinkType kafka_sink{"kafka", make};

}  // namespace newshound
