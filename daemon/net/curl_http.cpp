#include "net/curl_http.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "net/redirect.h"

namespace newshound {

namespace asio = boost::asio;

namespace {

bool is_token(std::string_view text) {  // RFC 9110 5.6.2
  constexpr std::string_view marks = "!#$%&'*+-.^_`|~";
  return !text.empty() && std::ranges::all_of(text, [marks](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           marks.contains(c);
  });
}

Result<void> check_headers(const std::vector<Header>& headers) {
  for (const auto& header : headers)
    if (!is_token(header.name) || !is_line_safe(header.value))
      return failure(Errc::invalid,
                     fmt::format("the header \"{}\" holds characters that may not be sent",
                                 printable(header.name)));
  return {};
}

Result<void> check(const HttpRequest& request) {
  if (!is_token(request.method)) return failure(Errc::invalid, "not an HTTP method");
  if (!is_line_safe(request.username) || !is_line_safe(request.password.reveal()))
    return failure(Errc::invalid, "user name or password hold control characters");
  if (!is_line_safe(request.proxy)) return failure(Errc::invalid, "the proxy is no URL");
  for (const auto* headers :
       {&request.headers, &request.conditional_headers, &request.secret_headers})
    if (auto sound = check_headers(*headers); !sound) return sound;
  return {};
}

// http(s) without user info, fragment or anything to escape: as nearly every URL is, and libcurl
// will parse it anyway.
bool is_plain(std::string_view url) {
  if (!url.starts_with("http://") && !url.starts_with("https://")) return false;
  return std::ranges::all_of(
      url, [](char c) { return c > ' ' && c < '\x7f' && c != '@' && c != '#' && c != '\\'; });
}

// The URL to ask first. User info moves from it into the request.
Result<std::string> start(HttpRequest& request) {
  if (auto sound = check(request); !sound) return std::unexpected(std::move(sound.error()));
  if (is_plain(request.url)) return request.url;
  auto url = Url::parse(request.url);
  if (!url || !url->is_http()) return failure(Errc::invalid, "not an http or https URL");
  url->set_part(CURLUPART_FRAGMENT, {});
  if (!take_user_info(*url, request))
    return failure(Errc::invalid, "the user name or password in the URL cannot be sent");
  return url->text();
}

}  // namespace

// A request with its redirects, and how it ended.
struct CurlHttp::Journey {
  explicit Journey(HttpRequest what) : request(std::move(what)) {}

  bool fails(Error why) {
    answer = std::unexpected(std::move(why));
    return false;
  }

  // False, like those below: it is over.
  bool set_out() {
    auto first = start(request);
    if (!first) return fails(std::move(first.error()));
    url = std::move(*first);
    return true;
  }

  bool is_ready(HttpHandle& handle, const AddressPolicy& policy) {
    const auto left = std::chrono::floor<Duration>(end - std::chrono::steady_clock::now());
    auto ready = handle.prepare(request, url, left, policy);
    return ready || fails(std::move(ready.error()));
  }

  bool leads_on() {
    if (!answer) return false;
    if (request.max_redirects == 0 || !is_redirect(*answer)) {
      answer->hops = std::move(hops);
      return false;
    }
    auto next = follow(*answer, request, url);
    if (!next) return fails(std::move(next.error()));
    url = std::move(*next);
    hops.push_back({.status = answer->status, .location = url});
    if (hops.size() <= static_cast<std::size_t>(request.max_redirects)) return true;
    return fails({Errc::network,
                  fmt::format("gave up after {} redirects, the last one to {}",
                              request.max_redirects,
                              printable_url(url))});
  }

  HttpRequest request;
  std::chrono::steady_clock::time_point end = std::chrono::steady_clock::now() + request.timeout;
  std::string url;  // asked for next
  std::vector<Hop> hops;
  Result<HttpResponse> answer;
};

// A handle for one exchange. It goes back to the pool unless the options have changed meanwhile.
class CurlHttp::Loan {
 public:
  explicit Loan(CurlHttp& pool)
      : pool_(pool), generation_(pool.generation_), handle_(pool.borrow()) {}
  ~Loan() { pool_.give_back(std::move(handle_), generation_); }
  Loan(const Loan&) = delete;
  Loan& operator=(const Loan&) = delete;
  HttpHandle* operator->() const { return handle_.get(); }
  HttpHandle& operator*() const { return *handle_; }

 private:
  CurlHttp& pool_;
  int generation_;
  std::unique_ptr<HttpHandle> handle_;
};

CurlHttp::CurlHttp(asio::any_io_executor executor, TransportOptions options)
    : multi_(std::move(executor)) {
  // An HTTP/2 connection is used by one transfer at a time, as one of HTTP/1.1 is.
  multi_.set(CURLMOPT_PIPELINING, CURLPIPE_NOTHING);
  set_options(std::move(options));
}

void CurlHttp::set_options(TransportOptions options) {
  sessions_.clear();
  options_ = std::move(options);
  ++generation_;
  idle_.clear();
  multi_.set(CURLMOPT_MAX_TOTAL_CONNECTIONS, options_.max_connections);
  multi_.set(CURLMOPT_MAXCONNECTS, options_.max_connections);
}

std::unique_ptr<HttpHandle> CurlHttp::borrow() {
  if (idle_.empty()) return std::make_unique<HttpHandle>(multi_, sessions_, options_);
  auto handle = std::move(idle_.back());
  idle_.pop_back();
  return handle;
}

void CurlHttp::give_back(std::unique_ptr<HttpHandle> handle, int generation) {
  const auto most = static_cast<std::size_t>(options_.max_connections);
  if (generation == generation_ && idle_.size() < most) idle_.push_back(std::move(handle));
}

// The journey is on the heap for the frame to be small enough to be used again (app/poller.cpp).
asio::awaitable<Result<HttpResponse>> CurlHttp::send(std::shared_ptr<CurlHttp> self,
                                                     HttpRequest request) {
  return make(std::move(self), std::make_unique<Journey>(std::move(request)));
}

asio::awaitable<Result<HttpResponse>> CurlHttp::make(std::shared_ptr<CurlHttp> self,
                                                     std::unique_ptr<Journey> journey) {
  for (bool goes_on = journey->set_out(); goes_on; goes_on = journey->leads_on()) {
    const Loan handle(*self);
    if (!journey->is_ready(*handle, self->options_.addresses)) break;
    Transfer transfer(self->multi_, handle->curl());
    co_await transfer.wait();
    if (transfer.done()) journey->answer = handle->finish(transfer.code(), journey->request);
    else journey->fails({Errc::cancelled, "cancelled"});
  }
  co_return std::move(journey->answer);
}

}  // namespace newshound
