// Web sinks over the real transport, against a server that answers as the services describe it.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "loopback_support.h"

namespace newshound {
namespace {

using namespace std::chrono_literals;
using Kind = Outcome::Kind;

// spec.matrix.org: PUT /_matrix/client/v3/rooms/{roomId}/send/{eventType}/{txnId}
TEST_F(LoopbackTest, MatrixPutsTheEventUnderTheAlertsId) {
  const LoopbackHttp server([](const SeenRequest&) { return reply(200, R"({"event_id":"$1"})"); });
  EXPECT_EQ(
      delivered("{{type: matrix, server: '{}', token: syt_1, room: '!r:m.example'}}", server).kind,
      Kind::delivered);
  const auto seen = server.requests();
  ASSERT_EQ(seen.size(), 1U);
  EXPECT_EQ(seen[0].method, "PUT");
  EXPECT_EQ(seen[0].target,
            "/_matrix/client/v3/rooms/%21r%3Am.example/send/m.room.message/7q3m9x2bkc5e0vtr");
  EXPECT_EQ(seen[0].header("authorization"), "Bearer syt_1");
  EXPECT_EQ(seen[0].header("content-type"), "application/json");
}

// core.telegram.org/bots/api#making-requests
TEST_F(LoopbackTest, TelegramWaitsAsLongAsItIsTold) {
  const LoopbackHttp server([](const SeenRequest& request) {
    if (request.target != "/bot1:abc/sendMessage") return reply(404);
    return reply(429,
                 R"({"ok":false,"error_code":429,"description":"Too Many Requests: retry after 7",)"
                 R"("parameters":{"retry_after":7}})");
  });
  const auto outcome =
      delivered("{{type: telegram, server: '{}', token: '1:abc', chat: '5'}}", server);
  EXPECT_EQ(outcome.kind, Kind::down);
  EXPECT_EQ(outcome.after, 7s);
}

// docs.ntfy.sh/publish/#username-password
TEST_F(LoopbackTest, NtfyLogsInWithAPassword) {
  const LoopbackHttp server([](const SeenRequest& request) {
    return request.header("authorization") == "Basic aG91bmQ6b3Blbg==" ? reply(200, "{}")
                                                                       : reply(403, "{}");
  });
  EXPECT_EQ(
      delivered("{{type: ntfy, server: '{}', topic: t, username: hound, password: open}}", server)
          .kind,
      Kind::delivered);
  EXPECT_EQ(delivered("{{type: ntfy, server: '{}', topic: t}}", server).kind, Kind::down);
}

// docs.slack.dev, "incoming webhooks": 200 and the text "ok"; 404 and "no_service"
TEST_F(LoopbackTest, SlackAndItsRedirectsAreNotFollowed) {
  const LoopbackHttp elsewhere([](const SeenRequest&) { return reply(200, "ok"); });
  const LoopbackHttp server([&](const SeenRequest& request) {
    if (request.target == "/services/T/B/good") return reply(200, "ok");
    if (request.target == "/services/T/B/moved") return redirect(307, elsewhere.url("/"));
    return reply(404, "no_service");
  });
  const std::string head = "{{type: slack, url: '{}/services/T/B/";
  EXPECT_EQ(delivered(head + "good'}}", server).kind, Kind::delivered);
  EXPECT_EQ(delivered(head + "moved'}}", server).kind, Kind::down);
  EXPECT_TRUE(elsewhere.requests().empty());
  EXPECT_NE(delivered(head + "other'}}", server).why.find("no_service"), std::string::npos);
}

// discord.com: 204 without and 200 with "wait"; teams: 202
TEST_F(LoopbackTest, AnythingBetween200And299IsDelivered) {
  for (const int status : {200, 202, 204}) {
    const LoopbackHttp server([&](const SeenRequest&) { return reply(status); });
    EXPECT_EQ(delivered("{{type: discord, url: '{}/api/webhooks/1/x'}}", server).kind,
              Kind::delivered);
    EXPECT_EQ(delivered("{{type: teams, url: '{}/x'}}", server).kind, Kind::delivered);
    EXPECT_EQ(delivered("{{type: pagerduty, server: '{}',"
                        " routing_key: 0123456789abcdef0123456789abcdef}}",
                        server)
                  .kind,
              Kind::delivered);
  }
}

}  // namespace
}  // namespace newshound
