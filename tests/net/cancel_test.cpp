// Ends in mid-flight: the coroutine, the transport, the loop, in any order and at any moment. What
// these tests assert is little; the address sanitizer watches the rest.
#include <optional>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/steady_timer.hpp>
#include <gtest/gtest.h>

#include "fakes/loopback_http.h"
#include "fakes/loopback_smtp.h"
#include "net/network.h"

namespace newshound {
namespace {

namespace asio = boost::asio;
using Results = std::vector<std::optional<Result<HttpResponse>>>;

constexpr auto targets = {"/ok", "/redirect", "/short", "/hang", "/ok", "/big"};

RawReply mixed(const SeenRequest& request) {
  if (request.target == "/redirect") return redirect(302, "/ok");
  if (request.target == "/big") return reply(200, std::string(200'000, 'x'));
  RawReply answer = reply(200, "ok");
  if (request.target == "/short") {
    answer.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx";
    answer.ending = RawReply::Ending::close;
  } else if (request.target == "/hang") {
    answer.bytes = "HTTP/1.1 200 OK\r\n";
    answer.ending = RawReply::Ending::hang;
  }
  return answer;
}

HttpRequest request_for(const LoopbackHttp& server, std::size_t number) {
  HttpRequest request;
  const std::string target = *(targets.begin() + number % targets.size());
  request.url = server.url(target);
  request.timeout = std::chrono::milliseconds(target == "/hang" ? 200 : 60'000);
  request.max_body = 100'000;
  return request;
}

void start(asio::io_context& loop,
           CurlTransport& transport,
           const LoopbackHttp& server,
           Results& results) {
  for (std::size_t i = 0; i < results.size(); ++i)
    spawn(loop.get_executor(), keep(transport.send(request_for(server, i)), results[i]));
}

TEST(Cancel, EndsWithCancelled) {
  LoopbackHttp server(mixed);
  Net net;
  HttpRequest request = request_for(server, 3);
  std::optional<Result<HttpResponse>> result;
  asio::cancellation_signal signal;
  asio::co_spawn(net.loop,
                 keep(net.transport.send(request), result),
                 asio::bind_cancellation_slot(signal.slot(), [](std::exception_ptr) {}));
  net.loop.run_for(std::chrono::milliseconds(20));
  EXPECT_FALSE(result);
  signal.emit(asio::cancellation_type::terminal);
  net.loop.run();
  ASSERT_TRUE(result && !*result);
  EXPECT_EQ(result->error().code, Errc::cancelled);
}

TEST(Cancel, TheTransportCanCancelAllThatIsInFlight) {
  LoopbackHttp server(mixed);
  Net net;
  Results results(20);
  for (auto& result : results)
    spawn(net.loop.get_executor(), keep(net.transport.send(request_for(server, 3)), result));
  net.loop.poll();
  net.transport.cancel();
  net.loop.run();
  for (const auto& result : results) {
    ASSERT_TRUE(result && !*result);
    EXPECT_EQ(result->error().code, Errc::cancelled);
  }
  EXPECT_TRUE(net.get(server.url("/ok")));
}

TEST(Cancel, AmongManyTransfersLeavesNoDescriptorBehind) {
  LoopbackHttp server(mixed);
  network_started();
  const auto before = open_descriptors();
  {
    asio::io_context loop;
    CurlTransport transport(loop.get_executor(), loopback_allowed());
    Results results(300);
    std::vector<asio::cancellation_signal> signals(results.size());
    for (std::size_t i = 0; i < results.size(); ++i)
      asio::co_spawn(loop,
                     keep(transport.send(request_for(server, i)), results[i]),
                     asio::bind_cancellation_slot(signals[i].slot(), [](std::exception_ptr) {}));
    for (std::size_t i = 0; i < results.size(); i += 3) {
      loop.poll();
      signals[i].emit(asio::cancellation_type::terminal);
    }
    loop.run();
    for (std::size_t i = 1; i < results.size(); i += 6) {
      ASSERT_TRUE(results[i] && *results[i]) << i;
      EXPECT_EQ((*results[i])->body, "ok");
    }
  }
  // The server's ends close a moment after ours.
  for (int i = 0; i < 500 && open_descriptors() > before; ++i)
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  EXPECT_EQ(open_descriptors(), before);
}

TEST(Cancel, TheTransportMayGoBeforeItsRequests) {
  LoopbackHttp server(mixed);
  network_started();
  asio::io_context loop;
  Results results(30);
  {
    CurlTransport transport(loop.get_executor(), loopback_allowed());
    start(loop, transport, server, results);
    loop.poll();
  }
  loop.run();
  ASSERT_TRUE(results[0] && *results[0]);
  EXPECT_EQ((*results[0])->body, "ok");
}

TEST(Cancel, TheLoopMayGoAtAnyMomentBeforeOrAfterTheTransport) {
  LoopbackHttp server(mixed);
  network_started();
  for (const bool loop_first : {true, false})
    for (int turns = 0; turns < 40; turns += 3) {
      auto loop = std::make_optional<asio::io_context>();
      std::optional<CurlTransport> transport(
          std::in_place, loop->get_executor(), loopback_allowed());
      Results results(20);
      start(*loop, *transport, server, results);
      for (int i = 0; i < turns; ++i) loop->run_one_for(std::chrono::milliseconds(2));
      if (loop_first) loop.reset();
      transport.reset();
      loop.reset();
    }
  EXPECT_GT(server.connections(), 0);
}

TEST(Cancel, AnIdleTransportKeepsNoLoopRunning) {
  LoopbackHttp server(mixed);
  Net net;
  ASSERT_TRUE(net.get(server.url("/ok")));
  net.loop.restart();
  EXPECT_EQ(net.loop.run(), 0U);
}

TEST(Cancel, OptionsMayChangeWhileRequestsAreInFlight) {
  LoopbackHttp server(mixed);
  Net net;
  Results results(30);
  start(net.loop, net.transport, server, results);
  net.loop.poll();
  auto options = loopback_allowed();
  options.max_connections = 2;
  net.transport.set_options(options);
  net.loop.run();
  for (const auto& result : results) EXPECT_TRUE(result.has_value());
}

TEST(Cancel, AMailMayBeLeftInTheMiddle) {
  LoopbackSmtp server({{"RCPT", ""}});
  network_started();
  asio::io_context loop;
  CurlTransport transport(loop.get_executor(), {});
  std::optional<Result<MailReply>> result;
  MailServer to;
  to.host = "127.0.0.1";
  to.port = server.port();
  to.security = MailSecurity::none;
  Mail mail{.from = "a@a.example", .to = "b@b.example", .message = "Subject: x\r\n\r\nx\r\n"};
  asio::cancellation_signal signal;
  asio::co_spawn(loop,
                 keep(transport.send(to, mail), result),
                 asio::bind_cancellation_slot(signal.slot(), [](std::exception_ptr) {}));
  while (server.commands().size() < 3) loop.run_one_for(std::chrono::milliseconds(5));
  signal.emit(asio::cancellation_type::terminal);
  loop.run();
  ASSERT_TRUE(result && !*result);
  EXPECT_EQ(result->error().code, Errc::cancelled);
}

}  // namespace
}  // namespace newshound
