// Which addresses a guarded request reaches: judged where it connects, however they are written.
#include <gtest/gtest.h>

#include "fakes/loopback_http.h"
#include "net/network.h"

namespace newshound {
namespace {

RawReply welcome(const SeenRequest&) {
  return reply(200, "inside");
}

HttpRequest request_for(const std::string& url, bool guarded = true) {
  HttpRequest request;
  request.url = url;
  request.guard_addresses = guarded;
  return request;
}

TEST(AddressGuard, RefusesLoopbackInEverySpelling) {
  LoopbackHttp server(welcome);
  Net net(TransportOptions{});
  const auto port = ":" + std::to_string(server.port());
  for (const std::string host : {"127.0.0.1",
                                 "127.1",
                                 "0x7f.1",
                                 "0177.0.0.1",
                                 "2130706433",
                                 "0",
                                 "localhost",
                                 "LOCALHOST",
                                 "[::1]",
                                 "[::ffff:127.0.0.1]",
                                 "ex.example@127.0.0.1",
                                 "%31%32%37.0.0.1"}) {
    const auto response = net.get("http://" + host + port + "/");
    ASSERT_FALSE(response) << host;
    EXPECT_EQ(response.error().code, Errc::blocked) << host << ": " << response.error().message;
  }
  const auto fragment = net.get("http://127.0.0.1" + port + "#@ex.example/");
  EXPECT_EQ(fragment.error().code, Errc::blocked);
  EXPECT_EQ(server.connections(), 0);
}

TEST(AddressGuard, SaysWhichAddressAndWhatToDo) {
  Net net(TransportOptions{});
  EXPECT_EQ(net.get("http://127.1/").error().message,
            "127.0.0.1 is a private, local or special address; if it is meant, list it under "
            "network.allow_addresses");
}

TEST(AddressGuard, LetsThroughWhatTheAllowListNames) {
  LoopbackHttp server(welcome);
  TransportOptions options;
  options.addresses.allow = {*parse_network("127.0.0.1")};
  Net net(options);
  EXPECT_TRUE(net.get(server.url()));
  LoopbackHttp other(welcome, "127.0.0.2");
  EXPECT_EQ(net.get(other.url()).error().code, Errc::blocked);
}

TEST(AddressGuard, IsNotAskedForUnguardedRequests) {
  LoopbackHttp server(welcome);
  Net net(TransportOptions{});
  EXPECT_TRUE(net.send(request_for(server.url(), false)));
}

TEST(AddressGuard, ChecksEveryHop) {
  LoopbackHttp inside(welcome, "127.0.0.2");
  LoopbackHttp server([&inside](const SeenRequest&) { return redirect(302, inside.url()); });
  TransportOptions options;
  options.addresses.allow = {*parse_network("127.0.0.1")};
  Net net(options);
  const auto response = net.get(server.url());
  ASSERT_FALSE(response);
  EXPECT_EQ(response.error().code, Errc::blocked);
  EXPECT_EQ(inside.connections(), 0);
}

TEST(AddressGuard, ChecksKeptConnectionsOfUnguardedRequests) {
  LoopbackHttp server(welcome);
  Net net(TransportOptions{});
  ASSERT_TRUE(net.send(request_for(server.url(), false)));
  const auto guarded = net.send(request_for(server.url()));
  ASSERT_FALSE(guarded);
  EXPECT_EQ(guarded.error().code, Errc::blocked);
  EXPECT_EQ(server.requests().size(), 1U);
}

TEST(AddressGuard, ANewPolicyCountsOnKeptConnections) {
  LoopbackHttp server(welcome);
  Net net;
  ASSERT_TRUE(net.get(server.url()));
  net.transport.set_options(TransportOptions{});
  const auto response = net.get(server.url());
  ASSERT_FALSE(response);
  EXPECT_EQ(response.error().code, Errc::blocked);
  EXPECT_EQ(server.requests().size(), 1U);
  net.transport.set_options(loopback_allowed());
  EXPECT_TRUE(net.get(server.url()));
}

TEST(AddressGuard, TakesThePublicAddressOfAMixedAnswer) {
  LoopbackHttp server(welcome, "127.0.0.2");
  TransportOptions options;
  options.addresses.allow = {*parse_network("127.0.0.2")};
  const auto port = std::to_string(server.port());
  options.resolve = {"mixed.example:" + port + ":127.0.0.1,127.0.0.2"};
  Net net(options);
  const auto response = net.get("http://mixed.example:" + port + "/");
  ASSERT_TRUE(response) << response.error().message;
  EXPECT_EQ(response->body, "inside");
}

TEST(AddressGuard, BehindAProxyJudgesWhatItCanSee) {
  LoopbackHttp proxy(welcome);
  Net net(TransportOptions{});
  for (const std::string host : {"127.0.0.1",
                                 "127.1",
                                 "127.0.0.1.",
                                 "2130706433",
                                 "10.0.0.1",
                                 "[::1]",
                                 "[fe80::1%25lo]",
                                 "localhost",
                                 "localhost.",
                                 "a.LocalHost"}) {
    auto request = request_for("http://" + host + "/");
    request.proxy = proxy.url("");
    const auto response = net.send(request);
    ASSERT_FALSE(response) << host;
    EXPECT_EQ(response.error().code, Errc::blocked) << host << ": " << response.error().message;
  }
  EXPECT_EQ(proxy.connections(), 0);
}

TEST(AddressGuard, BehindAProxyChecksEveryHop) {
  LoopbackHttp proxy([](const SeenRequest&) { return redirect(302, "http://127.0.0.1/"); });
  Net net(TransportOptions{});
  auto request = request_for("http://news.example/");
  request.proxy = proxy.url("");
  const auto response = net.send(request);
  ASSERT_FALSE(response);
  EXPECT_EQ(response.error().code, Errc::blocked);
  EXPECT_EQ(proxy.requests().size(), 1U);
}

}  // namespace
}  // namespace newshound
