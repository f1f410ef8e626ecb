#include "app/fetch.h"

#include "app/await.h"
#include "base/file.h"

namespace newshound {

namespace asio = boost::asio;

namespace {

// What we can read; openrss.org asks for the feed types by name. Short, because every character of
// it is sent with every poll.
constexpr const char* accept =
    "application/rss+xml,application/atom+xml,application/feed+json,*/*;q=0.1";

// Some servers answer 304 to whatever they are asked; NetNewsWire found the same number of days.
constexpr Duration longest_faith = std::chrono::hours(24 * 8);

std::vector<Header> conditions(const FeedState& state, UtcTime now) {
  if (state.last_document && now - *state.last_document >= longest_faith) return {};
  std::vector<Header> headers;
  if (!state.etag.empty()) headers.push_back({"If-None-Match", state.etag});
  if (!state.last_modified.empty()) headers.push_back({"If-Modified-Since", state.last_modified});
  return headers;
}

// What is secret was entrusted to the configured place; a feed that moved elsewhere goes without.
void add_secrets(HttpRequest& request, const Source& source) {
  if (request.url != source.url && origin_of(request.url) != origin_of(source.url)) return;
  for (const auto& header : source.headers)
    request.secret_headers.push_back({header.name, header.value.reveal()});
  request.client_certificate = source.client_certificate;
  if (!source.token.empty())
    request.secret_headers.push_back({"Authorization", "Bearer " + source.token.reveal()});
  if (!source.credentials) return;
  request.username = source.credentials->username;
  request.password = source.credentials->password;
}

}  // namespace

HttpRequest poll_request(const Source& source,
                         const FeedState& state,
                         const NetworkSettings& network,
                         UtcTime now) {
  HttpRequest request;
  request.url = state.address.empty() ? source.url : state.address;
  request.headers.push_back({"Accept", accept});
  request.conditional_headers = conditions(state, now);
  request.conditional_url = state.validated_url;
  add_secrets(request, source);
  request.proxy = source.proxy.value_or(network.proxy);
  request.http2 = source.http2;
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
