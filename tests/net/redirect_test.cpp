#include "net/redirect.h"

#include <gtest/gtest.h>

namespace newshound {
namespace {

HttpResponse moved(int status, std::string location) {
  HttpResponse response;
  response.status = status;
  response.headers = {{"location", std::move(location)}};
  return response;
}

HttpRequest request_with_secrets() {
  HttpRequest request;
  request.headers = {{"Accept", "*/*"}};
  request.secret_headers = {{"X-Api-Key", "k"}};
  request.username = "u";
  request.password = Secret("p");
  request.client_certificate.emplace();
  return request;
}

TEST(Redirect, NeedsOneOfFiveStatusesAndALocation) {
  for (const int status : {301, 302, 303, 307, 308}) EXPECT_TRUE(is_redirect(moved(status, "/x")));
  for (const int status : {200, 201, 300, 304, 305, 306, 404})
    EXPECT_FALSE(is_redirect(moved(status, "/x")));
  HttpResponse nowhere;
  nowhere.status = 302;
  EXPECT_FALSE(is_redirect(nowhere));
}

TEST(Redirect, ResolvesTheLocationAgainstTheUrl) {
  const auto to = [](const std::string& location) {
    HttpRequest request;
    return follow(moved(302, location), request, "http://a.example/news/feed?x=1").value();
  };
  EXPECT_EQ(to("/other"), "http://a.example/other");
  EXPECT_EQ(to("rss"), "http://a.example/news/rss");
  EXPECT_EQ(to("../rss"), "http://a.example/rss");
  EXPECT_EQ(to("?y=2"), "http://a.example/news/feed?y=2");
  EXPECT_EQ(to("//b.example/z"), "http://b.example/z");
  EXPECT_EQ(to("https://c.example/q#part"), "https://c.example/q");
  EXPECT_EQ(to("/with blank"), "http://a.example/with%20blank");
  EXPECT_EQ(to("http://u:p@b.example/"), "http://b.example/");
}

TEST(Redirect, KeepsSecretsWithinTheirOrigin) {
  auto request = request_with_secrets();
  ASSERT_TRUE(follow(moved(302, "/b"), request, "http://a.example/a"));
  EXPECT_EQ(request.secret_headers.size(), 1U);
  EXPECT_EQ(request.username, "u");
  EXPECT_TRUE(request.client_certificate);
  for (const std::string away : {"http://b.example/", "http://a.example:8080/"}) {
    auto other = request_with_secrets();
    ASSERT_TRUE(follow(moved(302, away), other, "http://a.example/a"));
    EXPECT_TRUE(other.secret_headers.empty()) << away;
    EXPECT_EQ(other.username + other.password.reveal(), "") << away;
    EXPECT_FALSE(other.client_certificate) << away;
    EXPECT_EQ(other.headers.size(), 1U) << away;
  }
}

TEST(Redirect, FromHttpsToHttpIsRefusedWithCredentialsOnly) {
  auto secret = request_with_secrets();
  const auto refused = follow(moved(302, "http://a.example/"), secret, "https://a.example/");
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, Errc::blocked);
  HttpRequest open;
  EXPECT_TRUE(follow(moved(302, "http://a.example/"), open, "https://a.example/"));
}

TEST(Redirect, ToAnythingButHttpIsRefused) {
  for (const std::string location :
       {"file:///etc/passwd", "gopher://127.0.0.1/_x", "ftp://a.example/", "dict://a.example/"}) {
    HttpRequest request;
    const auto refused = follow(moved(302, location), request, "http://a.example/");
    ASSERT_FALSE(refused) << location;
    EXPECT_EQ(refused.error().code, Errc::blocked) << location;
  }
}

TEST(Redirect, ChangesMethodAndBodyAsTheStandardHasIt) {
  const auto after = [](int status, const std::string& method) {
    HttpRequest request;
    request.method = method;
    request.body = "data";
    request.headers = {{"Content-Type", "text/plain"}, {"Accept", "*/*"}};
    EXPECT_TRUE(follow(moved(status, "/x"), request, "http://a.example/"));
    return request.method + " " + request.body + " " + std::to_string(request.headers.size());
  };
  EXPECT_EQ(after(301, "POST"), "GET  1");
  EXPECT_EQ(after(302, "POST"), "GET  1");
  EXPECT_EQ(after(303, "POST"), "GET  1");
  EXPECT_EQ(after(303, "PUT"), "GET  1");
  EXPECT_EQ(after(307, "POST"), "POST data 2");
  EXPECT_EQ(after(308, "POST"), "POST data 2");
  EXPECT_EQ(after(302, "PUT"), "PUT data 2");
  EXPECT_EQ(after(303, "HEAD"), "HEAD data 2");
}

TEST(UserInfo, MovesFromTheUrlIntoTheRequest) {
  HttpRequest request;
  auto url = *Url::parse("http://me:p%40ss@a.example/x");
  ASSERT_TRUE(take_user_info(url, request));
  EXPECT_EQ(url.text(), "http://a.example/x");
  EXPECT_EQ(request.username, "me");
  EXPECT_EQ(request.password.reveal(), "p@ss");
}

TEST(UserInfo, GivesWayToTheRequestsOwn) {
  auto request = request_with_secrets();
  auto url = *Url::parse("http://me:pass@a.example/x");
  ASSERT_TRUE(take_user_info(url, request));
  EXPECT_EQ(url.text(), "http://a.example/x");
  EXPECT_EQ(request.username + ":" + request.password.reveal(), "u:p");
}

}  // namespace
}  // namespace newshound
