// The transport against a real server: what it sends and what it makes of the answers.
#include "net/transport.h"

#include <gtest/gtest.h>

#include "fakes/loopback_http.h"
#include "net/network.h"

namespace newshound {
namespace {

using Ending = RawReply::Ending;

// "hello hello hello hello" as gzip and as zlib write it
constexpr unsigned char gzipped[] = {0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03,
                                     0xcb, 0x48, 0xcd, 0xc9, 0xc9, 0x57, 0xc8, 0x40, 0x27, 0x01,
                                     0xe3, 0x51, 0x3d, 0x8d, 0x17, 0x00, 0x00, 0x00};
constexpr unsigned char deflated[] = {
    0x78, 0xda, 0xcb, 0x48, 0xcd, 0xc9, 0xc9, 0x57, 0xc8, 0x40, 0x27, 0x01, 0x68, 0x03, 0x08, 0xb1};

template <std::size_t size>
std::string bytes(const unsigned char (&data)[size]) {
  return {data, data + size};
}

TEST(Transport, BringsStatusHeadersAndBody) {
  LoopbackHttp server([](const SeenRequest&) {
    return reply(200, "hello", {"ETag: \"a b\"", "X-Folded: one", " two", "X-Empty:"});
  });
  Net net;
  const auto response = net.get(server.url("/feed?x=1"));
  ASSERT_TRUE(response) << response.error().message;
  EXPECT_EQ(response->status, 200);
  EXPECT_EQ(response->body, "hello");
  EXPECT_EQ(response->header("etag"), "\"a b\"");
  EXPECT_EQ(response->header("x-folded"), "one two");
  EXPECT_EQ(response->url, server.url("/feed?x=1"));
  EXPECT_TRUE(response->hops.empty());
  EXPECT_EQ(server.requests().at(0).target, "/feed?x=1");
}

TEST(Transport, SendsHeadersAndUserAgent) {
  LoopbackHttp server([](const SeenRequest&) { return reply(304); });
  auto options = loopback_allowed();
  options.user_agent = "newshound/9 (+https://desk.example/)";
  Net net(options);
  HttpRequest request;
  request.url = server.url();
  request.headers = {{"If-None-Match", "W/\"x\""}, {"X-Empty", ""}};
  request.secret_headers = {{"X-Api-Key", "k"}};
  const auto response = net.send(request);
  ASSERT_TRUE(response) << response.error().message;
  EXPECT_EQ(response->status, 304);
  const auto seen = server.requests().at(0);
  EXPECT_EQ(seen.header("user-agent"), "newshound/9 (+https://desk.example/)");
  EXPECT_EQ(seen.header("accept-encoding"), "gzip, deflate");
  EXPECT_EQ(seen.header("if-none-match"), "W/\"x\"");
  EXPECT_EQ(seen.header("x-api-key"), "k");
  EXPECT_NE(seen.head.find("\r\nX-Empty:\r\n"), std::string::npos);
  options.user_agent = "newshound/10";
  net.transport.set_options(options);
  ASSERT_TRUE(net.send(request));
  EXPECT_EQ(server.requests().at(1).header("user-agent"), "newshound/10");
}

TEST(Transport, PostsABodyAndForgetsItForTheNextRequest) {
  LoopbackHttp server([](const SeenRequest&) { return reply(204); });
  Net net;
  HttpRequest post;
  post.method = "POST";
  post.url = server.url("/hook");
  post.body = R"({"a":1})";
  post.headers = {{"Content-Type", "application/json"}};
  post.username = "desk";
  post.password = Secret("pass");
  ASSERT_TRUE(net.send(post));
  ASSERT_TRUE(net.get(server.url("/feed")));
  const auto seen = server.requests();
  EXPECT_EQ(seen.at(0).method, "POST");
  EXPECT_EQ(seen.at(0).body, R"({"a":1})");
  EXPECT_EQ(seen.at(0).header("content-type"), "application/json");
  EXPECT_EQ(seen.at(0).header("authorization"), "Basic ZGVzazpwYXNz");
  EXPECT_EQ(seen.at(1).method, "GET");
  EXPECT_EQ(seen.at(1).header("authorization"), "");
  EXPECT_EQ(seen.at(1).header("content-type"), "");
  EXPECT_EQ(seen.at(1).header("content-length"), "");
}

TEST(Transport, UsesTheUserInfoOfAUrlWithoutKeepingIt) {
  LoopbackHttp server([](const SeenRequest&) { return reply(200); });
  Net net;
  const auto port = std::to_string(server.port());
  const auto response = net.get("http://desk:pa%3Ass@127.0.0.1:" + port + "/");
  ASSERT_TRUE(response) << response.error().message;
  EXPECT_EQ(server.requests().at(0).header("authorization"), "Basic ZGVzazpwYTpzcw==");
  EXPECT_EQ(response->url, server.url("/"));
}

TEST(Transport, KeepsTheConnectionForTheNextRequest) {
  LoopbackHttp server([](const SeenRequest&) { return reply(200); });
  Net net;
  for (int i = 0; i < 5; ++i) ASSERT_TRUE(net.get(server.url()));
  EXPECT_EQ(server.connections(), 1);
}

TEST(Transport, NoticesThatAKeptConnectionWasClosed) {
  LoopbackHttp server([](const SeenRequest&) {
    auto answer = reply(200, "x");
    answer.ending = Ending::close;
    return answer;
  });
  Net net;
  for (int i = 0; i < 3; ++i) {
    const auto response = net.get(server.url());
    ASSERT_TRUE(response) << response.error().message;
  }
  EXPECT_EQ(server.connections(), 3);
}

TEST(Transport, DecodesGzipAndDeflate) {
  LoopbackHttp server([](const SeenRequest& request) {
    return request.target == "/gzip" ? reply(200, bytes(gzipped), {"Content-Encoding: gzip"})
                                     : reply(200, bytes(deflated), {"Content-Encoding: deflate"});
  });
  Net net;
  for (const std::string path : {"/gzip", "/deflate"}) {
    const auto response = net.get(server.url(path));
    ASSERT_TRUE(response) << path << ": " << response.error().message;
    EXPECT_EQ(response->body, "hello hello hello hello") << path;
  }
}

TEST(Transport, LeavesNoCookiesBehind) {
  LoopbackHttp server([](const SeenRequest&) { return reply(200, "", {"Set-Cookie: a=b"}); });
  Net net;
  ASSERT_TRUE(net.get(server.url()));
  ASSERT_TRUE(net.get(server.url()));
  EXPECT_EQ(server.requests().at(1).header("cookie"), "");
}

TEST(Transport, IgnoresTheProxyOfTheEnvironment) {
  LoopbackHttp server([](const SeenRequest&) { return reply(200, "direct"); });
  setenv("http_proxy", "http://127.0.0.1:1", 1);
  setenv("ALL_PROXY", "http://127.0.0.1:1", 1);
  Net net;
  const auto response = net.get(server.url());
  unsetenv("http_proxy");
  unsetenv("ALL_PROXY");
  ASSERT_TRUE(response) << response.error().message;
  EXPECT_EQ(response->body, "direct");
}

TEST(Transport, SpeaksThroughAProxy) {
  LoopbackHttp proxy([](const SeenRequest&) { return reply(200, "by proxy"); });
  Net net(TransportOptions{});  // the proxy's own address needs no permission
  HttpRequest request;
  request.url = "http://news.example/feed?x=1";
  request.proxy = proxy.url("");
  const auto response = net.send(request);
  ASSERT_TRUE(response) << response.error().message;
  EXPECT_EQ(response->body, "by proxy");
  EXPECT_EQ(proxy.requests().at(0).target, "http://news.example/feed?x=1");
  EXPECT_EQ(proxy.requests().at(0).header("host"), "news.example");
}

TEST(Transport, ResolvesNamesAsTheOptionsSay) {
  LoopbackHttp server([](const SeenRequest&) { return reply(200); });
  auto options = loopback_allowed();
  const auto port = std::to_string(server.port());
  options.resolve = {"news.example:" + port + ":127.0.0.1"};
  Net net(options);
  ASSERT_TRUE(net.get("http://news.example:" + port + "/"));
  EXPECT_EQ(server.requests().at(0).header("host"), "news.example:" + port);
}

TEST(Transport, FollowsRedirectsAndTellsTheHops) {
  LoopbackHttp server([](const SeenRequest& request) {
    if (request.target == "/a/1") return redirect(301, "../b/2");
    if (request.target == "/b/2") return redirect(307, "/c/3?x=1#part");
    return reply(200, "there");
  });
  Net net;
  const auto response = net.get(server.url("/a/1"));
  ASSERT_TRUE(response) << response.error().message;
  EXPECT_EQ(response->body, "there");
  EXPECT_EQ(response->url, server.url("/c/3?x=1"));
  ASSERT_EQ(response->hops.size(), 2U);
  EXPECT_EQ(response->hops[0].status, 301);
  EXPECT_EQ(response->hops[0].location, server.url("/b/2"));
  EXPECT_EQ(response->hops[1].status, 307);
  EXPECT_EQ(response->hops[1].location, server.url("/c/3?x=1"));
}

TEST(Transport, GivesUpOnARedirectLoop) {
  LoopbackHttp server([](const SeenRequest&) { return redirect(302, "/again?secret=1"); });
  Net net;
  const auto response = net.get(server.url("/"));
  ASSERT_FALSE(response);
  EXPECT_EQ(response.error().code, Errc::network);
  EXPECT_EQ(response.error().message,
            "gave up after 5 redirects, the last one to " + server.url("/again"));
  EXPECT_EQ(server.requests().size(), 6U);
}

TEST(Transport, ReturnsTheRedirectItselfWhereNoneIsAllowed) {
  LoopbackHttp server([](const SeenRequest&) { return redirect(302, "/away"); });
  Net net;
  HttpRequest request;
  request.url = server.url();
  request.max_redirects = 0;
  const auto response = net.send(request);
  ASSERT_TRUE(response) << response.error().message;
  EXPECT_EQ(response->status, 302);
  EXPECT_EQ(response->header("location"), "/away");
  EXPECT_EQ(server.requests().size(), 1U);
}

TEST(Transport, SecretsNeverReachAnotherHost) {
  LoopbackHttp other([](const SeenRequest&) { return reply(200, "other"); }, "127.0.0.2");
  LoopbackHttp server([&other](const SeenRequest& request) {
    return request.target == "/" ? redirect(302, "/same") : redirect(302, other.url("/away"));
  });
  Net net;
  HttpRequest request;
  request.url = server.url();
  request.headers = {{"X-Public", "1"}};
  request.secret_headers = {{"X-Api-Key", "key-secret"}, {"Cookie", "c=cookie-secret"}};
  request.username = "desk";
  request.password = Secret("password-secret");
  const auto response = net.send(request);
  ASSERT_TRUE(response) << response.error().message;
  EXPECT_EQ(server.requests().at(1).header("x-api-key"), "key-secret");
  EXPECT_NE(server.requests().at(1).header("authorization"), "");
  const auto seen = other.requests().at(0);
  EXPECT_EQ(seen.head.find("secret"), std::string::npos) << seen.head;
  EXPECT_EQ(seen.header("authorization"), "");
  EXPECT_EQ(seen.header("x-public"), "1");
}

TEST(Transport, ValidatorsGoOnlyToTheUrlTheyCameFrom) {
  LoopbackHttp server([](const SeenRequest& request) {
    return request.target == "/" ? redirect(302, "/feed") : reply(304);
  });
  Net net;
  HttpRequest request;
  request.url = server.url();
  request.conditional_headers = {{"If-None-Match", "\"v1\""}};
  request.conditional_url = server.url("/feed");
  ASSERT_TRUE(net.send(request));
  EXPECT_EQ(server.requests().at(0).header("if-none-match"), "");
  EXPECT_EQ(server.requests().at(1).header("if-none-match"), "\"v1\"");
}

TEST(Transport, SendsNothingThatCouldForgeALine) {
  LoopbackHttp server([](const SeenRequest&) { return reply(200); });
  Net net;
  const std::string nul("a\0b", 3);
  for (const Header& header : {Header{"If-None-Match", "\"a\"\r\nX-Injected: yes"},
                               Header{"X\r\nY", "a"},
                               Header{"X", nul},
                               Header{"X Y", "a"},
                               Header{"", "a"}}) {
    HttpRequest open;
    open.url = server.url();
    open.headers = {header};
    EXPECT_EQ(net.send(open).error().code, Errc::invalid);
    HttpRequest conditional;
    conditional.url = server.url();
    conditional.conditional_headers = {header};
    EXPECT_EQ(net.send(conditional).error().code, Errc::invalid);
    HttpRequest secret;
    secret.url = server.url();
    secret.secret_headers = {header};
    EXPECT_EQ(net.send(secret).error().code, Errc::invalid);
  }
  HttpRequest method;
  method.url = server.url();
  method.method = "GET / HTTP/1.1\r\nX: y\r\n\r\nGET";
  EXPECT_EQ(net.send(method).error().code, Errc::invalid);
  EXPECT_EQ(server.connections(), 0);
}

TEST(Transport, RefusesWhatIsNoHttpUrl) {
  Net net;
  for (const std::string url : {"",
                                "example.org/feed",
                                "file:///etc/passwd",
                                "ftp://a.example/",
                                "http://",
                                "http://a b/",
                                "http://a.example/\r\nX: y",
                                "//a.example/",
                                "http://u%0a:p@a.example/"}) {
    const auto response = net.get(url);
    ASSERT_FALSE(response) << url;
    EXPECT_EQ(response.error().code, Errc::invalid) << url << ": " << response.error().message;
  }
}

}  // namespace
}  // namespace newshound
