#include "net/http.h"

#include <gtest/gtest.h>

namespace newshound {
namespace {

TEST(PrintableUrl, ShowsNeitherUserInfoNorQuery) {
  EXPECT_EQ(printable_url("https://user:secret@example.org:8080/a/b?token=secret#part"),
            "https://example.org:8080/a/b");
  EXPECT_EQ(printable_url("http://example.org/feed.xml"), "http://example.org/feed.xml");
  EXPECT_EQ(printable_url("//user:secret@example.org"), "(unreadable URL)");
  EXPECT_EQ(printable_url("http://user:secret@exa mple.org/"), "(unreadable URL)");
  EXPECT_EQ(printable_url(std::string_view("http://a\0b/", 11)), "(unreadable URL)");
}

TEST(OriginOf, FillsInTheDefaultPortAndLowersTheCase) {
  EXPECT_EQ(origin_of("HTTP://Example.ORG/Path"), "http://example.org:80");
  EXPECT_EQ(origin_of("https://example.org"), "https://example.org:443");
  EXPECT_EQ(origin_of("https://u:p@example.org:8443/x"), "https://example.org:8443");
  EXPECT_EQ(origin_of("http://[::1]:8080/"), "http://[::1]:8080");
  EXPECT_EQ(origin_of("file:///etc/hostname"), "");
  EXPECT_EQ(origin_of("example.org/feed"), "");
}

TEST(HostOf, IsTheHostAlone) {
  EXPECT_EQ(host_of("https://User@News.Example.org:8443/x?y"), "news.example.org");
  EXPECT_EQ(host_of("http://0x7f.1/"), "127.0.0.1");
  EXPECT_EQ(host_of("not a url"), "");
  EXPECT_EQ(host_of("http://news.example.org"), "news.example.org");
  EXPECT_EQ(host_of("https://news.example.org:8443/a@b:c"), "news.example.org");
  EXPECT_EQ(host_of("http://user:1@news.example.org/"), "news.example.org");
  EXPECT_EQ(host_of("http://127.0xa/"), "127.0.0.10");
  EXPECT_EQ(host_of("http://news.example.org:x/"), "");
  EXPECT_EQ(host_of("gopher://news.example.org/"), "news.example.org");
}

TEST(HttpResponse, GivesTheFirstValueOfAHeader) {
  HttpResponse response;
  response.headers = {{"etag", "\"a\""}, {"link", "x"}, {"link", "y"}};
  EXPECT_EQ(response.header("link"), "x");
  EXPECT_EQ(response.header("etag"), "\"a\"");
  EXPECT_EQ(response.header("age"), "");
}

}  // namespace
}  // namespace newshound
