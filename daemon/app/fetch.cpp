#include "app/fetch.h"

#include "app/await.h"
#include "base/file.h"

namespace newshound {

namespace asio = boost::asio;

namespace {

// What we can read; openrss.org asks for the feed types by name. Short, because every character of
// it is sent with every poll.
constexpr const char* accept =
    "application/rss+xml, application/atom+xml, application/feed+json, text/xml;q=0.9, */*;q=0.1";

}  // namespace

HttpRequest poll_request(const Source& source,
                         const FeedState& state,
                         const NetworkSettings& network) {
  HttpRequest request;
  request.url = source.url;
  request.headers.push_back({"Accept", accept});
  if (!state.etag.empty()) request.conditional_headers.push_back({"If-None-Match", state.etag});
  if (!state.last_modified.empty())
    request.conditional_headers.push_back({"If-Modified-Since", state.last_modified});
  request.conditional_url = state.validated_url;
  for (const auto& header : source.headers)
    request.secret_headers.push_back({header.name, header.value.reveal()});
  if (source.credentials) {
    request.username = source.credentials->username;
    request.password = source.credentials->password;
  }
  request.proxy = source.proxy.value_or(network.proxy);
  request.max_body = network.max_body;
  request.timeout = network.timeout;
  request.connect_timeout = network.connect_timeout;
  return request;
}

asio::awaitable<Result<HttpResponse>> read_feed_file(asio::thread_pool& pool,
                                                     std::string url,
                                                     std::string path,
                                                     std::size_t most) {
  auto read = [path, most] { return read_file(path, most); };
  auto content = co_await offload(pool, std::move(read));
  if (!content) co_return std::unexpected(content.error());
  HttpResponse response;
  response.status = 200;
  response.url = std::move(url);
  response.body = std::move(*content);
  co_return response;
}

}  // namespace newshound
