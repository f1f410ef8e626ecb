// Mail through real servers: Postfix with STARTTLS, and one that refuses.

#include <algorithm>
#include <fstream>
#include <map>
#include <stdexcept>

#include <boost/json/parse.hpp>
#include <boost/json/value_to.hpp>
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "base/time.h"
#include "end_to_end/desk.h"
#include "fakes/certificates.h"
#include "fakes/postfix.h"

namespace newshound {
namespace {

namespace json = boost::json;
using namespace std::chrono_literals;

constexpr const char* python =
    "/usr/bin/python3";  // the one that Debian's python3-… packages serve

// What the mail says to Python's parser.
json::object opened(const std::string& mail) {
  const auto ending =
      run({.arguments = {python, NEWSHOUND_SOURCE_DIR "/tests/end_to_end/read_mail.py"},
           .input = mail});
  if (ending.exit != 0) throw std::runtime_error(ending.err);
  return json::parse(ending.out).as_object();
}

std::vector<std::string> texts_at(const json::object& object, std::string_view key) {
  return json::value_to<std::vector<std::string>>(object.at(key));
}

// An article whose title and text name both men, each in one script.
void write_article(const Desk& desk) {
  desk.save("feed.xml", R"(<rss version="2.0"><channel><title>Градске новине</title><item>
<title>Александар Вулин и Aleksandar Vučić на „отвореном“ састанку &lt;b&gt;&amp; шире</title>
<guid isPermaLink="false">1</guid><link>https://gradske-novine.example/7741?a=1&amp;b=2</link>
<pubDate>Tue, 05 Nov 2024 17:10:00 GMT</pubDate>
<description>У Београду су говорили Александар Вулин и гости.
.Тачка на почетку реда остаје.</description></item></channel></rss>
)");
}

void configure(const Desk& desk, const std::string& sinks) {
  write_article(desk);
  desk.configure(fmt::format(R"(
watchlists: [{}]
feeds: [{{name: Градске новине, file: feed.xml, alert_age: unlimited}}]
{}
)",
                             shipped_watchlists().string(),
                             sinks));
}

TEST(Mail, ArrivesThroughPostfixAndReadsWell) {
  if (!is_root()) GTEST_SKIP() << "Postfix needs root";
  const TempDir home;
  const auto certificates = make_certificates(home.path());
  const Postfix postfix(certificates);
  const Desk desk;
  configure(desk,
            fmt::format(R"(
sinks:
  - name: desk
    type: email
    server: 127.0.0.1
    port: {}
    ca_file: {}
    from: Вести из света <newshound@newshound.example>
    to: [Dežurna redakcija <desk@newshound.example>]
    subject_prefix: "[вести]"
)",
                        postfix.port(),
                        certificates.authority.string()));
  const auto ending = desk.run_once();
  ASSERT_EQ(ending.exit, 0) << ending.err << postfix.log();

  const auto mails = postfix.mails(2);
  ASSERT_EQ(mails.size(), 2U);
  for (const auto& mail : mails) {
    const auto read = opened(mail);
    EXPECT_NE(mail.find("using TLSv1"), std::string::npos);  // Postfix notes how it came
    EXPECT_TRUE(text_at(read, {"headers", "Subject"}).starts_with("[вести] "))
        << text_at(read, {"headers", "Subject"});
    EXPECT_EQ(texts_at(read, "defects"), std::vector<std::string>{});
    EXPECT_EQ(text_at(read, {"headers", "From"}), "Вести из света <newshound@newshound.example>");
    EXPECT_EQ(text_at(read, {"headers", "To"}), "Dežurna redakcija <desk@newshound.example>");
    EXPECT_EQ(text_at(read, {"headers", "Auto-Submitted"}), "auto-generated");
    EXPECT_EQ(text_at(read, {"headers", "List-Id"}),
              "Serbian officials <serbian-officials.newshound.newshound.example>");
    EXPECT_EQ(text_at(read, {"type"}), "multipart/alternative");
    EXPECT_EQ(texts_at(read, "parts"), (std::vector<std::string>{"text/plain", "text/html"}));
    EXPECT_EQ(texts_at(read, "loads"), std::vector<std::string>{});
    const auto links = texts_at(read, "links");
    EXPECT_NE(std::ranges::find(links, "https://gradske-novine.example/7741?a=1&b=2"), links.end());
    for (const auto& form : {text_at(read, {"text"}), text_at(read, {"html"})})
      EXPECT_NE(form.find("Александар Вулин и Aleksandar Vučić на „отвореном“ састанку"), form.npos)
          << form;
  }
}

TEST(Mail, NamesTheAlertInItsMessageIdAndMarksTheWords) {
  if (!is_root()) GTEST_SKIP() << "Postfix needs root";
  const TempDir home;
  const auto certificates = make_certificates(home.path());
  const Postfix postfix(certificates);
  const Desk desk;
  configure(desk,
            fmt::format(R"(
sinks:
  - {{name: desk, type: email, server: localhost, port: {}, ca_file: {},
     from: newshound@newshound.example, to: [desk@newshound.example, night@newshound.example]}}
)",
                        postfix.port(),
                        certificates.authority.string()));
  const auto ending = desk.run_once();
  ASSERT_EQ(ending.exit, 0) << ending.err << postfix.log();
  std::map<std::string, std::string> subject_of;  // alert id → subject's id
  for (const auto& alert : desk.lines_of({"alerts", "export"}))
    subject_of[text_at(alert, {"id"})] = text_at(alert, {"subject", "id"});
  int vulin = 0;
  int vucic = 0;
  const auto mails = postfix.mails(4);
  EXPECT_EQ(mails.size(), 4U);  // two alerts, each to two people
  for (const auto& mail : mails) {
    const auto read = opened(mail);
    const auto message_id = text_at(read, {"headers", "Message-ID"});
    const auto marks = texts_at(read, "marks");
    ASSERT_FALSE(marks.empty());
    for (const auto& [id, subject] : subject_of) {
      if (message_id.find(id) == message_id.npos) continue;
      ++(subject == "vulin" ? vulin : vucic);
      EXPECT_EQ(marks.front(), subject == "vulin" ? "Александар Вулин" : "Aleksandar Vučić");
    }
  }
  EXPECT_EQ(vulin, 2);
  EXPECT_EQ(vucic, 2);
}

