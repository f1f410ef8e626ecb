// TLS, redirects, and the addresses that strangers may not send us to.

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "end_to_end/desk.h"
#include "fakes/certificates.h"
#include "fakes/connect_proxy.h"
#include "fakes/http_server.h"
#include "fakes/nginx.h"

namespace newshound {
namespace {

constexpr const char* configuration = R"(
network: {{allow_addresses: [127.0.0.0/8], host_gap: 0s{}}}
watchlists: [{}]
feed_defaults: {{alert_age: unlimited}}
feeds: [{{name: Agency A, url: {}}}]
sinks: [{{name: archive, type: file, path: alerts.jsonl}}]
)";

class Tls : public testing::Test {
 protected:
  void configure(const std::string& network, const std::string& url) {
    desk_.configure(fmt::format(configuration, network, shipped_watchlists().string(), url));
  }
  std::string trusted() const { return ", ca_file: " + certificates_.authority.string(); }

  TempDir home_;
  Certificates certificates_ = make_certificates(home_.path());
  Nginx nginx_{founding_story(), certificates_};
  Desk desk_;
};

TEST_F(Tls, RefusesACertificateOfAnAuthorityThatNobodyConfigured) {
  configure("", nginx_.tls_url("agency-a.xml"));
  const auto ending = desk_.run_once();
  EXPECT_EQ(ending.exit, 1);
  EXPECT_NE(ending.err.find("Agency A: "), std::string::npos) << ending.err;
  EXPECT_NE(ending.err.find("the server's certificate is not trusted"), std::string::npos)
      << ending.err;
  EXPECT_TRUE(nginx_.accesses().empty());
}

TEST_F(Tls, TrustsTheAuthorityThatTheConfigurationNames) {
  configure(trusted(), nginx_.tls_url("agency-a.xml"));
  const auto ending = desk_.run_once();
  EXPECT_EQ(ending.exit, 0) << ending.err;
  EXPECT_EQ(parse_lines(desk_.read("alerts.jsonl")).size(), 3U);
}

TEST_F(Tls, IsFollowedToFromPlainHttp) {
  configure(trusted(), nginx_.moved_url("agency-a.xml"));
  const auto ending = desk_.run_once();
  EXPECT_EQ(ending.exit, 0) << ending.err;
  EXPECT_EQ(parse_lines(desk_.read("alerts.jsonl")).size(), 3U);
  const auto log = nginx_.accesses(2);
  ASSERT_EQ(log.size(), 2U);
  EXPECT_EQ(log[0].status, 301);
  EXPECT_EQ(log[1].status, 200);
  // The validators belong to where the redirect led, so they are asked about there.
  EXPECT_EQ(desk_.run_once().exit, 0);
  const auto both = nginx_.accesses(4);
  ASSERT_EQ(both.size(), 4U);
  EXPECT_EQ(both[2].if_none_match, "");
  EXPECT_EQ(both[3].status, 304);
}

// Everything that a feed can ask of the network at once: its own proxy, a tunnel through it, HTTP/2, a
// certificate of ours.
TEST_F(Tls, ReachesMembersPagesByTheFeedsOwnProxy) {
  const ConnectProxy proxy;
  for (const auto& key : {certificates_.client_certificate, certificates_.locked_key})
    std::filesystem::permissions(key, std::filesystem::perms::owner_read);
  const auto feed = fmt::format(
      "https://far.example:{}/members/agency-a.xml, proxy: '{}', http2: true, "
      "client_certificate_file: {}, client_key_file: {}, client_key_password: open sesame",
      nginx_.tls_port(),
      proxy.url(),
      certificates_.client_certificate.string(),
      certificates_.locked_key.string());
  configure(trusted(), feed);
  const auto ending = desk_.run_once();
  EXPECT_EQ(ending.exit, 0) << ending.err;
  EXPECT_EQ(parse_lines(desk_.read("alerts.jsonl")).size(), 3U);
  const auto log = nginx_.accesses(1);
  ASSERT_EQ(log.size(), 1U);
  EXPECT_EQ(log[0].client, "CN=client");
  EXPECT_EQ(log[0].protocol, "HTTP/2.0");
  EXPECT_EQ(proxy.heads().size(), 1U);
}

TEST(Redirect, KeepsSecretsWithTheirHost) {
  HttpServer home;
  HttpServer elsewhere;
  home.answer("/feed", {.status = 302, .headers = {{"Location", elsewhere.url("/taken")}}});
  elsewhere.answer("/taken", {.body = rss({"Nothing of note"})});
  const Desk desk;
  desk.configure(fmt::format(R"(
network: {{allow_addresses: [127.0.0.0/8], host_gap: 0s}}
watchlists: [{}]
feeds:
  - url: {}
    username: reader
    password: open sesame
    headers: {{X-Api-Key: key to the archive}}
sinks: [{{type: console}}]
)",
                             shipped_watchlists().string(),
                             home.url("/feed")));
  const auto ending = desk.run_once();
  EXPECT_EQ(ending.exit, 0) << ending.err;
  ASSERT_EQ(home.requests().size(), 1U);
  EXPECT_EQ(home.requests()[0].header("x-api-key"), "key to the archive");
  EXPECT_EQ(home.requests()[0].header("authorization"), "Basic cmVhZGVyOm9wZW4gc2VzYW1l");
  ASSERT_EQ(elsewhere.requests().size(), 1U);
  EXPECT_EQ(elsewhere.requests()[0].header("x-api-key"), "");
  EXPECT_EQ(elsewhere.requests()[0].header("authorization"), "");
}

