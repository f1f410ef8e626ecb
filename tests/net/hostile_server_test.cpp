// Servers that misbehave: each costs one error, in plain words, and bounded memory and time.
#include <gtest/gtest.h>

#include "fakes/loopback_http.h"
#include "net/network.h"

namespace newshound {
namespace {

using Ending = RawReply::Ending;
using std::chrono::milliseconds;

RawReply raw(std::string bytes, Ending ending = Ending::close) {
  RawReply answer;
  answer.bytes = std::move(bytes);
  answer.ending = ending;
  return answer;
}

RawReply endless(std::string start, std::string repeated, std::size_t times) {
  auto answer = raw(std::move(start));
  answer.repeated = std::move(repeated);
  answer.times = times;
  return answer;
}

Error error_of(const RawReply& answer, milliseconds timeout = milliseconds(20'000)) {
  LoopbackHttp server([&answer](const SeenRequest&) { return answer; });
  Net net;
  HttpRequest request;
  request.url = server.url();
  request.max_body = 1024 * 1024;
  request.timeout = timeout;
  const auto response = net.send(request);
  if (response) return {Errc::invalid, "there was an answer: " + response->body};
  return response.error();
}

TEST(HostileServer, BodyWithoutEndIsCut) {
  const auto error = error_of(endless("HTTP/1.1 200 OK\r\n\r\n", std::string(65536, 'x'), 100'000));
  EXPECT_EQ(error.code, Errc::too_large);
  EXPECT_EQ(error.message, "the body is larger than 1 MiB");
}

TEST(HostileServer, BodyOfExactlyTheLimitPasses) {
  LoopbackHttp server([](const SeenRequest& request) {
    return reply(200, std::string(request.target == "/ok" ? 1000 : 1001, 'x'));
  });
  Net net;
  HttpRequest request;
  request.max_body = 1000;
  request.url = server.url("/ok");
  EXPECT_EQ(net.send(request)->body.size(), 1000U);
  request.url = server.url("/more");
  const auto more = net.send(request);
  ASSERT_FALSE(more);
  EXPECT_EQ(more.error().message, "the body is larger than 1000 bytes");
}

TEST(HostileServer, HeadersWithoutEndAreCut) {
  const auto error =
      error_of(endless("HTTP/1.1 200 OK\r\n", "X: " + std::string(1000, 'x') + "\r\n", 100'000));
  EXPECT_EQ(error.code, Errc::too_large);
  EXPECT_EQ(error.message, "the headers are larger than 256 KiB");
}

TEST(HostileServer, InterimAnswersWithoutEndAreCut) {
  EXPECT_EQ(error_of(endless("", "HTTP/1.1 103 Early\r\nLink: <x>\r\n\r\n", 1'000'000)).code,
            Errc::too_large);
}

TEST(HostileServer, DripEndsAtTheTimeLimit) {
  auto drip = endless("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n", "x", 1000);
  drip.pause = milliseconds(20);
  const auto error = error_of(drip, milliseconds(200));
  EXPECT_EQ(error.code, Errc::timeout);
  EXPECT_EQ(error.message, "took longer than 200ms");
}

TEST(HostileServer, SilenceEndsAtTheTimeLimit) {
  const auto error = error_of(raw("", Ending::hang), milliseconds(200));
  EXPECT_EQ(error.code, Errc::timeout);
  EXPECT_EQ(error.message, "took longer than 200ms");
}

TEST(HostileServer, TheTimeLimitCountsOverAllHops) {
  LoopbackHttp server([](const SeenRequest&) {
    auto slow = redirect(302, "/again");
    slow.repeated = "";
    slow.times = 1;
    slow.pause = milliseconds(150);
    std::swap(slow.bytes, slow.repeated);
    return slow;
  });
  Net net;
  HttpRequest request;
  request.url = server.url();
  request.timeout = milliseconds(400);
  const auto response = net.send(request);
  ASSERT_FALSE(response);
  EXPECT_EQ(response.error().message, "took longer than 400ms");
}

TEST(HostileServer, ShortBody) {
  EXPECT_EQ(error_of(raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc")).message,
            "the connection ended before the body did");
}

TEST(HostileServer, ResetInTheBody) {
  const auto error =
      error_of(raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc", Ending::reset));
  EXPECT_EQ(error.code, Errc::network);
}

TEST(HostileServer, NoAnswerAtAll) {
  EXPECT_EQ(error_of(raw("")).message, "the server closed the connection without an answer");
}

TEST(HostileServer, AnswersThatAreNoHttp) {
  for (const std::string& answer : {std::string("<rss>no status line</rss>"),
                                    std::string("HTTP/1.1 200 OK\r\nX: a\0b\r\n\r\n", 27),
                                    std::string("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n"),
                                    std::string("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n"
                                                "\r\nFFFFFFFFFFFFFFFFFF\r\n")})
    EXPECT_EQ(error_of(raw(answer)).code, Errc::network) << answer;
}

TEST(HostileServer, BrokenOrNestedCompression) {
  EXPECT_EQ(error_of(reply(200, "not gzip at all", {"Content-Encoding: gzip"})).message,
            "the body's compression is broken");
  EXPECT_EQ(
      error_of(reply(200, "x", {"Content-Encoding: gzip, gzip, gzip, gzip, gzip, gzip, gzip"}))
          .code,
      Errc::network);
}

TEST(HostileServer, RedirectToNowhereGood) {
  EXPECT_EQ(error_of(redirect(302, "file:///etc/passwd")).message,
            "refused a redirect to a file address");
  EXPECT_EQ(error_of(redirect(302, "gopher://127.0.0.1/_x")).code, Errc::blocked);
  EXPECT_EQ(error_of(redirect(302, "http://")).message,
            "the server redirects to something that is no URL");
}

TEST(HostileServer, NobodyListensAndNobodyIsCalledThat) {
  Net net;
  const auto refused = net.get("http://127.0.0.1:1/");
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().message, "connection refused by 127.0.0.1 port 1");
  const auto unknown = net.get("http://user:secret@nobody.invalid/?secret");
  ASSERT_FALSE(unknown);
  EXPECT_EQ(unknown.error().message, "could not resolve nobody.invalid");
}

}  // namespace
}  // namespace newshound
