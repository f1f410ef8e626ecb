// The Kafka sink against librdkafka's mock cluster: brokers on loopback sockets, with the real
// protocol between.
#include <boost/json.hpp>
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <librdkafka/rdkafka.h>
#include <librdkafka/rdkafka_mock.h>

#include "fakes/process.h"
#include "model/alert_json.h"
#include "support.h"

namespace newshound {
namespace {

using Kind = Outcome::Kind;

class Client {
 public:
  Client(rd_kafka_type_t type, const std::map<std::string, std::string>& settings) {
    auto* conf = rd_kafka_conf_new();
    std::string error(256, '\0');
    for (const auto& [name, value] : settings)
      rd_kafka_conf_set(conf, name.c_str(), value.c_str(), error.data(), error.size());
    handle = rd_kafka_new(type, conf, error.data(), error.size());
  }
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;
  ~Client() { rd_kafka_destroy(handle); }

  rd_kafka_t* handle;
};

class KafkaTest : public testing::Test, public SinkBench {
 protected:
  KafkaTest() { rd_kafka_mock_topic_create(cluster_, "newshound.alerts", 1, 1); }
  ~KafkaTest() override { rd_kafka_mock_cluster_destroy(cluster_); }

  std::string yaml(const std::string& more = "") {
    return fmt::format("{{name: s, type: kafka, brokers: ['{}']{}}}",
                       rd_kafka_mock_cluster_bootstraps(cluster_),
                       more);
  }

  struct Record {
    std::string key;
    std::string value;
  };
  // The first `count` records of the topic.
  std::vector<Record> records(std::size_t count) {
    Client consumer(
        RD_KAFKA_CONSUMER,
        {{"bootstrap.servers", rd_kafka_mock_cluster_bootstraps(cluster_)}, {"group.id", "test"}});
    auto* topic = rd_kafka_topic_new(consumer.handle, "newshound.alerts", nullptr);
    rd_kafka_consume_start(topic, 0, RD_KAFKA_OFFSET_BEGINNING);
    std::vector<Record> result;
    for (int i = 0; i < 100 && result.size() < count; ++i) {
      auto* message = rd_kafka_consume(topic, 0, 200);
      if (message == nullptr) continue;
      if (message->err == RD_KAFKA_RESP_ERR_NO_ERROR)
        result.push_back({{static_cast<const char*>(message->key), message->key_len},
                          {static_cast<const char*>(message->payload), message->len}});
      rd_kafka_message_destroy(message);
    }
    rd_kafka_consume_stop(topic, 0);
    rd_kafka_topic_destroy(topic);
    return result;
  }

  Client host_{RD_KAFKA_PRODUCER, {}};
  rd_kafka_mock_cluster_t* cluster_ = rd_kafka_mock_cluster_new(host_.handle, 1);
};

TEST_F(KafkaTest, TheBrokersKeepTheAlertUnderItsId) {
  auto sink = make(yaml());
  ASSERT_EQ(problems(), "");
  auto second = sample_alert();
  second.id = "second";
  for (const auto& alert : {sample_alert(), second}) {
    const auto outcome = deliver(*sink, alert);
    ASSERT_EQ(outcome.kind, Kind::delivered) << outcome.why;
  }
  const auto kept = records(2);
  ASSERT_EQ(kept.size(), 2U);
  EXPECT_EQ(kept[0].key, "7q3m9x2bkc5e0vtr");
  EXPECT_EQ(kept[0].value, to_json(sample_alert()));
  EXPECT_EQ(kept[1].key, "second");
}

TEST_F(KafkaTest, TellsWhatIsRefusedForGood) {
  constexpr std::int16_t produce = 0;  // the request's number in Kafka's protocol
  rd_kafka_mock_push_request_errors(cluster_, produce, 1, RD_KAFKA_RESP_ERR_INVALID_RECORD);
  const auto outcome = deliver(*make(yaml()));
  EXPECT_EQ(outcome.kind, Kind::rejected) << outcome.why;
}

TEST_F(KafkaTest, ComesBackWhenNobodyIsThere) {
  const auto outcome = deliver(*make(fmt::format(
      "{{name: s, type: kafka, brokers: ['127.0.0.1:{}'], timeout: 1s}}", free_port())));
  EXPECT_EQ(outcome.kind, Kind::down);
  EXPECT_NE(outcome.why.find("Connection refused"), std::string::npos) << outcome.why;
}

TEST_F(KafkaTest, KeepsNoLoopAliveOnceItHasAnswered) {
  auto sink = make(yaml());
  ASSERT_EQ(deliver(*sink).kind, Kind::delivered);
  io.restart();
  io.run();  // returns
}

TEST_F(KafkaTest, SaysNoSecretOfSettingsThatAreNotTaken) {
  auto sink = make("{name: s, type: kafka, brokers: [x], username: hound, password: SECRET}");
  EXPECT_EQ(problems(), "");
  EXPECT_EQ(deliver(*make("{name: s, type: kafka, brokers: ['127.0.0.1:1'], username: hound,"
                          " password: SECRET, timeout: 1s}"))
                .why.find("SECRET"),
            std::string::npos);
}

TEST_F(KafkaTest, TellsEachMistakeOfTheConfiguration) {
  for (const auto& [yaml, problem] : std::vector<std::pair<std::string, std::string>>{
           {"}", "expected at least one host:port"},
           {", brokers: [a], topic: 'a b'}", "expected 1 to 249"},
           {", brokers: [a], username: b}", "username and password together"},
           {", brokers: [a], mechanism: gssapi}", "mechanism"},
           {", brokers: [a], ca_file: b}", "counts with \"tls: true\" only"},
           {", brokers: [a], timeout: 1h}", "timeout"}}) {
    make("{name: s, type: kafka" + yaml);
    EXPECT_NE(problems().find(problem), std::string::npos) << yaml << "\n" << problems();
  }
}

}  // namespace
}  // namespace newshound