TEST(Redirect, KeepsATokenWithItsHost) {
  HttpServer home;
  HttpServer elsewhere;
  home.answer("/feed", {.status = 302, .headers = {{"Location", home.url("/inside")}}});
  home.answer("/inside", {.status = 302, .headers = {{"Location", elsewhere.url("/taken")}}});
  elsewhere.answer("/taken", {.body = rss({"Nothing of note"})});
  const Desk desk;
  desk.configure(fmt::format(R"(
network: {{allow_addresses: [127.0.0.0/8], host_gap: 0s}}
watchlists: [{}]
feeds: [{{url: {}, token: open sesame}}]
sinks: [{{type: console}}]
)",
                             shipped_watchlists().string(),
                             home.url("/feed")));
  const auto ending = desk.run_once();
  EXPECT_EQ(ending.exit, 0) << ending.err;
  ASSERT_EQ(home.requests().size(), 2U);
  for (const auto& request : home.requests())
    EXPECT_EQ(request.header("authorization"), "Bearer open sesame");
  ASSERT_EQ(elsewhere.requests().size(), 1U);
  EXPECT_EQ(elsewhere.requests()[0].header("authorization"), "");
  EXPECT_EQ(ending.err.find("open sesame"), std::string::npos);
}

TEST(Addresses, OfThisMachineAreRefusedUnlessTheConfigurationAllowsThem) {
  HttpServer inside;
  const Desk desk;
  desk.configure(fmt::format(R"(
watchlists: [{}]
feeds: [{{name: Inside, url: {}}}]
sinks: [{{type: console}}]
)",
                             shipped_watchlists().string(),
                             inside.url("/feed")));
  const auto ending = desk.run_once();
  EXPECT_EQ(ending.exit, 1);
  EXPECT_NE(ending.err.find("Inside: "), std::string::npos) << ending.err;
  EXPECT_NE(ending.err.find("127.0.0.1"), std::string::npos) << ending.err;
  EXPECT_NE(ending.err.find("network.allow_addresses"), std::string::npos) << ending.err;
  EXPECT_TRUE(inside.requests().empty());
}

TEST(Addresses, OfSinksNeedNoPermission) {
  HttpServer receiver;
  const Desk desk;
  desk.configure(fmt::format(R"(
watchlists: [{}]
feeds: [{{file: {}, alert_age: unlimited}}]
sinks: [{{type: webhook, url: {}}}]
)",
                             shipped_watchlists().string(),
                             (founding_story() / "agency-a.xml").string(),
                             receiver.url("/hook")));
  const auto ending = desk.run_once();
  EXPECT_EQ(ending.exit, 0) << ending.err;
  EXPECT_EQ(receiver.requests("/hook").size(), 3U);
}

TEST(Proxy, IsTheWayOutToEverything) {
  HttpServer proxy;
  proxy.answer("http://far.example/feed", {.body = rss({"Aleksandar Vulin travels"})});
  const Desk desk;
  desk.configure(fmt::format(R"(
network: {{proxy: "http://127.0.0.1:{}"}}
watchlists: [{}]
feeds: [{{url: "http://far.example/feed", alert_age: unlimited}}]
sinks: [{{type: webhook, url: "http://receiver.example/hook"}}]
)",
                             proxy.port(),
                             shipped_watchlists().string()));
  const auto ending = desk.run_once();
  EXPECT_EQ(ending.exit, 0) << ending.err;
  EXPECT_EQ(proxy.requests("http://far.example/feed").size(), 1U);
  EXPECT_EQ(proxy.requests("http://receiver.example/hook").size(), 1U);
}

}  // namespace
}  // namespace newshound
