// Names with an IPv6 and an IPv4 address, of which one does not answer (RFC 8305, happy eyeballs).
#include <array>
#include <chrono>

#include <boost/asio/ip/tcp.hpp>
#include <gtest/gtest.h>

#include "fakes/loopback_http.h"
#include "net/network.h"

namespace newshound {
namespace {

namespace asio = boost::asio;
using tcp = asio::ip::tcp;
using namespace std::chrono_literals;

RawReply welcome(const SeenRequest&) {
  return reply(200, "hello");
}

tcp::acceptor listener(asio::io_context& io, const char* address, std::uint16_t port, int backlog) {
  tcp::acceptor acceptor(io);
  const tcp::endpoint place(asio::ip::make_address(address), port);
  acceptor.open(place.protocol());
  acceptor.bind(place);
  acceptor.listen(backlog);
  return acceptor;
}

bool has_ipv6() {
  asio::io_context io;
  try {
    (void)listener(io, "::1", 0, 1);
    return true;
  } catch (const boost::system::system_error&) {
    return false;
  }
}

// A port at which connections are neither taken nor refused: the queue of those not accepted is full.
class Silence {
 public:
  Silence(const char* address, std::uint16_t port) : acceptor_(listener(io_, address, port, 0)) {
    const auto place = acceptor_.local_endpoint();
    for (auto& client : clients_) {
      client.open(place.protocol());
      client.non_blocking(true);
      // Not Asio's connect(), which would wait.
      (void)::connect(client.native_handle(), place.data(), socklen_t(place.size()));
    }
  }

 private:
  asio::io_context io_;
  tcp::acceptor acceptor_;
  std::array<tcp::socket, 4> clients_{
      tcp::socket(io_), tcp::socket(io_), tcp::socket(io_), tcp::socket(io_)};
};

TransportOptions named(const LoopbackHttp& server, const std::string& addresses) {
  auto options = loopback_allowed();
  options.addresses.allow.push_back(*parse_network("::1/128"));
  options.resolve = {"news.example:" + std::to_string(server.port()) + ":" + addresses};
  return options;
}

std::string url_of(const LoopbackHttp& server) {
  return "http://news.example:" + std::to_string(server.port()) + "/";
}

class DualStack : public testing::Test {
 protected:
  void SetUp() override {
    if (!has_ipv6()) GTEST_SKIP() << "no IPv6 on this machine";
  }
};

TEST_F(DualStack, TheFirstIsTakenWhereBothAnswer) {
  LoopbackHttp six(welcome, "::1");
  asio::io_context io;
  const auto four = listener(io, "127.0.0.1", six.port(), 5);
  Net net(named(six, "[::1],127.0.0.1"));
  ASSERT_EQ(net.get(url_of(six))->body, "hello");
}

TEST_F(DualStack, WhatRefusesIsPassedOver) {
  LoopbackHttp four(welcome);
  Net by_four(named(four, "[::1],127.0.0.1"));
  EXPECT_EQ(by_four.get(url_of(four))->body, "hello");
  LoopbackHttp six(welcome, "::1");
  Net by_six(named(six, "127.0.0.1,[::1]"));
  EXPECT_EQ(by_six.get(url_of(six))->body, "hello");
}

TEST_F(DualStack, WhatIsSilentIsNotWaitedFor) {
  LoopbackHttp four(welcome);
  const Silence six("::1", four.port());
  Net net(named(four, "[::1],127.0.0.1"));
  const auto start = std::chrono::steady_clock::now();
  const auto response = net.get(url_of(four));
  ASSERT_TRUE(response) << response.error().message;
  EXPECT_EQ(response->body, "hello");
  const auto spent = std::chrono::steady_clock::now() - start;
  EXPECT_GE(spent, 150ms) << "::1 was silent, was it not?";
  EXPECT_LT(spent, 5s) << "the time limit for connecting is 10 s";
}

TEST_F(DualStack, WhatThePolicyRefusesIsPassedOver) {
  LoopbackHttp four(welcome);
  auto options = loopback_allowed();  // 127.0.0.0/8 only
  options.resolve = named(four, "[::1],127.0.0.1").resolve;
  Net net(options);
  EXPECT_EQ(net.get(url_of(four))->body, "hello");
}

TEST_F(DualStack, AnAddressOfIPv6MayStandInTheUrl) {
  LoopbackHttp six(welcome, "::1");
  auto options = loopback_allowed();
  options.addresses.allow.push_back(*parse_network("::1/128"));
  Net net(options);
  EXPECT_EQ(net.get("http://[::1]:" + std::to_string(six.port()) + "/")->body, "hello");
  Net guarded(loopback_allowed());
  EXPECT_EQ(guarded.get("http://[::1]:" + std::to_string(six.port()) + "/").error().code,
            Errc::blocked);
}

}  // namespace
}  // namespace newshound
