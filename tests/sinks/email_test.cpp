#include <gtest/gtest.h>

#include "sinks/mail_message.h"
#include "support.h"

namespace newshound {
namespace {

using namespace std::chrono_literals;
using Kind = Outcome::Kind;

const std::string three =
    "{name: desk, type: email, server: smtp.example.org, from: Newshound <newshound@example.org>,\n"
    " to: [a@example.org, Desk <b@example.org>, c@example.org]}";

const MailReply accepted{.code = 250, .text = "queued", .accepted = true};
const MailReply greylisted{.code = 450, .text = "4.2.0 greylisted", .accepted = false};
const MailReply unknown{.code = 550, .text = "5.1.1 no such user", .accepted = false};

class EmailTest : public testing::Test, public SinkBench {
 protected:
  std::vector<std::string> recipients() const {
    std::vector<std::string> list;
    for (const auto& sent : mail.sent) list.push_back(sent.mail.to);
    return list;
  }
};

using Names = std::vector<std::string>;

TEST_F(EmailTest, SendsEachRecipientHisOwnCopy) {
  auto sink = make(three);
  ASSERT_EQ(problems(), "");
  EXPECT_EQ(deliver(*sink).kind, Kind::delivered);
  EXPECT_EQ(recipients(), (Names{"a@example.org", "b@example.org", "c@example.org"}));
  const Envelope second{{"Newshound", "newshound@example.org"}, {"Desk", "b@example.org"}, ""};
  EXPECT_EQ(mail.sent[1].mail.from, "newshound@example.org");
  EXPECT_EQ(mail.sent[1].mail.message, mail_message(sample_alert(), second));
}

TEST_F(EmailTest, ReadsTheServerWithItsDefaults) {
  deliver(*make(three));
  const auto& server = mail.sent[0].server;
  EXPECT_EQ(server.host, "smtp.example.org");
  EXPECT_EQ(server.port, 587);
  EXPECT_EQ(server.security, MailSecurity::starttls);
  EXPECT_EQ(server.timeout, 60s);
}

TEST_F(EmailTest, ReadsEveryOption) {
  auto sink = make(
      "{name: desk, type: email, server: smtp.example.org, security: implicit, username: u,\n"
      " password: p, from: f@example.org, to: t@example.org, subject_prefix: '[news]',\n"
      " helo: monitor.example, ca_file: ca.pem, timeout: 10s}");
  ASSERT_EQ(problems(), "");
  deliver(*sink);
  const auto& server = mail.sent[0].server;
  EXPECT_EQ(server.port, 465);
  EXPECT_EQ(server.security, MailSecurity::implicit);
  EXPECT_EQ(server.username, "u");
  EXPECT_EQ(server.password.reveal(), "p");
  EXPECT_EQ(server.helo, "monitor.example");
  EXPECT_EQ(server.ca_file, "/etc/newshound/ca.pem");
  EXPECT_EQ(server.timeout, 10s);
  const Envelope envelope{{"", "f@example.org"}, {"", "t@example.org"}, "[news]"};
  EXPECT_EQ(mail.sent[0].mail.message, mail_message(sample_alert(), envelope));
}

TEST_F(EmailTest, RetriesOnlyThoseWhoDoNotHaveItYet) {
  auto sink = make(three);
  mail.reply("b@example.org", greylisted);
  mail.reply("b@example.org", accepted);
  const auto first = deliver(*sink);
  EXPECT_EQ(first.kind, Kind::retry);
  EXPECT_EQ(first.after, 5min);
  EXPECT_EQ(first.why, "b@example.org: 450 4.2.0 greylisted");
  mail.sent.clear();
  EXPECT_EQ(deliver(*sink).kind, Kind::delivered);
  EXPECT_EQ(recipients(), (Names{"b@example.org"}));
}

TEST_F(EmailTest, ForgetsAnAlertThatIsSettledSoThatAReplayReachesAll) {
  auto sink = make(three);
  deliver(*sink);
  mail.sent.clear();
  deliver(*sink);
  EXPECT_EQ(mail.sent.size(), 3U);
}

TEST_F(EmailTest, KeepsAlertsApart) {
  auto sink = make(three);
  mail.reply("b@example.org", greylisted);
  deliver(*sink);
  mail.sent.clear();
  Alert other = sample_alert();
  other.id = "0000000000000000";
  deliver(*sink, other);
  EXPECT_EQ(mail.sent.size(), 3U);
}

TEST_F(EmailTest, NamesThoseWhoAreRefusedAndCountsTheOthers) {
  auto sink = make(three);
  mail.reply("b@example.org", unknown);
  const auto outcome = deliver(*sink);
  EXPECT_EQ(outcome.kind, Kind::rejected);
  EXPECT_EQ(outcome.why, "b@example.org: 550 5.1.1 no such user; delivered to the other 2");
}

TEST_F(EmailTest, RemembersARefusalWhileOthersWait) {
  auto sink = make(three);
  mail.reply("a@example.org", unknown);
  mail.reply("c@example.org", greylisted);
  mail.reply("c@example.org", accepted);
  EXPECT_EQ(deliver(*sink).kind, Kind::retry);
  mail.sent.clear();
  const auto outcome = deliver(*sink);
  EXPECT_EQ(recipients(), (Names{"c@example.org"}));
  EXPECT_EQ(outcome.kind, Kind::rejected);
  EXPECT_EQ(outcome.why, "a@example.org: 550 5.1.1 no such user; delivered to the other 2");
}

TEST_F(EmailTest, AsksADeadServerOnce) {
  auto sink = make(three);
  mail.reply("a@example.org", failure(Errc::network, "connection refused"));
  const auto outcome = deliver(*sink);
  EXPECT_EQ(outcome.kind, Kind::down);
  EXPECT_EQ(outcome.why, "smtp.example.org: connection refused");
  EXPECT_EQ(mail.sent.size(), 1U);
}

TEST_F(EmailTest, StopsAtALoginThatFailsBeforeTheAccountIsLocked) {
  auto sink = make(three);
  mail.reply("a@example.org", MailReply{.code = 535, .text = "5.7.8 no", .accepted = false});
  EXPECT_EQ(deliver(*sink).kind, Kind::down);
  EXPECT_EQ(mail.sent.size(), 1U);
}

TEST_F(EmailTest, SaysNoPasswordInAnyOutcome) {
  auto sink = make(
      "{name: d, type: email, server: smtp.example.org, username: u, password: PASSWORD,\n"
      " from: f@example.org, to: t@example.org}");
  for (const int code : {250, 421, 450, 535, 550}) {
    mail.reply("t@example.org", MailReply{.code = code, .text = "no", .accepted = code == 250});
    EXPECT_EQ(deliver(*sink).why.find("PASSWORD"), std::string::npos);
  }
}

struct Mistake {
  std::string yaml;
  std::string problem;
};

TEST_F(EmailTest, TellsEachMistakeOfTheConfiguration) {
  const std::string head = "{name: d, type: email, from: f@example.org, to: t@example.org, ";
  const std::string smtp = head + "server: smtp.example.org, ";
  for (const auto& [yaml, problem] : {
           Mistake{head + "}", "server"},
           Mistake{head + "server: 'smtp.example.org/x'}", "name or address of a mail server"},
           Mistake{smtp + "security: maybe}", "starttls"},
           Mistake{smtp + "port: 70000}", "port"},
           Mistake{smtp + "username: u}", "username and password together"},
           Mistake{smtp + "security: none, username: u, password: p}",
                   "without encryption everybody on the way could read the password"},
           Mistake{smtp + "helo: 'a b'}", "expected a host name"},
           Mistake{smtp + "pasword: p}", "did you mean \"password\"?"},
           Mistake{"{name: d, type: email, server: s, from: f@example.org}",
                   "expected at least one mail address"},
           Mistake{"{name: d, type: email, server: s, to: t@example.org}", "from"},
           Mistake{"{name: d, type: email, server: s, from: f, to: t@example.org}",
                   "\"f\" is not a mail address"},
           Mistake{"{name: d, type: email, server: s, from: f@example.org,\n"
                   " to: [t@example.org, \"a@b>\\r\\nRCPT TO:<evil@x\"]}",
                   "is not a mail address"},
       }) {
    make(yaml);
    EXPECT_NE(problems().find(problem), std::string::npos) << yaml << "\n" << problems();
  }
}

TEST_F(EmailTest, LetsAPasswordGoInPlainTextToThisMachineOnly) {
  for (const auto* host : {"localhost", "127.0.0.1", "127.8.9.1", "'::1'"}) {
    make(std::string("{name: d, type: email, from: f@example.org, to: t@example.org, "
                     "security: none, username: u, password: p, server: ") +
         host + "}");
    EXPECT_EQ(problems(), "") << host;
  }
}

}  // namespace
}  // namespace newshound
