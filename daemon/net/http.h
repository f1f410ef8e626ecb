#pragma once
// HTTP as the rest of the house sees it. The seam between us and the network: CurlTransport in the
// daemon, tests/fakes/fake_http.h in tests. Loop thread only.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/asio/awaitable.hpp>

#include "base/error.h"
#include "base/secret.h"
#include "base/time.h"

namespace newshound {

struct Header {
  std::string name;
  std::string value;
};

struct HttpRequest {
  std::string method = "GET";
  std::string url;  // http or https; user info in it is used as credentials and never logged
  std::vector<Header> headers;  // sent to every hop
  // Sent only to a hop whose URL is `conditional_url`: validators belong to the URL they came from.
  std::vector<Header> conditional_headers;
  std::string conditional_url;
  std::vector<Header> secret_headers;  // sent to the first origin only, dropped on a redirect away
  std::string username;                // basic authentication, first origin only
  Secret password;
  std::optional<ClientCertificate> client_certificate;  // first origin only
  std::string body;                                     // for POST
  std::string proxy;   // "http://proxy:3128"; empty: none (the environment is never asked)
  bool http2 = false;  // over TLS, where the server speaks it; else HTTP/1.1
  int max_redirects = 5;
  std::size_t max_body = std::size_t{8} * 1024 * 1024;  // decoded bytes
  Duration timeout = std::chrono::seconds(30);          // all hops together
  Duration connect_timeout = std::chrono::seconds(10);
  // Refuse private, loopback and other special addresses unless the allow list has them, checked on
  // the address connected to. Feeds: yes. A sink's configured address is permission for itself: no.
  bool guard_addresses = true;
};

struct Hop {
  int status = 0;        // 301, 302, 303, 307, 308
  std::string location;  // the absolute URL it led to
};

struct HttpResponse {
  int status = 0;
  std::vector<Header> headers;  // of the last hop, names in lower case
  std::string body;             // decoded
  std::int64_t received = 0;    // bytes of the body as it was sent
  std::string url;              // where it came from in the end
  std::vector<Hop> hops;

  // The first value of a header, empty where it is missing. `name` in lower case.
  std::string_view header(std::string_view name) const;
};

class HttpClient {
 public:
  virtual ~HttpClient() = default;
  // An answer of any status is a value; an Error says that there was none: network, timeout,
  // too_large, blocked (policy), invalid (the URL), cancelled.
  // Cancel by cancelling the coroutine.
  virtual boost::asio::awaitable<Result<HttpResponse>> send(HttpRequest request) = 0;
};

// The URL without user info and without query, for logs and messages.
std::string printable_url(std::string_view url);

// scheme://host:port in lower case with the default port filled in; empty when it is no http(s)
// URL.
std::string origin_of(std::string_view url);
// The host alone, lower case; empty when it is no URL.
std::string host_of(std::string_view url);

}  // namespace newshound
