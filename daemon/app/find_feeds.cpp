#include "app/find_feeds.h"

#include <utility>

#include <fmt/format.h>

#include "app/fetch.h"
#include "feed/discover.h"
#include "feed/parse.h"
#include "text/charset.h"

namespace newshound {

namespace asio = boost::asio;

namespace {

// One look by hand, at most so many requests.
constexpr std::size_t most_links = 8;

asio::awaitable<Result<HttpResponse>> fetch(HttpClient& http,
                                            NetworkSettings network,
                                            std::string url) {
  Source source;
  source.url = std::move(url);
  auto request = poll_request(source, FeedState{}, network, UtcTime{});
  auto answer = co_await http.send(std::move(request));
  if (answer && answer->status != 200)
    co_return failure(Errc::network, fmt::format("the server answers {}", answer->status));
  co_return answer;
}

Result<Feed> read(const HttpResponse& answer) {
  return parse_feed({.bytes = answer.body,
                     .content_type = std::string(answer.header("content-type")),
                     .url = answer.url});
}

// Appends those of the addresses that are feeds.
asio::awaitable<void> try_all(HttpClient& http,
                              NetworkSettings network,
                              std::vector<std::string> urls,
                              std::size_t most,
                              std::vector<FoundFeed>& found) {
  for (auto& url : urls) {
    if (found.size() == most) break;
    auto answer = co_await fetch(http, network, url);
    if (!answer) continue;
    auto feed = read(*answer);
    if (feed) found.push_back({std::move(url), std::move(*feed)});
  }
}

std::vector<std::string> addresses(const std::vector<FeedLink>& links) {
  std::vector<std::string> urls;
  for (const auto& link : links)
    if (urls.size() < most_links) urls.push_back(link.url);
  return urls;
}

}  // namespace

asio::awaitable<Result<std::vector<FoundFeed>>> find_feeds(HttpClient& http,
                                                           NetworkSettings network,
                                                           std::string url) {
  std::vector<FoundFeed> found;
  auto answer = co_await fetch(http, network, url);
  if (!answer) co_return std::unexpected(answer.error());
  auto feed = read(*answer);
  if (feed) {
    found.push_back({std::move(url), std::move(*feed)});
    co_return found;
  }
  const auto page = to_utf8(answer->body, "utf-8");
  auto declared = addresses(declared_feeds(page, answer->url));
  auto likely = addresses(likely_feeds(page, answer->url));
  co_await try_all(http, network, std::move(declared), most_links, found);
  if (found.empty()) co_await try_all(http, network, std::move(likely), most_links, found);
  auto customary = customary_feeds(answer->url);
  if (found.empty()) co_await try_all(http, network, std::move(customary), 1, found);
  if (found.empty())
    co_return failure(Errc::not_found,
                      fmt::format("{}, and no feed was found from there", feed.error().message));
  co_return found;
}

}  // namespace newshound
