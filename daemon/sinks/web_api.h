#pragma once
// What sinks share that call a service over HTTP: their common options, the request as such a
// service wants it, and what its answer means. The sink adds the payload.

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include <boost/asio/awaitable.hpp>

#include "sinks/sink.h"

namespace newshound {

struct WebOptions {
  Duration timeout = std::chrono::seconds(15);
  std::string proxy;
};
// `timeout` and `proxy`.
WebOptions read_web_options(Section& section, const Doors& doors);
// An address without a slash at its end; a problem where it is not http or https.
std::string read_server(Section& section, std::string_view key, std::string_view otherwise = "");
// An address that is a password itself, as those of incoming webhooks are.
Secret read_secret_url(Section& section, std::string_view key);
// A secret for a header or an address: a problem where it could break out of its line.
void check_token(Section& section, std::string_view key, const Secret& token);
// The same for one that must be there.
Secret read_token(Section& section, std::string_view key);

class WebApi {
 public:
  // `secrets` and whatever in `url` may be one are kept out of all reasons.
  WebApi(WebOptions options,
         const Doors& doors,
         std::string_view url,
         const std::vector<Secret>& secrets);

  // A POST of JSON that follows no redirect.
  HttpRequest request(std::string url, std::string body) const;
  static Header bearer(const Secret& token);

  boost::asio::awaitable<Result<HttpResponse>> send(HttpRequest request) const;
  // Where the service says in its answer what is wrong or when to come back, that counts as well.
  Outcome outcome(const Result<HttpResponse>& response) const;
  // The two together.
  boost::asio::awaitable<Outcome> call(HttpRequest request) const;

  // What stands at these keys, one within the other, of the JSON that a service answered; empty where
  // there is none. Numbers as text.
  static std::string text_in(const Result<HttpResponse>& response,
                             std::initializer_list<std::string_view> keys);

  // For services that answer 200 to a failure.
  const std::string& who() const { return who_; }

 private:
  std::string said(const HttpResponse& response) const;

  WebOptions options_;
  HttpClient& http_;
  Clock& clock_;
  std::string who_;
  std::vector<std::string> unsayable_;
};

}  // namespace newshound
