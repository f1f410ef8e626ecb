// Secrets are used, and stand nowhere: not in the log, not in the store, not among the arguments of
// a process.

#include <filesystem>
#include <fstream>
#include <iterator>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "end_to_end/desk.h"
#include "fakes/http_server.h"

namespace newshound {
namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

// Each in another place of the configuration.
const std::vector<std::string> secrets{
    "secret-feed-password",
    "secret-feed-header",
    "secret-feed-query",
    "secret-url-password",
    "secret-proxy-password",
    "secret-webhook-key",
    "secret-webhook-path",
    "secret-webhook-header",
    "secret-webhook-password",
    "secret-mail-password",
    "secret-from-a-file",
    "secret-from-a-variable",
};

std::string content_of(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

// Which of them stand in this text.
std::vector<std::string> leaks(const std::string& text) {
  std::vector<std::string> found;
  for (const auto& secret : secrets)
    if (text.find(secret) != text.npos) found.push_back(secret);
  return found;
}

const std::vector<std::string> none;
// The address of a feed is its identity, with its query; the state directory is mode 0700.
const std::vector<std::string> in_the_store{"secret-feed-query"};

class Secrets : public testing::Test {
 protected:
  // Everything fails, each feed and sink in another way.
  Secrets() {
    const int nobody = free_port();
    server_.answer("/refuses?token=secret-feed-query", {.status = 401, .body = "who are you"});
    server_.answer("/redirects",
                   {.status = 302, .headers = {{"Location", "http://127.0.0.1:1/x"}}});
    server_.answer("/secret-webhook-path", {.status = 403, .body = "not you"});
    desk_.save("feed.xml", rss({"Aleksandar Vulin keeps a secret"}));
    desk_.save("file.secret", "secret-from-a-file\n");
    fs::permissions(desk_ / "file.secret", fs::perms::owner_read | fs::perms::owner_write);
    const auto authority = server_.url("").substr(7);
    desk_.configure(fmt::format(R"(
logging: {{level: debug}}
network: {{allow_addresses: [127.0.0.0/8], host_gap: 0s, connect_timeout: 2s}}
watchlists: [{watchlists}]
feeds:
  - {{file: feed.xml, alert_age: unlimited}}
  - url: http://{authority}/refuses?token=secret-feed-query
    username: reader
    password: secret-feed-password
    headers: {{X-Key: secret-feed-header, X-File: {{file: file.secret}}}}
  - {{url: "http://{authority}/redirects", headers: {{X-Key: secret-feed-header}}}}
  - {{url: "http://127.0.0.1:{nobody}/gone?token=secret-feed-query"}}
  - {{url: "http://far.example/feed", proxy: "http://user:secret-proxy-password@127.0.0.1:{nobody}"}}
sinks:
  - name: hook
    type: webhook
    url: http://{authority}/secret-webhook-path
    secret: secret-webhook-key
    username: sender
    password: secret-webhook-password
    headers: {{X-Key: secret-webhook-header}}
  - {{name: gone, type: webhook, url: "http://127.0.0.1:{nobody}/secret-webhook-path",
     secret_env: WEBHOOK_SECRET}}
  - {{name: desk, type: email, server: 127.0.0.1, port: {nobody}, security: none, username: desk,
     password: secret-mail-password, from: a@newshound.example, to: b@newshound.example}}
)",
                                fmt::arg("watchlists", shipped_watchlists().string()),
                                fmt::arg("authority", authority),
                                fmt::arg("nobody", nobody)));
  }

  static Environment environment() { return {{"WEBHOOK_SECRET", "secret-from-a-variable"}}; }

  std::string state() const {
    std::string all;
    for (const auto& entry : fs::directory_iterator(desk_ / "state"))
      if (entry.is_regular_file()) all += content_of(entry.path());
    return all;
  }

  HttpServer server_;
  Desk desk_;
};

TEST_F(Secrets, StandNowhereWhenEverythingFails) {
  const auto ending = desk_.run_once(environment());
  EXPECT_EQ(ending.exit, 1);
  EXPECT_EQ(leaks(ending.out + ending.err), none) << ending.err;
  EXPECT_EQ(leaks(state()), in_the_store);
  // They were used, all the same.
  const auto refused = server_.requests("/refuses?token=secret-feed-query");
  ASSERT_EQ(refused.size(), 1U);
  EXPECT_EQ(refused[0].header("x-key"), "secret-feed-header");
  EXPECT_EQ(refused[0].header("x-file"), "secret-from-a-file");
  EXPECT_NE(refused[0].header("authorization"), "");
  const auto hooks = server_.requests("/secret-webhook-path");
  ASSERT_EQ(hooks.size(), 1U);
  EXPECT_NE(hooks[0].header("webhook-signature"), "");
}

TEST_F(Secrets, StandInNoAnswerOfTheCommandLine) {
  ASSERT_EQ(desk_.run_once(environment()).exit, 1);
  for (const Arguments& command : {Arguments{"check"},
                                   {"feeds"},
                                   {"feeds", "--json"},
                                   {"alerts"},
                                   {"alerts", "export"},
                                   {"outbox"},
                                   {"outbox", "--json"},
                                   {"test-alert", "hook"},
                                   {"test-alert", "gone"},
                                   {"test-alert", "desk"}}) {
    const auto ending = desk_.newshound(command, environment());
    EXPECT_EQ(leaks(ending.out + ending.err), none) << command.front();
  }
}

TEST_F(Secrets, StandInNoProblemOfABrokenConfiguration) {
  desk_.save("newshound.yaml", desk_.read("newshound.yaml") + R"(
  - {name: bad, type: webhook, url: "ftp://u:secret-url-password@host/secret-webhook-path", secret: whsec_secret-webhook-key,
     headers: {"X Key": secret-webhook-header, Host: secret-webhook-header}}
  - {name: worse, type: email, server: mail.example, security: none, username: x,
     password: secret-mail-password, password_file: file.secret, from: a@b.example, to: c@d.example}
)");
  const auto ending = desk_.newshound({"check"}, environment());
  EXPECT_EQ(ending.exit, 78);
  EXPECT_EQ(leaks(ending.out + ending.err), none) << ending.err;
}

TEST_F(Secrets, StandInNoArgumentsOfTheDaemonAndInNothingItAnswers) {
  Daemon daemon(desk_, environment());
  ASSERT_TRUE(eventually([&] { return server_.requests("/secret-webhook-path").size() == 1; }));
  ASSERT_TRUE(daemon.logs("sink desk: "));
  const auto arguments = content_of(fmt::format("/proc/{}/cmdline", daemon.process().pid()));
  EXPECT_NE(arguments, "");
  EXPECT_EQ(leaks(arguments), none);
  EXPECT_EQ(leaks(desk_.newshound({"test-alert", "gone"}, environment()).err), none);
  const auto ending = daemon.stop();
  ASSERT_TRUE(ending);
  EXPECT_EQ(leaks(ending->out + ending->err), none) << ending->err;
  EXPECT_EQ(leaks(state()), in_the_store);
}

}  // namespace
}  // namespace newshound
