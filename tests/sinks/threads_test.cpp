// Messages about one story belong together, and the first one shows how it grows: against servers that
// keep messages as the services describe it.
#include <fstream>
#include <map>

#include <boost/json.hpp>

#include "fakes/temp_dir.h"
#include "loopback_support.h"

namespace newshound {
namespace {

namespace json = boost::json;
using Kind = Outcome::Kind;

json::object body_of(const SeenRequest& request) {
  return json::parse(request.body).as_object();
}

// A follow-up of the sample's story in "N1".
FollowUp report_in(const std::string& feed) {
  return {.alert_id = "7q3m9x2bkc5e0vtr",
          .seen = at("2024-09-05T08:20:00Z"),
          .feed = feed,
          .title = "Vulin in Vladivostok",
          .link = "https://n1.example/1",
          .language = "sr",
          .why = "copy",
          .like = "",
          .like_feed = "Agencija Sever"};
}

bool shows(const json::value& payload, const std::string& text) {
  return json::serialize(payload).find(text) != std::string::npos;
}

// core.telegram.org/bots/api: sendMessage, editMessageText; the errors are the server's own words.
class TelegramServer {
 public:
  LoopbackHttp http{[this](const SeenRequest& request) { return answer(request); }};
  std::map<std::int64_t, json::object> messages;
  std::string refused;  // markup that is not known

 private:
  RawReply answer(const SeenRequest& request) {
    auto body = body_of(request);
    if (!refused.empty() && shows(body, refused))
      return reply(400,
                   R"({"ok":false,"error_code":400,"description":"Bad Request: can't parse )"
                   R"(entities: Unsupported start tag \"table\" at byte offset 0"})");
    if (request.target == "/bot1:abc/sendMessage") {
      const auto id = static_cast<std::int64_t>(messages.size()) + 41;
      messages[id] = std::move(body);
      return reply(200, fmt::format(R"({{"ok":true,"result":{{"message_id":{}}}}})", id));
    }
    if (request.target != "/bot1:abc/editMessageText") return reply(404);
    const auto found = messages.find(body.at("message_id").as_int64());
    if (found == messages.end())
      return reply(400,
                   R"({"ok":false,"error_code":400,"description":"Bad Request: message to edit )"
                   R"(not found"})");
    if (found->second.at("text") == body.at("text"))
      return reply(400,
                   R"({"ok":false,"error_code":400,"description":"Bad Request: message is not )"
                   R"(modified: specified new message content is exactly the same"})");
    found->second["text"] = body.at("text");
    return reply(200, R"({"ok":true,"result":{}})");
  }
};

const std::string telegram = "{{type: telegram, server: '{}', token: '1:abc', chat: '-5'}}";

class Threads : public LoopbackTest {};

TEST_F(Threads, TelegramAnswersTheFirstMessageAndEditsIt) {
  TelegramServer server;
  const auto sink = make(telegram, server.http);
  const auto first = outcome_of(sink->deliver(sample_alert()));
  ASSERT_EQ(first.receipt, "-5 41");
  Message second{sample_alert(), {}, first.receipt};
  second.alert.id = "second";
  EXPECT_EQ(outcome_of(sink->deliver(second)).receipt, "-5 42");
  const auto& parameters = server.messages[42].at("reply_parameters").as_object();
  EXPECT_EQ(parameters.at("message_id"), 41);
  EXPECT_EQ(parameters.at("allow_sending_without_reply"), true);
  ASSERT_TRUE(sink->can_edit());
  const Message grown{sample_alert(), {report_in("N1")}, first.receipt};
  EXPECT_EQ(outcome_of(sink->edit(grown)).kind, Kind::delivered);
  EXPECT_TRUE(shows(server.messages[41], "Also reported by: N1 (copy of Agencija Sever)"));
  EXPECT_EQ(outcome_of(sink->edit(grown)).kind, Kind::delivered);  // not modified
  EXPECT_EQ(server.messages.size(), 2U);
}

TEST_F(Threads, TelegramSendsToAnotherChatWithoutAThread) {
  TelegramServer server;
  const auto sink = make(telegram, server.http);
  const Message message{sample_alert(), {}, "-77 41"};
  EXPECT_EQ(outcome_of(sink->deliver(message)).kind, Kind::delivered);
  EXPECT_FALSE(server.messages[41].contains("reply_parameters"));
  EXPECT_EQ(outcome_of(sink->edit(message)).kind, Kind::rejected);
  const Message lost{sample_alert(), {}, "-5 999"};
  EXPECT_EQ(outcome_of(sink->edit(lost)).kind, Kind::rejected);
}

