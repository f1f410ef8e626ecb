#include "sinks/wire.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/local/datagram_protocol.hpp>
#include <boost/asio/write.hpp>
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "fakes/temp_dir.h"
#include "support.h"

namespace newshound {
namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;
using Kind = Outcome::Kind;

class WireTest : public testing::Test, public SinkBench {
 protected:
  // A server that takes connections, says `words` and then nothing.
  std::string silent(const std::string& type, const std::string& words = "") {
    acceptor_.async_accept([this, words](boost::system::error_code, asio::ip::tcp::socket socket) {
      peer_ = std::move(socket);
      asio::write(peer_, asio::buffer(words));
    });
    return fmt::format("{{name: s, type: {}, address: 'tcp://127.0.0.1:{}'}}",
                       type,
                       acceptor_.local_endpoint().port());
  }
  // The answer after a minute at most.
  Outcome after_a_while(const std::string& yaml) {
    auto sink = make(yaml);
    EXPECT_EQ(problems(), "");
    std::optional<Outcome> outcome;
    begin(*sink, sample_alert(), outcome);
    while (!peer_.is_open()) io.run_one();
    for (int i = 0; i < 60 && !outcome; ++i) clock.advance(1s);
    return outcome.value_or(Outcome::rejected("it waits for ever"));
  }

