// What needs a grown-up TLS server: HTTP/2, certificates of clients, tunnels through a proxy.
#include "fakes/nginx.h"

#include <gtest/gtest.h>

#include "base/file.h"
#include "fakes/certificates.h"
#include "fakes/connect_proxy.h"
#include "fakes/temp_dir.h"
#include "net/network.h"

namespace newshound {
namespace {

class WithNginx : public testing::Test {
 protected:
  WithNginx() { EXPECT_TRUE(write_file(home_ / "feed.xml", "<rss/>")); }

  TransportOptions trusting() const {
    auto options = loopback_allowed();
    options.ca_file = certificates_.authority.string();
    return options;
  }
  Secret content(const std::filesystem::path& file) const {
    return Secret(read_file(file).value());
  }
  ClientCertificate client() const {
    return {.certificate = content(certificates_.client_certificate),
            .key = content(certificates_.client_key),
            .password = {}};
  }
  static HttpRequest to(const std::string& url) {
    HttpRequest request;
    request.url = url;
    return request;
  }

  TempDir home_;
  Certificates certificates_ = make_certificates(home_.path());
  Nginx nginx_{home_.path(), certificates_};
  Net net_{trusting()};
};

using Http2 = WithNginx;

TEST_F(Http2, IsSpokenWhereItIsAskedForAndItsConnectionUsedAgain) {
  auto request = to(nginx_.tls_url("feed.xml"));
  request.http2 = true;
  for (int i = 0; i < 3; ++i) {
    const auto response = net_.send(request);
    ASSERT_TRUE(response) << response.error().message;
    EXPECT_EQ(response->status, 200);
    EXPECT_EQ(response->body, "<rss/>");
    EXPECT_NE(response->header("etag"), "");
  }
  const auto log = nginx_.accesses(3);
  ASSERT_EQ(log.size(), 3U);
  for (const auto& access : log) {
    EXPECT_EQ(access.protocol, "HTTP/2.0");
    EXPECT_EQ(access.connection, log[0].connection);
    EXPECT_EQ(access.encoding, "gzip");
  }
}

TEST_F(Http2, IsNotSpokenUnasked) {
  auto modern = to(nginx_.tls_url("feed.xml"));
  modern.http2 = true;
  ASSERT_TRUE(net_.send(modern));
  ASSERT_TRUE(net_.get(nginx_.tls_url("feed.xml")));
  ASSERT_TRUE(net_.get(nginx_.tls_url("feed.xml")));
  const auto log = nginx_.accesses(3);
  ASSERT_EQ(log.size(), 3U);
  EXPECT_EQ(log[0].protocol, "HTTP/2.0");
  EXPECT_EQ(log[1].protocol, "HTTP/1.1") << "a handle and a connection of HTTP/2 were free";
  EXPECT_EQ(log[2].protocol, "HTTP/1.1");
  EXPECT_EQ(log[2].connection, log[1].connection);
}

TEST_F(Http2, IsAskedConditionally) {
  auto request = to(nginx_.tls_url("feed.xml"));
  request.http2 = true;
  const auto first = net_.send(request);
  ASSERT_TRUE(first);
  request.conditional_headers = {{"If-None-Match", std::string(first->header("etag"))}};
  request.conditional_url = request.url;
  EXPECT_EQ(net_.send(request)->status, 304);
}

TEST_F(Http2, IsLeftAsideWhereTheServerHasNoTls) {
  auto request = to(nginx_.url("feed.xml"));
  request.http2 = true;
  EXPECT_EQ(net_.send(request)->status, 200);
  EXPECT_EQ(nginx_.accesses(1).at(0).protocol, "HTTP/1.1");
}

using ClientCertificates = WithNginx;

TEST_F(ClientCertificates, OpenWhatIsClosedToOthers) {
  auto request = to(nginx_.members_url("feed.xml"));
  EXPECT_EQ(net_.send(request)->status, 403);
  request.client_certificate = client();
  const auto response = net_.send(request);
  ASSERT_TRUE(response) << response.error().message;
  EXPECT_EQ(response->status, 200);
  EXPECT_EQ(nginx_.accesses(2).at(1).client, "CN=client");
}

TEST_F(ClientCertificates, ArePresentedForTheirOwnRequestsOnly) {
  auto request = to(nginx_.members_url("feed.xml"));
  request.client_certificate = client();
  EXPECT_EQ(net_.send(request)->status, 200);
  EXPECT_EQ(net_.get(nginx_.members_url("feed.xml"))->status, 403)
      << "by the same handle, with a connection and a session to take up";
  EXPECT_EQ(net_.send(request)->status, 200);
}

// A session holds who the client was. Those of 127.0.0.1 are not kept, of a name they are.
TEST_F(ClientCertificates, AreNoPartOfASessionThatOthersTakeUp) {
  auto anonymous =
      to("https://localhost:" + std::to_string(nginx_.tls_port()) + "/members/feed.xml");
  auto member = anonymous;
  member.client_certificate = client();
  EXPECT_EQ(net_.send(member)->status, 200);
  EXPECT_EQ(net_.send(anonymous)->status, 403);
  Net other(trusting());
  EXPECT_EQ(other.send(anonymous)->status, 403);
  EXPECT_EQ(other.send(member)->status, 200);
}

TEST_F(ClientCertificates, MayHaveALockedKeyOrOneInTheSameFile) {
  auto request = to(nginx_.members_url("feed.xml"));
  request.client_certificate = client();
  request.client_certificate->key = content(certificates_.locked_key);
  request.client_certificate->password = Secret("open sesame");
  EXPECT_EQ(net_.send(request)->status, 200);
  const auto both = content(certificates_.client_certificate).reveal() + "\n" +
                    content(certificates_.client_key).reveal();
  request.client_certificate =
      ClientCertificate{.certificate = Secret(both), .key = {}, .password = {}};
  Net other(trusting());
  const auto response = other.send(request);
  ASSERT_TRUE(response) << response.error().message;
  EXPECT_EQ(response->status, 200);
}

TEST_F(ClientCertificates, ThatCannotBeUsedAreAnErrorAndNoQuestionToTheTerminal) {
  auto request = to(nginx_.members_url("feed.xml"));
  request.client_certificate = client();
  request.client_certificate->key = content(certificates_.locked_key);
  for (const std::string password : {"", "wrong"}) {
    request.client_certificate->password = Secret(password);
    const auto response = net_.send(request);
    ASSERT_FALSE(response) << password;
    EXPECT_TRUE(response.error().message.starts_with("the client certificate cannot be used: "))
        << response.error().message;
  }
}

TEST_F(ClientCertificates, StayWithTheHostTheyWereMeantFor) {
  // localhost and 127.0.0.1 are two hosts.
  auto request =
      to("https://localhost:" + std::to_string(nginx_.tls_port()) + "/moved/members/feed.xml");
  request.client_certificate = client();
  EXPECT_EQ(net_.send(request)->status, 403);
  const auto log = nginx_.accesses(2);
  ASSERT_EQ(log.size(), 2U);
  EXPECT_EQ(log[0].client, "CN=client");
  EXPECT_EQ(log[1].client, "");
}

class Tunnel : public WithNginx {
 protected:
  HttpRequest through(const std::string& proxy) const {
    auto request = to("https://far.example:" + std::to_string(nginx_.tls_port()) + "/feed.xml");
    request.proxy = proxy;
    request.username = "desk";
    request.password = Secret("hidden");
    request.secret_headers = {{"X-Key", "hidden too"}};
    return request;
  }
};

TEST_F(Tunnel, LeadsThroughAProxyThatSeesNoneOfIt) {
  ConnectProxy proxy;
  for (int i = 0; i < 2; ++i) {
    const auto response = net_.send(through(proxy.url()));
    ASSERT_TRUE(response) << response.error().message;
    EXPECT_EQ(response->body, "<rss/>");
    EXPECT_TRUE(response->headers.size() > 3 && response->header("etag") != "");
  }
  const auto heads = proxy.heads();
  ASSERT_EQ(heads.size(), 1U) << "the tunnel is used again";
  EXPECT_TRUE(heads[0].starts_with("CONNECT far.example:")) << heads[0];
  EXPECT_NE(heads[0].find("User-Agent: newshound"), std::string::npos) << heads[0];
  EXPECT_EQ(heads[0].find("Authorization"), std::string::npos) << heads[0];
  EXPECT_EQ(heads[0].find("X-Key"), std::string::npos) << heads[0];
}

TEST_F(Tunnel, CarriesHttp2AsWell) {
  ConnectProxy proxy;
  auto request = through(proxy.url());
  request.http2 = true;
  ASSERT_EQ(net_.send(request)->status, 200);
  EXPECT_EQ(nginx_.accesses(1).at(0).protocol, "HTTP/2.0");
}

TEST_F(Tunnel, RefusedByTheProxyIsSaidToBe) {
  ConnectProxy stranger("407 Who are you");
  EXPECT_EQ(net_.send(through(stranger.url())).error().message,
            "the proxy " + stranger.url() + "/ asks for credentials (407)");
  ConnectProxy closed("403 No");
  EXPECT_EQ(net_.send(through(closed.url())).error().message,
            "the proxy " + closed.url() + "/ refuses to connect (403)");
}

TEST_F(Tunnel, ToAProxyThatIsNotThereNamesTheProxy) {
  const auto response = net_.send(through("http://127.0.0.1:1"));
  ASSERT_FALSE(response);
  EXPECT_EQ(response.error().message,
            "the proxy http://127.0.0.1:1/: connection refused by 127.0.0.1 port 1");
}

TEST_F(Tunnel, DoesNotReplaceTheTrustInTheServer) {
  ConnectProxy proxy;
  Net doubting(loopback_allowed());
  const auto response = doubting.send(through(proxy.url()));
  ASSERT_FALSE(response);
  EXPECT_NE(response.error().message.find("network.ca_file"), std::string::npos)
      << response.error().message;
}

}  // namespace
}  // namespace newshound
