#include "fakes/http_server.h"

#include <algorithm>
#include <deque>
#include <map>
#include <mutex>

#include "fakes/loopback_http.h"

namespace newshound {

namespace {

HttpServer::Request as_request(const SeenRequest& seen) {
  HttpServer::Request request{.method = seen.method,
                              .target = seen.target,
                              .headers = {},
                              .body = seen.body,
                              .at = std::chrono::steady_clock::now()};
  std::string_view rest = seen.head;
  while (!rest.empty()) {
    const auto line = rest.substr(0, rest.find("\r\n"));
    rest.remove_prefix(std::min(line.size() + 2, rest.size()));
    const auto colon = line.find(':');
    if (colon != line.npos && line.find(' ') > colon)  // the request line may hold a ":" too
      request.headers.emplace_back(lower_ascii(line.substr(0, colon)),
                                   std::string(trim(line.substr(colon + 1))));
  }
  return request;
}

RawReply as_reply(const HttpServer::Answer& answer) {
  std::vector<std::string> lines;
  for (const auto& [name, value] : answer.headers) lines.push_back(name + ": " + value);
  RawReply whole = reply(answer.status, answer.body, lines);
  if (answer.delay.count() == 0) return whole;
  return {.bytes = {}, .repeated = whole.bytes, .times = 1, .pause = answer.delay};
}

}  // namespace

std::string HttpServer::Request::header(const std::string& name) const {
  for (const auto& [key, value] : headers)
    if (key == name) return value;
  return {};
}

class HttpServer::Impl {
 public:
  void script(const std::string& target, Answer answer) {
    const std::lock_guard lock(mutex_);
    script_[target].push_back(std::move(answer));
  }

  std::vector<Request> requests() const {
    const std::lock_guard lock(mutex_);
    return requests_;
  }

  const LoopbackHttp& server() const { return server_; }

 private:
  RawReply answer(const SeenRequest& seen) {
    const std::lock_guard lock(mutex_);
    requests_.push_back(as_request(seen));
    auto& answers = script_[seen.target];
    if (answers.empty()) return reply(200);
    const Answer next = answers.front();
    if (answers.size() > 1) answers.pop_front();
    return as_reply(next);
  }

  mutable std::mutex mutex_;
  std::map<std::string, std::deque<Answer>> script_;
  std::vector<Request> requests_;
  LoopbackHttp server_{[this](const SeenRequest& seen) { return answer(seen); }};
};

HttpServer::HttpServer() : impl_(std::make_unique<Impl>()) {}
HttpServer::~HttpServer() = default;

int HttpServer::port() const {
  return impl_->server().port();
}

std::string HttpServer::url(const std::string& target) const {
  return impl_->server().url(target);
}

void HttpServer::answer(const std::string& target, Answer answer) {
  impl_->script(target, std::move(answer));
}

std::vector<HttpServer::Request> HttpServer::requests() const {
  return impl_->requests();
}

std::vector<HttpServer::Request> HttpServer::requests(const std::string& target) const {
  auto list = requests();
  std::erase_if(list, [&](const Request& request) { return request.target != target; });
  return list;
}

int HttpServer::most_at_once() const {
  return impl_->server().most_at_once();
}

}  // namespace newshound