  asio::ip::tcp::acceptor acceptor_{io, {asio::ip::address_v4::loopback(), 0}};
  asio::ip::tcp::socket peer_{io};
};

TEST_F(WireTest, GivesAServerUpThatDoesNotAnswer) {
  for (const auto* type : {"redis", "nats", "syslog"}) {
    peer_.close();
    const auto outcome = after_a_while(silent(type));
    EXPECT_EQ(outcome.kind, Kind::down);
    EXPECT_NE(outcome.why.find("no answer in time"), std::string::npos) << outcome.why;
  }
}

TEST_F(WireTest, TakesNoServerForAnother) {
  EXPECT_NE(after_a_while(silent("redis", "HTTP/1.1 400 no\r\n")).why.find("does not speak"),
            std::string::npos);
  peer_.close();
  EXPECT_NE(after_a_while(silent("nats", "HTTP/1.1 400 no\r\n")).why.find("does not speak"),
            std::string::npos);
}

// docs.nats.io/reference/reference-protocols/nats-protocol#ok-err
TEST_F(WireTest, TellsWhatNatsHasAgainstAnAlertFromWhatAnyWouldMeet) {
  const auto kind = [&](const std::string& error) {
    peer_.close();
    return after_a_while(silent("nats", "INFO {}\r\n-ERR '" + error + "'\r\n")).kind;
  };
  EXPECT_EQ(kind("maximum connections exceeded"), Kind::down);
  EXPECT_EQ(kind("Authentication Timeout"), Kind::down);
  EXPECT_EQ(kind("Permissions Violation for Publish to \"newshound.alerts\""), Kind::down);
  EXPECT_EQ(kind("Maximum Payload Violation"), Kind::rejected);
}

TEST_F(WireTest, EndsALineThatNeverEnds) {
  const auto outcome = after_a_while(silent("nats", std::string(70000, 'x')));
  EXPECT_EQ(outcome.kind, Kind::down);
  EXPECT_EQ(outcome.why.find("no answer in time"), std::string::npos) << outcome.why;
}

TEST_F(WireTest, LogsToTheJournalAndToASocketOfSyslog) {
  TempDir dir;
  for (const auto& [type, option] :
       {std::pair{"journald", "socket: "}, std::pair{"syslog", "address: unix:"}}) {
    const auto path = (dir / type).string();
    const auto yaml = fmt::format("{{name: s, type: {}, {}{}}}", type, option, path);
    EXPECT_EQ(deliver(*make(yaml)).kind, Kind::down);  // nobody there
    EXPECT_EQ(problems(), "");
    asio::local::datagram_protocol::socket reader(io, path);
    EXPECT_EQ(deliver(*make(yaml)).kind, Kind::delivered);
    std::string text(65536, '\0');
    text.resize(reader.receive(asio::buffer(text)));
    EXPECT_TRUE(text.starts_with(type == std::string("syslog")
                                     ? "<12>1 2024-09-05T08:07:31Z "
                                     : "MESSAGE=Aleksandar Vulin (Serbian officials): "))
        << text;
    EXPECT_NE(text.find("7q3m9x2bkc5e0vtr"), text.npos);
  }
}

// systemd.io/JOURNAL_NATIVE_PROTOCOL: a line for each field, names of A-Z, 0-9 and _
TEST_F(WireTest, AJournalEntryHasTheAlertsFields) {
  TempDir dir;
  asio::local::datagram_protocol::socket reader(io, (dir / "s").string());
  auto alert = sample_alert();
  alert.article.title = "one\nPRIORITY=0";
  deliver(*make("{name: s, type: journald, socket: " + (dir / "s").string() + "}"), alert);
  std::string text(65536, '\0');
  text.resize(reader.receive(asio::buffer(text)));
  EXPECT_NE(text.find("\nPRIORITY=4\nSYSLOG_IDENTIFIER=newshound\n"), text.npos) << text;
  EXPECT_NE(text.find("\nNEWSHOUND_ID=7q3m9x2bkc5e0vtr\nNEWSHOUND_KIND=news\n"), text.npos);
  EXPECT_NE(text.find("\nNEWSHOUND_TITLE=one PRIORITY=0\n"), text.npos) << text;
  EXPECT_EQ(text.find("\nPRIORITY=0"), text.npos);
}

TEST_F(WireTest, ASyslogMessageStaysWithin2048Bytes) {
  TempDir dir;
  asio::local::datagram_protocol::socket reader(io, (dir / "s").string());
  auto alert = sample_alert();
  alert.article.title = alert.subject.name = alert.feed.name = std::string(9000, ']');
  deliver(*make("{name: s, type: syslog, address: 'unix:" + (dir / "s").string() + "'}"), alert);
  std::string text(65536, '\0');
  EXPECT_LE(reader.receive(asio::buffer(text)), 2048U);
}

struct Mistake {
  std::string yaml;
  std::string problem;
};

TEST_F(WireTest, TellsEachMistakeOfTheConfiguration) {
  for (const auto& [yaml, problem] : {
           Mistake{"type: syslog}", "tcp://host:port or udp://host:port or unix:/path"},
           Mistake{"type: syslog, address: 'tcp://'}", "expected tcp://host:port"},
           Mistake{"type: syslog, address: 'tcp://a:b'}", "expected tcp://host:port"},
           Mistake{"type: syslog, address: 'unix:a'}", "unix:/path"},
           Mistake{"type: syslog, address: 'tcp://[::1:3'}", "expected tcp://host:port"},
           Mistake{"type: syslog, address: 'tcp://a', facility: kern}", "facility"},
           Mistake{"type: redis, address: 'udp://a'}", "expected tcp://host:port or unix:/path"},
           Mistake{"type: redis, username: a}", "username and password together"},
           Mistake{"type: redis, stream: ''}", "the key of the stream"},
           Mistake{"type: nats, address: 'unix:/a'}", "expected tcp://host:port"},
           Mistake{"type: nats, subject: 'a b'}", "without blanks and wildcards"},
           Mistake{"type: nats, subject: 'a.>'}", "without blanks and wildcards"},
           Mistake{"type: nats, token: a, username: b, password: c}", "not both"},
           Mistake{"type: journald, socket: ''}", "the journal's socket"},
           Mistake{"type: rss}", "the folder for the feeds"},
           Mistake{"type: rss, folder: a, entries: 0}", "entries"},
           Mistake{"type: rss, folder: a, base_url: b}", "address of the server"},
       }) {
    make("{name: s, " + yaml);
    EXPECT_NE(problems().find(problem), std::string::npos) << yaml << "\n" << problems();
  }
}

}  // namespace
}  // namespace newshound
