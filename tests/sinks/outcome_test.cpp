#include "sinks/outcome.h"

#include <gtest/gtest.h>

namespace newshound {
namespace {

using namespace std::chrono_literals;
using Kind = Outcome::Kind;

const UtcTime now = *parse_utc("2024-09-05T08:00:00Z");

Outcome of_status(int status, std::vector<Header> headers = {}) {
  const HttpResponse response{
      .status = status, .headers = std::move(headers), .body = "", .url = "", .hops = {}};
  return outcome_of(response, "siem.example.org", now);
}

Outcome of_reply(int code, const std::string& text, bool accepted = false) {
  return outcome_of(MailReply{.code = code, .text = text, .accepted = accepted}, "a@example.org");
}

TEST(Outcome, FollowsTheTableOfHttpStatuses) {
  struct Row {
    int status;
    Kind kind;
  };
  for (const auto& [status, kind] :
       {Row{200, Kind::delivered}, Row{201, Kind::delivered}, Row{204, Kind::delivered},
        Row{299, Kind::delivered}, Row{300, Kind::down},      Row{301, Kind::down},
        Row{302, Kind::down},      Row{304, Kind::down},      Row{308, Kind::down},
        Row{400, Kind::rejected},  Row{401, Kind::down},      Row{403, Kind::down},
        Row{404, Kind::down},      Row{405, Kind::down},      Row{408, Kind::retry},
        Row{409, Kind::rejected},  Row{410, Kind::gone},      Row{413, Kind::rejected},
        Row{422, Kind::rejected},  Row{425, Kind::retry},     Row{429, Kind::down},
        Row{451, Kind::rejected},  Row{500, Kind::retry},     Row{501, Kind::retry},
        Row{502, Kind::down},      Row{503, Kind::down},      Row{504, Kind::down},
        Row{599, Kind::retry},     Row{0, Kind::retry},       Row{999, Kind::retry}})
    EXPECT_EQ(of_status(status).kind, kind) << status;
}

TEST(Outcome, SaysWhoAnsweredWhat) {
  EXPECT_EQ(of_status(200).why, "");
  EXPECT_EQ(of_status(503).why, "siem.example.org answered 503 (service unavailable)");
  EXPECT_EQ(of_status(410).why, "siem.example.org answered 410 (gone)");
  EXPECT_EQ(of_status(418).why, "siem.example.org answered 418");
}

TEST(Outcome, TellsWhereARedirectWentWithoutItsPath) {
  EXPECT_EQ(of_status(302, {{"location", "https://other.example/in?token=abc"}}).why,
            "siem.example.org answered 302, a redirect to other.example; redirects of webhooks are "
            "not followed, configure the final address");
  EXPECT_EQ(of_status(301, {{"location", "/in/"}}).why,
            "siem.example.org answered 301, a redirect; redirects of webhooks are not followed, "
            "configure the final address");
}

TEST(Outcome, ObeysRetryAfterInBothForms) {
  EXPECT_EQ(of_status(429, {{"retry-after", "120"}}).after, 2min);
  EXPECT_EQ(of_status(503, {{"retry-after", "Thu, 05 Sep 2024 09:00:00 GMT"}}).after, 1h);
  EXPECT_EQ(of_status(503, {{"retry-after", "whenever"}}).after, std::nullopt);
  EXPECT_EQ(of_status(503).after, std::nullopt);
  EXPECT_EQ(of_status(400, {{"retry-after", "120"}}).after, std::nullopt);
}

TEST(Outcome, FollowsTheTableOfMailReplies) {
  EXPECT_EQ(of_reply(250, "2.0.0 queued", true).kind, Kind::delivered);
  EXPECT_EQ(of_reply(421, "shutting down").kind, Kind::down);
  EXPECT_EQ(of_reply(452, "no space").kind, Kind::retry);
  EXPECT_EQ(of_reply(0, "connection lost").kind, Kind::retry);
  EXPECT_EQ(of_reply(550, "5.1.1 no such user").kind, Kind::rejected);
  EXPECT_EQ(of_reply(552, "5.3.4 too big").kind, Kind::rejected);
  EXPECT_EQ(of_reply(554, "5.7.1 spam").kind, Kind::rejected);
}

TEST(Outcome, WaitsFiveMinutesForAGreylist) {
  EXPECT_EQ(of_reply(450, "4.2.0 greylisted").after, 5min);
  EXPECT_EQ(of_reply(451, "4.7.1 try again later").after, 5min);
  EXPECT_EQ(of_reply(452, "4.2.2 mailbox full").after, std::nullopt);
}

TEST(Outcome, DoesNotGiveAMailUpForALoginThatFails) {
  for (const int code : {530, 534, 535, 538}) EXPECT_EQ(of_reply(code, "no").kind, Kind::down);
  EXPECT_EQ(of_reply(550, "5.7.1 Authentication required").kind, Kind::down);
  EXPECT_EQ(of_reply(535, "5.7.8 bad credentials").why,
            "a@example.org: the server wants another login: 535 5.7.8 bad credentials; check "
            "username and password");
}

TEST(Outcome, QuotesTheServerOnceAndPrintable) {
  EXPECT_EQ(of_reply(550, "550 5.1.1 no such\r\nuser\x1b[31m").why,
            "a@example.org: 550 5.1.1 no such user [31m");
  EXPECT_EQ(of_reply(552, "too big").why, "a@example.org: 552 too big");
  EXPECT_LE(of_reply(550, std::string(5000, 'x')).why.size(), 250U);
}

TEST(Outcome, TakesASinkWithoutAnAnswerToBeDown) {
  for (const auto code : {Errc::network, Errc::timeout, Errc::too_large, Errc::invalid}) {
    const auto outcome = outcome_of(Error{code, "no route to host"}, "siem.example.org");
    EXPECT_EQ(outcome.kind, Kind::down);
    EXPECT_EQ(outcome.why, "siem.example.org: no route to host");
  }
}

}  // namespace
}  // namespace newshound
