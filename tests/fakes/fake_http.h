#pragma once
// The web, scripted: per URL a list of answers, and a record of what was asked.
//   http.answer("https://a.example/", 503);
//   http.answer("https://a.example/", 200, "<rss…");  // from the second request on
// A URL without a script refuses the connection. With a gate nobody is answered before it is cancelled.

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "net/http.h"

namespace newshound {

class FakeHttp final : public HttpClient {
 public:
  std::vector<HttpRequest> requests;
  std::optional<boost::asio::steady_timer> gate;

  void answer(const std::string& url, Result<HttpResponse> answer) {
    script_[url].push_back(std::move(answer));
  }
  // Header names in lower case, as a real response has them.
  void answer(const std::string& url,
              int status,
              std::string body = "",
              std::vector<Header> headers = {}) {
    HttpResponse response;
    response.status = status;
    response.body = std::move(body);
    response.headers = std::move(headers);
    answer(url, Result<HttpResponse>(std::move(response)));
  }

  boost::asio::awaitable<Result<HttpResponse>> send(HttpRequest request) override {
    auto& answers = script_[request.url];
    const std::string url = request.url;
    requests.push_back(std::move(request));
    if (gate) co_await gate->async_wait(boost::asio::as_tuple(boost::asio::use_awaitable));
    if (answers.empty()) co_return failure(Errc::network, "connection refused");
    Result<HttpResponse> next = answers.front();
    if (answers.size() > 1) answers.pop_front();  // the last answer stays
    if (next && next->url.empty()) next->url = url;
    co_return next;
  }

 private:
  std::map<std::string, std::deque<Result<HttpResponse>>> script_;
};

}  // namespace newshound