TEST(Mail, IsNotHandedToAServerThatNobodyVouchesFor) {
  if (!is_root()) GTEST_SKIP() << "Postfix needs root";
  const TempDir home;
  const Postfix postfix(make_certificates(home.path()));
  const Desk desk;
  configure(desk,
            fmt::format("sinks: [{{name: desk, type: email, server: localhost, port: {}, "
                        "from: newshound@newshound.example, to: desk@newshound.example}}]",
                        postfix.port()));
  const auto ending = desk.run_once();
  EXPECT_EQ(ending.exit, 1);
  EXPECT_NE(ending.err.find("certificate"), std::string::npos) << ending.err;
  const auto waiting = desk.lines_of({"outbox", "list", "--json"});
  ASSERT_EQ(waiting.size(), 2U);
  EXPECT_EQ(text_at(waiting[0], {"state"}), "pending");
}

// A mail server that answers what the test tells it to.
class FaultyServer {
 public:
  FaultyServer()
      : process_({.arguments = {python,
                                NEWSHOUND_SOURCE_DIR "/tests/fakes/faulty_smtp.py",
                                home_.path().string()}}) {
    if (!eventually([this] { return std::filesystem::exists(home_ / "port"); }))
      throw std::runtime_error("no mail server: " + process_.err());
  }

  std::string sink() const {
    std::ifstream stream(home_ / "port");
    int port = 0;
    stream >> port;
    return fmt::format(
        "{{name: desk, type: email, server: 127.0.0.1, port: {}, security: none, "
        "from: newshound@newshound.example, to: desk@newshound.example}}",
        port);
  }
  void reply(const std::string& text) const { std::ofstream(home_ / "reply") << text; }
  std::size_t mails() const {
    const auto is_mail = [](const auto& entry) { return entry.path().extension() == ".eml"; };
    return static_cast<std::size_t>(
        std::ranges::count_if(std::filesystem::directory_iterator(home_.path()), is_mail));
  }

 private:
  TempDir home_;
  Process process_;
};

TEST(Mail, WaitsFiveMinutesWhenItIsGreylisted) {
  const FaultyServer server;
  server.reply("450 4.7.1 greylisted, come back later");
  const Desk desk;
  configure(desk, "sinks: [" + server.sink() + "]");
  const auto before = std::chrono::floor<Duration>(std::chrono::system_clock::now());
  EXPECT_EQ(desk.run_once().exit, 1);
  const auto after = std::chrono::floor<Duration>(std::chrono::system_clock::now());
  const auto waiting = desk.lines_of({"outbox", "list", "--json"});
  ASSERT_EQ(waiting.size(), 2U);
  for (const auto& delivery : waiting) {
    EXPECT_EQ(text_at(delivery, {"state"}), "pending");
    EXPECT_NE(text_at(delivery, {"last_error"}).find("greylisted, come back later"),
              std::string::npos);
    const auto next = parse_utc(text_at(delivery, {"next_attempt"}));
    ASSERT_TRUE(next);
    EXPECT_GE(*next, before + 5min - 1s);
    EXPECT_LE(*next, after + 7min);
  }
  // Not before its time, and then it goes out.
  server.reply("250 OK");
  EXPECT_EQ(desk.newshound({"run", "--once"}).exit, 0);
  EXPECT_EQ(server.mails(), 0U);
  desk.sql("update delivery set next_attempt = 0");
  EXPECT_EQ(desk.newshound({"run", "--once"}).exit, 0);
  EXPECT_EQ(server.mails(), 2U);
  EXPECT_TRUE(desk.lines_of({"outbox", "list", "--json"}).empty());
}

TEST(Mail, ThatIsRefusedForGoodIsToldToTheOperatorsAndCanBeSentAgain) {
  const FaultyServer server;
  server.reply("550 5.1.1 no such desk");
  const Desk desk;
  configure(desk,
            fmt::format(R"(
sinks:
  - {}
  - {{name: operators, type: file, path: operators.jsonl}}
routes: [{{sinks: [desk]}}]
operators: [operators]
)",
                        server.sink()));
  EXPECT_EQ(desk.run_once().exit, 1);
  const auto dead = desk.lines_of({"outbox", "list", "--state", "dead", "--json"});
  ASSERT_EQ(dead.size(), 2U);
  EXPECT_NE(text_at(dead[0], {"last_error"}).find("no such desk"), std::string::npos);
  const auto notices = parse_lines(desk.read("operators.jsonl"));
  ASSERT_EQ(notices.size(), 1U);  // one for a sink and a day
  EXPECT_EQ(text_at(notices[0], {"kind"}), "internal");
  EXPECT_NE(text_at(notices[0], {"message"}).find("no such desk"), std::string::npos);

  server.reply("250 OK");
  const auto replayed = desk.newshound({"outbox", "replay", "--all"});
  EXPECT_EQ(replayed.exit, 0) << replayed.err;
  EXPECT_EQ(desk.newshound({"run", "--once"}).exit, 0);
  EXPECT_EQ(server.mails(), 2U);
  EXPECT_TRUE(desk.lines_of({"outbox", "list", "--json"}).empty());
}

}  // namespace
}  // namespace newshound
