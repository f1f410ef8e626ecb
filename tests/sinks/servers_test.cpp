// Sinks against the servers that Debian has: Redis, NATS, rsyslog, Alertmanager.
#include <fstream>

#include <boost/json.hpp>
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "base/file.h"
#include "base/spawn.h"
#include "fakes/process.h"
#include "fakes/temp_dir.h"
#include "model/alert_json.h"
#include "net/transport.h"
#include "support.h"

namespace newshound {
namespace {

namespace json = boost::json;
using Kind = Outcome::Kind;

// A server of the test's own on a free port, in a directory of its own.
class Server {
 public:
  // `arguments` is called with the port and the directory.
  using Arguments = std::vector<std::string>(int port, const TempDir& dir);

  explicit Server(Arguments* arguments) {
    for (int attempt = 0; attempt < 5; ++attempt) {
      port = free_port();
      process_ = std::make_unique<Process>(Process::Options{.arguments = arguments(port, dir)});
      eventually([this] { return !process_->running() || answers(port); });
      if (process_->running() && answers(port)) return;
    }
    throw std::runtime_error("a server does not start: " + process_->out() + process_->err());
  }

  TempDir dir;
  int port = 0;

 private:
  std::unique_ptr<Process> process_;
};

std::string output_of(std::vector<std::string> arguments) {
  const auto ending = run({.arguments = std::move(arguments)});
  return ending.out + ending.err;
}

class ServersTest : public testing::Test, public SinkBench {
 protected:
  Outcome delivered(const std::string& yaml, const Alert& alert = sample_alert()) {
    auto sink = make(yaml);
    EXPECT_EQ(problems(), "");
    return deliver(*sink, alert);
  }
};

// ── Redis ────────────────────────────────────────────────────────────────────────────────────────

std::vector<std::string> redis(int port, const TempDir& dir) {
  return {"redis-server",
          "--port",
          std::to_string(port),
          "--bind",
          "127.0.0.1",
          "--dir",
          dir.path(),
          "--save",
          "",
          "--requirepass",
          "open sesame",
          "--unixsocket",
          dir / "redis.sock"};
}

class RedisTest : public ServersTest {
 protected:
  Server server_{redis};
  std::string yaml(const std::string& more) {
    return fmt::format(
        "{{name: s, type: redis, address: 'tcp://127.0.0.1:{}'{}}}", server_.port, more);
  }
  std::string ask(std::vector<std::string> words, const std::string& database = "0") {
    std::vector<std::string> all{"redis-cli",
                                 "-p",
                                 std::to_string(server_.port),
                                 "--no-auth-warning",
                                 "-a",
                                 "open sesame",
                                 "-n",
                                 database,
                                 "--json"};
    all.insert(all.end(), words.begin(), words.end());
    return output_of(all);
  }
};

TEST_F(RedisTest, KeepsTheAlertInAStream) {
  const auto outcome = delivered(yaml(", password: open sesame"));
  ASSERT_EQ(outcome.kind, Kind::delivered) << outcome.why;
  const auto entries = json::parse(ask({"XRANGE", "newshound:alerts", "-", "+"}));
  ASSERT_EQ(entries.as_array().size(), 1U);
  const auto& words = entries.at_pointer("/0/1").as_array();
  ASSERT_GE(words.size(), 4U);
  EXPECT_EQ(words[0], "id");
  EXPECT_EQ(words[1], "7q3m9x2bkc5e0vtr");
  EXPECT_EQ(words[words.size() - 2], "alert");
  EXPECT_EQ(words.back().as_string(), to_json(sample_alert()));
}

TEST_F(RedisTest, TakesAUserADatabaseASocketAndAnyAlert) {
  ask({"ACL", "SETUSER", "hound", "on", ">pw", "~queue", "+xadd", "+select"});
  auto alert = sample_alert();
  alert.article.title = std::string("a\r\nb\0c", 6) + std::string(50000, 'x');
  const auto outcome = delivered(
      fmt::format("{{name: s, type: redis, address: 'unix:{}', username: hound, password: pw,"
                  " database: 3, stream: queue, max_length: 0}}",
                  (server_.dir / "redis.sock").string()),
      alert);
  ASSERT_EQ(outcome.kind, Kind::delivered) << outcome.why;
  EXPECT_EQ(ask({"XLEN", "queue"}, "3"), "1\n");
}

TEST_F(RedisTest, TellsWhatItRefuses) {
  const auto none = delivered(yaml(""));
  EXPECT_EQ(none.kind, Kind::down);
  EXPECT_NE(none.why.find("NOAUTH"), std::string::npos) << none.why;
  const auto wrong = delivered(yaml(", password: SECRET"));
  EXPECT_NE(wrong.why.find("WRONGPASS"), std::string::npos) << wrong.why;
  EXPECT_EQ(wrong.why.find("SECRET"), std::string::npos) << wrong.why;
  ask({"SET", "text", "1"});
  const auto type = delivered(yaml(", password: open sesame, stream: text"));
  EXPECT_EQ(type.kind, Kind::down);
  EXPECT_NE(type.why.find("WRONGTYPE"), std::string::npos) << type.why;
}

TEST_F(RedisTest, ComesBackWhenNobodyIsThereOrTheServerIsFull) {
  EXPECT_EQ(
      delivered(fmt::format("{{name: s, type: redis, address: 'tcp://127.0.0.1:{}'}}", free_port()))
          .kind,
      Kind::down);
  ask({"CONFIG", "SET", "maxmemory", "1"});
  const auto full = delivered(yaml(", password: open sesame"));
  EXPECT_EQ(full.kind, Kind::down);
  EXPECT_NE(full.why.find("OOM"), std::string::npos) << full.why;
}

// ── NATS ─────────────────────────────────────────────────────────────────────────────────────────

std::vector<std::string> nats(int port, const TempDir& dir) {
  return {"/usr/sbin/nats-server",
          "--jetstream",
          "--store_dir",
          dir.path(),
          "--addr",
          "127.0.0.1",
          "--port",
          std::to_string(port),
          "--user",
          "hound",
          "--pass",
          "open sesame"};
}

class NatsTest : public ServersTest {
 protected:
  Server server_{nats};
  std::string yaml(const std::string& password = "open sesame") {
    return fmt::format(
        "{{name: s, type: nats, address: 'tcp://127.0.0.1:{}', username: hound,"
        " password: {}}}",
        server_.port,
        password);
  }
  json::value ask(const std::string& subject, const std::string& payload) {
    return json::parse(output_of({"python3",
                                  NEWSHOUND_SOURCE_DIR "/tests/fakes/nats_request.py",
                                  std::to_string(server_.port),
                                  subject,
                                  payload,
                                  "hound",
                                  "open sesame"}));
  }
  void make_stream(const std::string& more = "") {
    ask("$JS.API.STREAM.CREATE.ALERTS",
        R"({"name":"ALERTS","subjects":["newshound.*"],"storage":"file")" + more + "}");
  }
  std::int64_t messages() {
    return ask("$JS.API.STREAM.INFO.ALERTS", "").at_pointer("/state/messages").as_int64();
  }
};

TEST_F(NatsTest, TheStreamKeepsARepeatOnce) {
  make_stream();
  for (int i = 0; i < 2; ++i) {
    const auto outcome = delivered(yaml());
    ASSERT_EQ(outcome.kind, Kind::delivered) << outcome.why;
  }
  EXPECT_EQ(messages(), 1);
  const auto kept = ask("$JS.API.STREAM.MSG.GET.ALERTS", R"({"seq":1})");
  EXPECT_EQ(kept.at_pointer("/message/subject"), "newshound.alerts");
}

TEST_F(NatsTest, ComesBackWhereNoStreamTakesTheSubject) {
  const auto outcome = delivered(yaml());
  EXPECT_EQ(outcome.kind, Kind::down);
  EXPECT_NE(outcome.why.find("no stream takes the subject newshound.alerts"), std::string::npos)
      << outcome.why;
}

TEST_F(NatsTest, TellsWhatTheStreamRefuses) {
  make_stream(R"(,"max_msg_size":10)");
  const auto outcome = delivered(yaml());
  EXPECT_EQ(outcome.kind, Kind::rejected);
  EXPECT_NE(outcome.why.find("the stream refuses the alert"), std::string::npos) << outcome.why;
}

TEST_F(NatsTest, AWrongPasswordIsToldButNotSaid) {
  const auto outcome = delivered(yaml("SECRET"));
  EXPECT_EQ(outcome.kind, Kind::down);
  EXPECT_NE(outcome.why.find("Authorization Violation"), std::string::npos) << outcome.why;
  EXPECT_EQ(outcome.why.find("SECRET"), std::string::npos) << outcome.why;
}

// ── rsyslog ──────────────────────────────────────────────────────────────────────────────────────

std::vector<std::string> rsyslog(int port, const TempDir& dir) {
  std::ofstream(dir / "conf") << fmt::format(R"(
module(load="imtcp") input(type="imtcp" port="{0}" address="127.0.0.1")
module(load="imudp") input(type="imudp" port="{0}" address="127.0.0.1")
template(name="all" type="string" string="%pri%|%app-name%|%msgid%|%timereported:::date-rfc3339%|%structured-data%|%msg%\n")
action(type="omfile" file="{1}" template="all")
)",
                                             port,
                                             (dir / "log").string());
  return {"/usr/sbin/rsyslogd", "-n", "-f", dir / "conf", "-i", dir / "pid"};
}

class RsyslogTest : public ServersTest {
 protected:
  Server server_{rsyslog};
  std::string logged() {
    std::string text;
    eventually([&] {
      text = read_file(server_.dir / "log").value_or("");
      return text.ends_with('\n');
    });
    return text;
  }
  std::string expected() {
    return "132|newshound|news|2024-09-05T08:07:31Z|"
           "[alert@32473 id=\"7q3m9x2bkc5e0vtr\" kind=\"news\" severity=\"high\" score=\"0.95\" "
           "subject=\"Aleksandar Vulin\" subject_id=\"vulin\" watchlist=\"Serbian officials\" "
           "title=\"Vulin \\\"meets\\\" [Putin\\] at the Vladivostok forum\" "
           "link=\"https://sever.example/2024/09/vulin-putin?from=rss\" feed=\"Agencija Sever\" "
           "language=\"en\" published=\"2024-09-05T08:00:00Z\" match=\"Aleksandar Vulin\" "
           "quote=\"Aleksandar Vulin, a deputy prime minister of Serbia, was received by the "
           "Russian president on the margins of the forum on Wednesday.\"]|"
           "Aleksandar Vulin (Serbian officials): Vulin \"meets\" [Putin] at the Vladivostok forum "
           "— Agencija Sever\n";
  }
  static Alert quoted() {
    auto alert = sample_alert();
    alert.article.title = "Vulin \"meets\" [Putin] at the Vladivostok forum";
    return alert;
  }
  std::string yaml(const char* scheme) {
    return fmt::format("{{name: s, type: syslog, address: '{}://127.0.0.1:{}', facility: local0}}",
                       scheme,
                       server_.port);
  }
};

TEST_F(RsyslogTest, ReadsWhatComesOverTcp) {
  const auto outcome = delivered(yaml("tcp"), quoted());
  ASSERT_EQ(outcome.kind, Kind::delivered) << outcome.why;
  EXPECT_EQ(logged(), expected());
}

TEST_F(RsyslogTest, ReadsWhatComesOverUdp) {
  const auto outcome = delivered(yaml("udp"), quoted());
  ASSERT_EQ(outcome.kind, Kind::delivered) << outcome.why;
  EXPECT_EQ(logged(), expected());
}

// ── Alertmanager ─────────────────────────────────────────────────────────────────────────────────

std::vector<std::string> alertmanager(int port, const TempDir& dir) {
  std::ofstream(dir / "conf") << "route: {receiver: none}\nreceivers: [{name: none}]\n";
  return {"/usr/bin/prometheus-alertmanager",
          "--config.file=" + (dir / "conf").string(),
          "--storage.path=" + (dir / "data").string(),
          "--cluster.listen-address=",
          fmt::format("--web.listen-address=127.0.0.1:{}", port)};
}

TEST(AlertmanagerTest, HoldsOneAlertForARepeat) {
  start_network();
  Server server(alertmanager);
  boost::asio::io_context io;
  CurlTransport transport(io.get_executor(), {});
  SystemClock clock;
  Problems problems;
  auto section = Section::parse(
      fmt::format("{{url: 'http://127.0.0.1:{}'}}", server.port), "/x/c.yaml", problems);
  auto sink =
      make_sink("alertmanager", section, {io.get_executor(), transport, transport, clock, ""});
  ASSERT_TRUE(problems.empty());
  auto alert = sample_alert();
  alert.created = clock.now();
  for (int i = 0; i < 2; ++i) {
    std::optional<Outcome> outcome;
    boost::asio::co_spawn(io, sink->deliver(alert), [&](std::exception_ptr, Outcome result) {
      outcome = std::move(result);
      io.stop();
    });
    io.restart();
    io.run();
    ASSERT_EQ(outcome->kind, Kind::delivered) << outcome->why;
  }
  const auto held = json::parse(
      output_of({"curl", "-s", fmt::format("http://127.0.0.1:{}/api/v2/alerts", server.port)}));
  ASSERT_EQ(held.as_array().size(), 1U);
  EXPECT_EQ(held.at_pointer("/0/labels/subject"), "Aleksandar Vulin");
  EXPECT_EQ(held.at_pointer("/0/labels/alert_id"), "7q3m9x2bkc5e0vtr");
  EXPECT_EQ(held.at_pointer("/0/generatorURL").as_string(), alert.article.link);
}

}  // namespace
}  // namespace newshound
