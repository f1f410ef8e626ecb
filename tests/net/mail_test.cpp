// Mail over a real connection to a scripted server: what goes over the wire, how replies are read.
#include <algorithm>
#include <chrono>

#include <gtest/gtest.h>

#include "fakes/loopback_smtp.h"
#include "net/network.h"

namespace newshound {
namespace {

constexpr const char* message = "Subject: x\r\n\r\nhello\r\n";

MailServer plain(const LoopbackSmtp& server) {
  MailServer to;
  to.host = "127.0.0.1";
  to.port = server.port();
  to.security = MailSecurity::none;
  to.helo = "desk.example";
  return to;
}

Mail mail(std::string text = message) {
  return {.from = "hound@desk.example", .to = "editor@desk.example", .message = std::move(text)};
}

Result<MailReply> outcome(LoopbackSmtp::Script script,
                          Duration timeout = std::chrono::seconds(60)) {
  LoopbackSmtp server(std::move(script));
  Net net;
  auto to = plain(server);
  to.timeout = timeout;
  return net.send(to, mail());
}

TEST(Mail, IsDelivered) {
  LoopbackSmtp server({{".", "250 2.0.0 queued as 4711"}});
  Net net;
  const auto reply = net.send(plain(server), mail());
  ASSERT_TRUE(reply) << reply.error().message;
  EXPECT_TRUE(reply->accepted);
  EXPECT_EQ(reply->code, 250);
  EXPECT_EQ(reply->text, "2.0.0 queued as 4711");
  const auto commands = server.commands();
  EXPECT_EQ(commands.at(0), "EHLO desk.example");
  EXPECT_TRUE(commands.at(1).starts_with("MAIL FROM:<hound@desk.example>")) << commands.at(1);
  EXPECT_EQ(commands.at(2), "RCPT TO:<editor@desk.example>");
  EXPECT_EQ(commands.at(3), "DATA");
  EXPECT_EQ(server.messages().at(0), message);
}

TEST(Mail, EachTakesAConnectionOfItsOwn) {
  LoopbackSmtp server;
  Net net;
  ASSERT_TRUE(net.send(plain(server), mail()));
  ASSERT_TRUE(net.send(plain(server), mail()));
  EXPECT_EQ(server.connections(), 2);
}

TEST(Mail, LinesThatBeginWithADotArriveWhole) {
  LoopbackSmtp server;
  Net net;
  ASSERT_TRUE(net.send(plain(server), mail("Subject: x\r\n\r\n.\r\n..two\r\nend .\r\n.last\r\n")));
  EXPECT_EQ(server.messages().at(0), "Subject: x\r\n\r\n..\r\n...two\r\nend .\r\n..last\r\n");
}

TEST(Mail, ALongMessageArrivesWhole) {
  std::string text = "Subject: x\r\n\r\n";
  for (int i = 0; i < 20'000; ++i) text += std::to_string(i) + "\r\n";
  LoopbackSmtp server;
  Net net;
  ASSERT_TRUE(net.send(plain(server), mail(text)));
  EXPECT_EQ(server.messages().at(0), text);
}

TEST(Mail, ARefusalIsAValue) {
  const auto greylisted = outcome({{"RCPT", "450 4.2.0 come back later"}});
  ASSERT_TRUE(greylisted) << greylisted.error().message;
  EXPECT_FALSE(greylisted->accepted);
  EXPECT_EQ(greylisted->code, 450);
  EXPECT_EQ(greylisted->text, "4.2.0 come back later");
  const auto nobody = outcome({{"RCPT", "550-5.1.1 nobody of that name\r\n550 5.1.1 here"}});
  ASSERT_TRUE(nobody) << nobody.error().message;
  EXPECT_EQ(nobody->code, 550);
  EXPECT_EQ(nobody->text, "5.1.1 nobody of that name 5.1.1 here");
  EXPECT_EQ(outcome({{"MAIL", "530 5.7.0 log in first"}})->code, 530);
  EXPECT_EQ(outcome({{"DATA", "451 4.3.0 no room"}})->code, 451);
  EXPECT_EQ(outcome({{".", "554 5.6.0 spam"}})->code, 554);
  EXPECT_EQ(outcome({{"greeting", "421 4.3.2 going down"}})->code, 421);
}

TEST(Mail, AFailedLoginIsAValue) {
  LoopbackSmtp server({{"credentials", "535 5.7.8 wrong"}});
  Net net;
  auto to = plain(server);
  to.username = "desk";
  to.password = Secret("pass");
  const auto reply = net.send(to, mail());
  ASSERT_TRUE(reply) << reply.error().message;
  EXPECT_FALSE(reply->accepted);
  EXPECT_EQ(reply->code, 535);
  EXPECT_TRUE(server.messages().empty());
}

TEST(Mail, ALoginGoesBeforeTheMail) {
  LoopbackSmtp server;
  Net net;
  auto to = plain(server);
  to.username = "desk";
  to.password = Secret("pass");
  const auto reply = net.send(to, mail());
  ASSERT_TRUE(reply) << reply.error().message;
  EXPECT_EQ(server.commands().at(1), "AUTH PLAIN");
  EXPECT_EQ(server.commands().at(2), "AGRlc2sAcGFzcw==");
  EXPECT_EQ(server.messages().size(), 1U);
}

TEST(Mail, AServerWithoutALoginWeKnowIsAnError) {
  LoopbackSmtp server({{"EHLO", "250-loopback\r\n250 AUTH X-UNHEARD-OF"}});
  Net net;
  auto to = plain(server);
  to.username = "desk";
  to.password = Secret("pass");
  const auto reply = net.send(to, mail());
  ASSERT_FALSE(reply);
  EXPECT_EQ(reply.error().code, Errc::network);
  EXPECT_TRUE(server.messages().empty());
}

TEST(Mail, WithoutStarttlsNothingIsSentWhereItIsDemanded) {
  LoopbackSmtp server;
  Net net;
  auto to = plain(server);
  to.security = MailSecurity::starttls;
  const auto reply = net.send(to, mail());
  ASSERT_FALSE(reply);
  EXPECT_EQ(reply.error().message, "the mail server does not offer STARTTLS");
  const auto commands = server.commands();
  EXPECT_TRUE(std::ranges::none_of(commands, [](const auto& line) {
    return line.starts_with("MAIL") || line.starts_with("AUTH");
  }));
}

TEST(Mail, SilenceEndsAtTheTimeLimit) {
  for (const char* verb : {"greeting", "EHLO", "RCPT", "."}) {
    const auto reply = outcome({{verb, ""}}, std::chrono::milliseconds(500));
    ASSERT_FALSE(reply) << verb;
    EXPECT_EQ(reply.error().code, Errc::timeout) << verb;
    EXPECT_EQ(reply.error().message, "took longer than 500ms") << verb;
  }
}

// libcurl waits for the reply to QUIT while the whole loop stands still, unless it is kept from it.
TEST(Mail, NobodyWaitsForTheGoodbye) {
  const auto begin = std::chrono::steady_clock::now();
  const auto sent = outcome({{"QUIT", ""}});
  ASSERT_TRUE(sent) << sent.error().message;
  EXPECT_TRUE(sent->accepted);
  for (const char* verb : {"MAIL", "RCPT", "DATA", "."}) {
    const auto refused = outcome({{"QUIT", ""}, {verb, "550 no"}});
    ASSERT_TRUE(refused) << verb << refused.error().message;
    EXPECT_EQ(refused->code, 550) << verb;
  }
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(30));
}

TEST(Mail, NobodyListens) {
  Net net;
  MailServer to;
  to.host = "127.0.0.1";
  to.port = 1;
  const auto reply = net.send(to, mail());
  ASSERT_FALSE(reply);
  EXPECT_EQ(reply.error().message, "connection refused by 127.0.0.1 port 1");
}

TEST(Mail, NothingThatCouldForgeACommandIsSent) {
  LoopbackSmtp server;
  Net net;
  const auto refused = [&](const MailServer& to, const Mail& what) {
    const auto reply = net.send(to, what);
    return !reply && reply.error().code == Errc::invalid;
  };
  const std::string nul("a\0@b.example", 12);
  for (const std::string& address : {std::string("a@b.example>\r\nRCPT TO:<evil@x.example"),
                                     std::string("a@b.example\n"),
                                     nul,
                                     std::string("a b@c.example"),
                                     std::string("<a@b.example>"),
                                     std::string("a@b,c@d"),
                                     std::string(""),
                                     std::string("nobody"),
                                     std::string("@b.example"),
                                     std::string("a@"),
                                     std::string("\xff@b.example")}) {
    auto to = mail();
    to.to = address;
    EXPECT_TRUE(refused(plain(server), to)) << address;
    auto from = mail();
    from.from = address;
    EXPECT_TRUE(refused(plain(server), from)) << address;
  }
  for (const std::string text :
       {"a\nb\r\n", "a\rb\r\n", "\n.\nMAIL FROM:<x@y>\n", "a\r\r\n", "a\r"})
    EXPECT_TRUE(refused(plain(server), mail(text))) << text;
  EXPECT_TRUE(refused(plain(server), mail(std::string("a\0b\r\n", 5))));
  auto bad_server = plain(server);
  for (const std::string host : {"", "a b", "a\r\nb", "a/b", "u@127.0.0.1"}) {
    bad_server.host = host;
    EXPECT_TRUE(refused(bad_server, mail())) << host;
  }
  auto bad_name = plain(server);
  for (const std::string name : {"a b", "a\r\nMAIL", "a/b", "a%0d"}) {
    bad_name.helo = name;
    EXPECT_TRUE(refused(bad_name, mail())) << name;
  }
  EXPECT_EQ(server.connections(), 0);
}

}  // namespace
}  // namespace newshound
