#include "app/find_feeds.h"

#include <boost/asio/io_context.hpp>
#include <gtest/gtest.h>

#include "base/spawn.h"
#include "fakes/fake_http.h"

namespace newshound {
namespace {

namespace asio = boost::asio;

const std::string rss =
    "<rss version='2.0'><channel><title>Glas</title><item><title>a</title></item></channel></rss>";

class FindFeeds : public testing::Test {
 protected:
  asio::awaitable<void> ask(std::string url) {
    auto found = co_await find_feeds(http, {}, std::move(url));
    if (!found) error = found.error().message;
    else
      for (const auto& feed : *found) urls.push_back(feed.url);
  }
  void find(const std::string& url) {
    asio::io_context loop;
    spawn(loop.get_executor(), ask(url));
    loop.run();
  }

  FakeHttp http;
  std::vector<std::string> urls;
  std::string error;
};

using Urls = std::vector<std::string>;

TEST_F(FindFeeds, AFeedIsItself) {
  http.answer("https://a.example.org/rss", 200, rss);
  find("https://a.example.org/rss");
  EXPECT_EQ(urls, Urls{"https://a.example.org/rss"});
  EXPECT_EQ(http.requests.size(), 1U);
}

TEST_F(FindFeeds, ThePageKnowsItsFeeds) {
  http.answer("https://a.example.org/",
              200,
              "<html><link rel=alternate type=application/rss+xml href=/one>"
              "<link rel=alternate type=application/rss+xml href=/gone>"
              "<link rel=alternate type=application/rss+xml href=/two><a href=/feed>x</a>");
  http.answer("https://a.example.org/one", 200, rss);
  http.answer("https://a.example.org/gone", 404);
  http.answer("https://a.example.org/two", 200, rss);
  find("https://a.example.org/");
  EXPECT_EQ(urls, (Urls{"https://a.example.org/one", "https://a.example.org/two"}));
}

TEST_F(FindFeeds, LooksAtLinksAndCustomaryPlacesLast) {
  http.answer("https://a.example.org/", 200, "<html><a href=/x.rss>x</a>");
  http.answer("https://a.example.org/x.rss", 200, "<html>");
  http.answer("https://a.example.org/feed.xml", 200, rss);
  http.answer("https://a.example.org/atom.xml", 200, rss);
  find("https://a.example.org/");
  EXPECT_EQ(urls, Urls{"https://a.example.org/feed.xml"});
}

TEST_F(FindFeeds, SaysWhyThereIsNone) {
  http.answer("https://a.example.org/", 200, "<html><p>hello");
  find("https://a.example.org/");
  EXPECT_EQ(error, "this is an HTML page, not a feed, and no feed was found from there");
  http.answer("https://b.example.org/", 503);
  find("https://b.example.org/");
  EXPECT_EQ(error, "the server answers 503");
}

}  // namespace
}  // namespace newshound
