#pragma once
// The only door to librdkafka: sends one message and waits until the brokers have it. The library is
// loaded when a Kafka sink is configured; linked, it would cost every start of newshound a quarter
// more. Its events come in by a descriptor that the loop waits for, so no thread of its calls us.

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <boost/asio/awaitable.hpp>

#include "sinks/sink.h"

namespace newshound {

struct KafkaMessage {
  std::string topic;
  std::string key;
  std::string value;
  std::vector<std::pair<std::string, std::string>> headers;
};

class KafkaProducer {
 public:
  // librdkafka's own names of options and their values.
  using Settings = std::vector<std::pair<std::string, std::string>>;

  // Whether the library is there; the reason where it is not.
  static Result<void> available();

  // Connects when the first message is sent.
  KafkaProducer(const Doors& doors, Settings settings);
  ~KafkaProducer();

  // `timeout` is waited at most; the library gives up by its "message.timeout.ms".
  boost::asio::awaitable<Outcome> send(KafkaMessage message, Duration timeout);

 private:
  struct State;
  std::shared_ptr<State> state_;
  Settings settings_;
};

}  // namespace newshound