// docs.slack.dev: chat.postMessage (thread_ts, reply_broadcast), chat.update
TEST_F(Threads, SlackPutsLaterAlertsIntoTheThreadAndTheChannelAndEditsTheFirst) {
  std::map<std::string, json::object> messages;
  const LoopbackHttp server([&](const SeenRequest& request) {
    auto body = body_of(request);
    if (request.header("authorization") != "Bearer xoxb-1")
      return reply(200, R"({"ok":false,"error":"invalid_auth"})");
    auto ts = fmt::format("1700000000.00000{}", messages.size());
    if (request.target == "/api/chat.update") {
      ts = body.at("ts").as_string();
      if (!messages.contains(ts) || body.at("channel") != "C0123456789")
        return reply(200, R"({"ok":false,"error":"message_not_found"})");
    }
    messages[ts] = std::move(body);
    return reply(200, fmt::format(R"({{"ok":true,"channel":"C0123456789","ts":"{}"}})", ts));
  });
  const auto sink = make("{{type: slack, server: '{}', token: xoxb-1, channel: '#news'}}", server);
  const auto first = outcome_of(sink->deliver(sample_alert()));
  ASSERT_EQ(first.receipt, "C0123456789 1700000000.000000");
  outcome_of(sink->deliver(Message{sample_alert(), {}, first.receipt}));
  const auto& second = messages["1700000000.000001"];
  EXPECT_EQ(second.at("thread_ts"), "1700000000.000000");
  EXPECT_EQ(second.at("reply_broadcast"), true);
  const Message grown{sample_alert(), {report_in("N1")}, first.receipt};
  EXPECT_EQ(outcome_of(sink->edit(grown)).kind, Kind::delivered);
  EXPECT_TRUE(shows(messages["1700000000.000000"], "N1 (copy of Agencija Sever)"));
  EXPECT_EQ(outcome_of(sink->edit(Message{sample_alert(), {}, "C0123456789 1.1"})).kind,
            Kind::rejected);
}

TEST_F(Threads, AnIncomingWebhookOfSlackKnowsNoThreads) {
  const LoopbackHttp server([&](const SeenRequest&) { return reply(200, "ok"); });
  const auto sink = make("{{type: slack, url: '{}/services/T/B/x'}}", server);
  EXPECT_FALSE(sink->can_edit());
  EXPECT_EQ(outcome_of(sink->deliver(Message{sample_alert(), {}, "C1 1.1"})).receipt, "");
  EXPECT_EQ(server.requests()[0].body.find("thread_ts"), std::string::npos);
}

// docs.discord.com: execute webhook with "wait", edit webhook message
TEST_F(Threads, DiscordEditsTheMessageOfItsWebhook) {
  const LoopbackHttp server([&](const SeenRequest& request) {
    if (request.method == "POST" && request.target == "/api/webhooks/1/x?thread_id=7&wait=true")
      return reply(200, R"({"id":"1122334455","channel_id":"7"})");
    if (request.method == "PATCH" &&
        request.target == "/api/webhooks/1/x/messages/1122334455?thread_id=7")
      return reply(200, R"({"id":"1122334455"})");
    return reply(404, R"({"message":"Unknown Message","code":10008})");
  });
  const auto sink = make("{{type: discord, url: '{}/api/webhooks/1/x?thread_id=7'}}", server);
  const auto first = outcome_of(sink->deliver(sample_alert()));
  ASSERT_EQ(first.receipt, "1122334455");
  const Message grown{sample_alert(), {report_in("N1")}, first.receipt};
  EXPECT_EQ(outcome_of(sink->edit(grown)).kind, Kind::delivered);
  EXPECT_TRUE(shows(body_of(server.requests()[1]), "Also reported by"));
  for (const auto* receipt : {"5", "../../x"})
    EXPECT_EQ(outcome_of(sink->edit(Message{sample_alert(), {}, receipt})).kind, Kind::rejected);
}

// spec.matrix.org: rich replies, event replacements
TEST_F(Threads, MatrixAnswersTheFirstEventAndReplacesIt) {
  const LoopbackHttp server([&](const SeenRequest& request) {
    return reply(200,
                 fmt::format(R"({{"event_id":"${}"}})",
                             request.target.substr(request.target.rfind('/') + 1)));
  });
  const auto sink =
      make("{{type: matrix, server: '{}', token: syt_1, room: '!r:m.example'}}", server);
  const auto first = outcome_of(sink->deliver(sample_alert()));
  ASSERT_EQ(first.receipt, "!r:m.example $7q3m9x2bkc5e0vtr");
  outcome_of(sink->deliver(Message{sample_alert(), {}, first.receipt}));
  EXPECT_EQ(body_of(server.requests()[1]).at("m.relates_to").at_pointer("/m.in_reply_to/event_id"),
            "$7q3m9x2bkc5e0vtr");
  outcome_of(sink->edit(Message{sample_alert(), {report_in("N1")}, first.receipt}));
  const auto edit = server.requests()[2];
  EXPECT_TRUE(edit.target.ends_with("/7q3m9x2bkc5e0vtr.1")) << edit.target;
  const auto content = body_of(edit);
  EXPECT_EQ(content.at("m.relates_to").at("rel_type"), "m.replace");
  EXPECT_EQ(content.at("m.relates_to").at("event_id"), "$7q3m9x2bkc5e0vtr");
  EXPECT_TRUE(shows(content.at("m.new_content"), "N1 (copy of Agencija Sever)"));
  EXPECT_FALSE(content.at("m.new_content").as_object().contains("m.relates_to"));
  EXPECT_EQ(outcome_of(sink->edit(Message{sample_alert(), {}, "!other:m.example $1"})).kind,
            Kind::rejected);
}

// No alert is lost for a template that Telegram does not understand.
TEST_F(Threads, TelegramFallsBackToTheBuiltInMessage) {
  const TempDir folder;
  std::ofstream(folder / "t.html") << "<table>{{title}}</table>";
  TelegramServer server;
  server.refused = "<table>";
  const auto sink = make("{{type: telegram, server: '{}', token: '1:abc', chat: '-5', template: " +
                             (folder / "t.html").string() + "}}",
                         server.http);
  EXPECT_EQ(outcome_of(sink->deliver(sample_alert())).kind, Kind::delivered);
  EXPECT_TRUE(shows(server.messages[41], "on the list Serbian officials"));
}

}  // namespace
}  // namespace newshound
