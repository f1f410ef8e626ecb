#pragma once
// A LoopbackHttp that answers what the test scripted, by target. Receives webhooks, and serves the
// feeds that nginx is too well behaved for.
//   HttpServer server;
//   server.answer("/feed", {.status = 429, .headers = {{"Retry-After", "3600"}}});
//   server.answer("/feed", {.body = "…"});  // from the second request on

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace newshound {

class HttpServer {
 public:
  struct Request {
    std::string method;
    std::string target;                                        // path and query
    std::vector<std::pair<std::string, std::string>> headers;  // names in lower case
    std::string body;
    std::chrono::steady_clock::time_point at;  // when it had arrived

    // The value of a header, empty where it is missing. `name` in lower case.
    std::string header(const std::string& name) const;
  };
  struct Answer {
    int status = 200;
    std::vector<std::pair<std::string, std::string>> headers{};
    std::string body{};
    std::chrono::milliseconds delay{0};  // before the first byte
  };

  HttpServer();
  HttpServer(const HttpServer&) = delete;
  HttpServer& operator=(const HttpServer&) = delete;
  ~HttpServer();

  int port() const;
  std::string url(const std::string& target = "/") const;  // http://127.0.0.1:port…

  // Scripts the answers to one target, in order; the last one stays. A target without a script gets
  // 200 and nothing.
  void answer(const std::string& target, Answer answer);
  std::vector<Request> requests() const;
  std::vector<Request> requests(const std::string& target) const;
  // How many requests were being answered at the same time, at most.
  int most_at_once() const;

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace newshound
